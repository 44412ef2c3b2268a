import { expect, test } from 'vitest';
import type { Credential } from '../../src/core/filing';
import { validateCredential } from '../../src/credential/index';

const on = '2026-11-25';

test('answers are kept by who uses the type; nothing that is done to a report reaches the next one', () => {
  const judge = () =>
    validateCredential(
      { type: 'passport', number: 'E00000000', validUntil: 'long-term' },
      { on, holder: 'taiwan', role: 'website-administrator' },
    );
  const first = judge();
  const before = structuredClone(first);
  expect(first.findings.map(({ rule }) => rule)).toContain('credential/type-allowed');
  for (const { params } of first.findings)
    for (const part of [params, ...Object.values(params)])
      if (typeof part === 'object') expect(() => Object.assign(part, { 0: 'changed', more: true })).toThrow(TypeError);
  expect(judge()).toStrictEqual(before);
});

test('the same number for another type, role, nature and holder is judged anew', () => {
  const rules = (credential: Credential, facts: object): readonly string[] =>
    validateCredential(credential, { on, inProgress: [], ...facts }).findings.map(
      ({ rule, params }) => `${rule} ${JSON.stringify(params)}`,
    );
  const card: Credential = { type: 'resident-id-card', number: '510104199306060009', validUntil: 'long-term' };
  const asked = (facts: object) => rules(card, facts);
  expect(asked({ role: 'website-administrator', holder: 'mainland' })).toStrictEqual([]);
  expect(asked({ role: 'website-administrator', holder: 'foreign' }).length).toBe(1);
  expect(asked({ role: 'subject', subjectNature: 'enterprise' }).length).toBe(1);
  expect(asked({ role: 'subject', subjectNature: 'individual', holder: 'mainland' })).toStrictEqual([]);
  expect(asked({ role: 'website-administrator', holder: 'mainland' })).toStrictEqual([]);
});

test('days: valid long enough from a certain day on; at the end of all days as well', () => {
  const kinds = (validUntil: string, day = on): readonly unknown[] =>
    validateCredential({ type: 'resident-id-card', number: '510104199306060009', validUntil } as Credential, {
      on: day as typeof on,
      holder: 'mainland',
      role: 'website-administrator',
      inProgress: [],
    }).findings.map(({ params }) => ('days' in params ? params.days : 'kind' in params ? params.kind : params));
  expect(kinds('2026-11-24')).toStrictEqual(['expired']);
  expect(kinds('2026-11-25')).toStrictEqual([0]);
  expect(kinds('2027-02-22')).toStrictEqual([89]);
  expect(kinds('2027-02-23')).toStrictEqual([]);
  expect(kinds('2027-02-29')).toStrictEqual(['no-day']);
  expect(kinds('9999-12-31', '9999-12-01')).toStrictEqual([30]);
});

test('a birth date is a day, and not after the filing date', () => {
  const kinds = (number: string, day = on): readonly unknown[] =>
    validateCredential({ type: 'resident-id-card', number }, { on: day as typeof on }).findings.map(
      ({ params }) => 'kind' in params && params.kind,
    );
  expect(kinds('510104199306060009')).toStrictEqual([]);
  expect(kinds('510104199306310009')).toStrictEqual(['birth-date']);
  expect(kinds('510104199302290009')).toStrictEqual(['birth-date']);
  // The right check digit of a birth date that is the filing date, or the day after it.
  expect(kinds('510104202611250001').includes('birth-date')).toBe(false);
  expect(kinds('510104202611260001')).toStrictEqual(['birth-date']);
});
