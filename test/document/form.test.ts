import { describe, expect, test } from 'vitest';
import { type AuthenticityFormFacts, validateAuthenticityForm } from '../../src/authenticity-form/validate-authenticity-form';
import type { AuthenticityForm } from '../../src/core/filing';
import { expectExactFields, SCOPED } from '../exact-ways';
import { fc, property } from '../property';

const on = '2026-11-25';
const judge = (form: unknown, facts: object = {}): ReturnType<typeof validateAuthenticityForm> =>
  validateAuthenticityForm(form as AuthenticityForm, { on, ...facts } as AuthenticityFormFacts);
const rowsOf = (form: unknown, facts?: object): readonly string[] =>
  judge(form, facts).findings.map(({ row }) => row.replace('authenticity-form/', ''));

const good = {
  template: { by: 'this-provider', province: 'zhejiang' },
  ink: 'black',
  altered: false,
  registrarsNamed: true,
  sealed: true,
  signed: true,
  originals: 3,
} as const;

/** Every field with the values that its rows tell apart, a choice that is none, and nothing. */
const PLACEMENTS = ['domain-area', 'below', 'beside-subject', 'above-administrator', 'widened-form', 'attached-list', 'margin'];
const PROVINCES = ['zhejiang', 'guangdong', 'jiangxi', 'xinjiang', 'sichuan', 'chongqing', 'gansu'];
const NATURES = ['individual', 'enterprise', 'government'];
const yesNo = [true, false, undefined];

describe('undecided exactly when two ways of filling in what is missing give different findings', () => {
  const run = (value: object, facts: object): ReturnType<typeof judge> => judge(value, facts);
  const scope = { province: [...PROVINCES, undefined], subjectNature: [...NATURES, undefined] };

  test('provider-template', () => {
    expectExactFields(run, 'authenticity-form/provider-template', {
      'template.by': ['this-provider', 'other', undefined],
      'template.province': [...PROVINCES, 'nowhere', undefined],
      [SCOPED.province]: scope.province,
    });
  });

  test.each([
    ['black-ink', { ink: ['black', 'blue', 'other', 'green', undefined] }],
    ['unaltered', { altered: yesNo }],
    ['registrar-named', { registrarsNamed: yesNo }],
    ['organization-sealed', { sealed: yesNo, [SCOPED.nature]: scope.subjectNature }],
    ['individual-signed', { signed: yesNo, [SCOPED.nature]: scope.subjectNature }],
    ['individual-fingerprint', { fingerprint: yesNo, [SCOPED.province]: scope.province, [SCOPED.nature]: scope.subjectNature }],
    ['guangdong-declaration', { declaration: yesNo, [SCOPED.province]: scope.province, [SCOPED.nature]: scope.subjectNature }],
  ])('%s', (rule, values) => expectExactFields(run, `authenticity-form/${rule}`, values));

  test('three-originals: kept, and mailed where anything was', () => {
    expectExactFields(run, 'authenticity-form/three-originals', { originals: [0, 2, 3, 4, undefined] });
    expectExactFields(
      run,
      'authenticity-form/three-originals',
      {
        originals: [2, 3, undefined],
        'mailed.originals': [2, 3, undefined],
        'mailed.photocopies': [0, 1, undefined],
        'mailed.freight': ['prepaid', 'collect', undefined],
      },
      { mailed: {} },
    );
  });

  test('several-domains', () => {
    expectExactFields(run, 'authenticity-form/several-domains', {
      forms: ['one', 'one-each', undefined],
      placement: ['domain-area', 'below', 'widened-form', 'attached-list', 'margin', undefined],
      listSealed: yesNo,
      listSigned: yesNo,
      [SCOPED.domains]: [1, 2, undefined],
      [SCOPED.province]: ['zhejiang', 'sichuan', 'gansu', undefined],
      [SCOPED.nature]: ['individual', 'enterprise', undefined],
    });
  });
});

test('where several domains may stand, by province', () => {
  const accepted = (province: string): readonly string[] =>
    PLACEMENTS.filter(
      (placement) =>
        !rowsOf({ ...good, forms: 'one', placement, listSealed: true }, { province, subjectNature: 'enterprise', domains: 2 }).some((row) =>
          row.startsWith('several-domains/'),
        ),
    );
  const six = ['domain-area', 'below', 'beside-subject', 'above-administrator'];
  for (const province of ['inner-mongolia', 'heilongjiang', 'xinjiang', 'hainan', 'sichuan', 'chongqing'])
    expect(accepted(province), province).toStrictEqual(six);
  for (const province of ['jiangxi', 'gansu', 'hunan']) expect(accepted(province), province).toStrictEqual(['domain-area', 'widened-form']);
  for (const province of ['beijing', 'guangdong', 'shanghai']) expect(accepted(province), province).toStrictEqual(PLACEMENTS.slice(0, 6));
});

test('one form for each domain is refused in six provinces alone, and a single domain has nothing to be placed', () => {
  const form = { ...good, forms: 'one-each', placement: 'domain-area' };
  expect(rowsOf(form, { province: 'chongqing', subjectNature: 'enterprise', domains: 2 })).toContain('several-domains/one-form');
  expect(rowsOf(form, { province: 'gansu', subjectNature: 'enterprise', domains: 2 })).not.toContain('several-domains/one-form');
  const single = judge({ ...form, placement: 'margin' }, { province: 'chongqing', subjectNature: 'enterprise', domains: 1 });
  expect([...single.findings, ...single.undecided].filter(({ rule }) => rule.endsWith('several-domains'))).toStrictEqual([]);
});

test('a good form is clear, and nothing mailed is nothing missing', () => {
  const report = judge(good, { province: 'zhejiang', subjectNature: 'enterprise', domains: 1 });
  expect([report.verdict, report.findings, report.undecided]).toStrictEqual(['clear', [], []]);
  expect(judge({}, { province: 'zhejiang', subjectNature: 'enterprise', domains: 1 }).verdict).toBe('incomplete');
  const mailed = judge(
    { ...good, mailed: { originals: 3, photocopies: 0, freight: 'prepaid' } },
    { province: 'zhejiang', subjectNature: 'enterprise', domains: 1 },
  );
  expect([mailed.verdict, mailed.findings.map(({ level }) => level)]).toStrictEqual(['clear', ['info']]);
});

test('what is kept is not asked for once it is mailed', () => {
  const mailed = { originals: 3, photocopies: 0, freight: 'prepaid' };
  expect(rowsOf({ ...good, originals: 0, mailed })).toStrictEqual(['three-originals/mailed']);
  expect(judge({ ...good, originals: undefined, mailed }).undecided.some(({ rule }) => rule.endsWith('three-originals'))).toBe(false);
  expect(rowsOf({ ...good, originals: 0 })).toStrictEqual(['three-originals/kept']);
});

test('each finding is on the field to mend, cites its line and says R8', () => {
  const report = judge(
    { ...good, ink: 'blue', mailed: { originals: 2, photocopies: 1, freight: 'collect' } },
    { province: 'zhejiang', subjectNature: 'enterprise', domains: 1 },
  );
  expect(report.findings.map(({ path }) => path.join('.'))).toStrictEqual([
    'ink',
    'mailed.freight',
    'mailed.originals',
    'mailed.photocopies',
    'mailed',
  ]);
  for (const { rejection, source } of report.findings) {
    expect(rejection).toBe('R8');
    expect(source.at).toMatch(/L\d+/);
  }
});

test('another provider brings its own template', () => {
  const report = judge(
    { ...good, template: { by: 'other' }, registrarsNamed: false },
    { provider: 'other', subjectNature: 'enterprise', domains: 1 },
  );
  expect(report.findings).toStrictEqual([]);
});

test('a level that the caller changes changes what an open rule means', () => {
  const facts = { on, province: 'zhejiang', subjectNature: 'enterprise', domains: 1 } as const;
  const open: AuthenticityForm = { ...good, ink: undefined };
  expect(validateAuthenticityForm(open, facts).verdict).toBe('incomplete');
  expect(validateAuthenticityForm(open, facts, { levels: { 'authenticity-form/black-ink': 'warning' } }).verdict).toBe('clear');
  expect(validateAuthenticityForm(open, facts).verdict).toBe('incomplete');
});

describe('bad input', () => {
  const bad = fc.oneof(fc.constantFrom(undefined, null, '', 'bogus', 'other', 'one'));
  const flag = fc.constantFrom(undefined, null, true, false, '');
  const count = fc.oneof(fc.constantFrom(undefined, null, -1, 0.5, NaN, Infinity), fc.integer());
  const form = fc.record({
    template: fc.oneof(fc.constantFrom(undefined, null, {}), fc.record({ by: bad, province: bad })),
    ink: bad,
    altered: flag,
    sealed: flag,
    forms: bad,
    placement: bad,
    listSealed: flag,
    originals: count,
    mailed: fc.oneof(fc.constantFrom(undefined, null, {}), fc.record({ originals: count, photocopies: count, freight: bad })),
  });

  test('no choice, count or hole throws; reports are plain JSON, and the same again', () => {
    property(
      fc.tuple(form, fc.constantFrom(...PROVINCES, undefined, ''), fc.constantFrom(...NATURES, undefined), count),
      ([value, province, subjectNature, domains]) => {
        const before = structuredClone(value);
        const report = judge(value, { province, subjectNature, domains });
        expect(JSON.parse(JSON.stringify(report))).toStrictEqual(report);
        expect(judge(value, { province, subjectNature, domains })).toStrictEqual(report);
        expect(value).toEqual(before);
      },
    );
  });

  test('no form is one on which nothing is known', () => {
    for (const none of [null, undefined, {}, []]) expect(judge(none)).toStrictEqual(judge({}));
    expect(judge({}).findings).toStrictEqual([]);
  });

  test('a choice or a count that is none is not as demanded', () => {
    expect(rowsOf({ ...good, ink: 'green', originals: NaN })).toStrictEqual(['black-ink/all', 'three-originals/kept']);
    expect(rowsOf({ ...good, ink: 'constructor', originals: -3 })).toStrictEqual(['black-ink/all', 'three-originals/kept']);
  });

  test('what can be no count is not enough of a paper, not as few as demanded, and as a fact missing', () => {
    for (const none of [Number.NaN, Number.POSITIVE_INFINITY, -1, 1.5, 2 ** 60]) {
      expect(rowsOf({ ...good, originals: none })).toStrictEqual(['three-originals/kept']);
      const mailed = { originals: 3, freight: 'prepaid' };
      expect(rowsOf({ ...good, mailed: { ...mailed, photocopies: none } })).toHaveLength(
        rowsOf({ ...good, mailed: { ...mailed, photocopies: 0 } }).length + 1,
      );
      expect(judge(good, { domains: none })).toStrictEqual(judge(good));
    }
    for (const domains of [1, 2]) expect(judge(good, { domains })).not.toStrictEqual(judge(good));
    expect(rowsOf(good)).toStrictEqual([]);
  });

  test('slips of a programmer say what was expected', () => {
    expect(() => judge('x')).toThrow(new TypeError('form: expected an object'));
    expect(() => judge({ ink: 5 })).toThrow(new TypeError('form.ink: expected a string'));
    expect(() => judge({ altered: 'no' })).toThrow(new TypeError('form.altered: expected a boolean'));
    expect(() => judge({ template: 'x' })).toThrow(/form\.template/);
    expect(() => judge({ mailed: { originals: '3' } })).toThrow(new TypeError('form.mailed.originals: expected a number'));
    expect(() => judge({}, { domains: '2' })).toThrow(new TypeError('facts.domains: expected a number'));
    expect(() => judge({}, { province: 'nowhere' })).toThrow(RangeError);
    expect(() => judge({}, { subjectNature: 'nobody' })).toThrow(RangeError);
    expect(() => judge({}, { on: '2019-02-25' })).toThrow(RangeError);
    expect(() => validateAuthenticityForm({}, undefined as never)).toThrow(/facts\.on/);
  });
});
