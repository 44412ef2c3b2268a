import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Province } from '../../src/core/types';
import { formatIcpNumber, type IcpNumberKind, parseIcpNumber, sameSubject, validateIcpNumber } from '../../src/icp-number/index';
import { tables } from '../../src/rules/index';

const on = '2026-11-25';

interface Spelling {
  readonly text: string;
  readonly read: object | null;
  /** Rule, level and kind, where Zhejiang is filed in. */
  readonly findings: readonly string[];
  readonly fix?: string;
}

const spellings = JSON.parse(readFileSync('fixtures/icp-number/spellings.json', 'utf8')) as readonly Spelling[];

test('31 heads: canonical numbers are read, clear in their province and written again as they are; second heads stay, with a warning', () => {
  expect(tables.provinces.length).toBe(31);
  for (const { slug: province, icp, icpAlso = '' } of tables.provinces) {
    for (const [tail, kind, website] of [
      ['', 'subject', undefined],
      ['-1', 'website', 1],
      ['-12', 'website', 12],
      ['-5A', 'app', 5],
      ['-3X', 'mini-program', 3],
    ] as const) {
      const canonical = `${icp}ICP备2021000001号${tail}`;
      const read = parseIcpNumber(canonical);
      expect(read).toStrictEqual({ province, serial: '2021000001', ...(website && { website }), kind, canonical });
      expect(formatIcpNumber({ province, serial: '2021000001', website, kind })).toBe(canonical);
      expect(validateIcpNumber(canonical, { on, province })).toMatchObject({ verdict: 'clear', findings: [], undecided: [] });
      for (const other of icpAlso) {
        const old = `${other}ICP备2021000001号${tail}`;
        expect(parseIcpNumber(old)).toStrictEqual({ ...read, head: other, canonical: old });
        expect(formatIcpNumber({ province, head: other, serial: '2021000001', website, kind })).toBe(old);
        const { findings } = validateIcpNumber(old, { on, province });
        expect(findings.map(({ rule, level, params, fix }) => [rule, level, params, fix])).toStrictEqual([
          ['icp-number/province', 'warning', { kind: 'old', province }, undefined],
        ]);
      }
    }
  }
});

describe('spellings', () => {
  test.each(spellings.map((one) => [one.text, one] as const))('%j', (text, one) => {
    expect(parseIcpNumber(text) ?? null).toStrictEqual(one.read);
    const { findings } = validateIcpNumber(text, { on, province: 'zhejiang' });
    expect(findings.map(({ rule, level, params }) => `${rule} ${level} ${params.kind}`)).toStrictEqual(one.findings);
    expect(findings.find(({ fix }) => fix)?.fix?.value).toBe(one.fix);
  });

  test('there are thirty of them at least, none twice', () => {
    expect(new Set(spellings.map(({ text }) => text)).size).toBe(spellings.length);
    expect(spellings.length).toBeGreaterThanOrEqual(30);
  });
});

test('what looks canonical, and a character more or less of it: read as with a blank before it, which is no canonical form', () => {
  const heads = [...'京浙粤川蜀贵南Z浙', '', '粵', '浙浙'];
  const serials = ['12345', '123456', '123456789012', '1234567890123', '１２３４５６'];
  const tails = ['', '-1', '-0', '-01', '-999999', '-1000000', '-7A', '-7a', '-7X', '-7Y', '-7AX', '-', '-1-2', '_1', '-1号'];
  for (const head of heads)
    for (const serial of serials)
      for (const tail of tails)
        for (const text of [`${head}ICP备${serial}号${tail}`, `${head}ICP备${serial}${tail}`, `${head}ICP備${serial}号${tail}\n`]) {
          expect(parseIcpNumber(text), text).toStrictEqual(parseIcpNumber(` ${text}`));
          for (const kind of ['subject', 'website', ''] as const) {
            const said = (given: string): readonly unknown[] =>
              validateIcpNumber(given, { on, kind }).findings.flatMap(({ row, params }) =>
                params.kind === 'spelling' ? [] : [[row, params]],
              );
            expect(said(text), text).toStrictEqual(said(` ${text}`));
          }
        }
});

const parts = fc.record({
  province: fc.constantFrom(...tables.provinces.map(({ slug }) => slug)),
  serial: fc.stringMatching(/^\d{6,12}$/),
  website: fc.integer({ min: 1, max: 999_999 }),
  kind: fc.constantFrom<IcpNumberKind>('subject', 'website', 'app', 'mini-program'),
});

test('writing is the inverse of reading, also through blanks, case, width and text around', () => {
  fc.assert(
    fc.property(
      parts,
      fc.constantFrom<(text: string) => string>(
        (text) => text,
        (text) =>
          [...text]
            .join(' ')
            .replace(/(\d) (?=\d)/g, '$1')
            .replace(/(I) (C) (P)/, 'ICP'),
        (text) => text.toLowerCase(),
        (text) => text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)),
        (text) => `© 2026 清河科技 | 备案号：${text} · 版权所有`,
        (text) => text.replace('备', '備').replace('号', '號').replace('-', '—'),
      ),
      ({ website, ...one }, spelt) => {
        const all = { ...one, ...(one.kind !== 'subject' && { website }) };
        const canonical = formatIcpNumber(all) as string;
        expect(parseIcpNumber(spelt(canonical))).toStrictEqual({ ...all, canonical });
      },
    ),
  );
});

test('what a caller may give by mistake', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 80 }), fc.stringMatching(/^[浙ICP备号0-9 -]{0,30}$/u)), (text) => {
      const read = parseIcpNumber(text);
      const report = validateIcpNumber(text, { on });
      expect(read === undefined).toBe(
        report.findings.some(({ rule, params }) => rule === 'icp-number/format' && !['spelling', 'no-head'].includes(params.kind)),
      );
      if (read) expect(parseIcpNumber(read.canonical)?.serial).toBe(read.serial);
    }),
  );
  for (const nothing of [null, undefined, ''] as never[]) {
    expect(parseIcpNumber(nothing)).toBeUndefined();
    expect(validateIcpNumber(nothing, { on }).findings).toMatchObject([{ params: { kind: 'empty' } }]);
  }
  expect(parseIcpNumber(7 as never)).toBeUndefined();
  expect(parseIcpNumber(`${' '.repeat(400)}浙ICP备11010001号`)).toBeUndefined();
  expect(() => validateIcpNumber(7 as never, { on })).toThrow(TypeError);
  expect(() => validateIcpNumber('x', { on, kind: 'app' as never })).toThrow(RangeError);
  expect(() => validateIcpNumber('x', { on, province: 'atlantis' as never })).toThrow(RangeError);
  const whole = { province: 'zhejiang' as Province, serial: '11010001', website: 1 };
  for (const wrong of [{ province: 'atlantis' }, { kind: 'alien' }])
    expect(() => formatIcpNumber({ ...whole, ...wrong } as never), JSON.stringify(wrong)).toThrow(RangeError);
  for (const wrong of [{ serial: '12345' }, { serial: '1234567890123' }, { serial: 'x' }, { website: 0 }, { website: 1.5 }])
    expect(formatIcpNumber({ ...whole, ...wrong }), JSON.stringify(wrong)).toBeUndefined();
});

test('the subject’s number of a website’s, and whether two are of one subject', () => {
  const website = parseIcpNumber('浙ICP备11010001号-11');
  expect(website && formatIcpNumber({ ...website, kind: 'subject' })).toBe('浙ICP备11010001号');
  expect(formatIcpNumber({ serial: '11010001' })).toBe('ICP备11010001号');
  expect(sameSubject('浙ICP备11010001号-11', 'Zhe ICP Filing No. 11010001')).toBe(true);
  expect(sameSubject('川ICP备11010001号', '川ICP备11010001号-2')).toBe(true);
  expect(sameSubject('川ICP备11010001号', '蜀ICP备11010001号-2')).toBeUndefined();
  expect(sameSubject('川ICP备11010001号', '蜀ICP备11010002号-2')).toBe(false);
  expect(sameSubject('浙ICP备11010001号', '京ICP备11010001号')).toBe(false);
  expect(sameSubject('浙ICP备11010001号', '浙ICP备11010002号')).toBe(false);
  expect(sameSubject('ICP备11010001号', 'ICP备11010001号')).toBeUndefined();
  expect(sameSubject('浙ICP备11010001号', '')).toBeUndefined();
});
