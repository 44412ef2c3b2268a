import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, expectTypeOf, test } from 'vitest';
import type { Domain, Filing, HolidayTable, Website } from '../../src/core/filing';
import { applyFixes, findingsAt } from '../../src/core/index';
import type { Row } from '../../src/core/rows';
import type { Path } from '../../src/core/types';
import { validateFiling } from '../../src/filing/index';
import { type LooseFiling, readShape } from '../../src/filing/shape';
import { chinaHolidays } from '../../src/holidays/index';
import { variantsOf } from '../../src/website-name/index';

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
      'anhui-government': ['document/app-upload documents'],
      'chongqing-individual': ['domain/count-per-website websites.0.domains', 'document/app-upload documents'],
      'clean-individual': [],
      'guangdong-enterprise': ['document/app-upload documents'],
      'henan-individual': ['website-name/province-terms websites.0.name'],
      'jiangsu-individual': ['website-name/jiangsu-pattern websites.0.name'],
      'ningxia-individual': ['website-name/province-terms websites.0.name'],
      'shanghai-foreign-office': ['credential/format subject.credential.number', 'credential/type-allowed subject.credential.type'],
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
  const row = (scope: Row['scope']): Row =>
    ({
      id: 'filing/required/ours',
      rule: 'filing/required',
      authority: 'province',
      ...(scope && { scope }),
      effective: { from: '2020-01-01' },
      level: 'error',
      params: { fields: [['websites', '*', 'industry']] },
      source: { id: 'ours', at: '1', asOf: on },
    }) as Row;
  const found = (filing: unknown, scope: Row['scope']): readonly unknown[] =>
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
  expect(report.undecided.filter(({ rule }) => rule === 'filing/required')).toMatchObject([
    { rule: 'filing/required', why: 'missing-facts', missing: [['type']], path: ['type'] },
  ]);
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

  const row: Row = {
    id: 'website-name/sensitive-words/ours',
    rule: 'website-name/sensitive-words',
    authority: 'provider',
    effective: { from: '2020-01-01' },
    level: 'warning',
    params: { terms: '山野', variants: variantsOf('山野') },
    source: { id: 'ours', at: '1', asOf: on },
  };
  expect(validateFiling(clean, { on }, { rows: [row] }).findings.map(({ row: id }) => id)).toStrictEqual([row.id]);
  expect(validateFiling(clean, { on }, { rows: [row], levels: { [row.rule]: 'off' } })).toMatchObject({
    findings: [],
    levels: { [row.rule]: 'off' },
  });
  expect(() => validateFiling(clean, { on }, { rows: [{ ...row, rule: 'nothing/known' } as unknown as Row] })).toThrow(
    /options\.rows\[0\].*expected/,
  );
  expect(() => validateFiling(clean, { on }, { rows: [null as unknown as Row] })).toThrow(/options\.rows\[0\].*expected/);
  expect(() => validateFiling(clean, { on: '2019-02-25' })).toThrow(/facts\.on: expected/);
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

describe('phones, addresses and credentials of a filing', () => {
  const administrator = clean.subject.administrator;
  const site = clean.websites[0] as Filing['websites'][0];
  const withSubject = (more: object): unknown => ({ ...clean, subject: { ...clean.subject, ...more } });
  const withAdministrator = (more: object): unknown => withSubject({ administrator: { ...administrator, ...more } });
  const missingOf = (filing: unknown, rule: string, facts: object = {}): readonly (readonly [string, readonly string[]])[] =>
    validateFiling(filing, { on, ...facts })
      .undecided.filter((one) => one.rule === rule)
      .map(({ path, missing }) => [path.join('.'), missing.map((one) => one.join('.'))]);

  test('each person’s at its own path, with fixes and reasons for rejection', () => {
    const filing = withAdministrator({
      officePhone: '028 8000 0008',
      mobile: '132-0000-0008',
      email: 'x',
      credential: { ...administrator.credential, number: '510104199306060008' },
    });
    expect(rulesAt(filing)).toStrictEqual([
      'credential/format subject.administrator.credential.number',
      'contact/email subject.administrator.email',
      'phone/mobile-format subject.administrator.mobile',
      'phone/office-format subject.administrator.officePhone',
    ]);
    const report = validateFiling(filing, { on });
    expect(report.byRejection.R7?.map(({ rule }) => rule)).toStrictEqual(['phone/mobile-format', 'phone/office-format']);
    const fixed = applyFixes(filing, report) as Filing;
    expect([fixed.subject.administrator.officePhone, fixed.subject.administrator.mobile]).toStrictEqual([
      '086-028-80000008',
      '13200000008',
    ]);
    const second = { ...clean, websites: [site, { ...site, administrator: { ...site.administrator, mobile: '1' } }] };
    expect(rulesAt(second).filter((one) => one.startsWith('phone/'))).toStrictEqual([
      'phone/mobile-format websites.1.administrator.mobile',
    ]);
  });

  test('the address of an office phone: the person’s, else the subject’s; its text tells the city where no field does', () => {
    const office = (address: object | undefined, subjectAddress: object = clean.subject.address as object): readonly string[] =>
      rulesAt({ ...clean, subject: { ...clean.subject, address: subjectAddress, administrator: { ...administrator, address } } }).filter(
        (one) => one.startsWith('phone/'),
      );
    const mismatch = ['phone/area-code-matches-address subject.administrator.officePhone'];
    expect(office({ text: '四川省绵阳市涪城区1号2室' })).toStrictEqual(mismatch);
    expect(office({ text: '绵阳市涪城区1号2室', province: 'sichuan' })).toStrictEqual(mismatch);
    expect(office({ text: '涪城区1号2室', prefecture: '绵阳' })).toStrictEqual(mismatch);
    expect(office({ text: '' }, { text: '绵阳市涪城区1号2室' })).toStrictEqual(mismatch);
    expect(office(undefined, { text: '某地1号2室', prefecture: '510700' })).toStrictEqual(mismatch);
    expect(office({ text: '四川省成都市锦江区1号2室' })).toStrictEqual([]);
    expect(office({ text: '河南省某县某村1号2室' }), 'of another province, by the text alone').toStrictEqual(mismatch);
    const open = withAdministrator({ address: { text: '锦江区1号2室', province: 'sichuan' } });
    expect(missingOf(open, 'phone/area-code-matches-address')).toStrictEqual([
      ['subject.administrator.officePhone', ['subject.administrator.address.prefecture']],
    ]);
    const nowhere = withSubject({ address: undefined, administrator: { ...administrator, address: undefined } });
    expect(missingOf(nowhere, 'phone/area-code-matches-address')).toStrictEqual([
      ['subject.administrator.officePhone', ['subject.address.province', 'subject.address.prefecture']],
    ]);
    expect(missingOf({ ...clean, province: '' }, 'phone/area-code-matches-province')[0]?.[1]).toStrictEqual(['province']);
  });

  test('what only the caller can know is named, and counts once it is given', () => {
    expect(missingOf(clean, 'phone/mobile-already-used')[0]).toStrictEqual(['subject.administrator.mobile', ['known.mobiles']]);
    expect(missingOf(clean, 'phone/area-code-matches-province')[0]).toStrictEqual([
      'subject.administrator.mobile',
      ['known.homeProvinces'],
    ]);
    expect(missingOf(clean, 'credential/already-in-progress')[0]).toStrictEqual([
      'subject.credential.number',
      ['known.credentialsInProgress'],
    ]);
    const known = {
      mobiles: ['13200000008'],
      credentialsInProgress: ['510104199306060009'],
      homeProvinces: { '13200000008': 'henan' },
    } as const;
    const found = validateFiling(clean, { on, known }).findings.map(({ rule, path }) => `${rule} ${path.join('.')}`);
    expect(found).toStrictEqual([
      'phone/area-code-matches-province subject.administrator.mobile',
      'phone/mobile-already-used subject.administrator.mobile',
      'credential/already-in-progress subject.credential.number',
      'phone/area-code-matches-province websites.0.administrator.mobile',
      'phone/mobile-already-used websites.0.administrator.mobile',
    ]);
    for (const bad of [{ mobiles: 'x' }, { credentialsInProgress: [5] }, { homeProvinces: { '13200000008': 'nowhere' } }])
      expect(() => validateFiling(clean, { on, known: bad as never })).toThrow(/facts/);
  });

  test('a website’s address, else the subject’s, once for all websites that share it', () => {
    const vague = { ...clean.subject.address, text: '成都市锦江区春熙路8号' };
    const bare = { ...site, remarks: undefined };
    const shared = {
      ...clean,
      subject: { ...clean.subject, address: vague },
      websites: [bare, bare, { ...site, remarks: '已是最详细地址' }],
    };
    expect(missingOf(shared, 'contact/address-to-room')).toStrictEqual([
      ['subject.address.text', ['websites.0.remarks']],
      ['subject.address.text', ['websites.1.remarks']],
    ]);
    const silent = { ...site, remarks: '记录徒步' };
    const found = (websites: readonly object[]): readonly string[] =>
      rulesAt({ ...clean, subject: { ...clean.subject, address: vague }, websites }).filter((one) => one.startsWith('contact/'));
    expect(found([silent, silent])).toStrictEqual(['contact/address-to-room subject.address.text']);
    expect(found([{ ...silent, address: { text: '成都市锦江区春熙路8号3栋805室' } }])).toStrictEqual([]);
    expect(found([{ ...silent, address: vague }])).toStrictEqual(['contact/address-to-room websites.0.address.text']);
  });

  test('whose credential it is comes from where it stands', () => {
    const licence = { type: 'business-licence', number: '91440101MA0000058K', validUntil: 'long-term' };
    expect(rulesAt(withSubject({ credential: licence }))).toStrictEqual([
      'credential/type-allowed subject.credential.type',
      'domain/registrant-matches-subject websites.0.domains.0.registrant',
    ]);
    expect(
      rulesAt(withSubject({ nature: 'enterprise', name: '成都青禾山野', credential: licence })).filter((one) =>
        one.startsWith('credential/'),
      ),
    ).toStrictEqual([]);
    expect(rulesAt(withAdministrator({ credential: licence }))).toStrictEqual([
      'credential/type-allowed subject.administrator.credential.type',
    ]);
    const unknown = withAdministrator({ holder: undefined });
    expect(missingOf(unknown, 'credential/type-allowed')).toStrictEqual([
      ['subject.credential.type', ['subject.administrator.holder']],
      ['subject.administrator.credential.type', ['subject.administrator.holder']],
    ]);
    const timeless = withSubject({ credential: { ...clean.subject.credential, validUntil: '' } });
    expect(missingOf(timeless, 'credential/valid-on')).toStrictEqual([
      ['subject.credential.validUntil', ['subject.credential.validUntil']],
    ]);
    expect(validateFiling(timeless, { on }).verdict).toBe('incomplete');
  });

  test('a blank field is a missing one and nothing else; a cancellation judges none of them', () => {
    const blank = withAdministrator({
      officePhone: ' ',
      mobile: '',
      email: '',
      credential: { type: 'resident-id-card', number: '', validUntil: '2038-05-01' },
    });
    expect(rulesAt(blank).every((one) => one.startsWith('filing/required'))).toBe(true);
    expect(rulesAt(blank).length).toBe(4);
    const wrong = withAdministrator({ officePhone: 'x', mobile: 'x', email: 'x', credential: { type: 'resident-id-card', number: 'x' } });
    for (const type of ['cancel-subject', 'cancel-website', 'cancel-transfer'])
      expect(rulesAt({ ...(wrong as Filing), type })).toStrictEqual([]);
    expect(rulesAt({ ...(wrong as Filing), type: 'modify' }).length).toBe(4);
  });

  test('judgements and own rows reach them', () => {
    const path = ['subject', 'administrator', 'officePhone'];
    const judged = validateFiling(clean, { on, judgements: [{ rule: 'phone/reachable', path, verdict: 'refused' }] });
    expect(judged.findings).toMatchObject([{ rule: 'phone/reachable', path, level: 'error' }]);
    const row: Row = {
      id: 'phone/mobile-format/ours',
      rule: 'phone/mobile-format',
      authority: 'provider',
      effective: { from: '2020-01-01' },
      level: 'warning',
      params: { refuses: ['data-card'] },
      source: { id: 'ours', at: '1', asOf: on },
    };
    expect(
      validateFiling(withAdministrator({ mobile: '14700000008' }), { on }, { rows: [row] }).findings.map(({ row: id }) => id),
    ).toStrictEqual(['phone/mobile-format/doubtful', 'phone/mobile-format/ours']);
  });

  test('no number of a filing is in its report', () => {
    for (const file of files) {
      const numbers = JSON.stringify(read(file)).match(/\d{7,}[\dX]/g) ?? [];
      const report = JSON.stringify(validateFiling(read(file), { on }));
      for (const number of numbers) expect(report).not.toContain(number);
    }
  });
});

describe('papers, form and photo of a filing', () => {
  const documents = clean.documents ?? [];
  const at = (index: number, image: object): unknown => ({
    ...clean,
    documents: documents.map((document, of) => (of === index ? { ...document, image: { ...document.image, ...image } } : document)),
  });
  const openOf = (filing: unknown, rule: string): readonly (readonly [string, readonly string[]])[] =>
    validateFiling(filing, { on })
      .undecided.filter((one) => one.rule === rule)
      .map(({ path, missing }) => [path.join('.'), missing.map((one) => one.join('.'))]);

  test('each at its own path, with its reason for rejection', () => {
    expect(rulesAt(at(1, { colour: 'grey', truncated: true }))).toStrictEqual(['document/image-readable documents.1.image']);
    expect(rulesAt(at(1, { colour: 'grey' }))).toStrictEqual(['document/image-colour documents.1.image.colour']);
    expect(rulesAt({ ...clean, documents: documents.slice(1) })).toStrictEqual(['document/required-set documents']);
    const form = { ...clean, authenticityForm: { ...clean.authenticityForm, ink: 'blue', originals: 2 } };
    expect(rulesAt(form)).toStrictEqual([
      'authenticity-form/black-ink authenticityForm.ink',
      'authenticity-form/three-originals authenticityForm.originals',
    ]);
    expect(validateFiling(form, { on }).byRejection.R8?.length).toBe(2);
    expect(rulesAt({ ...clean, adminPhoto: { ...clean.adminPhoto, clothes: 'red' } })).toStrictEqual([
      'admin-photo/clothes-colour adminPhoto.clothes',
    ]);
  });

  test('what is missing is a field of the filing', () => {
    expect(openOf({ ...clean, authenticityForm: { ...clean.authenticityForm, ink: '' } }, 'authenticity-form/black-ink')).toStrictEqual([
      ['authenticityForm.ink', ['authenticityForm.ink']],
    ]);
    const { nature: _, ...subject } = clean.subject;
    expect(openOf({ ...clean, subject }, 'document/required-set')).toStrictEqual([['documents', ['subject.nature']]]);
  });

  test('whether the administrator is the legal representative: said of the person, or of the subject’s administrator who is the same', () => {
    const enterprise = read('guangdong-enterprise.json');
    const site = enterprise.websites[0] as Filing['websites'][0];
    const letter = (filing: unknown): boolean => rulesAt(filing).includes('document/authorization-letter documents');
    expect(letter(enterprise)).toBe(false);
    expect(openOf(enterprise, 'document/authorization-letter')).toStrictEqual([]);
    const another = { ...enterprise, websites: [{ ...site, administrator: { ...site.administrator, isLegalRepresentative: false } }] };
    expect(letter(another)).toBe(true);
    const credential = { ...site.administrator?.credential, number: '440106199001010003' };
    const unknown = { ...enterprise, websites: [{ ...site, administrator: { ...site.administrator, credential } }] };
    expect(openOf(unknown, 'document/authorization-letter')).toStrictEqual([
      ['documents', ['websites.0.administrator.isLegalRepresentative']],
    ]);
  });

  test('without a list of papers, what finds one missing is undecided and the filing not complete; a list of the wrong type is that alone', () => {
    const { documents: _, ...unlisted } = clean;
    for (const none of [unlisted, { ...clean, documents: null }, { ...clean, documents: '' }]) {
      const report = validateFiling(none, { on });
      expect(report.verdict).toBe('incomplete');
      expect(openOf(none, 'document/required-set')).toStrictEqual([['documents', ['documents']]]);
      expect(report.undecided.find(({ rule }) => rule === 'document/required-set')).toMatchObject({
        why: 'missing-facts',
        params: { province: 'sichuan' },
        message: '还没有填写材料清单，无法判断材料是否齐全。',
      });
      expect(report.findings).toStrictEqual([]);
    }
    expect(openOf({ ...unlisted, subject: { ...clean.subject, nature: '' } }, 'document/required-set')).toStrictEqual([
      ['documents', ['documents', 'subject.nature']],
    ]);
    const site = clean.websites[0] as Filing['websites'][0];
    const { documents: __, ...enterprise } = read('guangdong-enterprise.json');
    const another = { ...enterprise, websites: [{ ...site, administrator: { ...site.administrator, isLegalRepresentative: false } }] };
    expect(openOf(another, 'document/authorization-letter')).toStrictEqual([['documents', ['documents']]]);
    expect(openOf({ ...unlisted, type: 'modify' }, 'document/required-set')).toStrictEqual([]);
    const wrong = { ...clean, documents: 'none' };
    expect([rulesAt(wrong), openOf(wrong, 'document/required-set')]).toStrictEqual([['filing/shape documents'], []]);
    expect(rulesAt({ ...clean, documents: [] })).toContain('document/required-set documents');
    for (const part of ['authenticityForm', 'adminPhoto'])
      expect(validateFiling({ ...clean, [part]: undefined }, { on }).verdict).toBe('clear');
  });

  test('an image of which something is missing is undecided; of the wrong type it is that alone', () => {
    const image = (more: object): unknown => at(0, more);
    expect(openOf(image({ bytes: undefined }), 'document/image-size')).toStrictEqual([
      ['documents.0.image.bytes', ['documents.0.image.bytes']],
    ]);
    expect(validateFiling(image({ format: '' }), { on }).verdict).toBe('incomplete');
    for (const [field, wrong] of [
      ['bytes', '812345'],
      ['bytes', -5],
      ['format', 'JPEG'],
    ] as const) {
      const report = validateFiling(image({ [field]: wrong }), { on });
      expect(report.findings.map(({ rule, path }) => `${rule} ${path.join('.')}`)).toStrictEqual([
        `filing/shape documents.0.image.${field}`,
      ]);
      expect(report.undecided.some(({ missing }) => missing.some((path) => path.at(-1) === field))).toBe(false);
    }
  });

  const site = clean.websites[0] as Filing['websites'][0];
  const manned = (number: string, more: object = {}): Filing['websites'][0] =>
    ({
      ...site,
      administrator: { ...site.administrator, ...more, credential: { ...site.administrator?.credential, number } },
    }) as Filing['websites'][0];
  const own = site.administrator?.credential?.number ?? '';

  test('one paper of each administrator, whose number says who it is', () => {
    const lacks = (websites: readonly object[], list: readonly object[] = documents): boolean =>
      rulesAt({ ...clean, websites, documents: list }).includes('document/required-set documents');
    const other = '510104199001010005';
    expect(lacks([site, site])).toBe(false);
    expect(lacks([site, manned(` ${own} `)])).toBe(false);
    expect(lacks([site, manned(other)])).toBe(true);
    const paperOf = (...indices: readonly number[]): readonly object[] => [
      ...documents.filter(({ kind }) => kind !== 'website-administrator-credential'),
      ...indices.map((index) => ({ kind: 'website-administrator-credential', of: ['websites', index] })),
    ];
    expect(lacks([site, site, manned(other)], paperOf(0, 1))).toBe(true);
    expect(lacks([site, site, manned(other)], paperOf(1, 2))).toBe(false);
    expect(lacks([site, manned(other)], paperOf(0, 7))).toBe(true);
    expect(openOf({ ...clean, websites: [site, manned('')] }, 'document/required-set')).toStrictEqual([
      ['documents', ['websites.1.administrator.credential.number']],
    ]);
  });

  test('where each administrator is from counts for its own paper', () => {
    const taiwan = manned('830000199201300022', { holder: 'taiwan' });
    const permit = documents.map((one) => (one.kind === 'website-administrator-credential' ? { kind: 'residence-permit' } : one));
    const lacks = (website: object): boolean =>
      rulesAt({ ...clean, websites: [website], documents: permit }).some((one) => one.startsWith('document/'));
    expect([lacks(taiwan), lacks(site)]).toStrictEqual([false, true]);
    expect(openOf({ ...clean, websites: [manned(own, { holder: '' })], documents: permit }, 'document/required-set')).toStrictEqual([
      ['documents', ['websites.0.administrator.holder']],
    ]);
  });

  test('the same number however it is written is the same person', () => {
    const enterprise = read('guangdong-enterprise.json');
    const { administrator } = enterprise.subject;
    const written = (number: string): object => ({ ...administrator, credential: { ...administrator.credential, number } });
    const filing = {
      ...enterprise,
      subject: { ...enterprise.subject, administrator: { ...written('44010619790909000X'), isLegalRepresentative: true } },
      websites: [{ ...enterprise.websites[0], administrator: { ...written('44010619790909000x '), isLegalRepresentative: undefined } }],
    };
    expect(openOf(filing, 'document/authorization-letter')).toStrictEqual([]);
  });

  test('a domain that is not filled in is none of several', () => {
    const form = { ...clean.authenticityForm, forms: 'one-each' };
    const several = (name: string): boolean =>
      rulesAt({ ...clean, authenticityForm: form, websites: [{ ...site, domains: [...site.domains, { name }] }] }).some((one) =>
        one.startsWith('authenticity-form/several-domains'),
      );
    expect([several(''), several('  '), several('second.example')]).toStrictEqual([false, false, true]);
  });

  test('in Shanghai the photo is of any website’s administrator', () => {
    const adminPhoto = {
      method: 'shanghai-app',
      person: 'administrator',
      takenIn: 'shanghai',
      mobile: '13900000009',
      locationAllowed: true,
    };
    const photo = (...mobiles: readonly string[]): unknown => ({
      ...clean,
      province: '上海',
      adminPhoto,
      websites: mobiles.map((mobile) => manned(own, { mobile })),
    });
    const found = (filing: unknown): boolean => rulesAt(filing).some((one) => one.startsWith('admin-photo/'));
    expect(found(photo('13200000008', '139 0000 0009'))).toBe(false);
    expect(found(photo('13200000008', '13200000007'))).toBe(true);
    expect(found(photo('13200000008', ''))).toBe(false);
    expect(openOf(photo('13200000008', ''), 'admin-photo/shanghai-app')).toStrictEqual([
      ['adminPhoto.mobile', ['websites.1.administrator.mobile']],
    ]);
  });

  test('a cancellation needs none of them', () => {
    expect(
      rulesAt({ ...clean, type: 'cancel-subject', documents: [], authenticityForm: { ink: 'blue' }, adminPhoto: { clothes: 'red' } }),
    ).toStrictEqual([]);
  });
});

describe('domains of a filing', () => {
  const site = clean.websites[0] as Website;
  const domain = site.domains[0] as Domain;
  const withDomains = (domains: readonly unknown[], more: object = {}): object => ({ ...clean, websites: [{ ...site, domains }], ...more });
  const own = (filing: unknown): readonly string[] => rulesAt(filing).filter((one) => one.startsWith('domain/'));

  test('each at its own path, with fix and reason for rejection; twice in two websites is found', () => {
    const report = validateFiling(withDomains([{ ...domain, name: 'www.qinghe-notes.cn' }]), { on });
    expect(report.findings.map(({ rule, path, fix, level }) => [rule, path.join('.'), fix, level])).toStrictEqual([
      [
        'domain/registrable',
        'websites.0.domains.0.name',
        { path: ['websites', 0, 'domains', 0, 'name'], value: 'qinghe-notes.cn' },
        'error',
      ],
      ['domain/registrable', 'websites.0.domains.0.name', undefined, 'info'],
    ]);
    const twice = { ...clean, websites: [site, { ...site, name: '清河相册记录' }] };
    expect(own(twice)).toStrictEqual(['domain/duplicate websites.1.domains.0.name']);
    const refused = validateFiling(withDomains([{ ...domain, name: 'qinghe.io' }]), { on });
    expect(refused.byRejection.R1?.map(({ rule }) => rule)).toStrictEqual(['domain/tld-approved']);
  });

  test('missing facts are fields of the filing; an entry that nobody filled in is not judged', () => {
    const missing = validateFiling(withDomains([{ name: domain.name }, { name: '' }, null]), { on }).undecided.filter(({ rule }) =>
      rule.startsWith('domain/'),
    );
    const at = ['websites', 0, 'domains', 0];
    expect(missing.map((one) => [one.rule, one.missing])).toStrictEqual([
      ['domain/registrar-approved', [[...at, 'registrar']]],
      [
        'domain/registered-in-mainland',
        [
          [...at, 'registeredIn'],
          [...at, 'registrar'],
        ],
      ],
      ['domain/not-expired', [[...at, 'expiresOn']]],
      ['domain/real-name-done', [[...at, 'realName', 'done']]],
      ['domain/real-name-recorded', [[...at, 'realName', 'passedOn']]],
      ['domain/registrant-matches-subject', [[...at, 'registrant']]],
      ['domain/existing-filing', [[...at, 'filed']]],
    ]);
    for (const { message } of missing) expect(message).toContain('域名');
    expect(own(withDomains([{ ...domain, name: '' }]))).toStrictEqual([]);
  });

  test('holidays, judgements and own rows reach them', () => {
    const lately = { ...domain, realName: { done: true, passedOn: '2026-11-25' } };
    const params = (holidays?: HolidayTable): unknown => validateFiling(withDomains([lately]), { on, holidays }).findings[0]?.params;
    expect(params()).toMatchObject({ holidays: 'none' });
    expect(params(chinaHolidays)).toMatchObject({ holidays: 'passed' });
    const path = ['websites', 0, 'domains', 0, 'name'];
    const judgements = [{ rule: 'domain/tld-approved', path, verdict: 'accepted' }] as const;
    const unknown = withDomains([{ ...domain, name: 'qinghe.app' }]);
    expect(own(unknown)).toStrictEqual(['domain/tld-approved websites.0.domains.0.name']);
    expect(validateFiling(unknown, { on, judgements }).findings).toStrictEqual([]);
    const row: Row = {
      id: 'domain/count-per-website/ours',
      rule: 'domain/count-per-website',
      authority: 'provider',
      scope: { provinces: ['sichuan'] },
      effective: { from: '2019-02-26' },
      level: 'warning',
      params: { max: 1 },
      replaces: 'domain/count-per-website/all',
      source: { id: 'ours', at: '1', asOf: '2026-01-01' },
    };
    const two = withDomains([domain, { ...domain, name: 'qinghe.cn' }]);
    expect(own(two)).toStrictEqual([]);
    expect(validateFiling(two, { on }, { rows: [row] }).findings.map((one) => one.row)).toStrictEqual([row.id]);
  });

  test('what is verified hangs on the type of filing', () => {
    const wrong = { name: 'qinghe.io', registrar: '146', filed: domain.filed };
    const ruled = ['domain/registrar-approved', 'domain/tld-approved'];
    const of = (type: string, more: object = {}, changedOn?: string): readonly string[] =>
      validateFiling({ ...withDomains([{ ...wrong, changedOn }], more), type }, { on }).findings.flatMap(({ rule }) =>
        ruled.includes(rule) ? [rule] : [],
      );
    expect(of('initial')).toStrictEqual(ruled.toReversed());
    expect(of('add-website')).toStrictEqual(ruled.toReversed());
    expect(of('modify', {}, '2017-12-31')).toStrictEqual([]);
    expect(of('modify', {}, '2018-01-01')).toStrictEqual(ruled.toReversed());
    expect(of('modify')).toStrictEqual([]);
    expect(of('transfer')).toStrictEqual([]);
    expect(of('cancel-website')).toStrictEqual([]);
    const why = (type: string, more: object = {}): readonly string[] =>
      validateFiling({ ...withDomains([wrong], more), type }, { on }).undecided.flatMap(({ rule, why: reason }) =>
        ruled.includes(rule) ? [reason] : [],
      );
    expect(why('modify')).toStrictEqual(['missing-facts', 'missing-facts']);
    expect(why('transfer')).toStrictEqual(['needs-person', 'needs-person']);
    expect(why('transfer', { order: { after: 'cancel-transfer' } })).toStrictEqual([]);
    const untyped = validateFiling({ ...withDomains([wrong]), type: '' }, { on });
    expect(untyped.findings.filter(({ rule }) => ruled.includes(rule))).toStrictEqual([]);
    expect(untyped.undecided.filter(({ rule }) => ruled.includes(rule)).map(({ missing }) => missing)).toStrictEqual([
      [['type']],
      [['type']],
    ]);
  });
});

test('ICP numbers of a filing: the subject’s without the number of a website, the websites’ with it', () => {
  const numbers = (subject: string, website: string, type = 'add-website'): readonly string[] =>
    validateFiling(
      {
        ...clean,
        type,
        subject: { ...clean.subject, filed: { with: 'this-provider', icpNumber: subject } },
        websites: clean.websites.map((one) => ({ ...one, icpNumber: website })),
      },
      { on },
    ).findings.flatMap(({ rule, path, params }) =>
      rule.startsWith('icp-number/') ? [`${rule} ${path.join('.')} ${(params as { readonly kind: string }).kind}`] : [],
    );
  expect(numbers('蜀ICP备11010001号', '蜀ICP备11010001号-1')).toStrictEqual([]);
  expect(numbers('', '')).toStrictEqual([]);
  const swapped = ['icp-number/format subject.filed.icpNumber has-suffix', 'icp-number/format websites.0.icpNumber no-suffix'];
  for (const type of ['add-website', 'transfer', 'cancel-website'])
    expect(numbers('蜀ICP备11010001号-1', '蜀ICP备11010001号', type)).toStrictEqual(swapped);
  expect(numbers('浙ICP备11010001号', '')).toStrictEqual(['icp-number/province subject.filed.icpNumber other']);
  expect(validateFiling({ subject: { filed: { icpNumber: '浙ICP备11010001号' } } }, { on }).undecided).toContainEqual(
    expect.objectContaining({ rule: 'icp-number/province', missing: [['province']] }),
  );
});

describe('preapprovals in a filing', () => {
  const site = clean.websites[0] as Filing['websites'][0];
  const company = { ...clean.subject, nature: 'enterprise' };
  const ofArea = (more: object, whole: object = {}, facts: object = {}): ReturnType<typeof validateFiling> => {
    const report = validateFiling({ ...clean, ...whole, websites: [site, { ...site, ...more }] }, { on, ...facts });
    const isOf = ({ rule, path }: { rule: string; path: Path }): boolean => rule.startsWith('preapproval/') && path[1] === 1;
    return { ...report, findings: report.findings.filter(isOf), undecided: report.undecided.filter(isOf) };
  };
  const told = (more: object, whole?: object, facts?: object): readonly string[] =>
    ofArea(more, whole, facts).findings.map(({ rule, level, path }) => `${rule.slice(12)} ${level} ${path.slice(2).join('.')}`);
  const open = (more: object, whole?: object): readonly unknown[] =>
    ofArea(more, whole).undecided.map(({ rule, path, missing }) => [rule.slice(12), path.slice(2).join('.'), missing]);

  test('hits in name and description stand in their own field', () => {
    const { findings } = ofArea({ name: '江城新闻', description: '随笔，也谈电影' });
    expect(findings.map(({ path, at }) => [path, at])).toStrictEqual([
      [['websites', 1, 'description'], { start: 5, end: 7 }],
      [['websites', 1, 'name'], { start: 2, end: 4 }],
    ]);
    const declared = [{ category: 'news', number: '1', document: true }];
    expect(told({ name: '江城新闻', preapprovals: declared, nameApproval: true })).toStrictEqual([]);
    expect(told({ name: '江城新闻', nameApproval: true }), 'a document for the name is no declaration').toStrictEqual([
      'suspected warning name',
    ]);
  });

  test('what is declared, ticked and said of forums leads back into the filing', () => {
    const declared = [{ category: 'culture', number: '1', document: true }, { category: 'news' }];
    expect(told({ preapprovals: declared })).toStrictEqual(['required error preapprovals.1.number']);
    expect(open({ preapprovals: declared })).toStrictEqual([
      ['required', 'preapprovals.1.document', [['websites', 1, 'preapprovals', 1, 'document']]],
    ]);
    expect(told({ preapprovals: [{ category: 'education', number: '1', document: true }] })).toStrictEqual([
      'not-applicable error preapprovals.0.category',
    ]);
    expect(open({ preapprovals: [{ category: 'education', number: '1', document: true }] }, { province: '' })).toStrictEqual([
      ['not-applicable', 'preapprovals.0.category', [['province']]],
    ]);
    expect(told({ preapprovalTicked: true })).toStrictEqual(['not-applicable error preapprovalTicked']);
    expect(told({ isForum: true }, { subject: company })).toStrictEqual(['bulletin-board review isForum']);
    expect(open({}, { subject: company })).toStrictEqual([['bulletin-board', 'isForum', [['websites', 1, 'isForum']]]]);
    expect(open({ isForum: true }, { subject: { ...company, nature: '' } })).toStrictEqual([
      ['bulletin-board', 'isForum', [['subject', 'nature']]],
    ]);
  });

  test('a name that is not filled in is a missing field alone, a description may suggest anything', () => {
    expect(open({ name: '', description: '' })).toStrictEqual([['suspected', 'description', [['websites', 1, 'description']]]]);
  });

  test('a preapproval among the documents is the document of the websites that it is of', () => {
    const declared = [{ category: 'news', number: '1' }];
    const withPaper = (of?: Path, covered = false): readonly unknown[] =>
      open(
        { preapprovals: declared },
        {
          documents: [{ ...(covered ? { kind: 'subject-licence', covers: ['preapproval'] } : { kind: 'preapproval' }), ...(of && { of }) }],
        },
      );
    expect(withPaper()).toStrictEqual([]);
    expect(withPaper(undefined, true)).toStrictEqual([]);
    expect(withPaper(['websites', 1])).toStrictEqual([]);
    expect(withPaper(['websites', 1, 'preapprovals', 0])).toStrictEqual([]);
    expect(withPaper(['websites', 0]).length).toBe(1);
    expect(withPaper(['websites', 1, 'preapprovals', 1]).length).toBe(1);
    expect(open({ preapprovals: declared }).length).toBe(1);
  });

  test('what a person judged reaches its field, and levels and rows of the caller’s the rules', () => {
    const judged = (path: Path, rule: string): object => ({ judgements: [{ rule: `preapproval/${rule}`, path, verdict: 'accepted' }] });
    const forum = { isForum: true };
    expect(told(forum, { subject: company }, judged(['websites', 1, 'isForum'], 'bulletin-board'))).toStrictEqual([]);
    expect(told(forum, { subject: company }, judged(['websites', 0, 'isForum'], 'bulletin-board')).length).toBe(1);
    const board = { preapprovals: [{ category: 'bulletin-board', number: '1', document: true }] };
    expect(told(board).length).toBe(1);
    expect(told(board, {}, judged(['websites', 1, 'preapprovals', 0, 'category'], 'not-applicable'))).toStrictEqual([]);
    const off = validateFiling(
      { ...clean, websites: [{ ...site, name: '江城新闻', description: '电影' }] },
      { on },
      { levels: { 'preapproval/suspected': 'off' } },
    );
    expect(off.findings.filter(({ rule }) => rule.startsWith('preapproval/'))).toStrictEqual([]);
    expect(off.levels).toStrictEqual({ 'preapproval/suspected': 'off' });
  });

  test('a cancellation declares nothing', () => {
    expect(told({ preapprovalTicked: true, name: '江城新闻' }, { type: 'cancel-website' })).toStrictEqual([]);
  });
});
