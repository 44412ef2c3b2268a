import { describe, expect, test } from 'vitest';
import type { Row } from '../../src/core/rows';
import type { Judgement, Report } from '../../src/core/types';
import { rules, tables } from '../../src/rules/index';
import { validateWebsiteName, variantsOf, type WebsiteNameFacts, type WebsiteNameRule } from '../../src/website-name/index';
import { expectExact } from '../exact-ways';

const on = '2026-11-25';
const ofNames = rules.filter(({ id }) => id.startsWith('website-name/'));
const henan = { on, province: 'henan', subjectNature: 'individual' } as const;

const NAMES = [
  '小明的读书笔记',
  '小明的读书沙龙',
  '小明论坛',
  '小明的博客',
  '小明的个人主页',
  '中国蓝鲸旅行',
  '蓝鲸（北京）科技',
  'example.com',
  '呼和浩特市',
  '画蛇添足',
  '大象出行',
  '12345',
  '',
  '论坛',
  'ＡＢ小明的家',
  '★',
];

/** For each fact, enough values to make every difference that there can be for a name. */
function valuesOf(fact: string, name: string): readonly unknown[] {
  const values: Readonly<Record<string, readonly unknown[]>> = {
    province: tables.provinces.map(({ slug }) => slug),
    subjectNature: ['individual', 'enterprise', 'government'],
    subjectName: [`上海${name}有限公司`, '上海大象有限公司', '上海蓝鲸有限公司', '上海象有限公司'],
    domains: [[name], ['other.example'], []],
    remarks: ['无', '记录读书心得'],
    people: [[name || '王五'], ['王五'], []],
    idioms: [[name], []],
  };
  return values[fact] ?? [];
}

const findingsOf = (report: Report, rule: string): string =>
  JSON.stringify(report.findings.filter((one) => one.rule === rule).map(({ row, level, at, params }) => [row, level, at, params]));

describe('undecided exactly when two ways of filling in what is missing give different findings', () => {
  const GIVEN: readonly Partial<WebsiteNameFacts>[] = [
    {},
    { subjectNature: 'individual' },
    { subjectNature: 'enterprise' },
    { province: 'henan' },
    { province: 'jiangsu' },
    { province: 'jiangsu', subjectNature: 'individual' },
    { province: 'sichuan', subjectNature: 'individual', people: ['王五'] },
    { subjectNature: 'government', subjectName: '上海大象有限公司' },
  ];
  test.each(ofNames.map((rule) => [rule.id, rule.reads] as const))('%s', (rule, reads) => {
    const facts = reads.filter((fact) => fact !== 'preapprovalHeld');
    let [open, decided] = [0, 0];
    for (const name of NAMES) {
      const counts = expectExact({
        rule,
        values: Object.fromEntries(facts.map((fact) => [fact, valuesOf(fact, name)])),
        starts: GIVEN,
        report: (given) => validateWebsiteName(name, { on, ...given }),
        names: 'some',
      });
      open += counts.open;
      decided += counts.decided;
    }
    expect(decided).toBeGreaterThan(0);
    expect(open > 0).toBe(reads.length > 0);
  });
});

test('a rule reads no other fact than it says', () => {
  const all = {
    on,
    province: 'jiangsu',
    subjectNature: 'individual',
    subjectName: '上海大象',
    domains: ['a.cn'],
    remarks: '无',
    people: ['王五'],
    idioms: [],
  } as const;
  for (const name of NAMES) {
    const before = validateWebsiteName(name, all);
    for (const fact of Object.keys(all).filter((one) => one !== 'on'))
      for (const value of valuesOf(fact, name)) {
        const after = validateWebsiteName(name, { ...all, [fact]: value } as WebsiteNameFacts);
        for (const { id, reads } of ofNames)
          if (!(reads as readonly string[]).includes(fact)) expect(findingsOf(after, id), `${id} ${fact}`).toBe(findingsOf(before, id));
      }
  }
});

test('what is missing is said, and whether a form holds it decides the verdict', () => {
  const report = validateWebsiteName('小明的读书笔记', henan);
  expect(report.undecided.map(({ rule, why, missing }) => [rule, why, missing])).toStrictEqual([
    ['website-name/person-name', 'missing-facts', [['people']]],
    ['website-name/idiom', 'outside-facts', [['idioms']]],
    ['website-name/industry-content', 'needs-person', []],
    ['website-name/reflects-content', 'needs-person', []],
  ]);
  expect(report.verdict).toBe('incomplete');
  expect(validateWebsiteName('小明的读书笔记', { ...henan, people: ['王五'] }).verdict).toBe('clear');
  expect(validateWebsiteName('小明论坛', henan).verdict).toBe('errors');
  // What could only make a warning leaves nothing open.
  expect(validateWebsiteName('大象出行', { on, subjectNature: 'enterprise' }).verdict).toBe('clear');
});

test('findings: most severe first, then by position', () => {
  const { findings } = validateWebsiteName('论坛ＡＢ的沙龙！', { ...henan, province: 'beijing' });
  expect(findings.map(({ level, at }) => [level, at?.start])).toStrictEqual([
    ['error', 0],
    ['error', 0],
    ['error', 7],
    ['warning', 2],
    ['warning', 3],
    ['review', 5],
  ]);
});

test('positions are ordered as numbers', () => {
  const { findings } = validateWebsiteName('小明！的读书笔记和旅行的照片！', henan);
  expect(findings.map(({ at }) => at?.start)).toStrictEqual([2, 14]);
});

describe('judgements', () => {
  const judge = (rule: WebsiteNameRule, verdict: Judgement['verdict'], path: readonly string[] = []): Judgement => ({
    rule,
    path,
    verdict,
  });
  const by = (judgements: readonly Judgement[], name = '小明的读书沙龙', facts: WebsiteNameFacts = { ...henan, province: 'beijing' }) =>
    validateWebsiteName(name, { ...facts, judgements });

  test('accepted ends the wait and takes away a review, never an error', () => {
    expect(by([]).findings.map(({ rule, level }) => [rule, level])).toStrictEqual([['website-name/industry-content', 'review']]);
    const report = by([judge('website-name/industry-content', 'accepted'), judge('website-name/reflects-content', 'accepted')]);
    expect(report.findings).toStrictEqual([]);
    expect(report.undecided.map(({ rule }) => rule)).not.toContain('website-name/reflects-content');
    const error = by([judge('website-name/province-terms', 'accepted')], '小明的读书沙龙', henan);
    expect(error.findings.map(({ rule }) => rule)).toContain('website-name/province-terms');
  });

  test('accepted does not take away what the caller made an error', () => {
    const rule = 'website-name/industry-content';
    const report = validateWebsiteName(
      '小明的读书沙龙',
      { ...henan, province: 'beijing', judgements: [judge(rule, 'accepted')] },
      { levels: { [rule]: 'error' } },
    );
    expect(report.findings).toMatchObject([{ rule, level: 'error' }]);
  });

  test('refused makes an error, also of what would be undecided', () => {
    const report = by([judge('website-name/reflects-content', 'refused'), judge('website-name/industry-content', 'refused')]);
    expect(report.verdict).toBe('errors');
    expect(report.findings).toMatchObject([
      { rule: 'website-name/reflects-content', level: 'error', params: { judged: 'refused' } },
      { rule: 'website-name/industry-content', level: 'error', params: { term: '沙龙' } },
    ]);
  });

  test('that are none are a slip', () => {
    for (const wrong of ['x', {}, [null], [{ rule: 'website-name/idiom', path: [], verdict: 'approved' }], [{ verdict: 'accepted' }]])
      expect(() => by(wrong as unknown as readonly Judgement[]), JSON.stringify(wrong)).toThrow(/facts\.judgements: expected/);
  });

  test('a judgement on another path says nothing', () => {
    expect(by([judge('website-name/industry-content', 'accepted', ['websites'])])).toStrictEqual(by([]));
  });
});

describe('rows of the caller', () => {
  const own = (more: Partial<Row>): Row =>
    ({
      id: 'website-name/sensitive-words/ours',
      rule: 'website-name/sensitive-words',
      authority: 'provider',
      effective: { from: '2020-01-01' },
      level: 'warning',
      params: { terms: '蓝鲸', variants: variantsOf('蓝鲸') },
      source: { id: 'our-handbook', at: '3', asOf: '2026-01-01' },
      ...more,
    }) as Row;
  const found = (rows: readonly Row[], facts: WebsiteNameFacts = henan, name = '蓝鲸的笔记') =>
    validateWebsiteName(name, facts, { rows }).findings;

  test('stand beside those of the library, with their own source', () => {
    expect(found([own({})])).toMatchObject([
      {
        row: 'website-name/sensitive-words/ours',
        level: 'warning',
        source: { id: 'our-handbook', at: '3', asOf: '2026-01-01', authority: 'provider' },
      },
    ]);
    expect(found([])).toStrictEqual([]);
    expect(found([own({})], henan, '蓝鲸赌博记').map(({ row }) => row)).toStrictEqual([
      'website-name/sensitive-words/all',
      'website-name/sensitive-words/ours',
    ]);
  });

  test('hold from their first day until the day before their last', () => {
    const rows = [own({ effective: { from: '2020-01-01', until: '2021-01-01' } })];
    expect(
      ['2019-12-31', '2020-01-01', '2020-12-31', '2021-01-01'].map((day) => found(rows, { ...henan, on: day as typeof on }).length),
    ).toStrictEqual([0, 1, 1, 0]);
  });

  test('hold for their provider alone', () => {
    const rows = [own({ scope: { provider: 'tencent-cloud' } })];
    expect(found(rows)).toStrictEqual([]);
    expect(found(rows, { ...henan, provider: 'tencent-cloud' }).length).toBe(1);
  });

  test('make a rule depend on the province that they name', () => {
    const report = validateWebsiteName(
      '蓝鲸的笔记',
      { on, subjectNature: 'individual' },
      { rows: [own({ level: 'error', scope: { provinces: ['sichuan'] } })] },
    );
    expect(report.undecided).toContainEqual(
      expect.objectContaining({
        rule: 'website-name/sensitive-words',
        missing: [['province']],
        params: { terms: ['蓝鲸'], provinces: ['sichuan'] },
      }),
    );
  });

  test('decide beside those of the library, whatever the rule', () => {
    const rows = [
      own({ id: 'website-name/min-han-characters/ours', rule: 'website-name/min-han-characters', params: { min: 6 } }),
      own({
        id: 'website-name/place-name/ours',
        rule: 'website-name/place-name',
        params: { places: ['province'], others: '蓝鲸的笔记' },
      }),
    ];
    expect(found(rows).map(({ row }) => row)).toStrictEqual(['website-name/min-han-characters/ours', 'website-name/place-name/ours']);
  });

  test('with punctuation in their terms hide no other term, and are found only as written', () => {
    const rows = [own({ params: { terms: 'A·B、开 源、Ｃ＋＋', variants: variantsOf('A·B、开 源、Ｃ＋＋') } })];
    const termsOf = (name: string): readonly unknown[] =>
      found(rows, henan, name).flatMap(({ params }) => ('term' in params ? [params.term] : []));
    expect(termsOf('论·坛小记')).toContain('论坛');
    expect(termsOf('论 坛小记')).toContain('论坛');
    expect(termsOf('小明开源记')).toStrictEqual(['开 源']);
    expect(termsOf('小明C语言记')).toStrictEqual([]);
    expect(termsOf('小明c++小记')).toStrictEqual(['Ｃ＋＋']);
    expect(termsOf('小明a·b小记')).toStrictEqual(['A·B']);
    expect(termsOf('小明ab的小记')).toStrictEqual([]);
  });

  test('that could only make a warning leave nothing open, though the rule has errors', () => {
    const rows = [own({ scope: { provinces: ['sichuan'] } })];
    const facts = { on, subjectNature: 'government', subjectName: '蓝鲸的笔记' } as const;
    const report = validateWebsiteName('蓝鲸的笔记', facts, { rows });
    expect(report.undecided.map(({ rule }) => rule)).toContain('website-name/sensitive-words');
    expect(report.verdict).toBe('clear');
    expect(validateWebsiteName('蓝鲸的笔记', facts, { rows: [own({ level: 'error', scope: { provinces: ['sichuan'] } })] }).verdict).toBe(
      'incomplete',
    );
  });

  test('replace what they name', () => {
    const rows = [own({ replaces: 'website-name/sensitive-words/all' })];
    expect(found(rows, henan, '蓝鲸赌博记').map(({ row }) => row)).toStrictEqual(['website-name/sensitive-words/ours']);
  });

  test('that are none are a slip', () => {
    const slips = [
      { rule: 'phone/mobile-format' },
      { id: '' },
      { effective: undefined },
      { source: { id: 'x', at: 'y' } },
      { source: { id: 'x', at: 'y', asOf: 'yesterday' } },
      { level: undefined },
      { level: 'fatal' },
      { params: undefined },
      { params: {} },
      { params: { terms: ['蓝鲸'] } },
      { params: { terms: [5] } },
      { params: { terms: '', variants: variantsOf('') } },
      { scope: { provinces: ['henna'] } },
      { scope: { natures: ['person'] } },
      { rule: 'website-name/special-characters', params: {} },
      { rule: 'website-name/min-han-characters', params: { min: '3' } },
    ];
    for (const wrong of slips)
      expect(() => found([own(wrong as unknown as Partial<Row>)]), JSON.stringify(wrong)).toThrow(/options\.rows\[0\].*expected/);
    expect(() => found([null as unknown as Row])).toThrow(/options\.rows\[0\].*expected/);
  });
});

test('levels: changed, off, and told in the report', () => {
  const levels = {
    'website-name/province-terms': 'warning',
    'website-name/generic-ending': 'off',
    'website-name/interactive-words': 'off',
  } as const;
  const report = validateWebsiteName('小明论坛', henan, { levels });
  expect(report.findings.map(({ rule, level }) => [rule, level])).toStrictEqual([['website-name/province-terms', 'warning']]);
  expect(report.levels).toStrictEqual(levels);
  expect(validateWebsiteName('小明论坛', henan).levels).toBeUndefined();
  expect(() => validateWebsiteName('小明论坛', henan, { levels: { 'website-name/idiom': 'fatal' as 'error' } })).toThrow(
    /options\.levels.*expected/,
  );
});

test('pure: input stays as it is, nothing done to a report changes another, equal input gives equal reports', () => {
  const freeze = <T>(value: T): T => {
    if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(freeze);
    return value;
  };
  const facts = freeze({ ...henan, domains: ['a.cn'], people: ['王五'] });
  const first = validateWebsiteName('小明的读书沙龙', facts);
  const text = JSON.stringify(first);
  const wreck = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const key of Object.keys(value)) {
      wreck((value as Record<string, unknown>)[key]);
      // What reports share is frozen.
      Reflect.set(value, key, 'wrecked');
    }
  };
  wreck(first);
  expect(JSON.stringify(validateWebsiteName('小明的读书沙龙', facts))).toBe(text);
  validateWebsiteName('小明论坛', { on });
  expect(JSON.stringify(validateWebsiteName('小明的读书沙龙', facts))).toBe(text);
});
