import { expect, test } from 'vitest';
import { compileTerms, findProhibitedTerms, validateWebsiteName, type WebsiteNameFacts } from '../../src/website-name/index';
import { longPieces } from '../long-pieces';
import { fc, test as property } from '../property';

const facts = { on: '2026-11-25', province: 'henan', subjectNature: 'individual' } as const;
const rulesOf = (name: string): readonly string[] => [...new Set(validateWebsiteName(name, facts).findings.map(({ rule }) => rule))];

test('empty, null and undefined are the same name', () => {
  const empty = validateWebsiteName('', facts);
  expect(empty.findings.map(({ rule }) => rule)).toStrictEqual(['website-name/min-han-characters']);
  expect(empty.undecided).toStrictEqual([]);
  for (const none of [undefined, null]) expect(validateWebsiteName(none as unknown as string, facts)).toStrictEqual(empty);
});

test.each([
  ['NUL', '小明\0的笔记', 'control'],
  ['right-to-left mark', '小明\u200f的笔记', 'bidi'],
  ['lone surrogate', '小明\udc00的笔记', 'lone-surrogate'],
  ['private use', '小明\ue000的笔记', 'private'],
  ['unassigned', '小明\u0378的笔记', 'unassigned'],
  ['variation selector', '小明\ufe0f的笔记', 'zero-width'],
  ['flag', '小明🇨🇳的笔记', 'emoji'],
  ['ideographic space', '小明\u3000的笔记', 'white-space'],
  ['Cyrillic', '小明Ж的笔记', 'letter'],
  ['circled number', '小明①的笔记', 'number'],
  ['symbol', '小明★的笔记', 'symbol'],
])('%s is named', (_, name, kind) => {
  const [finding] = validateWebsiteName(name, facts).findings;
  expect(finding).toMatchObject({ rule: 'website-name/special-characters', level: 'error', params: { kind } });
  expect(finding?.at?.start).toBe(2);
});

test('10,000 combining marks are one finding', () => {
  const report = validateWebsiteName(`小明的${'\u0301'.repeat(10_000)}笔记`, facts);
  expect(report.findings).toMatchObject([
    { rule: 'website-name/special-characters', params: { count: 10_000 }, at: { start: 3, end: 10_003 } },
  ]);
});

test.each(longPieces)('1 MB of %s: a bounded report', (_, piece) => {
  const report = validateWebsiteName(piece.repeat(1_000_000 / piece.length), facts);
  expect(report.findings.length).toBeLessThan(1200);
  expect(JSON.stringify(report).length).toBeLessThan(1_000_000);
});

test('what is left out is counted exactly', () => {
  const counted = (name: string): readonly unknown[] =>
    validateWebsiteName(name, { ...facts, province: 'henan' }).findings.flatMap(({ params }) => ('more' in params ? [params.more] : []));
  expect(counted('易购'.repeat(60))).toStrictEqual([]);
  expect(counted('易购'.repeat(110))).toStrictEqual([10]);
});

test('of very many hits the rest is counted, and a forbidden ending is still seen', () => {
  const name = `${'购'.repeat(5000)}论坛`;
  const report = validateWebsiteName(name, facts);
  const counted = report.findings.flatMap(({ params }) => ('more' in params ? [params.more] : []));
  expect(counted).toStrictEqual([4901]);
  expect(rulesOf(name)).toContain('website-name/generic-ending');
});

property(
  'no text throws, and offsets lie on code point boundaries inside it',
  [fc.string({ unit: 'binary', maxLength: 60 }), fc.boolean()],
  (name, isKnown) => {
    const report = validateWebsiteName(name, isKnown ? facts : { on: facts.on });
    const boundaries = new Set([0]);
    for (const sign of name) boundaries.add(Math.max(...boundaries) + sign.length);
    for (const { at } of report.findings) {
      if (!at) continue;
      expect(boundaries.has(at.start) && boundaries.has(at.end) && at.start < at.end).toBe(true);
    }
    expect(JSON.parse(JSON.stringify(report))).toStrictEqual(report);
  },
);

property(
  'hits of a text are found whatever invisible stands between',
  [fc.constantFrom('论坛', '沙龙', '排行榜'), fc.constantFrom('\u200b', '·', ' ', '\u0301', '、')],
  (term, between) => {
    const name = `小明${[...term].join(between)}记`;
    const [hit] = findProhibitedTerms(name, { ...facts, province: 'henan' }).filter((one) => one.rule === 'website-name/province-terms');
    expect(hit).toMatchObject({ term, start: 2, end: name.length - 1 });
  },
);

test.each([
  ['a number as name', 5, facts, TypeError],
  ['an object as name', {}, facts, TypeError],
  ['no day', '小明', {}, RangeError],
  ['an impossible day', '小明', { on: '2026-02-30' }, RangeError],
  ['a day before the first edition', '小明', { on: '2019-02-25' }, RangeError],
  ['a Date', '小明', { on: new Date(0) }, RangeError],
  ['an unknown province', '小明', { ...facts, province: '河南' }, RangeError],
  ['a prototype key as province', '小明', { ...facts, province: 'constructor' }, RangeError],
  ['an unknown nature', '小明', { ...facts, subjectNature: 'person' }, RangeError],
  ['part of a nature', '小明', { ...facts, subjectNature: 'individual enterprise' }, RangeError],
  ['domains as a string', '小明', { ...facts, domains: 'a.cn' }, TypeError],
  ['a number among people', '小明', { ...facts, people: [5] }, TypeError],
  ['a boolean as province', '小明', { ...facts, province: false }, RangeError],
  ['zero as nature', '小明', { ...facts, subjectNature: 0 }, RangeError],
  ['a word as preapprovalHeld', '小明', { ...facts, preapprovalHeld: 'yes' }, TypeError],
  ['no facts', '小明', undefined, RangeError],
  ['remarks as an object', '小明', { ...facts, remarks: {} }, TypeError],
])('a programmer’s slip throws: %s', (_, name, given, error) => {
  expect(() => validateWebsiteName(name as string, given as unknown as WebsiteNameFacts)).toThrow(error);
  expect(() => validateWebsiteName(name as string, given as unknown as WebsiteNameFacts)).toThrow(/expected/);
});

test('an untouched select is a missing fact', () => {
  const on = facts.on;
  expect(validateWebsiteName('小明论坛', { on, province: '', subjectNature: '' })).toStrictEqual(validateWebsiteName('小明论坛', { on }));
});

test('compileTerms takes 100,000 terms', () => {
  const terms = Array.from({ length: 100_000 }, (_, index) => `词${index}号`);
  expect(compileTerms(terms).find('小明的词99999号')).toMatchObject([{ term: '词99999号', start: 3 }]);
});
