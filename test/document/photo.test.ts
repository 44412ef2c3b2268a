import { describe, expect, test } from 'vitest';
import { type AdminPhotoFacts, validateAdminPhoto } from '../../src/admin-photo/validate-admin-photo';
import type { AdminPhoto } from '../../src/core/filing';
import { expectExactFields, SCOPED } from '../exact-ways';
import { fc, property } from '../property';

const on = '2026-11-25';
const judge = (photo: unknown, facts: object = {}): ReturnType<typeof validateAdminPhoto> =>
  validateAdminPhoto(photo as AdminPhoto, { on, ...facts } as AdminPhotoFacts);
const rowsOf = (photo: unknown, facts?: object): readonly string[] =>
  judge(photo, facts).findings.map(({ row }) => row.replace('admin-photo/', ''));

const method = ['shanghai-app', 'provider-app', 'backdrop-photo', 'selfie', undefined];
const yesNo = [true, false, undefined];

describe('undecided exactly when two ways of filling in what is missing give different findings', () => {
  test.each([
    ['in-person', { person: ['administrator', 'other', 'bogus', undefined] }],
    ['centred', { method, centred: yesNo }],
    ['clothes-colour', { method, clothes: ['red', 'blue', 'other', 'green', undefined] }],
    ['backdrop', { method, backdrop: ['provider', 'white', 'other', 'bogus', undefined], backdropWhole: yesNo, charactersLegible: yesNo }],
    ['backdrop-delivery', { method, deliveredTo: ['mainland', 'outside', 'bogus', undefined] }],
    [
      'shanghai-app',
      {
        method: ['shanghai-app', 'backdrop-photo', undefined],
        takenIn: ['shanghai', 'beijing', 'outside-mainland', undefined],
        mobile: ['13800138000', '13800138001', undefined],
        locationAllowed: yesNo,
        [SCOPED.mobile]: ['13800138000', '13800138001', undefined],
        [SCOPED.province]: ['shanghai', 'beijing', undefined],
      },
    ],
  ])('%s', (rule, values) => expectExactFields(judge, `admin-photo/${rule}`, values));
});

test('numbers are compared by their digits, and none is in the report', () => {
  const shanghai = { method: 'shanghai-app', takenIn: 'shanghai', locationAllowed: true, person: 'administrator' };
  const isSame = (mobile: string, administratorMobile: string): boolean => {
    const report = judge({ ...shanghai, mobile }, { province: 'shanghai', administratorMobile });
    expect(JSON.stringify(report)).not.toMatch(/1380013|abc/);
    return report.findings.length === 0;
  };
  for (const other of [
    '13800138000',
    ' 138-0013-8000',
    '+86 138 0013 8000',
    '0086 13800138000',
    '１３８００１３８０００',
    '138\u200b00138000',
  ])
    expect(isSame('13800138000', other) && isSame(other, '13800138000'), other).toBe(true);
  for (const other of ['13800138001', '1380013800', '8613800138001', '8000', 'abc'])
    expect(isSame('13800138000', other), other).toBe(false);
  expect(isSame('abc', 'abcd')).toBe(false);
});

test('a backdrop that is not the provider’s is one finding; in the app another one is told, no more', () => {
  expect(rowsOf({ method: 'backdrop-photo', backdrop: 'other', backdropWhole: false, charactersLegible: false })).toStrictEqual([
    'backdrop/provider',
  ]);
  const app = judge({ method: 'provider-app', person: 'administrator', backdrop: 'other', clothes: 'red', centred: false });
  expect(app.findings.map(({ row, level }) => [row, level])).toStrictEqual([['admin-photo/backdrop/app', 'info']]);
  expect(app.verdict).toBe('incomplete');
  expect(judge({ method: 'provider-app', person: 'administrator' }, { province: 'beijing' }).verdict).toBe('clear');
});

test('what several rows wait for is said once, as an error if one of them could be', () => {
  const report = judge({}, { province: 'beijing' });
  const said = report.undecided.map(({ message }) => message);
  expect(new Set(said).size).toBe(said.length);
  expect(judge({ person: 'administrator' }, { province: 'beijing' }).verdict).toBe('incomplete');
});

test('in Shanghai the app is demanded, and the rules on backdrops are not asked of it', () => {
  const report = judge(
    {
      method: 'shanghai-app',
      person: 'administrator',
      takenIn: 'shanghai',
      mobile: '1',
      locationAllowed: true,
      backdrop: 'other',
      clothes: 'red',
    },
    { province: 'shanghai', administratorMobile: '1' },
  );
  expect([report.verdict, report.findings, report.undecided]).toStrictEqual(['clear', [], []]);
  expect(rowsOf({ method: 'provider-app', takenIn: 'beijing' }, { province: 'shanghai' })).toStrictEqual(['shanghai-app/method']);
  expect(judge({ method: 'shanghai-app' }, { province: 'shanghai', provider: 'other' }).undecided.map(({ rule }) => rule)).toContain(
    'admin-photo/shanghai-app',
  );
});

test('Shanghai’s rule is a province’s, all others are this provider’s', () => {
  const photo = { method: 'backdrop-photo', person: 'other', centred: false, clothes: 'red', backdrop: 'white', deliveredTo: 'outside' };
  const report = judge(photo, { province: 'shanghai' });
  expect(report.findings.map(({ row, level, source }) => `${row} ${level} ${source.authority}`).sort()).toStrictEqual([
    'admin-photo/backdrop-delivery/all warning provider',
    'admin-photo/backdrop/provider error provider',
    'admin-photo/centred/all error provider',
    'admin-photo/clothes-colour/all error provider',
    'admin-photo/in-person/all error provider',
    'admin-photo/shanghai-app/method error province',
  ]);
  expect(rowsOf(photo, { province: 'shanghai', provider: 'other' })).toStrictEqual(['shanghai-app/method']);
});

describe('bad input', () => {
  const choice = fc.constantFrom(undefined, null, '', 'bogus', 'other', 'red', 'provider', 'white', 'backdrop-photo', 'shanghai-app');
  const flag = fc.constantFrom(undefined, null, true, false, '');
  const photo = fc.record({
    method: choice,
    person: choice,
    clothes: choice,
    backdrop: choice,
    centred: flag,
    backdropWhole: flag,
    charactersLegible: flag,
    takenIn: choice,
    mobile: fc.oneof(fc.constantFrom(undefined, null, ''), fc.string({ unit: 'binary', maxLength: 20 })),
  });

  test('no choice throws; reports are plain JSON, and the same again', () => {
    property(
      fc.tuple(photo, fc.constantFrom('shanghai', 'beijing', undefined, ''), fc.string({ maxLength: 20 })),
      ([value, province, administratorMobile]) => {
        const report = judge(value, { province, administratorMobile });
        expect(JSON.parse(JSON.stringify(report))).toStrictEqual(report);
        expect(judge(value, { province, administratorMobile })).toStrictEqual(report);
      },
    );
  });

  test('no photo is one on which nothing is known', () => {
    for (const none of [null, undefined, {}, []]) expect(judge(none)).toStrictEqual(judge({}));
  });

  test('slips of a programmer say what was expected', () => {
    expect(() => judge(5)).toThrow(new TypeError('photo: expected an object'));
    expect(() => judge({ centred: 'yes' })).toThrow(new TypeError('photo.centred: expected a boolean'));
    expect(() => judge({ mobile: 13800138000 })).toThrow(new TypeError('photo.mobile: expected a string'));
    expect(() => judge({}, { administratorMobile: 1 })).toThrow(new TypeError('facts.administratorMobile: expected a string'));
    expect(() => judge({}, { province: '上海' })).toThrow(RangeError);
    expect(() => validateAdminPhoto({}, undefined as never)).toThrow(/facts\.on/);
  });
});
