import { expect, test } from 'vitest';
import { packedSegments } from '../../rules/reference/mobile-segments.packed';
import { areaOf, parsePhone, validateMobilePhone, validateOfficePhone } from '../../src/phone/index';

const on = '2026-11-25';

// A blank behind a number sends it the way of all spellings, through libphonenumber.
test('every plain mobile number is read as it is in any spelling: each five-digit beginning, 10 to 13 digits', () => {
  let mobiles = 0;
  for (let prefix = 10_000; prefix < 20_000; prefix++)
    for (const rest of ['34567', '345678', '3456789', '34567890']) {
      const text = `${prefix}${rest}`;
      const read = parsePhone(text);
      if (read?.kind === 'mobile') mobiles++;
      if (prefix % 7 === 0 || read?.kind !== 'mobile') expect(read, text).toStrictEqual(parsePhone(`${text} `));
      expect(parsePhone(`${text} `)?.kind, text).toBe(read?.kind);
    }
  expect(mobiles).toBeGreaterThan(5000);
});

test('every canonical office number is read as it is in any spelling: each code in service, 6 to 9 digits', () => {
  let landlines = 0;
  for (let number = 0; number < 1000; number++)
    for (const digits of ['345678', '3456789', '34567890', '345678901']) {
      const text = `086-0${number}-${digits}`;
      if (areaOf(`0${number}`)?.status !== 'in-service') continue;
      const read = parsePhone(text);
      if (read) landlines++;
      expect(read, text).toStrictEqual(parsePhone(`${text} `));
    }
  expect(landlines).toBeGreaterThan(300);
});

test.each([
  '086-0535',
  '086-0535-',
  '086-05356700763',
  '086-0535-67007a3',
  '086-0535-6700763-',
  '086-0535-6700763-8012345',
  '086-0535--6700763',
  '086--6700763',
])('%s is not the canonical form', (text) => {
  expect(validateOfficePhone(text, { on }).findings.map(({ rule }) => rule)).toStrictEqual(['phone/office-format']);
});

test('no segment is the beginning of another; each is found by its numbers', () => {
  const all = Object.entries(packedSegments).flatMap(([kind, list]) => list.split(' ').map((one) => [kind, ...one.split(':')] as const));
  for (const [kind, prefix = '', digits = '11'] of all) {
    expect(all.filter(([, other = '']) => other.startsWith(prefix)).length, prefix).toBe(1);
    if (kind === 'basic') continue;
    const { findings } = validateMobilePhone(prefix.padEnd(Number(digits), '3'), { on });
    expect(
      findings.map(({ params }) => (params as { segment?: string }).segment),
      prefix,
    ).toStrictEqual([prefix]);
  }
});
