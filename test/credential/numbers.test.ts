import { describe, expect, test } from 'vitest';
import { checkDigits } from '../../rules/credential/check-digits';
import type { CredentialType } from '../../src/core/filing';
import { validateCredential } from '../../src/credential/index';
import { tables } from '../../src/rules/index';

const on = '2026-11-25';
const LETTERS = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** What the format rule says of a number, `''` for nothing. */
function faultOf(type: CredentialType, number: string): string {
  const { findings } = validateCredential({ type, number, validUntil: 'long-term' }, { on, inProgress: [] });
  return findings.flatMap(({ rule, params }) => (rule === 'credential/format' && 'kind' in params ? params.kind : [])).join();
}

/** The check digit, computed here anew: each character's value times the power of a base, the sum's complement. */
const iso7064 = (body: string): string => {
  let product = 0;
  for (const digit of body) product = ((product + Number(digit)) * 2) % 11;
  return '0123456789X'[(12 - product) % 11] as string;
};
const organization = (body: string): string => {
  const weights = [3, 7, 9, 10, 5, 8, 4, 2];
  const sum = [...body].reduce((total, sign, at) => total + (weights[at] as number) * Number.parseInt(sign, 36), 0);
  return '0123456789X'[(11 - (sum % 11)) % 11] as string;
};
const unified = (body: string): string => {
  let [sum, weight] = [0, 1];
  for (const sign of body) {
    sum += LETTERS.indexOf(sign) * weight;
    weight = (weight * 3) % 31;
  }
  return LETTERS[(31 - (sum % 31)) % 31] as string;
};

const DAYS = ['19000101', '19491001', '19880229', '20000229', '20261125'];
const people = (heads: readonly string[]): readonly string[] =>
  heads.flatMap((head) => DAYS.flatMap((day) => ['000', '123'].map((order) => head + day + order))).map((body) => body + iso7064(body));
const codes = ['MA000005', 'A1B2C3D4', '12345678', 'MB1QRTUW', '00000000'];
const units = codes.flatMap((code) =>
  ['11110000', '91440101', '52310115', 'Y1650100'].map((head) => head + code + organization(code)).map((body) => body + unified(body)),
);

const VALID: readonly (readonly [CredentialType, string, readonly string[]])[] = [
  ['resident-id-card', '0123456789X', people([...tables.provinces.map(({ code }) => code), '71', '81', '82'].map((head) => `${head}0101`))],
  ['hk-macao-residence-permit', '0123456789X', people(['810000', '820000'])],
  ['taiwan-residence-permit', '0123456789X', people(['830000'])],
  ['business-licence', LETTERS, units],
  ['organization-code-certificate', LETTERS, units],
  ['public-institution-certificate', LETTERS, units],
  ['social-organization-certificate', LETTERS, units],
  ['foreign-office-registration', LETTERS, units],
];

const swapsOf = (number: string): readonly string[] =>
  [...number].slice(1).flatMap((sign, at) => (sign === number[at] ? [] : number.slice(0, at) + sign + number[at] + number.slice(at + 2)));
const substitutionsOf = (number: string, alphabet: string): readonly string[] =>
  [...number].flatMap((sign, at) =>
    [...alphabet].flatMap((other) => (other === sign ? [] : number.slice(0, at) + other + number.slice(at + 1))),
  );

describe('numbers with check digits', () => {
  const counted: Record<string, readonly number[]> = {};
  test.each(VALID)('%s: valid ones pass, one wrong character or two swapped ones never', (type, alphabet, numbers) => {
    expect(numbers.filter((number) => faultOf(type, number) !== '')).toStrictEqual([]);
    const samples = numbers.filter((_, index) => index % 7 === 0);
    const substituted = samples.flatMap((number) => substitutionsOf(number, alphabet));
    const swapped = samples.flatMap(swapsOf);
    for (const number of [...substituted, ...swapped]) expect(faultOf(type, number), number).not.toBe('');
    counted[type] = [numbers.length, substituted.length, swapped.length];
  });

  test('how many of each', () => {
    // Valid numbers, substitutions, neighbours swapped.
    expect(counted).toStrictEqual({
      'resident-id-card': [340, 8820, 637],
      'hk-macao-residence-permit': [20, 540, 29],
      'taiwan-residence-permit': [10, 360, 20],
      'business-licence': [20, 1620, 39],
      'organization-code-certificate': [20, 1620, 39],
      'public-institution-certificate': [20, 1620, 39],
      'social-organization-certificate': [20, 1620, 39],
      'foreign-office-registration': [20, 1620, 39],
    });
  });
});

test('organization codes by themselves: every change that the check can see is refused', () => {
  const { weights, alphabet } = checkDigits['gb-11714'] as (typeof checkDigits)[string];
  const value = (sign: string | undefined): number => alphabet.indexOf(sign ?? '');
  let [refused, unseen] = [0, 0];
  for (const code of codes) {
    const number = code + organization(code);
    for (const written of [number, `${code}-${organization(code)}`]) expect(faultOf('organization-code-certificate', written)).toBe('');
    for (const changed of [...substitutionsOf(number.slice(0, 8), alphabet), ...swapsOf(number.slice(0, 8))]) {
      const shift = [...changed].reduce((sum, sign, at) => sum + (weights[at] as number) * (value(sign) - value(code[at])), 0);
      // Letters stand for values beyond the modulus: 0 and B weigh the same.
      if (shift % 11 === 0) unseen++;
      else {
        refused++;
        expect(faultOf('organization-code-certificate', changed + number[8]), changed).toBe('check');
      }
    }
  }
  expect([refused, unseen]).toStrictEqual([1319, 105]);
});

test('15-digit ID numbers become valid ones of 18 digits', () => {
  for (const day of ['490101', '880229', '991231']) {
    const old = `110101${day}123`;
    const [finding] = validateCredential({ type: 'resident-id-card', number: old }, { on }).findings;
    expect(finding).toMatchObject({ level: 'error', params: { kind: 'old-number' }, fix: { path: ['number'] } });
    expect(faultOf('resident-id-card', finding?.fix?.value ?? '')).toBe('');
    expect(finding?.fix?.value.slice(0, 8)).toBe('11010119');
  }
  for (const bad of ['990101490101123', '110101491301123'])
    expect(validateCredential({ type: 'resident-id-card', number: bad }, { on }).findings[0]).not.toHaveProperty('fix');
});

test('positions are those of the number as given, and none where blanks were taken out', () => {
  const at = (number: string): unknown =>
    validateCredential({ type: 'resident-id-card', number }, { on }).findings.find(({ rule }) => rule === 'credential/format')?.at;
  expect(at('51010419930606000A')).toStrictEqual({ start: 17, end: 18 });
  expect(at('510104 19930606000A')).toBeUndefined();
});

test('a date of birth up to the day itself', () => {
  const born = (day: string): string => faultOf('resident-id-card', `110101${day}000${iso7064(`110101${day}000`)}`);
  expect(born('20261125')).toBe('');
  expect(born('20261126')).toBe('birth-date');
  for (const day of ['19000229', '20230229', '20231301', '20230001', '20230100', '00000000']) expect(born(day), day).toBe('birth-date');
});
