import { describe, expect, test } from 'vitest';
import { areaCodesOf, areaOf, parsePhone, validateMobilePhone, validateOfficePhone } from '../../src/phone/index';
import { fc, property } from '../property';

const on = '2026-11-25';
const numberLike = fc
  .array(
    fc.constantFrom(...'0123456789', '-', ' ', '(', ')', '+', '转', '１', '－', '/', '086', '0535', '138', '\u200b', 'x', 'ext', '★'),
    { maxLength: 24 },
  )
  .map((parts) => parts.join(''));

describe('whatever is typed', () => {
  test('nothing throws, and reports are plain JSON', () => {
    property(fc.oneof(numberLike, fc.string({ unit: 'binary', maxLength: 60 })), (text) => {
      for (const report of [validateOfficePhone(text, { on, prefecture: text }), validateMobilePhone(text, { on, usedByOthers: [text] })])
        expect(JSON.parse(JSON.stringify(report))).toStrictEqual(report);
      parsePhone(text);
      areaOf(text);
      areaCodesOf(text);
    });
  });

  test('no number is in a report but in a fix', () => {
    property(numberLike, (text) => {
      for (const { findings, undecided } of [validateOfficePhone(text, { on }), validateMobilePhone(text, { on })])
        for (const one of [...findings.map(({ fix: _, ...rest }) => rest), ...undecided])
          expect(JSON.stringify({ ...one, source: '', rule: '', row: '' })).not.toMatch(/\d{6,}/);
    });
  });

  test('a fix makes its rule pass', () => {
    property(numberLike, (text) => {
      for (const { rule, fix } of validateOfficePhone(text, { on, prefecture: '烟台' }).findings)
        if (fix)
          expect(validateOfficePhone(fix.value, { on, prefecture: '烟台' }).findings.filter((one) => one.rule === rule)).toStrictEqual([]);
      for (const { rule, fix } of validateMobilePhone(text, { on }).findings)
        if (fix) expect(validateMobilePhone(fix.value, { on }).findings.filter((one) => one.rule === rule)).toStrictEqual([]);
    });
  });

  test('what is read is read the same from its canonical spelling', () => {
    property(numberLike, (text) => {
      const read = parsePhone(text);
      if (read) expect(parsePhone(read.canonical)).toStrictEqual(read);
    });
  });

  test('a long text costs no more than a short one', () => {
    const long = '0535-'.repeat(200_000);
    expect(parsePhone(long)).toBeUndefined();
    expect(validateOfficePhone(long, { on }).findings).toMatchObject([{ params: { kind: 'unreadable' } }]);
  });
});

test('two faults at once: no fix that would leave the other', () => {
  const kinds = (text: string): readonly unknown[] =>
    validateMobilePhone(text, { on }).findings.map(({ params, fix }) => ['kind' in params && params.kind, fix?.value]);
  expect(kinds('147 1234 5678')).toStrictEqual([
    ['spelling', undefined],
    ['data-card', undefined],
  ]);
  expect(
    validateOfficePhone('0535-1700763', { on }).findings.map(({ params, fix }) => ['kind' in params && params.kind, fix]),
  ).toStrictEqual([
    ['spelling', undefined],
    ['first-digit', undefined],
  ]);
});

test('slips of a programmer say what was expected', () => {
  expect(() => validateOfficePhone(5 as unknown as string, { on })).toThrow(TypeError);
  expect(() => validateMobilePhone('1', { on, usedByOthers: 'x' as unknown as string[] })).toThrow(/usedByOthers/);
  expect(() => validateOfficePhone('1', { on, addressProvince: 'nowhere' as 'henan' })).toThrow(/addressProvince/);
  expect(() => validateOfficePhone('1', { on, province: 'nowhere' as 'henan' })).toThrow(/province/);
  expect(() => validateMobilePhone('1', { on, homeProvince: '河南' as 'henan' })).toThrow(/homeProvince/);
  expect(() => validateOfficePhone('1', { on: '2019-02-25' })).toThrow(/facts\.on/);
  expect(() => validateOfficePhone('1', undefined as never)).toThrow(/facts\.on/);
  for (const bad of [null, undefined, 5, {}]) expect(parsePhone(bad as unknown as string)).toBeUndefined();
  expect(validateOfficePhone(null as unknown as string, { on }).findings).toMatchObject([{ params: { kind: 'empty' } }]);
});
