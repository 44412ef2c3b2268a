import { expect, test } from 'vitest';
import { keywordVariants, variants } from '../../rules/reference/variants';
import type { Row } from '../../src/core/rows';
import { suspectedCategories } from '../../src/preapproval/index';
import { fold, kindsIn, OTHER, SIMPLIFIED } from '../../src/text/fold';
import { hitsOf, indexTerms } from '../../src/text/index-terms';
import { isMadeOf } from '../../src/text/made-of';
import { allVariants } from '../../src/text/variants';
import { charactersUnsaid, wordsOf } from '../../src/text/words';
import { compileTerms, findProhibitedTerms, validateWebsiteName, variantsOf } from '../../src/website-name/index';

test('words stand in one line', () => {
  expect(wordsOf('论坛、社区')).toStrictEqual(['论坛', '社区']);
  expect(wordsOf('')).toStrictEqual([]);
});

test('units that stay as they are, and those that only become simplified, are told from all others', () => {
  for (let code = 0; code < 0x10000; code++) {
    const unit = String.fromCharCode(code);
    const kind = kindsIn(unit);
    if (kind < SIMPLIFIED) expect(fold(unit, '', OTHER).text, unit).toBe(unit);
    else if (kind < OTHER) expect(fold(unit, '', OTHER).text, unit).toBe(fold(unit).text);
  }
  expect(kindsIn('a小1')).toBeLessThan(SIMPLIFIED);
  expect(kindsIn('購') & SIMPLIFIED).toBe(SIMPLIFIED);
  expect(kindsIn('A') & OTHER).toBe(OTHER);
});

test('kinds of a text save no look that would say otherwise', () => {
  const classes = ['\\p{Script=Han}', 'A-Z', '\\p{Script=Han}A-Za-z0-9', '\\p{Nd}', 'a-z', '\\p{Script=Latin}'];
  for (const characters of classes)
    for (const text of ['', '小明', '小明1', 'abc', 'aBc', '12', '１２', '購物', '小·明', '𠮷', '〇', '小\u0301'])
      expect(isMadeOf(characters, text, kindsIn(text)), `${characters} ${text}`).toBe(isMadeOf(characters, text));
});

test('own terms are found in every other form of their characters, and where they are given in one', () => {
  expect(allVariants().size).toBeGreaterThan(2500);
  for (const [form, one] of allVariants()) {
    expect(compileTerms([`小${one}明`]).find(`的小${form}明`), `${one} as ${form}`).toMatchObject([{ start: 1, end: 4 }]);
    expect(compileTerms([`小${form}明`]).find(`的小${one}明`), `${form} as ${one}`).toMatchObject([{ start: 1, end: 4 }]);
  }
});

test('all forms hold those of the library’s terms, alike; no form is of two characters or stands for another', () => {
  for (const { character, forms } of [...variants, ...keywordVariants])
    for (const form of forms) expect(allVariants().get(form), form).toBe(character);
  for (const [form, one] of allVariants()) expect(allVariants().has(one), `${form}, ${one}`).toBe(false);
});

test.each([
  ['蓝鲸', '藍鯨'],
  ['游戏厅', '遊戲廳'],
  ['干货', '乾貨'],
  ['头发', '頭髮'],
  ['发财', '發財'],
  ['峰会', '峯會'],
  ['线上', '綫上'],
  ['为什么', '為什麼'],
])('%s is found as %s, disguised too', (term, written) => {
  const { find } = compileTerms([term]);
  expect(find(`看${written}吧`)).toMatchObject([{ term, start: 1, end: 1 + written.length, written }]);
  expect(find([...written].join('·'))).toMatchObject([{ term, start: 0, end: 2 * written.length - 1 }]);
});

test('common characters of simplified texts are no forms of others', () => {
  for (const [term, text] of [
    ['呆', '期待'],
    ['坯', '坏人'],
    ['坐', '座位'],
  ] as const)
    expect(compileTerms([term]).find(text), text).toStrictEqual([]);
});

test('hits of several lists in one pass: of each the longest, those inside it, and exceptions apart', () => {
  const find = indexTerms([
    ['购', '购物', '物'],
    ['购物', '網購'],
    ['网', 'ab c'],
  ]);
  const { hits } = find('网购物网');
  const of = (list: number) => hitsOf(hits, list, 9).own.map(({ start, end, place, covers }) => [start, end, place, covers]);
  expect(of(0)).toStrictEqual([[1, 3, 1, [0, 2]]]);
  expect(of(1)).toStrictEqual([
    [0, 2, 1, []],
    [1, 3, 0, []],
  ]);
  expect(of(2)).toStrictEqual([
    [0, 1, 0, []],
    [3, 4, 0, []],
  ]);
  expect(hitsOf(hits, 2, 9, ({ start }) => start > 0).own.map(({ start }) => start)).toStrictEqual([3]);
  expect(hitsOf(find('ＡＢ，C').hits, 2, 9).own.map(({ place }) => place)).toStrictEqual([1]);
});

test('long texts: the same hits, looked for anew, and most of them only counted', () => {
  const find = indexTerms([['购物', '购', 'ab']]);
  for (const piece of ['小购物', '小Ａ·b购物']) {
    const once = [...find(piece).hits].length;
    const text = piece.repeat(700);
    const { hits, hasHits } = find(text);
    expect(hasHits).toBe(true);
    expect([...hits].length).toBe(700 * once);
    expect([...hits]).toStrictEqual([...hits]);
    const { own, more } = hitsOf(hits, 0, 5);
    expect([own.length, more]).toStrictEqual([5, 700 * (once - 1) - 5]);
  }
  expect(find('小明'.repeat(700)).hasHits).toBe(false);
  // A term over the border of two parts.
  expect([...find(`${'明'.repeat(999)}购物${'明'.repeat(10)}`).hits].map(({ start, end }) => [start, end])).toStrictEqual([
    [999, 1001],
    [999, 1000],
  ]);
});

const on = '2026-11-25';
const own = (params: object): Row =>
  ({
    id: 'website-name/sensitive-words/ours',
    rule: 'website-name/sensitive-words',
    authority: 'provider',
    effective: { from: '2020-01-01' },
    level: 'warning',
    params,
    source: { id: 'ours', at: '1', asOf: on },
  }) as unknown as Row;

test('rows of one’s own carry the forms of their characters, and nobody else’s words change', () => {
  const forms = variantsOf('蓝鲸、山水');
  expect(forms.split(' ').sort()).toStrictEqual(['山', '水', '蓝藍', '鲸鯨']);
  const found = (text: string, params: object) =>
    findProhibitedTerms(text, { on }, { rows: [own(params)] }).map(({ term, start }) => [term, start]);
  expect(found('小明的藍鯨記', { terms: '蓝鲸、山水', variants: forms })).toStrictEqual([['蓝鲸', 3]]);
  expect(found('小明的藍·鯨記', { terms: '藍鯨', variants: variantsOf('藍鯨') })).toStrictEqual([['藍鯨', 3]]);
  expect(() => found('小明的藍鯨記', { terms: '蓝鲸' })).toThrow(/params\.variants: expected the other forms of 蓝鲸/);
  const judged = validateWebsiteName('小明的藍鯨記', { on }, { rows: [own({ terms: '蓝鲸', variants: forms })] });
  expect(judged.findings).toMatchObject([
    { row: 'website-name/sensitive-words/ours', at: { start: 3, end: 5 }, params: { written: '藍鯨' } },
  ]);
});

test('what nobody has said of a row’s characters can be told', () => {
  expect(charactersUnsaid('论坛、購物')).toBe('物');
  expect(charactersUnsaid('蓝鲸、论坛')).toBe('蓝鲸');
  expect(charactersUnsaid('蓝鲸、论坛', variantsOf('蓝鲸'))).toBe('');
  expect(charactersUnsaid('c++')).toBe('');
  expect(variantsOf('c++')).toBe('');
  expect(() => variantsOf(5 as unknown as string)).toThrow(TypeError);
});

test('two rows that fold to the same word both find it', () => {
  const rows = [own({ terms: '網購' }), { ...own({ terms: '网购' }), id: 'website-name/sensitive-words/theirs' } as Row];
  const { findings } = validateWebsiteName('小明网购记', { on, province: 'sichuan', subjectNature: 'government' }, { rows });
  expect(findings.map(({ params }) => 'term' in params && params.term)).toStrictEqual(['網購']);
  const both = rows.map((row) => validateWebsiteName('小明网购记', { on, subjectNature: 'government' }, { rows: [row] }).findings.length);
  expect(both).toStrictEqual([1, 1]);
});

test('keywords do not go on behind a comma, but behind a blank; nor inside an exception', () => {
  const terms = (text: string) => suspectedCategories(text, { on }).map(({ term, written }) => [term, written]);
  expect(terms('新，闻')).toStrictEqual([]);
  expect(terms('新 闻')).toStrictEqual([['新闻', '新 闻']]);
  expect(terms('新聞，新闻纸')).toStrictEqual([['新闻', '新聞']]);
});

test('remarks describe something from the second letter or character on', () => {
  const facts = { on, province: 'jiangsu', subjectNature: 'individual' } as const;
  const said = (remarks: string) => {
    const { findings, undecided } = validateWebsiteName('小明的博客', { ...facts, remarks });
    return [...findings, ...undecided]
      .filter(({ rule }) => rule === 'website-name/jiangsu-pattern')
      .map((one) => ('why' in one ? one.why : 'found'));
  };
  expect(['记。', '。。', '记录', '1a', ''].map(said)).toStrictEqual([
    ['found'],
    ['found'],
    ['needs-person'],
    ['needs-person'],
    ['missing-facts'],
  ]);
});
