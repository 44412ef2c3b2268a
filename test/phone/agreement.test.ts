import parseMax from 'libphonenumber-js/max';
import { expect, test } from 'vitest';
import { areaOf, validateMobilePhone, validateOfficePhone } from '../../src/phone/index';

const on = '2026-11-25';
const DIGITS = [...'0123456789'];
const FILL = '3456789345678';

/** Every area code that there could be: 010, 02x, and 03xx to 09xx. */
const CODES = [
  '010',
  ...DIGITS.map((d) => `02${d}`),
  ...[...'3456789'].flatMap((a) => DIGITS.flatMap((b) => DIGITS.map((c) => `0${a}${b}${c}`))),
];

/** Numbers in groups by a reason, with how many there are in each. */
function count(groups: Map<string, number>, reason: string): void {
  groups.set(reason, (groups.get(reason) ?? 0) + 1);
}

test('landlines: every code × 6 to 9 digits × first digit, and short numbers behind it; where libphonenumber-js/max differs, why', () => {
  const groups = new Map<string, number>();
  let all = 0;
  for (const code of CODES)
    for (const subscriber of [
      ...[6, 7, 8, 9].flatMap((length) => DIGITS.map((first) => first + FILL.slice(0, length - 1))),
      '10010',
      '12345',
      '95187',
      '951234',
      '96123',
    ]) {
      all++;
      const theirs = parseMax(`${code}-${subscriber}`, 'CN');
      const isTheirs = theirs?.isValid() === true && /^FIXED_LINE/.test(theirs.getType() ?? '');
      const report = validateOfficePhone(`086-${code}-${subscriber}`, { on });
      const isOurs = report.findings.every(({ level }) => level !== 'error');
      if (isTheirs === isOurs) continue;
      const status = areaOf(code)?.status ?? 'no code';
      const isShort = subscriber.length < 7;
      const isWarned = report.findings.some(({ level }) => level === 'warning');
      if (isShort && isTheirs) count(groups, 'theirs alone: a short service number behind an area code is no subscriber number');
      else if (!isTheirs && status === 'retired' && isWarned) count(groups, 'ours alone, warned: retired by low-confidence sources');
      else if (!isTheirs && status === 'unassigned' && isWarned)
        count(groups, 'ours alone, warned: 0978 with 8 digits, of a code that no place has');
      else if (!isTheirs && code === '021' && isWarned)
        count(groups, 'ours alone, warned: the first digit 0, which they refuse for 021 alone');
      else count(groups, `${code} ${subscriber}: not explained`);
    }
  expect(all).toBe(711 * 45);
  expect(Object.fromEntries(groups)).toStrictEqual({
    'theirs alone: a short service number behind an area code is no subscriber number': 973,
    'ours alone, warned: retired by low-confidence sources': 180,
    'ours alone, warned: 0978 with 8 digits, of a code that no place has': 10,
    'ours alone, warned: the first digit 0, which they refuse for 021 alone': 1,
  });
});

test('mobiles: every five-digit beginning; where libphonenumber-js/max differs, why', () => {
  const groups = new Map<string, string[]>();
  for (let prefix = 10_000; prefix < 20_000; prefix++) {
    const text = `${prefix}234567`;
    const theirs = parseMax(text, 'CN');
    const isTheirs = theirs?.isValid() === true && theirs.getType() === 'MOBILE';
    const faults = validateMobilePhone(text, { on }).findings.filter(({ rule }) => rule === 'phone/mobile-format');
    const isOurs = faults.every(({ level }) => level !== 'error');
    if (isTheirs === isOurs) continue;
    const kinds = faults.map(({ params }) => ('kind' in params ? params.kind : ''));
    const reason = `${isTheirs ? 'theirs' : 'ours'} alone: ${kinds}`;
    groups.set(reason, [...(groups.get(reason) ?? []), String(prefix)]);
  }
  const counts = [...groups].map(([reason, prefixes]) => [
    reason,
    prefixes.length,
    [...new Set(prefixes.map((one) => one.slice(0, 4)))].join(' '),
  ]);
  expect(counts).toStrictEqual([
    // Satellite telephones cannot be reached like others; libphonenumber has them among the mobiles.
    ['theirs alone: satellite', 16, '1349 1740'],
    // Cards for data, without voice by the lists of segments.
    ['theirs alone: data-only', 100, '1450 1451 1452 1453 1454 1455 1456 1457 1458 1459'],
    // The same with voice in places: warned.
    ['ours alone: data-card', 100, '1490 1491 1492 1493 1494 1495 1496 1497 1498 1499'],
  ]);
});
