import { describe, expect, test } from 'vitest';
import type { Document } from '../../src/core/filing';
import type { Row } from '../../src/core/rows';
import type { Options } from '../../src/core/types';
import { type DocumentRule, type DocumentsFacts, validateDocuments } from '../../src/document/index';
import { rules, tables } from '../../src/rules/index';
import { expectExact, fillIn, type Given } from '../exact-ways';

const ON = '2026-11-25';

const run = (documents: unknown, facts: Given = {}, options?: Options): ReturnType<typeof validateDocuments> =>
  validateDocuments(documents as readonly Document[], { on: ON, ...facts } as unknown as DocumentsFacts, options);
const of = (rule: DocumentRule, documents: unknown, facts: Given = {}): readonly object[] =>
  run(documents, facts).findings.flatMap((one) => (one.rule === rule ? [{ path: one.path, ...one.params }] : []));

const ALL = ['subject-licence', 'subject-administrator-credential', 'website-administrator-credential', 'authenticity-form'];
const LISTS = [
  [],
  ALL,
  ALL.slice(1),
  ALL.slice(0, 3),
  ['subject-licence', 'residence-permit', 'authenticity-form'],
  ['subject-licence', 'website-administrator-credential', 'authenticity-form'],
  [...ALL, 'residence-permit'],
  [...ALL, 'authorization-letter', 'domain-certificate'],
  ['domain-certificate'],
  ['subject-licence', 'subject-administrator-credential', 'name-change-certificate'],
  ['subject-administrator-credential', 'name-change-certificate'],
];

/** Enough values of each fact to make every difference that there can be. */
const VALUES: Readonly<Record<string, readonly unknown[]>> = {
  type: ['initial', 'transfer', 'modify', 'cancel-subject'],
  province: ['guangdong', 'zhejiang'],
  subjectNature: ['individual', 'enterprise', 'government'],
  holder: ['mainland', 'hong-kong', 'foreign'],
  websiteHolder: ['mainland', 'hong-kong'],
  websites: [1, 2, 20],
  administratorIsLegalRepresentative: [true, false],
  sealed: [true, false],
  hash: ['one', 'each'],
};

/** All documents with the facts that stand in them. */
const documentsOf = (kinds: readonly string[], { sealed, hash }: Given): readonly object[] =>
  kinds.map((kind) => ({ kind, sealed, hash: hash === 'one' ? 'a' : hash === 'each' ? kind : hash }));

describe('undecided exactly when two ways of filling in what is missing give different findings', () => {
  const papers = rules.filter(({ id }) => id.startsWith('document/') && !id.startsWith('document/image-'));
  const own = papers.filter(({ reads }) => reads.length > 0);
  test.each(own.map((rule) => [rule.id, rule.reads] as const))('%s', (id, reads) => {
    // Papers yield to no other rule: the others need not be judged again and again.
    const levels = Object.fromEntries(papers.flatMap((other) => (other.id === id ? [] : [[other.id, 'off' as const]])));
    const values = Object.fromEntries(reads.map((fact) => [fact, VALUES[fact] ?? []]));
    // Everything, nothing, and each pair of facts left out.
    const whole = fillIn({}, values);
    const starts = [
      {},
      ...whole.flatMap((given) => reads.flatMap((one) => reads.map((two) => ({ ...given, [one]: undefined, [two]: undefined }) as Given))),
      ...whole,
    ];
    let [open, decided] = [0, 0];
    for (const kinds of LISTS) {
      const counts = expectExact({
        rule: id,
        values,
        starts,
        report: (given) => {
          const { sealed, hash, ...facts } = given;
          // Left out, it is what `holder` says; here it is asked apart.
          return run(documentsOf(kinds, given), { ...facts, websiteHolder: facts.websiteHolder ?? '' }, { levels });
        },
        factAt: (path) => String(path.at(-1)),
        names: 'enough',
      });
      open += counts.open;
      decided += counts.decided;
    }
    expect(decided).toBeGreaterThan(0);
    expect(open).toBeGreaterThan(0);
  });
});

test('what is missing does not hide what is found whatever it is', () => {
  const report = run([{ kind: 'subject-licence', hash: 'a' }], { type: 'initial' });
  expect(report.verdict).toBe('errors');
  expect(of('document/required-set', [{ kind: 'subject-licence' }], { type: 'initial', subjectNature: 'enterprise' })).toStrictEqual([
    { path: [], kind: 'subject-administrator-credential' },
    { path: [], kind: 'website-administrator-credential' },
    { path: [], kind: 'authenticity-form' },
  ]);
});

test('verdict: incomplete while a missing field could make an error, not for a warning, an info or a hash', () => {
  const whole = ALL.map((kind) => ({ kind }));
  const facts = { type: 'initial', subjectNature: 'enterprise', holder: 'mainland', websites: 1 };
  expect(run(whole, facts).verdict).toBe('clear');
  expect(run(whole, facts).undecided.map(({ rule, why }) => [rule, why])).toStrictEqual([
    ['document/duplicate-image', 'outside-facts'],
    ['document/authorization-letter', 'missing-facts'],
    ['document/domain-certificate', 'needs-person'],
    ['document/app-upload', 'missing-facts'],
  ]);
  for (const websites of [undefined, Number.NaN, -1, 1.5]) expect(run(whole, { ...facts, websites }).verdict).toBe('incomplete');
});

test('websites: at least one, each with its administrator; images of one website count once', () => {
  const rest = ALL.filter((kind) => !kind.startsWith('website')).map((kind) => ({ kind }));
  const facts = { type: 'initial', subjectNature: 'enterprise', holder: 'mainland' };
  const kind = 'website-administrator-credential';
  const at = (...indices: readonly number[]): readonly object[] => indices.map((index) => ({ kind, of: ['websites', index] }));
  expect(of('document/required-set', rest, { ...facts, websites: 0 })).toStrictEqual([{ path: [], kind }]);
  expect(of('document/required-set', rest, facts)).toStrictEqual([{ path: [], kind }]);
  expect(of('document/required-set', [...rest, ...at(0, 1)], { ...facts, websites: 2 })).toStrictEqual([]);
  expect(of('document/required-set', [...rest, ...at(1, 1)], { ...facts, websites: 2 })).toStrictEqual([
    { path: [], kind, websites: 2, given: 1 },
  ]);
  expect(of('document/required-set', [...rest, { kind }, { kind }], { ...facts, websites: 2 })).toStrictEqual([]);
});

test('two papers with one picture: the later one is said, once, with the first that has it', () => {
  const documents = [
    { kind: 'authenticity-form', hash: 'a' },
    { kind: 'other', hash: 'a' },
    { kind: 'subject-licence', hash: 'a' },
    { kind: 'domain-certificate', hash: 'a' },
    { kind: 'domain-certificate', hash: 'b' },
  ];
  expect(of('document/duplicate-image', documents)).toStrictEqual([
    { path: [2], kind: 'subject-licence', other: 'authenticity-form', index: 0 },
    { path: [3], kind: 'domain-certificate', other: 'authenticity-form', index: 0 },
  ]);
});

test('one picture: papers of no group say nothing, and a hash that is missing on either side leaves it open', () => {
  const openFor = (...documents: readonly object[]): readonly string[] =>
    run(documents).undecided.flatMap(({ rule, why }) => (rule === 'document/duplicate-image' ? [why] : []));
  const [licence, form] = [{ kind: 'subject-licence' }, { kind: 'authenticity-form' }];
  expect(
    of('document/duplicate-image', [
      { kind: 'other', hash: 'a' },
      { ...licence, hash: 'a' },
    ]),
  ).toStrictEqual([]);
  expect(openFor({ ...licence, hash: 'a' }, form)).toStrictEqual(['outside-facts']);
  expect(openFor(licence, { ...form, hash: 'a' })).toStrictEqual(['outside-facts']);
  expect(openFor(licence, form, form)).toStrictEqual(['outside-facts']);
  expect(openFor(licence, { kind: 'other' }, licence)).toStrictEqual([]);
});

test('which hashes are missing is said by their paths, of no paper that none could stand for', () => {
  const missing = (documents: readonly object[], facts: Given = {}): readonly unknown[] =>
    run(documents, { subjectNature: 'enterprise', ...facts }).undecided.flatMap((one) =>
      one.rule === 'document/duplicate-image' ? [one.missing] : [],
    );
  const form = { kind: 'authenticity-form' };
  expect(missing([{ kind: 'subject-licence', hash: 'a' }, { kind: 'other' }, form])).toStrictEqual([[[2, 'hash']]]);
  expect(missing([{ kind: 'subject-licence' }, form])).toStrictEqual([
    [
      [0, 'hash'],
      [1, 'hash'],
    ],
  ]);
  const two = [{ kind: 'subject-licence' }, { kind: 'website-administrator-credential' }];
  expect(missing(two)).toStrictEqual([
    [
      [0, 'hash'],
      [1, 'hash'],
    ],
  ]);
  expect(missing(two, { subjectNature: 'individual' })).toStrictEqual([]);
});

test('what goes into which image: a letter with the website administrator, a change of name with the licence', () => {
  const kinds = ['subject-licence', 'subject-administrator-credential', 'website-administrator-credential'];
  const fits = (paper: string, facts: Given): readonly string[] =>
    kinds.filter((kind) => of('document/same-image', [{ kind, covers: [paper] }], { holder: 'mainland', ...facts }).length === 0);
  for (const subjectNature of ['enterprise', 'individual'])
    expect(fits('authorization-letter', { subjectNature }), subjectNature).toStrictEqual(['website-administrator-credential']);
  expect(fits('name-change-certificate', { subjectNature: 'enterprise' })).toStrictEqual(['subject-licence']);
  expect(fits('name-change-certificate', { subjectNature: 'individual' })).toStrictEqual(kinds.slice(0, 2));
});

test('administrators from two places: each needs the paper of its own', () => {
  const given = ['subject-licence', 'residence-permit', 'authenticity-form'].map((kind) => ({ kind }));
  const facts = { type: 'initial', subjectNature: 'enterprise', websites: 1 };
  const missing = (more: Given): readonly unknown[] =>
    of('document/required-set', given, { ...facts, ...more }).map((one) => (one as { kind: string }).kind);
  expect(missing({ holder: 'mainland', websiteHolder: 'taiwan' })).toStrictEqual(['subject-administrator-credential']);
  expect(missing({ holder: 'taiwan', websiteHolder: 'mainland' })).toStrictEqual(['website-administrator-credential']);
  expect(missing({ holder: 'taiwan' })).toStrictEqual([]);
  const open = run(given, { ...facts, holder: 'taiwan', websiteHolder: '' }).undecided;
  expect(open.find(({ rule }) => rule === 'document/required-set')?.missing).toStrictEqual([['websiteHolder']]);
  expect(() => run(given, { websiteHolder: 5 })).toThrow(TypeError);
});

test('one of a website that there is not is nobody’s', () => {
  const kind = 'website-administrator-credential';
  const facts = { type: 'initial', subjectNature: 'enterprise', holder: 'mainland' };
  const rest = ALL.filter((one) => one !== kind).map((one) => ({ kind: one }));
  for (const index of [2, 'x', undefined, 7])
    expect(
      of('document/required-set', [...rest, { kind, of: ['websites', 0] }, { kind, of: ['websites', index] }], { ...facts, websites: 2 }),
      `${index}`,
    ).toStrictEqual([{ path: [], kind, websites: 2, given: 1 }]);
});

test('a seal is there, not there, or not known', () => {
  const seal = (sealed: unknown): readonly unknown[] => {
    const report = run([{ kind: 'domain-certificate', sealed }], { type: 'modify', subjectNature: 'enterprise', province: 'hainan' });
    const own = ({ rule }: { readonly rule: string }): boolean => rule === 'document/domain-certificate';
    return [report.findings.filter(own).length, ...report.undecided.filter(own).map(({ missing }) => missing)];
  };
  expect(seal(true)).toStrictEqual([0]);
  expect(seal(false)).toStrictEqual([1]);
  for (const other of [undefined, null, '', 'yes', 1]) expect(seal(other)).toStrictEqual([0, [[0, 'sealed']]]);
});

test('a caller’s own row asks for another paper, under a source of its own', () => {
  const report = validateDocuments(
    ALL.map((kind) => ({ kind }) as Document),
    { on: ON, type: 'initial', subjectNature: 'enterprise', province: 'hainan', holder: 'mainland', websites: 1 },
    {
      rows: [
        {
          id: 'document/required-set/hainan',
          rule: 'document/required-set',
          authority: 'province',
          scope: { provinces: ['hainan'] },
          effective: { from: '2026-01-01' },
          level: 'error',
          params: { kind: 'commitment-letter' },
          source: { id: 'house-rules', at: '1', asOf: '2026-11-01' },
        },
      ],
    },
  );
  expect(report.findings.map(({ row, message }) => [row, message])).toStrictEqual([
    ['document/required-set/hainan', '缺少材料「承诺书」。'],
  ]);
});

test('missing as a whole is no papers; entries that are null are of no kind', () => {
  const facts = { type: 'initial', subjectNature: 'individual' };
  expect(run(null, facts)).toStrictEqual(run([], facts));
  expect(run(undefined, facts)).toStrictEqual(run([], facts));
  expect(run([null, {}, { kind: null, covers: null, of: null, hash: null, sealed: 'yes' }], facts).findings).toStrictEqual(
    run([], facts).findings,
  );
  expect(run([], { type: '', holder: '', websites: '', province: '', subjectNature: '' })).toStrictEqual(run([]));
});

test('another type is a slip of the programmer', () => {
  for (const documents of ['x', 5, {}, [5], [{ kind: 5 }], [{ covers: 'x' }], [{ covers: [5] }], [{ hash: 5 }], [{ of: 'x' }]])
    expect(() => run(documents), JSON.stringify(documents)).toThrow(TypeError);
  for (const facts of [{ type: 5 }, { holder: 5 }, { websites: '2' }]) expect(() => run([], facts)).toThrow(TypeError);
  for (const facts of [{ province: 'atlantis' }, { subjectNature: 'martian' }, { on: '2026-02-30' }, { on: '2019-02-25' }])
    expect(() => run([], facts), JSON.stringify(facts)).toThrow(RangeError);
});

test('unknown slugs and strange values make no exception and get into no message', () => {
  const strange = ['constructor', '__proto__', '510104199306060009', '<b>', ''];
  for (const kind of strange)
    for (const type of strange) {
      const report = run([{ kind, covers: [kind], hash: kind, of: [kind] }], { type, holder: kind, websites: Number.NaN });
      expect(JSON.parse(JSON.stringify(report))).toStrictEqual(report);
      expect(JSON.stringify(report)).not.toMatch(/510104|<b>|proto|constructor/);
    }
});

test('what is kept of one validation is not said in another: levels, facts and documents between', () => {
  const documents = [{ kind: 'website-administrator-credential' }, { kind: 'residence-permit' }, { kind: 'authenticity-form' }];
  const whole = ALL.map((kind) => ({ kind }));
  const known = { type: 'initial', subjectNature: 'enterprise', holder: 'mainland' };
  const calls: readonly (readonly [unknown, Given, Options?])[] = [
    [whole, known],
    [whole, known, { levels: { 'document/required-set': 'warning' } }],
    [documents, {}],
    [documents, { websiteHolder: '' }],
    [documents, {}, { levels: { 'document/required-set': 'warning' } }],
    [documents.slice(1), { type: 'initial', subjectNature: 'enterprise' }],
    [documents.slice(0, 1), { type: 'initial', subjectNature: 'individual' }],
    [[], { type: 'initial' }],
    [documents, { holder: 'mainland' }],
    [documents, { holder: 'taiwan', websites: 3 }],
    [documents.map((one) => ({ ...one, hash: 'a' })), { type: 'modify' }],
  ];
  // Rows of one's own that name another provider hold for nobody here, and nothing is kept under a list that is new each time.
  const fresh = ([given, facts, options]: (typeof calls)[number]): string => {
    const [row] = tables.rows.filter(({ rule }) => rule === 'document/app-upload');
    const own = { ...row, id: 'own/none', scope: { provider: 'other' }, replaces: undefined } as unknown as Row;
    delete (own as { replaces?: unknown }).replaces;
    return JSON.stringify(run(given, facts, { ...options, rows: [own] }));
  };
  for (const one of calls)
    for (const other of calls) {
      const before = JSON.stringify(run(...other));
      expect(JSON.stringify(run(...one))).toBe(fresh(one));
      expect(JSON.stringify(run(...other))).toBe(before);
    }
});
