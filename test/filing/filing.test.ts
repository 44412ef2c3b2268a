import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, expectTypeOf, test } from 'vitest';
import type { Filing } from '../../src/core/filing';
import { applyFixes, findingsAt } from '../../src/core/index';
import type { OwnRow } from '../../src/core/rows';
import type { Path } from '../../src/core/types';
import { validateFiling } from '../../src/filing/index';
import { type LooseFiling, readShape } from '../../src/filing/shape';

const on = '2026-11-25';
const files = readdirSync('fixtures/filings');
const read = (file: string): Filing => JSON.parse(readFileSync(`fixtures/filings/${file}`, 'utf8')) as Filing;
const clean = read('clean-individual.json');
const rulesAt = (filing: unknown): readonly string[] =>
  validateFiling(filing, { on }).findings.map(({ rule, path }) => `${rule} ${path.join('.')}`);

/** What is left of a type without absence: neither `?`, `null`, `undefined`, `''` nor `readonly`, at every depth. */
type Plain<T> = T extends readonly (infer E)[]
  ? Plain<NonNullable<E>>[]
  : T extends object
    ? { -readonly [K in keyof T]-?: Plain<NonNullable<T[K]>> }
    : Exclude<T, '' | null | undefined>;

test('type and schema of a filing agree, at every depth', () => {
  expectTypeOf<Plain<LooseFiling>>().toEqualTypeOf<Plain<Filing>>();
});

describe('eight true-to-life filings', () => {
  test.each(files)('%s has no shape fault and misses nothing', (file) => {
    expect(readShape(read(file)).faults).toStrictEqual([]);
    expect(rulesAt(read(file)).filter((one) => one.startsWith('filing/'))).toStrictEqual([]);
  });

  test('what is found in them', () => {
    expect(Object.fromEntries(files.map((file) => [file.replace('.json', ''), rulesAt(read(file))]))).toStrictEqual({
      'anhui-government': [],
      'chongqing-individual': [],
      'clean-individual': [],
      'guangdong-enterprise': [],
      'henan-individual': ['website-name/province-terms websites.0.name'],
      'jiangsu-individual': ['website-name/jiangsu-pattern websites.0.name'],
      'ningxia-individual': ['website-name/province-terms websites.0.name'],
      'shanghai-foreign-office': [],
    });
    expect(validateFiling(clean, { on }).verdict).toBe('clear');
  });

  test('credentials have valid check digits and belong to nobody', () => {
    for (const file of files)
      for (const [, number = ''] of JSON.stringify(read(file)).matchAll(/"number":"(\d{17}[\dX])"/g)) {
        const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
        const sum = weights.reduce((total, weight, index) => total + weight * Number(number[index]), 0);
        expect('10X98765432'[sum % 11], `${file} ${number}`).toBe(number[17]);
        // Sequence number 000 is not issued.
        expect(number.slice(14, 17)).toBe('000');
      }
  });
});

test('facts of a name come from the filing, its missing ones lead back into it', () => {
  const { websites, subject } = clean;
  const site = websites[0] as Filing['websites'][0];
  const filing = {
    ...clean,
    province: '江苏',
    subject: { ...subject, nature: '', administrator: { ...subject.administrator, name: '' } },
    websites: [site, { ...site, name: 'second.example', domains: [{ name: '' }], remarks: '', administrator: { name: '' } }],
  };
  const report = validateFiling(filing, { on });
  const missing = (rule: string, index: number): readonly Path[] =>
    report.undecided.filter((one) => one.rule === `website-name/${rule}` && one.path[1] === index).flatMap((one) => one.missing);
  expect(missing('jiangsu-pattern', 1)).toStrictEqual([
    ['subject', 'nature'],
    ['websites', 1, 'remarks'],
  ]);
  expect(missing('equals-domain', 1)).toStrictEqual([['websites', 1, 'domains', 0, 'name']]);
  expect(missing('person-name', 0)).toStrictEqual([
    ['subject', 'nature'],
    ['subject', 'administrator', 'name'],
    ['websites', 1, 'administrator', 'name'],
  ]);
  for (const one of report.undecided) for (const path of one.missing) expect(path[0]).not.toBe('province');
});

test('other domains, people and approval reach the rules', () => {
  const site = clean.websites[0] as Filing['websites'][0];
  const named = (name: string, more: object = {}): readonly string[] => rulesAt({ ...clean, websites: [{ ...site, name, ...more }] });
  expect(named('qinghe-notes.cn')).toContain('website-name/equals-domain websites.0.name');
  const second = { ...site, name: '青禾的另一个站', domains: [{ ...site.domains[0], name: 'second.example' }] };
  expect(
    rulesAt({ ...clean, websites: [{ ...site, name: 'second.example' }, second] }),
    'a domain of another website of the filing',
  ).toContain('website-name/equals-domain websites.0.name');
  expect(named('周青禾')).toContain('website-name/person-name websites.0.name');
  expect(named('青禾在线')).toContain('website-name/interactive-words websites.0.name');
  expect(named('青禾在线', { nameApproval: true })).not.toContain('website-name/interactive-words websites.0.name');
});

test('an individual’s own name counts, and who is not named yet is missing', () => {
  const site = clean.websites[0] as Filing['websites'][0];
  const { administrator: _, ...unmanned } = site;
  const own = {
    ...clean,
    subject: { ...clean.subject, name: '林一一', administrator: { ...clean.subject.administrator, name: '王五' } },
    websites: [{ ...site, name: '林一一' }],
  };
  expect(rulesAt(own)).toContain('website-name/person-name websites.0.name');
  const transfer = { ...clean, type: 'transfer', websites: [unmanned] };
  const open = (filing: unknown): readonly unknown[] =>
    validateFiling(filing, { on })
      .undecided.filter(({ rule }) => rule === 'website-name/person-name')
      .map(({ missing }) => missing);
  expect(open(transfer)).toStrictEqual([[['websites', 0, 'administrator', 'name']]]);
  expect(open({ ...transfer, websites: [{ ...site, administrator: { name: '  ' } }] })).toStrictEqual([
    [['websites', 0, 'administrator', 'name']],
  ]);
});

test('a cancellation does not judge the names that it takes away', () => {
  const site = clean.websites[0] as Filing['websites'][0];
  for (const type of ['cancel-subject', 'cancel-website', 'cancel-transfer'])
    expect(rulesAt({ ...clean, type, websites: [{ ...site, name: '小明论坛' }] })).toStrictEqual([]);
  expect(rulesAt({ ...clean, type: '', websites: [{ ...site, name: '小明论坛' }] })).toContain(
    'website-name/generic-ending websites.0.name',
  );
});

test('own rows on filings hold for their province and nature', () => {
  const row = (scope: OwnRow['scope']): OwnRow =>
    ({
      id: 'filing/required/ours',
      rule: 'filing/required',
      authority: 'province',
      ...(scope && { scope }),
      effective: { from: '2020-01-01' },
      level: 'error',
      params: { fields: [['websites', '*', 'industry']] },
      source: { id: 'ours', at: '1', asOf: on },
    }) as OwnRow;
  const found = (filing: unknown, scope: OwnRow['scope']): readonly unknown[] =>
    validateFiling(filing, { on }, { rows: [row(scope)] }).findings.map(({ row: id }) => id);
  expect(found(clean, { provinces: ['sichuan'], natures: ['individual'] })).toStrictEqual(['filing/required/ours']);
  expect(found(clean, { provinces: ['henan'] })).toStrictEqual([]);
  const { nature: _, ...unnatured } = clean.subject;
  const report = validateFiling({ ...clean, subject: unnatured }, { on }, { rows: [row({ natures: ['individual'] })] });
  expect(report.undecided.find(({ rule }) => rule === 'filing/required')).toMatchObject({ missing: [['subject', 'nature']] });
});

test('slips in the facts say what was expected', () => {
  for (const facts of [undefined, {}, { on, judgements: {} }, { on, judgements: [null] }, { on, idioms: 'x' }])
    expect(() => validateFiling({}, facts as unknown as Parameters<typeof validateFiling>[1])).toThrow(/expected/);
});

test('a name that is not filled in is one missing field and nothing else', () => {
  const site = clean.websites[0] as Filing['websites'][0];
  expect(rulesAt({ ...clean, websites: [{ ...site, name: '' }] })).toStrictEqual(['filing/required websites.0.name']);
});

test('a wrong field stops its own checks and loses nothing of the rest', () => {
  const site = clean.websites[0] as Filing['websites'][0];
  const filing = { ...clean, province: 5, websites: [{ ...site, name: ['x'] }, 'none', { ...site, name: '赌博小记', domains: 'a.cn' }] };
  expect(rulesAt(filing)).toStrictEqual([
    'filing/shape province',
    'filing/shape websites.0.name',
    'filing/shape websites.1',
    'filing/shape websites.2.domains',
    'website-name/sensitive-words websites.2.name',
  ]);
});

test('while the type is not chosen, what it may need is undecided', () => {
  const { type: _, ...untyped } = clean;
  expect(validateFiling(untyped, { on }).undecided.filter(({ rule }) => rule === 'filing/required')).toStrictEqual([]);
  const { websites: __, ...less } = untyped;
  const report = validateFiling(less, { on });
  expect(report.findings.map(({ rule, path }) => [rule, path])).toStrictEqual([['filing/required', ['type']]]);
  expect(report.undecided).toMatchObject([{ rule: 'filing/required', why: 'missing-facts', missing: [['type']], path: ['type'] }]);
});

test('judgements, levels, rows, fixes and reasons for rejection', () => {
  const site = clean.websites[0] as Filing['websites'][0];
  const path = ['websites', 0, 'name'];
  const judged = validateFiling(clean, { on, judgements: [{ rule: 'website-name/reflects-content', path, verdict: 'refused' }] });
  expect(judged.findings).toMatchObject([{ rule: 'website-name/reflects-content', path, level: 'error' }]);
  expect(judged.byRejection).toStrictEqual({ R2: judged.findings });

  const report = validateFiling({ ...clean, websites: [{ ...site, name: '青禾 的山野手记' }] }, { on });
  expect(findingsAt(report, ['websites', 0]).map(({ fix }) => fix)).toStrictEqual([{ path, value: '青禾的山野手记' }]);
  expect(validateFiling(applyFixes({ ...clean, websites: [{ ...site, name: '青禾 的山野手记' }] }, report), { on }).verdict).toBe('clear');

  const row: OwnRow = {
    id: 'website-name/sensitive-words/ours',
    rule: 'website-name/sensitive-words',
    authority: 'provider',
    effective: { from: '2020-01-01' },
    level: 'warning',
    params: { terms: ['山野'] },
    source: { id: 'ours', at: '1', asOf: on },
  };
  expect(validateFiling(clean, { on }, { rows: [row] }).findings.map(({ row: id }) => id)).toStrictEqual([row.id]);
  expect(validateFiling(clean, { on }, { rows: [row], levels: { [row.rule]: 'off' } })).toMatchObject({
    findings: [],
    levels: { [row.rule]: 'off' },
  });
  expect(() => validateFiling(clean, { on }, { rows: [{ ...row, rule: 'nothing/known' } as unknown as OwnRow] })).toThrow(
    /expected options\.rows/,
  );
  expect(() => validateFiling(clean, { on }, { rows: [null as unknown as OwnRow] })).toThrow(/expected options\.rows/);
  expect(() => validateFiling(clean, { on: '2019-02-25' })).toThrow(/expected facts\.on/);
});

test('equal input gives equal reports, plain JSON, and the filing stays as it is', () => {
  for (const file of files) {
    const filing = read(file);
    const copy = structuredClone(filing);
    const report = validateFiling(filing, { on });
    expect(JSON.parse(JSON.stringify(report))).toStrictEqual(report);
    expect(validateFiling(filing, { on })).toStrictEqual(report);
    expect(filing).toStrictEqual(copy);
  }
});
