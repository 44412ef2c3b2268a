import adminPhotoCases from '../../fixtures/cases/admin-photo.json';
import authenticityFormCases from '../../fixtures/cases/authenticity-form.json';
import contactCases from '../../fixtures/cases/contact.json';
import credentialCases from '../../fixtures/cases/credential.json';
import documentCases from '../../fixtures/cases/document.json';
import domainCases from '../../fixtures/cases/domain.json';
import filingCases from '../../fixtures/cases/filing.json';
import icpNumberCases from '../../fixtures/cases/icp-number.json';
import phoneCases from '../../fixtures/cases/phone.json';
import preapprovalCases from '../../fixtures/cases/preapproval.json';
import websiteNameCases from '../../fixtures/cases/website-name.json';
import { photo } from '../../rules/admin-photo/photo';
import { adminPhotoFacts, adminPhotoRules } from '../../rules/admin-photo/rules';
import { form } from '../../rules/authenticity-form/form';
import { authenticityFormFacts, authenticityFormRules } from '../../rules/authenticity-form/rules';
import { addresses } from '../../rules/contact/address';
import { emails } from '../../rules/contact/email';
import { contactFacts, contactRules } from '../../rules/contact/rules';
import { formats } from '../../rules/credential/formats';
import { credentialFacts, credentialRules } from '../../rules/credential/rules';
import { types } from '../../rules/credential/types';
import { images } from '../../rules/document/images';
import { papers } from '../../rules/document/papers';
import { documentFacts, documentImageRules, documentPaperRules } from '../../rules/document/rules';
import { mainlandRegistration, registrarApproval, tldApproval } from '../../rules/domain/approval';
import { holders } from '../../rules/domain/holders';
import { names } from '../../rules/domain/names';
import { domainFacts, domainRules } from '../../rules/domain/rules';
import { times } from '../../rules/domain/times';
import { type Verification, verification } from '../../rules/domain/verification';
import { editions } from '../../rules/editions';
import { evidence } from '../../rules/evidence';
import { choices } from '../../rules/filing/choices';
import { requiredFields } from '../../rules/filing/required';
import { filingRules } from '../../rules/filing/rules';
import { numbers as icpNumbers } from '../../rules/icp-number/numbers';
import { icpNumberFacts, icpNumberRules } from '../../rules/icp-number/rules';
import { both } from '../../rules/phone/both';
import { codes } from '../../rules/phone/codes';
import { mobile } from '../../rules/phone/mobile';
import { office } from '../../rules/phone/office';
import { phoneFacts, phoneRules } from '../../rules/phone/rules';
import { keywords } from '../../rules/preapproval/keywords';
import { preapproval } from '../../rules/preapproval/preapproval';
import { preapprovalFacts, preapprovalRules } from '../../rules/preapproval/rules';
import { providers } from '../../rules/providers';
import { areaCodes, countiesApart } from '../../rules/reference/area-codes';
import { cnSecondLevel } from '../../rules/reference/cn-second-level';
import { mobileSegments } from '../../rules/reference/mobile-segments';
import { prefectures } from '../../rules/reference/prefectures';
import { provinces } from '../../rules/reference/provinces';
import { registrars } from '../../rules/reference/registrars';
import { subjectNatures } from '../../rules/reference/subject-natures';
import { tlds } from '../../rules/reference/tlds';
import { keywordVariants, variants } from '../../rules/reference/variants';
import { referenceSources, sources } from '../../rules/sources';
import { characters } from '../../rules/website-name/characters';
import { meaning } from '../../rules/website-name/meaning';
import { provinceTerms } from '../../rules/website-name/province-terms';
import { websiteNameFacts, websiteNameRules } from '../../rules/website-name/rules';
import { words } from '../../rules/website-name/words';
import { provinceName } from '../core/province';
import { fill, templatesOf } from '../core/render';
import type { DecisionRow, FactMeta, Row, RuleMeta, Scope } from '../core/rows';
import type { RuleId } from '../core/rule-params';
import { sourceOf } from '../core/source';
import type { Explanation, IsoDay, Level, Locale, Path, Rejection, Source } from '../core/types';
import { enExplanations } from '../locales/en/explanations';
import { zhCnExplanations } from '../locales/zh-cn/explanations';
import { zhCn } from '../locales/zh-cn/index';
import { keywordRows } from '../text/keyword-rows';

export type { Verification } from '../../rules/domain/verification';
export type { KeywordRow, KeywordsOfCategory } from '../../rules/preapproval/keywords';
export type { AreaCodeRow } from '../../rules/reference/area-codes';
export type { CnSecondLevelRow } from '../../rules/reference/cn-second-level';
export type { MobileSegmentRow } from '../../rules/reference/mobile-segments';
export type { PrefectureRow } from '../../rules/reference/prefectures';
export type { ProvinceRow } from '../../rules/reference/provinces';
export type { RegistrarRow } from '../../rules/reference/registrars';
export type { SubjectNatureRow } from '../../rules/reference/subject-natures';
export type { TldRow } from '../../rules/reference/tlds';
export type { VariantRow } from '../../rules/reference/variants';
export type { SourceMeta } from '../../rules/sources';
export type { DecisionRow, FactMeta, RuleMeta } from '../core/rows';

/** What a rule answers for one input, as the tests run it. Plain JSON; absent keys of `expect` are not compared. */
export interface Case {
  readonly rule: RuleId;
  readonly outcome: 'found' | 'clear' | 'undecided';
  /** What the case shows, in Chinese. */
  readonly about: string;
  readonly value: unknown;
  readonly facts: Readonly<Record<string, unknown>>;
  /** The rule's own findings or undecided entries, without their words; empty for `clear`. */
  readonly expect: readonly Readonly<Record<string, unknown>>[];
}

/** All that is known of a rule. */
export interface RuleInfo {
  readonly id: RuleId;
  readonly title: string;
  readonly why: string;
  /** What to do, by row where rows differ. */
  readonly advice: readonly string[];
  readonly levels: readonly Level[];
  /** The scopes of its rows; an empty one is everybody. */
  readonly scope: readonly Scope[];
  /** Facts on which its answer can depend. */
  readonly reads: readonly string[];
  /** Of these, the facts that no form holds. */
  readonly outside: readonly string[];
  /** The field that its findings are on; `*` stands for an index. */
  readonly anchor: Path;
  readonly rejection?: Rejection;
  readonly sources: readonly Source[];
  /** The source only gives examples: what is not listed is not announced, never allowed for sure. */
  readonly open: boolean;
  readonly rows: readonly Row[];
  readonly cases: readonly Case[];
}

/** The tables as data: rules, reference data, documents, editions. */
export const tables: {
  readonly rows: readonly Row[];
  readonly rules: readonly RuleMeta[];
  readonly facts: Readonly<Record<string, FactMeta>>;
  readonly provinces: typeof provinces;
  readonly prefectures: typeof prefectures;
  readonly areaCodes: typeof areaCodes;
  readonly countiesApart: typeof countiesApart;
  readonly mobileSegments: typeof mobileSegments;
  readonly subjectNatures: typeof subjectNatures;
  readonly variants: typeof variants;
  readonly tlds: typeof tlds;
  readonly registrars: typeof registrars;
  readonly cnSecondLevel: typeof cnSecondLevel;
  readonly verification: readonly DecisionRow<Verification>[];
  readonly keywordVariants: typeof keywordVariants;
  readonly keywords: typeof keywords;
  readonly sources: typeof sources;
  readonly evidence: typeof evidence;
  readonly referenceSources: typeof referenceSources;
  /** Slugs of the access providers (接入服务商) of which rows can be. */
  readonly providers: readonly string[];
  readonly editions: readonly IsoDay[];
  readonly choices: typeof choices;
} = {
  rows: [
    ...characters,
    ...words,
    ...provinceTerms,
    ...meaning,
    ...codes,
    ...office,
    ...mobile,
    ...both,
    ...emails,
    ...addresses,
    ...types,
    ...formats,
    ...images,
    ...papers,
    ...form,
    ...photo,
    ...names,
    ...tldApproval,
    ...registrarApproval,
    ...mainlandRegistration,
    ...times,
    ...holders,
    ...requiredFields,
    ...preapproval,
    ...keywordRows,
    ...icpNumbers,
  ],
  rules: [
    ...websiteNameRules,
    ...phoneRules,
    ...contactRules,
    ...credentialRules,
    ...documentImageRules,
    ...documentPaperRules,
    ...authenticityFormRules,
    ...adminPhotoRules,
    ...domainRules,
    ...filingRules,
    ...preapprovalRules,
    ...icpNumberRules,
  ],
  facts: {
    ...websiteNameFacts,
    ...phoneFacts,
    ...contactFacts,
    ...credentialFacts,
    ...documentFacts,
    ...authenticityFormFacts,
    ...adminPhotoFacts,
    ...domainFacts,
    ...icpNumberFacts,
    ...preapprovalFacts,
  },
  provinces,
  prefectures,
  areaCodes,
  countiesApart,
  mobileSegments,
  subjectNatures,
  variants,
  tlds,
  registrars,
  cnSecondLevel,
  verification,
  keywordVariants,
  keywords,
  sources,
  evidence,
  referenceSources,
  providers: /* @__PURE__ */ providers.split(' '),
  editions,
  choices,
};

const cases = [
  ...websiteNameCases,
  ...phoneCases,
  ...contactCases,
  ...credentialCases,
  ...documentCases,
  ...authenticityFormCases,
  ...adminPhotoCases,
  ...domainCases,
  ...filingCases,
  ...preapprovalCases,
  ...icpNumberCases,
] as unknown as readonly Case[];
const explanations: Readonly<Record<string, Readonly<Record<string, Explanation>>>> = { 'zh-CN': zhCnExplanations, en: enExplanations };

function unique<T>(list: readonly T[]): readonly T[] {
  return [...new Map(list.map((one) => [JSON.stringify(one), one])).values()];
}

function describe(meta: RuleMeta, locale: Locale): RuleInfo {
  const rows = tables.rows.filter((row) => row.rule === meta.id);
  const own = locale.explanations ?? explanations[locale.language] ?? {};
  const { title = meta.id, why = '', advice } = own[meta.id] ?? {};
  const told = cases.filter((one) => one.rule === meta.id);
  // Which text a row's findings have hangs on their params: those of the cases, or what the row has of the same name.
  const paramsOf = (row: Row): readonly object[] => {
    const seen = told.flatMap(({ expect }) => expect.flatMap((one) => (one.row === row.id && one.params ? [one.params] : [])));
    return seen.length > 0 ? seen : [row.params];
  };
  const advices = rows.flatMap((row) =>
    paramsOf(row).flatMap((params) => {
      const text = templatesOf(locale, { rule: meta.id, row: row.id, params } as Parameters<typeof templatesOf>[1]).advice;
      return text && !('judged' in params)
        ? [fill(locale, text, { ...row.params, term: '…', field: '…', expected: 'choice' }, provinceName)]
        : [];
    }),
  );
  return {
    id: meta.id,
    title,
    why,
    advice: unique(advice ? rows.map((row) => fill(locale, advice, { ...row.params }, provinceName)) : advices),
    levels: unique(rows.map((row) => row.level)),
    scope: unique(rows.map((row) => row.scope ?? {})),
    reads: meta.reads,
    outside: meta.reads.filter((fact) => tables.facts[fact]?.fields.length === 0),
    anchor: meta.anchor,
    ...(meta.rejection && { rejection: meta.rejection }),
    sources: unique(rows.map(sourceOf)),
    open: rows.some((row) => row.open),
    rows,
    cases: told,
  };
}

/** All rules in the order of the catalogue, told in Chinese; `explainRule` tells one in another language. */
export const rules: readonly RuleInfo[] = /* @__PURE__ */ tables.rules.map((meta) => describe(meta, zhCn));

/**
 * Explains a rule: what it demands, why, what to do, where it is written, and its cases.
 *
 * @param id an id of the catalogue, `website-name/province-terms`.
 * @param options `locale`: from `./locales/*`; Chinese unless given. A language that this library does not speak brings its own `explanations`.
 * @returns `undefined` for an id that is none.
 */
export function explainRule(id: string, options?: { readonly locale?: Locale | undefined }): RuleInfo | undefined {
  const meta = tables.rules.find((one) => one.id === id);
  return meta && describe(meta, options?.locale ?? zhCn);
}
