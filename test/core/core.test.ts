import { describe, expect, test } from 'vitest';
import { isIsoDay } from '../../src/core/calendar-day';
import { daysBetween } from '../../src/core/date-arithmetic';
import { applyFixes, findingsAt, renderFinding, todayInChina, toProvince } from '../../src/core/index';
import type { Finding, IsoDay } from '../../src/core/types';
import { en } from '../../src/locales/en/index';
import { zhCn } from '../../src/locales/zh-cn/index';
import { tables } from '../../src/rules/index';
import { hostAscii } from '../../src/text/host';
import { validateWebsiteName } from '../../src/website-name/index';

describe('toProvince', () => {
  test.each(tables.provinces.map((row) => [row.slug, row] as const))(
    '%s in all its spellings',
    (slug, { code, name, short, iso, icp, icpAlso = '', also = '' }) => {
      const words = slug
        .split('-')
        .map((word) => word[0]?.toUpperCase() + word.slice(1))
        .join(' ');
      const spellings = [
        slug,
        slug.toUpperCase(),
        words,
        `${words} Province`,
        code,
        `${code}0000`,
        `${code}0100`,
        `${code}01`,
        name,
        short,
        ` ${short} `,
        iso,
        iso.toLowerCase(),
        `CN-${iso}`,
        icp,
        ...icpAlso,
        ...also.split('/').filter((one) => one !== ''),
      ];
      for (const spelling of spellings) expect(toProvince(spelling), spelling).toBe(slug);
    },
  );

  test.each([
    '',
    ' ',
    '广',
    '广东人',
    '香港',
    '810000',
    '99',
    '4',
    '44030',
    'guang',
    'constructor',
    '__proto__',
    'x'.repeat(1000),
    null,
    undefined,
    44,
    {},
    ['广东'],
  ])('%s is none', (text) => {
    expect(toProvince(text)).toBeUndefined();
  });
});

test('todayInChina: the day changes at 16:00 UTC', () => {
  expect(todayInChina(Date.parse('2026-11-25T15:59:59Z'))).toBe('2026-11-25');
  expect(todayInChina(new Date('2026-11-25T16:00:00Z'))).toBe('2026-11-26');
  expect(todayInChina(Date.parse('2024-02-28T16:00:00Z'))).toBe('2024-02-29');
  for (const wrong of [Number.NaN, Number.POSITIVE_INFINITY, new Date(Number.NaN), 'now', 1e18])
    expect(() => todayInChina(wrong as number)).toThrow(RangeError);
});

test.each([
  ['2026-11-25', true],
  ['2024-02-29', true],
  ['2023-02-29', false],
  ['2026-13-01', false],
  ['2026-1-1', false],
  ['2026-11-25T00:00:00Z', false],
  ['', false],
  [20261125, false],
])('is %s a day? %s', (day, expected) => {
  expect(isIsoDay(day)).toBe(expected);
});

describe('applyFixes', () => {
  const finding = (path: readonly (string | number)[], value: string): Finding => ({ fix: { path, value } }) as unknown as Finding;

  test('puts one fix a field in a copy', () => {
    const filing = { websites: [{ name: '小明 的家', remarks: '' }, { name: '另一个' }], other: 1 };
    const copy = structuredClone(filing);
    const fixed = applyFixes(filing, {
      findings: [
        finding(['websites', 0, 'name'], '小明的家'),
        finding(['websites', 0, 'name'], '不'),
        finding(['websites', 1, 'name'], '第二'),
      ],
    });
    expect(fixed).toStrictEqual({ websites: [{ name: '小明的家', remarks: '' }, { name: '第二' }], other: 1 });
    expect(filing).toStrictEqual(copy);
  });

  test('a plain value is replaced, none stays itself', () => {
    expect(applyFixes('小明 的家', { findings: [finding([], '小明的家')] })).toBe('小明的家');
    const value = { a: 1 };
    expect(applyFixes(value, { findings: [] })).toBe(value);
  });

  test('no prototype is touched', () => {
    const fixed = applyFixes({}, { findings: [finding(['__proto__', 'polluted'], 'yes')] });
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    expect(Object.keys(fixed)).toStrictEqual(['__proto__']);
    expect(Object.keys(applyFixes({ a: 1, b: 2, c: 3 }, { findings: [finding(['a'], 'x')] }))).toStrictEqual(['a', 'b', 'c']);
  });
});

test('findingsAt: a field and what is inside it', () => {
  const at = (path: readonly (string | number)[]): Finding => ({ path }) as unknown as Finding;
  const report = { findings: [at(['websites', 0, 'name']), at(['websites', 10, 'name']), at(['websites', 1])] };
  expect(findingsAt(report, ['websites', 1])).toStrictEqual([report.findings[2]]);
  expect(findingsAt(report, ['websites', 0])).toStrictEqual([report.findings[0]]);
  expect(findingsAt(report, []).length).toBe(3);
});

test('renderFinding shows a stored finding in another language', () => {
  const facts = { on: '2026-11-25', province: 'henan', subjectNature: 'individual' } as const;
  const stored = JSON.parse(JSON.stringify(validateWebsiteName('小明論壇', facts).findings)) as Finding[];
  const inEnglish = validateWebsiteName('小明論壇', facts, { locale: en }).findings;
  expect(stored.map((one) => renderFinding(one, en))).toStrictEqual(inEnglish.map(({ message, advice }) => ({ message, advice })));
  expect(stored.map((one) => renderFinding(one, zhCn))).toStrictEqual(stored.map(({ message, advice }) => ({ message, advice })));
  expect(renderFinding({ rule: 'phone/x', row: 'phone/x/y', params: {} } as unknown as Finding, en)).toStrictEqual({
    message: 'phone/x',
    advice: '',
  });
});

test.each([
  ['www.例子.中国', 'www.xn--fsqu00a.xn--fiqs8s'],
  ['例子。中国', 'xn--fsqu00a.xn--fiqs8s'],
  ['HTTPS://Example.COM./path?x#y', 'example.com'],
  ['ｅｘａｍｐｌｅ．ｃｏｍ', 'example.com'],
  [' example.com:8080 ', 'example.com'],
  ['XN--FSQU00A.XN--FIQS8S', 'xn--fsqu00a.xn--fiqs8s'],
  ['example', undefined],
  ['a@b.com', undefined],
  ['127.0.0.1', undefined],
  ['0x7f.1', undefined],
  ['a..b', undefined],
  ['小明 的.家', undefined],
  ['xn--a.com', undefined],
  ['.', undefined],
  ['', undefined],
])('the host of %s is %s', (text, host) => {
  expect(hostAscii(text)).toBe(host);
});

test('days of the calendar, and how far they are apart', () => {
  for (const [month, last] of [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31].entries()) {
    const day = (date: number): string => `2026-${String(month + 1).padStart(2, '0')}-${date}`;
    expect([isIsoDay(day(last)), isIsoDay(day(last + 1))], day(last)).toStrictEqual([true, false]);
  }
  for (const day of ['2024-02-29', '2000-02-29', '0000-01-01', '9999-12-31']) expect(isIsoDay(day), day).toBe(true);
  for (const day of [
    '2026-02-29',
    '1900-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '2026-1-1',
    '２026-01-01',
    ' 2026-01-01',
    null,
    5,
  ])
    expect(isIsoDay(day), String(day)).toBe(false);
  const inMilliseconds = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;
  for (let step = 0; step < 4000; step++) {
    const to = new Date(Date.UTC(2018, 0, 1 + step)).toISOString().slice(0, 10) as IsoDay;
    expect(daysBetween('2019-02-26', to)).toBe(inMilliseconds('2019-02-26', to));
  }
  expect(daysBetween('1600-03-01', '2400-02-29')).toBe(inMilliseconds('1600-03-01', '2400-02-29'));
});
