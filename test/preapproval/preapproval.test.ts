import { describe, expect, test } from 'vitest';
import names from '../../fixtures/preapproval/names.json';
import { keywords } from '../../rules/preapproval/keywords';
import { provinceSlugs } from '../../src/core/province';
import type { Path, Province, Report } from '../../src/core/types';
import { en } from '../../src/locales/en/index';
import { zhCn } from '../../src/locales/zh-cn/index';
import { preapprovalsRequired, suspectedCategories, validatePreapprovals } from '../../src/preapproval/index';
import { fold } from '../../src/text/fold';
import { expectExactFields } from '../exact-ways';

const on = '2019-02-26';
const first = ['news', 'publication', 'medicines-and-medical-devices', 'culture', 'broadcast-film-television'] as const;
const categories = [...first, 'education', 'healthcare', 'online-car-booking', 'bulletin-board'] as const;
const categoriesIn = (text: string, facts: object = {}): readonly string[] => [
  ...new Set(suspectedCategories(text, { on, ...facts }).map(({ category }) => category)),
];

describe('what is in force', () => {
  const everywhere = [...first, 'online-car-booking'];
  test('nine categories in 31 provinces on the first day', () => {
    const isEducation = (province: Province): boolean => ['zhejiang', 'qinghai', 'tibet'].includes(province);
    const isHealthcare = (province: Province): boolean => ['hebei', 'tibet'].includes(province);
    expect(provinceSlugs().length).toBe(31);
    for (const province of provinceSlugs()) {
      const decision = preapprovalsRequired({ on, province, categories });
      const extra = [...(isEducation(province) ? ['education'] : []), ...(isHealthcare(province) ? ['healthcare'] : [])];
      expect(decision.decided && [...decision.answer].sort(), province).toStrictEqual([...everywhere, ...extra].sort());
      // What a claim answers agrees with it: not in force is not applicable, in force is not.
      for (const category of categories) {
        const report = validatePreapprovals([{ category, number: '1', document: true }], { on, province });
        const isClaimedInVain = report.findings.some(({ rule }) => rule === 'preapproval/not-applicable');
        expect(isClaimedInVain, `${category} in ${province}`).toBe(decision.decided && !decision.answer.includes(category));
      }
    }
  });

  test('without a province only what depends on it waits', () => {
    expect(preapprovalsRequired({ on, categories: ['news', 'bulletin-board'] })).toMatchObject({ decided: true, answer: ['news'] });
    const open = preapprovalsRequired({ on, categories: ['news', 'healthcare'] });
    expect(open).toMatchObject({ decided: false, why: 'missing-facts', missing: [['province']] });
    expect(open.reasons.map(({ row, params }) => [row, params.provinces])).toStrictEqual([
      ['preapproval/required/news', undefined],
      ['preapproval/required/healthcare', ['hebei', 'tibet']],
    ]);
  });

  test('reasons say who approves, next what to get, each with its source', () => {
    const decision = preapprovalsRequired({ on, province: 'tibet', categories: ['healthcare', 'culture', 'culture', 'bulletin-board'] });
    expect(decision.decided && decision.next.map(({ row }) => row)).toStrictEqual([
      'preapproval/required/healthcare',
      'preapproval/required/culture',
      'preapproval/bulletin-board/forum',
    ]);
    expect(decision.reasons.map(({ params, source }) => [params.authorities, params.licences, source.id])).toStrictEqual([
      [['health-department'], undefined, 'alibaba-cloud-icp-faq-2019-02-26'],
      [['culture-department'], ['culture-licence'], 'alibaba-cloud-icp-faq-2019-02-26'],
      [undefined, undefined, 'alibaba-cloud-icp-faq-2019-02-26'],
    ]);
    const individual = preapprovalsRequired({ on, subjectNature: 'individual', categories: ['bulletin-board'] });
    expect(individual.decided && individual.next).toStrictEqual([]);
  });

  test.each([zhCn, en])('texts of decisions are whole', (locale) => {
    const decision = preapprovalsRequired({ on, province: 'tibet', categories }, { locale });
    const open = preapprovalsRequired({ on, categories }, { locale });
    const all = [...decision.reasons, ...(decision.decided ? decision.next : []), ...open.reasons];
    expect(all.length).toBe(9 + 9 + 9);
    for (const { message } of all) {
      expect(message).not.toMatch(/[{}|#]|undefined| {2}|（）|\(\)|「」|-licence|-department|-office|preapproval\//);
      expect(message.length).toBeGreaterThan(10);
    }
  });

  test('a programmer’s slip throws, nothing that is typed does', () => {
    expect(() => preapprovalsRequired({ on, categories: ['x' as 'news'] })).toThrow(RangeError);
    expect(() => preapprovalsRequired({ on, categories: 'news' as never })).toThrow(TypeError);
    expect(() => validatePreapprovals('news' as never, { on })).toThrow(TypeError);
    expect(() => validatePreapprovals([1 as never], { on })).toThrow(TypeError);
    expect(() => validatePreapprovals([{ category: 'news', document: 'yes' as never }], { on })).toThrow(TypeError);
    expect(() => validatePreapprovals([], { on, text: 1 as never })).toThrow(TypeError);
    expect(() => validatePreapprovals([], { on, ticked: 'yes' as never })).toThrow(TypeError);
    expect(() => suspectedCategories(1 as never, { on })).toThrow(TypeError);
    for (const declared of [null, undefined, [null], [{}], [{ category: null, number: null, document: null }], [{ category: 'x' }]])
      expect(validatePreapprovals(declared as never, { on, text: null as never }).findings).toStrictEqual([]);
  });

  test('a province that asks again is a row of the caller’s, which stands in for the abolition', () => {
    const row = {
      id: 'preapproval/required/ours',
      rule: 'preapproval/required',
      authority: 'province',
      scope: { provinces: ['sichuan'] },
      effective: { from: '2020-01-01' },
      level: 'error',
      params: { category: 'education', authorities: ['education-department'] },
      replaces: 'preapproval/not-applicable/education',
      source: { id: 'ours', at: '1', asOf: '2020-01-01' },
    } as const;
    const found = (day: '2019-12-31' | '2020-01-01', declared: readonly { category: 'education' }[]): readonly string[] =>
      validatePreapprovals(declared, { on: day, province: 'sichuan', text: '启明教育网' }, { rows: [row] }).findings.map((one) => one.row);
    expect(found('2020-01-01', [{ category: 'education' }])).toStrictEqual(['preapproval/required/ours']);
    expect(found('2020-01-01', [])).toStrictEqual(['preapproval/suspected/education']);
    expect(found('2019-12-31', [{ category: 'education' }])).toStrictEqual(['preapproval/not-applicable/education']);
    expect(found('2019-12-31', [])).toStrictEqual([]);
  });
});

describe('keywords', () => {
  test('every word has a reason, hits by itself, and stays silent in its counter-example', () => {
    expect(keywords.map(({ category }) => category)).toStrictEqual(categories.filter((one) => one !== 'bulletin-board'));
    for (const { category, words } of keywords) {
      expect(words.length).toBeGreaterThanOrEqual(10);
      expect(words.length).toBeLessThanOrEqual(30);
      expect(new Set(words.map(({ word }) => word)).size).toBe(words.length);
      for (const { word, reason, except, silent } of words) {
        expect(reason.length, word).toBeGreaterThan(4);
        expect(fold(word).text).toBe(word);
        expect(suspectedCategories(`江南${word}社`, { on }).map((hit) => [hit.category, hit.term])).toContainEqual([category, word]);
        // The word stands in its counter-example, and only an exception of its own keeps it silent.
        expect(silent).toContain(word);
        expect(
          except.some((one) => one.includes(word) && silent.includes(one)),
          silent,
        ).toBe(true);
        expect(categoriesIn(silent), silent).not.toContain(category);
      }
    }
  });

  test('every exception holds a word of its category, and keeps it silent', () => {
    for (const { category, words } of keywords)
      for (const { word, except } of words)
        for (const one of except) {
          expect(one.length > word.length && one.includes(word), one).toBe(true);
          expect(categoriesIn(one), one).not.toContain(category);
        }
  });

  test.each(names.map((one) => [one.name, one.categories] as const))('%s', (name, expected) => {
    expect(categoriesIn(name)).toStrictEqual(expected);
  });

  test('a hundred names and more: fifty hits over all categories, fifty silences of every kind of counter-example', () => {
    expect(names.filter((one) => one.categories.length > 0).length).toBeGreaterThanOrEqual(50);
    expect(names.filter((one) => one.categories.length === 0).length).toBeGreaterThanOrEqual(50);
    for (const { category, words } of keywords) {
      expect(names.some((one) => one.categories.includes(category))).toBe(true);
      expect(
        names.some(({ name }) => words.some(({ silent }) => silent === name)),
        category,
      ).toBe(true);
    }
  });

  test('positions are those of the text as given, also behind a comma and in disguise', () => {
    const text = '首页：🙂山里的新\u200b聞；还有ＶＩＰ、電 影';
    const found = suspectedCategories(text, { on });
    expect(found.map(({ term, written }) => [term, written])).toStrictEqual([
      ['新闻', '新\u200b聞'],
      ['电影', '電 影'],
    ]);
    for (const { start, end, written } of found) expect(text.slice(start, end)).toBe(written);
    expect(categoriesIn('面貌一新，闻名远近')).toStrictEqual([]);
    // An exception does not go on behind a comma either.
    expect(categoriesIn('新闻，纸张')).toStrictEqual(['news']);
  });

  test('where a category is in force', () => {
    expect(categoriesIn('启明教育网', { province: 'sichuan' })).toStrictEqual([]);
    expect(categoriesIn('启明教育网', { province: 'qinghai' })).toStrictEqual(['education']);
    expect(suspectedCategories('启明教育新闻', { on }).map(({ provinces }) => provinces)).toStrictEqual([
      ['zhejiang', 'qinghai', 'tibet'],
      [],
    ]);
  });

  test('a long text: a hundred findings, the rest counted', () => {
    const { findings } = validatePreapprovals([], { on, text: '新闻\n'.repeat(250), province: 'sichuan' });
    expect(findings.length).toBe(100);
    expect(findings.flatMap(({ params }) => ('more' in params ? params.more : []))).toStrictEqual([150]);
  });
});

describe('undecided exactly when two ways of filling in what is missing give different findings', () => {
  /** One entry is declared; its fields are named without the index. */
  const run = (value: object, facts: object): Report => {
    const report: Report = validatePreapprovals([value as { category: 'news' }], { on, ...facts });
    const bare = (path: Path): Path => path.filter((key) => typeof key === 'string');
    return { ...report, undecided: report.undecided.map((one) => ({ ...one, missing: one.missing.map(bare) })) };
  };
  const province = ['zhejiang', 'hebei', 'tibet', 'sichuan', undefined];
  const category = [...categories, undefined];

  test('required', () => {
    const values = { category, number: ['1', ''], document: [true, false, undefined], '/province': province };
    expectExactFields(run, 'preapproval/required', values);
  });

  test('not-applicable', () => {
    expectExactFields(run, 'preapproval/not-applicable', { category, '/ticked': [true, false], '/province': province });
  });

  test('suspected', () => {
    const texts = ['江城新闻', '老街影视', '机场打车', '启明教育', '百姓诊所', '教育新闻', '山野手记', undefined];
    expectExactFields(run, 'preapproval/suspected', { category, '/text': texts, '/province': province });
  });

  test('bulletin-board', () => {
    const natures = ['individual', 'enterprise', 'government', undefined];
    expectExactFields(
      run,
      'preapproval/bulletin-board',
      { '/isForum': [true, false, undefined], '/subjectNature': natures },
      { category: 'news' },
    );
  });
});
