import { expect, test } from 'vitest';
import type { Province } from '../../src/core/types';
import { tables } from '../../src/rules/index';
import { wordsOf } from '../../src/text/words';
import { compileTerms, findProhibitedTerms, prohibitedTerms, validateWebsiteName } from '../../src/website-name/index';

const on = tables.editions[0] as '2019-02-26';
const individual = { on, subjectNature: 'individual' } as const;
const pairs = tables.rows.flatMap((row) =>
  row.rule === 'website-name/province-terms' && row.effective.from <= on && (row.effective.until === undefined || on < row.effective.until)
    ? wordsOf(row.params.terms).map((term) => ({ province: row.scope?.provinces?.[0] as Province, term, row: row.id }))
    : [],
);
const termFindings = (name: string, province: Province, subjectNature: 'individual' | 'enterprise' = 'individual') =>
  validateWebsiteName(name, { on, province, subjectNature }).findings.flatMap((one) =>
    one.rule === 'website-name/province-terms' ? [one] : [],
  );

test(`${pairs.length} pairs of province and term: found at the right place, by the row of that province, for individuals alone`, () => {
  expect(pairs.length).toBe(322);
  for (const { province, term, row } of pairs) {
    const [finding, ...others] = termFindings(`小明${term}记`, province);
    expect(finding).toMatchObject({
      row,
      level: 'error',
      at: { start: 2, end: 2 + term.length },
      params: { term, written: term, provinces: [province] },
    });
    expect(others).toStrictEqual([]);
    expect(termFindings(`小明${term}记`, province, 'enterprise')).toStrictEqual([]);
  }
});

test('a term is silent in every province whose row does not list it', () => {
  const terms = [...new Set(pairs.map(({ term }) => term))];
  let silent = 0;
  for (const term of terms) {
    const listed = pairs.filter((pair) => pair.term === term).map(({ province }) => province);
    for (const { slug } of tables.provinces) {
      // A shorter term inside this one may be listed there all the same: 网 in 网址.
      if (listed.includes(slug) || pairs.some((pair) => pair.province === slug && term.includes(pair.term))) continue;
      expect(termFindings(`小明${term}记`, slug), `${term} in ${slug}`).toStrictEqual([]);
      silent++;
    }
  }
  expect(silent).toBeGreaterThan(2000);
});

test.each([
  ['小明的論壇記', '论坛', 3, 5],
  ['小明的论壇記', '论坛', 3, 5],
  ['论·坛小记', '论坛', 0, 3],
  ['论 坛小记', '论坛', 0, 3],
  ['论\u200b坛小记', '论坛', 0, 3],
  ['论\u2060\ufeff坛小记', '论坛', 0, 4],
  ['论\u00ad坛小记', '论坛', 0, 3],
  ['论\u202e坛小记', '论坛', 0, 3],
  ['论（坛）小记', '论坛', 0, 3],
  ['论，、。坛小记', '论坛', 0, 5],
  ['论★坛小记', '论坛', 0, 3],
  ['论\u3000坛小记', '论坛', 0, 3],
  ['论\u0301坛小记', '论坛', 0, 3],
  ['论\n坛小记', '论坛', 0, 3],
  ['𠮷論·壇小记', '论坛', 2, 5],
  ['小明愛購物', '购物', 3, 5],
  ['小明的艺術館', '艺术', 3, 5],
  ['团-购小记', '团购', 0, 3],
  ['小明㊭記論壇', '论坛', 4, 6],
  ['小明⽹购记', '网购', 2, 4],
  ['👨‍👩‍👧的论👍坛', '论坛', 9, 13],
])('disguised: %s holds %s', (name, term, start, end) => {
  const hit = findProhibitedTerms(name, { ...individual, province: 'henan' }).find(
    (one) => one.term === term && one.rule === 'website-name/province-terms',
  );
  expect(hit).toMatchObject({ start, end, written: name.slice(start, end), provinces: ['henan'] });
});

test.each([
  '小明的读书笔记',
  '论文与祭坛',
  '现在连线你我',
  '坛子里的论语',
  '商人之城',
  '学海书院',
  '博采众客',
  '平凡的舞台',
  '工作一室之内',
  '导师远航',
  '主人翁页码',
  '企盼事业',
  '在时光线上',
  '社会的街区',
  '网中鱼影',
  '交换流水',
  '信使消息',
  '行人事业',
  '定格制图',
  '台上平地',
  '中间的心意',
])('innocent in Beijing: %s', (name) => {
  const hits = findProhibitedTerms(name, { ...individual, province: 'beijing' });
  expect(hits).toStrictEqual([]);
});

test('longest term wins and names what it covers; apart, both are found', () => {
  expect(termFindings('购物与购', 'henan').map(({ at, params }) => [at, 'covers' in params && params.covers])).toStrictEqual([
    [{ start: 0, end: 2 }, ['购']],
    [{ start: 3, end: 4 }, []],
  ]);
});

test('terms that overlap are both found', () => {
  expect(termFindings('小明团购物语', 'henan').map(({ at }) => at)).toStrictEqual([
    { start: 2, end: 4 },
    { start: 3, end: 5 },
  ]);
});

test('findProhibitedTerms leaves none out', () => {
  expect(findProhibitedTerms('购'.repeat(500), { ...individual, province: 'henan' }).length).toBe(500);
});

test('without a province all provinces that could hit are listed', () => {
  const [hit] = findProhibitedTerms('沙龙小记', individual);
  expect(hit?.term).toBe('沙龙');
  expect([...(hit?.provinces ?? [])].sort()).toStrictEqual(['henan', 'liaoning']);
  expect(findProhibitedTerms('沙龙小记', { on, subjectNature: 'enterprise' })).toStrictEqual([]);
  expect(findProhibitedTerms('', individual)).toStrictEqual([]);
});

test('the lists that are open say so, and the list of a province is that of its row', () => {
  const henan = prohibitedTerms({ ...individual, province: 'henan' });
  expect(henan.filter(({ rule }) => rule === 'website-name/province-terms').length).toBe(68);
  expect(henan.find(({ term }) => term === '赌博')?.open).toBe(true);
  expect(henan.find(({ term, rule }) => term === '网址' && rule === 'website-name/generic-ending')).toMatchObject({
    at: 'end',
    provinces: [],
  });
  expect(prohibitedTerms({ on, subjectNature: 'government' }).map(({ rule }) => rule)).not.toContain('website-name/state-prefix');
});

test('compileTerms: own terms, punctuation inside, equal ones, nothing', () => {
  const { find } = compileTerms(['C++', 'c', '團購', '團', '', '···', 'ｃ']);
  expect(find('学Ｃ++团 购').map(({ term, start, end, covers }) => [term, start, end, covers])).toStrictEqual([
    ['C++', 1, 4, ['c']],
    ['團購', 4, 7, ['團']],
  ]);
  expect(compileTerms([]).find('论坛')).toStrictEqual([]);
  expect(compileTerms(['café']).find('un cafe\u0301!')).toMatchObject([{ term: 'café', start: 3 }]);
  expect(compileTerms(['か']).find('が')).toStrictEqual([]);
  expect(compileTerms(['が']).find('か\u3099').length).toBe(1);
  expect(find(undefined as unknown as string)).toStrictEqual([]);
  expect(() => find(5 as unknown as string)).toThrow(TypeError);
  expect(() => compileTerms('论坛' as unknown as string[])).toThrow(TypeError);
});

test('compileTerms agrees with plain search over 20,000 terms', () => {
  const letters = [...'的一是了我不人在他有这个上们来到时大地为子中你说生国年着就那和要她出也得里后自以会'];
  let seed = 42;
  const next = (below: number): number => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
    return seed % below;
  };
  const word = (length: number): string => Array.from({ length }, () => letters[next(letters.length)]).join('');
  const terms = [...new Set(Array.from({ length: 20_000 }, () => word(1 + next(6))))];
  const { find } = compileTerms(terms);
  for (let round = 0; round < 200; round++) {
    const text = word(12);
    const spans = terms.flatMap((term) => {
      const found: [number, number][] = [];
      for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + 1)) found.push([at, at + term.length]);
      return found;
    });
    const outer = spans.filter(([start, end]) => !spans.some(([s, e]) => s <= start && end <= e && e - s > end - start));
    expect(find(text).map(({ start, end }) => [start, end])).toStrictEqual(outer.sort((a, b) => a[0] - b[0]));
  }
});
