import { describe, expect, test } from 'vitest';
import clean from '../../fixtures/filings/clean-individual.json';
import { validateEmail } from '../../src/contact/index';
import type { Row } from '../../src/core/rows';
import { validateDocumentImage } from '../../src/document/index';
import { validateFiling } from '../../src/filing/index';
import { tables } from '../../src/rules/index';
import { validateWebsiteName } from '../../src/website-name/index';

const on = '2026-11-25';
const name = '小明的蓝鲸笔记';
const own = (more: object = {}): Row =>
  ({
    id: 'ours/words',
    rule: 'website-name/sensitive-words',
    authority: 'provider',
    effective: { from: '2020-01-01' },
    level: 'warning',
    params: { terms: '蓝鲸', variants: '蓝藍 鲸鯨' },
    source: { id: 'our-handbook', at: '3', asOf: '2026-01-01' },
    ...more,
  }) as Row;
const judge = (rows: readonly Row[]) => validateWebsiteName(name, { on, province: 'henan', subjectNature: 'individual' }, { rows });

describe('a row of the caller that is none says which, which key, and what was expected', () => {
  const slips: readonly (readonly [what: string, row: unknown, says: RegExp])[] = [
    ['no row', null, /^options\.rows\[1\]\.rule: expected one of/],
    ['no authority', { authority: undefined }, /options\.rows\[1\]\.authority: expected state\|province\|provider, not undefined/],
    ['an authority that is none', { authority: 'us' }, /authority: expected state\|province\|provider, not "us"/],
    [
      'ends before it begins',
      { effective: { from: '2020-01-01', until: '2019-01-01' } },
      /effective\.until: expected a day after 2020-01-01/,
    ],
    ['replaces nothing', { replaces: 'website-name/sensitive-words/none' }, /replaces: expected the id of another row/],
    ['an id of the library', { id: 'website-name/sensitive-words/all' }, /\.id: expected an id of its own/],
    ['no words', { params: { terms: '' } }, /params\.terms: expected something in it/],
    ['a key that there is not', { scope: { province: ['henan'] } }, /scope\.province: expected none but .*provinces/],
    [
      'a province that there is not',
      { scope: { provinces: ['henna'] } },
      /scope\.provinces: expected provinces of which these rules can depend, in a list, not \["henna"\]/,
    ],
    ['no nature', { scope: { natures: ['person'] } }, /scope\.natures: expected natures/],
    ['a type of filing that is none', { scope: { filings: ['file'] } }, /scope\.filings: expected filings/],
    ['a day that is none', { effective: { from: '2020-02-30' } }, /effective\.from: expected a day/],
    ['no day of reading', { source: { id: 'x', at: 'y' } }, /source\.asOf: expected a day, not undefined/],
    ['a level that is none', { level: 'fatal' }, /\.level: expected error\|warning\|review\|info/],
    [
      'words whose other forms nobody has named',
      { params: { terms: '蓝鲸' } },
      /params\.variants: expected the other forms of 蓝鲸, as variantsOf/,
    ],
    ['params of another kind', { params: { terms: ['蓝鲸'] } }, /params: expected terms: string/],
    ['params of another rule', { params: { min: 3 } }, /params: expected terms: string/],
    ['params too many', { params: { terms: '蓝鲸', more: 1 } }, /params: expected/],
    ['a rule of another area', { rule: 'phone/mobile-format' }, /\.rule: expected one of website-name\//],
    ['a typing error', { lvel: 'error' }, /\.lvel: expected none but/],
  ];
  test.each(slips)('%s', (_, row, says) => {
    expect(() => judge([own({ id: 'ours/first' }), row && own(row as object)] as readonly Row[])).toThrow(RangeError);
    expect(() => judge([own({ id: 'ours/first' }), row && own(row as object)] as readonly Row[])).toThrow(says);
  });

  test('the same id twice', () => {
    expect(() => judge([own(), own()])).toThrow(/options\.rows\[0\]\.id/);
  });

  test('where rows are the same for all, a scope is refused instead of passed over', () => {
    const row = { ...own(), id: 'ours/mail', rule: 'contact/email', params: { pattern: '^a' }, scope: { provinces: ['henan'] } } as Row;
    expect(() => validateEmail('a@b.cn', { on }, { rows: [row] })).toThrow(
      /scope\.provinces: expected provinces of which these rules can depend/,
    );
  });
});

test('rows are checked and put into force once for the same array, which nobody can tell but by the time', () => {
  let reads = 0;
  const rows = [
    Object.defineProperty(own(), 'id', {
      enumerable: true,
      get: () => {
        reads++;
        return 'ours/words';
      },
    }),
  ];
  const first = judge(rows);
  expect(first.findings.map(({ row }) => row)).toContain('ours/words');
  // What is found cites its row; beyond that nothing is read again.
  const perFinding = first.findings.filter(({ row }) => row === 'ours/words').length * 2;
  const before = reads;
  expect(judge(rows)).toStrictEqual(first);
  expect(reads - before).toBeLessThanOrEqual(perFinding);
  expect(judge([...rows])).toStrictEqual(first);
  expect(reads - before).toBeGreaterThan(perFinding);
});

test('rows on images pass through a whole filing, with those of other areas', () => {
  const size = (max: number): Row => ({
    ...own(),
    id: 'ours/size',
    rule: 'document/image-size',
    level: 'error',
    params: { max },
  });
  const image = {
    name: 'a.jpg',
    bytes: 3_000_000,
    format: 'jpeg',
    colour: 'colour',
    animated: false,
    truncated: false,
    faults: [],
    location: false,
  } as const;
  const alone = validateDocumentImage(image, { on, provider: 'other' }, { rows: [size(2_000_000)] });
  expect(alone.findings.map(({ row }) => row)).toContain('ours/size');
  const filing = { ...clean, documents: [{ kind: 'subject-licence', image }] };
  const report = validateFiling(filing, { on, provider: 'other' }, { rows: [size(2_000_000), own()] });
  expect(report.findings.filter(({ row }) => row === 'ours/size').map(({ path }) => path)).toStrictEqual([
    ['documents', 0, 'image', 'bytes'],
  ]);
  expect(
    validateFiling(filing, { on, provider: 'other' }, { rows: [size(4_000_000), own()] }).findings.map(({ row }) => row),
  ).not.toContain('ours/size');
});

test('an unknown provider is a slip, unless rows are its', () => {
  expect(() => validateWebsiteName(name, { on, provider: 'nobody-cloud' })).toThrow(/facts\.provider: expected one of alibaba-cloud/);
  const rows = [own({ scope: { provider: 'nobody-cloud' } })];
  expect(validateWebsiteName(name, { on, provider: 'nobody-cloud' }, { rows }).findings.map(({ row }) => row)).toContain('ours/words');
  expect(validateWebsiteName(name, { on, provider: 'other' }, { rows }).findings.map(({ row }) => row)).not.toContain('ours/words');
});

test('a row for some types of filing is decided in those, waits where the type is missing, and is nothing in others', () => {
  const rows = [own({ scope: { filings: ['transfer'] } })];
  const says = (type?: 'transfer' | 'initial') => {
    const { findings, undecided } = validateWebsiteName(name, { on, province: 'henan', subjectNature: 'individual', type }, { rows });
    return [
      findings.map(({ row }) => row),
      undecided.filter(({ rule }) => rule === 'website-name/sensitive-words').map(({ missing }) => missing),
    ];
  };
  expect(says('transfer')).toStrictEqual([['ours/words'], []]);
  expect(says('initial')).toStrictEqual([[], []]);
  expect(says()).toStrictEqual([[], [[['type']]]]);
});

test('a row says when it was read and last seen in force', () => {
  const source = { id: 'our-handbook', at: '3', asOf: '2026-01-01', seen: '2025-12-01' } as const;
  const [found] = judge([own({ source })]).findings;
  expect(found?.source).toStrictEqual({ ...source, authority: 'provider' });
});

test('a list that a whole filing takes is still refused by a validator of another area, before and after', () => {
  const rows = [own(), { ...own(), id: 'ours/size', rule: 'document/image-size', params: { max: 5 } } as Row];
  const alone = (): unknown => validateWebsiteName(name, { on }, { rows });
  expect(alone).toThrow(/options\.rows\[1\]\.rule/);
  expect(validateFiling(clean, { on }, { rows }).verdict).toBeDefined();
  expect(alone).toThrow(/options\.rows\[1\]\.rule/);
});

test('what is kept of an answer that a person must judge leaves the row of the caller as it is', () => {
  const id = 'website-name/reflects-content';
  const [built] = tables.rows.filter(({ rule }) => rule === id);
  const row = { ...built, id: 'ours/meaning', source: { id: 'x', at: 'y', asOf: '2026-01-01' }, effective: { from: '2020-01-01' } } as Row;
  const { undecided } = validateWebsiteName(name, { on, province: 'henan', subjectNature: 'individual' }, { rows: [row] });
  expect(undecided.map(({ row: judged }) => judged)).toContain('ours/meaning');
  expect([row, row.source, row.effective, row.params].some(Object.isFrozen)).toBe(false);
});
