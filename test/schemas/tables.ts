import { z } from 'zod';
import { checkDigits } from '../../rules/credential/check-digits';
import { choices } from '../../rules/filing/choices';
import { areaCodes } from '../../rules/reference/area-codes';
import { isIsoDay } from '../../src/core/iso-day';
import { provinceSlugs } from '../../src/core/province';
import type { RuleId, RuleParams } from '../../src/core/rule-params';
import { natureSlugs } from '../../src/core/scoping';
import type { IsoDay, Province, SubjectNature } from '../../src/core/types';
import { rules } from '../../src/rules/index';

const day = z.string().refine(isIsoDay, 'a day of the calendar');
const pattern = z.string().refine((source) => {
  new RegExp(`^[${source}]+$`, 'u');
  return true;
});
const words = z
  .array(z.string().min(1))
  .min(1)
  .refine((list) => new Set(list).size === list.length, 'no word twice');
const ruleId = z.enum(rules.map(({ id }) => id) as [string, ...string[]]);
const nature = z.enum([...natureSlugs(), 'individual', 'organization', 'state', 'non-state']);
const terms = { terms: words, at: z.enum(['start', 'end']).optional(), liftedBy: z.literal('preapprovalHeld').optional() };

const expression = z.string().refine((source) => {
  new RegExp(source, 'u');
  return true;
});
const whole = expression.refine((source) => /^\^/.test(source) && /(?:\$|\[\^\])$/.test(source), 'a pattern of the whole text');
const areaCode = z.string().regex(/^0\d{2,3}$/);
const inService = z.enum(areaCodes.map(({ code }) => code) as [string, ...string[]]);
const holder = z.enum(choices.holder);
const credentialType = z.enum(choices.credentialType);
const credentialTypes = z
  .array(credentialType)
  .min(1)
  .refine((list) => new Set(list).size === list.length, 'no type twice');
const checkName = z.enum(Object.keys(checkDigits) as [string, ...string[]]);
const officeFault = z.enum([
  'empty',
  'unreadable',
  'foreign',
  'several',
  'mobile-number',
  'service',
  'no-area-code',
  'length',
  'spelling',
  'doubtful-length',
  'first-digit',
]);
const otherNumber = z.enum(['public-security', 'commercial-licence', 'telecom-licence']);
const domainFault = z.enum(['empty', 'unreadable', 'email', 'several', 'no-tld', 'suffix', 'spelling', 'sub-domain', 'platform']);
const tldStatus = z.enum(['approved', 'not-approved', 'not-yet', 'early', 'conflicting', 'unknown', 'no-such-tld']);
const registrarStatus = z.enum(['approved', 'not-approved', 'early', 'doubtful', 'unknown']);
const domainHolder = z.enum(['gov', 'mil', 'edu', 'zhengwu', 'gongyi']);
const isoDay = z.custom<IsoDay>(isIsoDay, 'a day of the calendar');
const next = z.enum(['nothing', 'transfer', 'file']);
const holders = z.array(z.enum(['subject', 'subject-administrator'])).min(1);
const holidaysUsed = z.enum(['passed', 'partly', 'none']);
const existing = z.enum(['other-subject', 'other-account', 'other-provider']);
const oneNature = z.enum(natureSlugs() as [SubjectNature, ...SubjectNature[]]);
const mobileFault = z.enum([
  'empty',
  'unreadable',
  'foreign',
  'several',
  'landline',
  'service',
  'length',
  'spelling',
  'not-mobile',
  'data-only',
  'satellite',
  'emergency',
  'data-card',
  'unclear',
]);
const service = z.enum(['400', '800', '95', '96', '1xx']);
const credentialFault = z.enum([
  'empty',
  'length',
  'characters',
  'pattern',
  'prefix',
  'birth-date',
  'check',
  'inner-check',
  'old-number',
  'doubtful',
  'spelling',
]);

const documentKind = z.enum(choices.document);
const imageFormat = z.enum(choices.image);
const imageFormats = z.array(imageFormat).min(1);
const conversion = z.enum(['iphone', 'page', 'draw', 'unpack', 'photo', 'save-as']);
const ofDocument = { document: z.exactOptional(documentKind) };
const field = z.string().regex(/^\w+(?:\.\w+)?$/);
const same = z.enum(['province', 'administratorMobile']);
const demand = z
  .strictObject({
    field,
    accepts: z.array(z.union([z.string(), z.boolean()])).optional(),
    refuses: words.optional(),
    min: z.int().positive().optional(),
    max: z.int().nonnegative().optional(),
    same: same.optional(),
    without: expression.optional(),
    when: z.record(field, z.union([z.int().positive(), words])).optional(),
    given: z.literal('mailed').optional(),
    absent: z.literal('mailed').optional(),
  })
  .refine(
    ({ accepts, refuses, min, max, same: other }) => [accepts, refuses, min, max, other].filter((one) => one !== undefined).length === 1,
    'one demand',
  );

const preapprovalCategory = z.enum(choices.preapproval);
const preapprovalAuthorities = z
  .array(
    z.enum([
      'information-office',
      'press-administration',
      'drug-administration',
      'industry-ministry',
      'culture-department',
      'education-department',
      'health-department',
      'traffic-committee',
      'communications-administration',
    ]),
  )
  .min(1);
const preapprovalLicences = z
  .array(
    z.enum([
      'news-licence',
      'publishing-licence',
      'drug-business-licence',
      'medical-device-licence',
      'drug-information-certificate',
      'chemicals-licence',
      'culture-licence',
      'audio-video-licence',
      'car-booking-licence',
    ]),
  )
  .min(1);

/** Params of the rows, by rule. A rule without an entry here makes the test of the tables fail. */
export const rowParams: Readonly<Record<string, z.ZodType>> = {
  'website-name/only-digits-or-letters': z.strictObject({ digits: pattern, letters: pattern }),
  'website-name/min-han-characters': z.strictObject({ min: z.int().positive() }),
  'website-name/special-characters': z.union([
    z.strictObject({ allowed: pattern, removable: words }),
    z.strictObject({ tolerated: pattern, kind: z.literal('full-width').optional() }),
  ]),
  'website-name/state-prefix': z.strictObject(terms),
  'website-name/equals-domain': z.strictObject({ ignoredLabels: words }),
  'website-name/sensitive-words': z.strictObject(terms),
  'website-name/generic-ending': z.strictObject(terms),
  'website-name/interactive-words': z.strictObject(terms),
  'website-name/province-terms': z.strictObject(terms),
  'website-name/jiangsu-pattern': z.union([
    z.strictObject({ ...terms, lifts: z.array(ruleId).min(1) }),
    z.strictObject({ remarks: z.literal('describe-content'), min: z.int().positive() }),
  ]),
  'website-name/place-name': z.strictObject({ places: z.array(z.enum(['province', 'prefecture'])).min(1), others: words }),
  'website-name/person-name': z.strictObject({}),
  'website-name/idiom': z.strictObject({ characters: pattern }),
  'website-name/industry-content': z.strictObject({ noticed: z.array(ruleId).min(1) }),
  'website-name/reflects-content': z.strictObject({}),
  'website-name/matches-subject': z.strictObject({
    min: z.int().positive(),
    characters: pattern,
    districts: z.string(),
    places: words,
    words,
  }),
  'phone/office-format': z.strictObject({
    refuses: z.array(officeFault).min(1),
    firstDigits: z.string().regex(/^\d+$/).optional(),
  }),
  'phone/area-code-known': z.union([
    z.strictObject({ status: z.literal('unknown') }),
    z.strictObject({
      status: z.enum(['retired', 'unassigned']),
      codes: z.array(z.strictObject({ code: areaCode, successors: z.array(inService).min(1).optional(), since: day.optional() })).min(1),
    }),
  ]),
  'phone/area-code-matches-address': z.strictObject({ places: z.enum(['certain', 'doubtful']) }),
  'phone/area-code-matches-province': z.strictObject({}),
  'phone/mobile-format': z.strictObject({ refuses: z.array(mobileFault).min(1) }),
  'phone/virtual-number': z.strictObject({ segments: z.array(z.literal('virtual')).length(1) }),
  'phone/mobile-already-used': z.strictObject({}),
  'phone/reachable': z.strictObject({ callers: z.array(z.string().regex(/^[\d-]+$/)) }),
  'contact/email': z.union([z.strictObject({ pattern: whole }), z.strictObject({})]),
  'contact/address-to-room': z.strictObject({ rooms: z.array(expression).min(1), remarks: z.array(expression).min(1) }),
  'credential/type-allowed': z.union([
    z.strictObject({}),
    z.strictObject({ holders: z.array(holder).min(1), types: credentialTypes }),
    z.strictObject({ organization: z.literal(true), types: credentialTypes }),
    z.strictObject({ offered: credentialTypes }),
    z.strictObject({ holders: z.array(holder).min(1).optional(), somewhere: credentialTypes }),
    z.strictObject({ outside: words }),
    z.strictObject({ unnamed: credentialTypes }),
  ]),
  'credential/format': z.strictObject({
    types: credentialTypes.optional(),
    when: whole.optional(),
    kind: credentialFault.optional(),
    lengths: z.array(z.int().positive()).min(1).optional(),
    characters: pattern.optional(),
    pattern: whole.optional(),
    prefixes: z
      .string()
      .refine((list) => new Set(list.split(' ').map((one) => one.length)).size === 1, 'all of one length')
      .optional(),
    birthDateAt: z.int().nonnegative().optional(),
    checks: z.array(checkName).min(1).optional(),
    becomes: z.strictObject({ at: z.int().nonnegative(), text: z.string().min(1), check: checkName }).optional(),
  }),
  'credential/valid-on': z.strictObject({ min: z.int().nonnegative() }),
  'credential/already-in-progress': z.strictObject({}),
  'document/image-format': z.union([
    z.strictObject({ formats: imageFormats, convert: z.partialRecord(imageFormat, conversion), otherwise: conversion }),
    z.strictObject({ extensions: z.record(z.string().regex(/^[a-z]+$/), imageFormat) }),
    z.strictObject({ among: imageFormats }),
  ]),
  'document/image-size': z.strictObject({ max: z.int().positive() }),
  'document/image-readable': z.strictObject({ never: imageFormats }),
  'document/image-colour': z.union([
    z.strictObject({ colours: z.array(z.enum(['grey', 'bilevel'])).min(1) }),
    z.strictObject({ min: z.number().positive().max(1), except: z.array(documentKind) }),
  ]),
  'document/image-clear': z.union([
    z.strictObject({ side: z.int().positive() }),
    z.strictObject({ sharpness: z.number().positive(), except: z.array(documentKind) }),
    z.strictObject({}),
  ]),
  'document/image-animated': z.strictObject({}),
  'document/duplicate-image': z.strictObject({
    apart: z
      .array(z.array(documentKind).min(1))
      .refine((groups) => new Set(groups.flat()).size === groups.flat().length, 'none in two groups'),
  }),
  'document/required-set': z.strictObject({
    kind: documentKind,
    perWebsite: z.literal(true).optional(),
    individual: documentKind.optional(),
    or: z.strictObject({ kind: documentKind, holders: z.array(holder).min(1) }).optional(),
  }),
  'document/same-image': z.strictObject({
    kinds: z.array(documentKind).min(1),
    beside: documentKind,
    mains: z.array(documentKind).min(1),
    holders: z.array(holder).min(1).optional(),
    individual: documentKind.optional(),
  }),
  'document/authorization-letter': z.strictObject({ kind: documentKind }),
  'document/domain-certificate': z.strictObject({ kind: documentKind, sealed: z.literal(true).optional() }),
  'document/registrant-statement': z.strictObject({ kind: documentKind }),
  'document/app-upload': z.strictObject({ version: z.string().regex(/^\d+(?:\.\d+)+$/) }),
  'authenticity-form/provider-template': demand,
  'authenticity-form/black-ink': demand,
  'authenticity-form/unaltered': demand,
  'authenticity-form/three-originals': demand,
  'authenticity-form/registrar-named': demand,
  'authenticity-form/organization-sealed': demand,
  'authenticity-form/individual-signed': demand,
  'authenticity-form/individual-fingerprint': demand,
  'authenticity-form/guangdong-declaration': demand,
  'authenticity-form/several-domains': demand,
  'admin-photo/in-person': demand,
  'admin-photo/centred': demand,
  'admin-photo/clothes-colour': demand,
  'admin-photo/backdrop': demand,
  'admin-photo/backdrop-delivery': demand,
  'admin-photo/shanghai-app': demand,
  'domain/is-ip-address': z.strictObject({}),
  'domain/registrable': z.union([
    z.strictObject({ kinds: z.array(domainFault).min(1) }),
    z.strictObject({ parent: z.record(z.enum(choices.filedWith), next) }),
  ]),
  'domain/duplicate': z.strictObject({}),
  'domain/cn-category': z.union([
    z.strictObject({ suffixes: words, heldBy: domainHolder, natures: z.array(oneNature).min(1) }),
    z.strictObject({ suffixes: words, heldBy: domainHolder, barred: z.array(oneNature).min(1) }),
  ]),
  'domain/tld-approved': z.strictObject({ statuses: z.array(tldStatus).min(1) }),
  'domain/registrar-approved': z.strictObject({ statuses: z.array(registrarStatus).min(1) }),
  'domain/registered-in-mainland': z.strictObject({}),
  'domain/not-expired': z.union([
    z.strictObject({ kind: z.enum(['expired', 'no-day']) }),
    z.strictObject({ reviewDays: z.int().positive() }),
  ]),
  'domain/real-name-done': z.strictObject({ kinds: z.array(z.enum(['not-done', 'later', 'no-day'])).min(1) }),
  'domain/real-name-recorded': z.strictObject({ under: z.int().positive() }),
  'domain/registrant-matches-subject': z.strictObject({ individual: holders, organization: holders }),
  'domain/count-per-website': z.strictObject({ max: z.int().positive() }),
  'domain/existing-filing': z.strictObject({ filed: existing }),
  'filing/shape': z.strictObject({}),
  'filing/required': z.strictObject({ fields: z.array(z.array(z.string().min(1)).min(1)).min(1) }),
  'preapproval/required': z.strictObject({
    category: preapprovalCategory,
    authorities: preapprovalAuthorities,
    licences: preapprovalLicences.optional(),
  }),
  'preapproval/not-applicable': z.union([z.strictObject({ category: preapprovalCategory }), z.strictObject({})]),
  'preapproval/suspected': z.strictObject({ category: preapprovalCategory, words, except: words }),
  'preapproval/bulletin-board': z.strictObject({ category: preapprovalCategory, authorities: preapprovalAuthorities }),
  'icp-number/format': z.union([
    z.strictObject({
      canonical: z.tuple([z.string().min(1), z.string().min(1), z.string().min(1)]),
      digits: z.strictObject({ min: z.int().positive(), max: z.int().positive() }),
      suffixes: z.strictObject({ website: z.literal(''), app: z.string().length(1), 'mini-program': z.string().length(1) }),
      written: expression,
      cut: expression,
      several: expression,
      simplified: z.string().regex(/^(?:\p{Script=Han}{2})+$/u),
      heads: z.record(z.string().regex(/^[a-z]+$/), z.enum(provinceSlugs() as [Province, ...Province[]])),
      others: z.array(z.strictObject({ kind: otherNumber, pattern: expression })),
    }),
    z.strictObject({}),
  ]),
  'icp-number/province': z.strictObject({ head: z.enum(['unknown', 'old', 'other']) }),
};

/** A row of any rule, but for its params. */
export const row = z.strictObject({
  id: z.string(),
  rule: ruleId,
  authority: z.enum(['state', 'province', 'provider']),
  scope: z
    .strictObject({
      provider: z.string().min(1).optional(),
      provinces: z
        .array(z.enum(provinceSlugs() as [string, ...string[]]))
        .min(1)
        .optional(),
      natures: z.array(nature).min(1).optional(),
      filings: z.array(z.enum(choices.type)).min(1).optional(),
    })
    .optional(),
  effective: z.strictObject({ from: day, until: day.optional(), basis: z.enum(['observed', 'announced']).optional() }),
  level: z.enum(['error', 'warning', 'review', 'info']),
  params: z.looseObject({}),
  open: z.literal(true).optional(),
  replaces: z.string().optional(),
  source: z.strictObject({ id: z.string(), at: z.string().min(1), asOf: day, seen: day.optional() }),
});

/** A case as it stands in `fixtures/cases`. */
export const caseShape = z.strictObject({
  rule: ruleId,
  outcome: z.enum(['found', 'clear', 'undecided']),
  about: z.string().min(2),
  value: z.unknown(),
  facts: z.looseObject({ on: day }),
  expect: z.array(z.looseObject({})),
});

const province = z.enum(provinceSlugs() as [Province, ...Province[]]);
const refused = z.strictObject({ judged: z.literal('refused') });
const hit = { term: z.string(), written: z.string(), covers: z.array(z.string()), more: z.exactOptional(z.int().positive()) };
const termHit = z.strictObject(hit);
const provinceHit = z.strictObject({ ...hit, provinces: z.array(z.enum(provinceSlugs() as [Province, ...Province[]])).min(1) });
const characterKind = z.enum([
  'full-width',
  'lone-surrogate',
  'emoji',
  'bidi',
  'zero-width',
  'white-space',
  'control',
  'combining',
  'private',
  'unassigned',
  'punctuation',
  'symbol',
  'letter',
  'number',
]);

const unmet = z.strictObject({
  field,
  accepts: z.exactOptional(z.array(z.union([z.string(), z.boolean()]))),
  refuses: z.exactOptional(words),
  min: z.exactOptional(z.int()),
  max: z.exactOptional(z.int()),
  same: z.exactOptional(same),
  province: z.exactOptional(province),
});

/** Params of the findings, by rule: what the hand-written `RuleParams` says, as a schema. Either without the other does not compile. */
export const findingParams: { readonly [R in RuleId]: z.ZodType<RuleParams[R]> } = {
  'website-name/only-digits-or-letters': z.strictObject({ kind: z.enum(['digits', 'letters', 'digits-and-letters']) }),
  'website-name/min-han-characters': z.strictObject({ count: z.int().nonnegative(), min: z.int().positive() }),
  'website-name/special-characters': z.strictObject({
    kind: characterKind,
    codePoint: z.string().regex(/^U\+[0-9A-F]{4,6}$/),
    character: z.exactOptional(z.string()),
    count: z.int().positive(),
    more: z.exactOptional(z.int().positive()),
  }),
  'website-name/state-prefix': termHit,
  'website-name/equals-domain': z.strictObject({ index: z.int().nonnegative() }),
  'website-name/sensitive-words': termHit,
  'website-name/generic-ending': termHit,
  'website-name/interactive-words': termHit,
  'website-name/province-terms': provinceHit,
  'website-name/jiangsu-pattern': z.union([
    z.strictObject({ patterns: z.array(z.string()).min(1) }),
    z.strictObject({ min: z.int().positive() }),
    refused,
  ]),
  'website-name/place-name': z.strictObject({ place: z.enum(['province', 'prefecture']) }),
  'website-name/person-name': z.strictObject({ index: z.int().nonnegative() }),
  'website-name/idiom': z.strictObject({}),
  'website-name/industry-content': z.union([provinceHit, refused]),
  'website-name/reflects-content': refused,
  'website-name/matches-subject': z.union([z.strictObject({ min: z.int().positive() }), refused]),
  'phone/office-format': z.union([
    z.strictObject({ kind: officeFault.exclude(['service', 'length', 'doubtful-length']), extension: z.exactOptional(z.literal(true)) }),
    z.strictObject({ kind: z.literal('service'), service }),
    z.strictObject({
      kind: z.enum(['length', 'doubtful-length']),
      areaCode,
      digits: z.int().positive(),
      expected: z.array(z.int().positive()).min(1),
    }),
  ]),
  'phone/area-code-known': z.union([
    z.strictObject({ areaCode, status: z.enum(['unknown', 'unassigned']) }),
    z.strictObject({ areaCode, status: z.literal('retired'), successors: z.array(inService).min(1) }),
  ]),
  'phone/area-code-matches-address': z.strictObject({
    areaCode,
    areaProvince: province,
    areaPlaces: z.array(z.string().min(2)),
    place: z.exactOptional(z.string().min(2)),
    addressProvince: z.exactOptional(province),
    areaCodes: z.exactOptional(z.array(inService).min(1)),
  }),
  'phone/area-code-matches-province': z.strictObject({
    kind: z.enum(['office-phone', 'mobile']),
    province,
    numberProvince: province,
    areaCode: z.exactOptional(areaCode),
  }),
  'phone/mobile-format': z.union([
    z.strictObject({ kind: mobileFault.exclude(['service', 'length']), segment: z.exactOptional(z.string().regex(/^\d{3,5}$/)) }),
    z.strictObject({ kind: z.literal('service'), service }),
    z.strictObject({ kind: z.literal('length'), digits: z.int().positive() }),
  ]),
  'phone/virtual-number': z.strictObject({ segment: z.string().regex(/^\d{3,4}$/) }),
  'phone/mobile-already-used': z.strictObject({}),
  'phone/reachable': refused,
  'contact/email': z.union([z.strictObject({ kind: z.enum(['empty', 'format', 'spelling']) }), refused]),
  'contact/address-to-room': z.strictObject({ kind: z.enum(['empty', 'no-room']) }),
  'credential/type-allowed': z.union([
    z.strictObject({
      type: credentialType,
      party: z.enum(['individual', 'organization']),
      holder: z.exactOptional(holder),
      types: z.array(credentialType),
    }),
    z.strictObject({ type: z.string() }),
    refused,
  ]),
  'credential/format': z.strictObject({
    type: z.exactOptional(credentialType),
    kind: credentialFault,
    digits: z.exactOptional(z.int().nonnegative()),
    expected: z.exactOptional(z.array(z.int().positive()).min(1)),
  }),
  'credential/valid-on': z.union([
    z.strictObject({ kind: z.enum(['expired', 'not-yet', 'no-day']) }),
    z.strictObject({ kind: z.literal('soon'), days: z.int().nonnegative(), min: z.int().positive() }),
  ]),
  'credential/already-in-progress': z.strictObject({}),
  'document/image-format': z.union([
    z.strictObject({
      format: imageFormat.exclude(['unknown']),
      formats: imageFormats,
      how: conversion,
      declared: z.exactOptional(imageFormat),
      ...ofDocument,
    }),
    z.strictObject({
      kind: z.literal('unknown'),
      formats: imageFormats,
      how: conversion,
      declared: z.exactOptional(imageFormat),
      ...ofDocument,
    }),
    z.strictObject({ extension: z.string().regex(/^(?:[a-z][a-z\d-]*)?$/), extensions: words, ...ofDocument }),
    z.strictObject({ format: imageFormat, declared: imageFormat, ...ofDocument }),
  ]),
  'document/image-size': z.strictObject({
    bytes: z.int().positive(),
    max: z.int().positive(),
    megabytes: z.number().positive(),
    limit: z.number().positive(),
    ...ofDocument,
  }),
  'document/image-readable': z.strictObject({
    kind: z.string().regex(/^[a-z][a-z\d-]*$/),
    more: z.exactOptional(z.int().positive()),
    ...ofDocument,
  }),
  'document/image-colour': z.union([
    z.strictObject({ kind: z.enum(['grey', 'bilevel']), ...ofDocument }),
    z.strictObject({ percent: z.number().min(0).max(100), ...ofDocument }),
  ]),
  'document/image-clear': z.union([
    z.strictObject({ side: z.int().positive(), min: z.int().positive(), ...ofDocument }),
    z.strictObject(ofDocument),
    refused,
  ]),
  'document/image-animated': z.strictObject(ofDocument),
  'document/duplicate-image': z.strictObject({ kind: documentKind, other: documentKind, index: z.int().nonnegative() }),
  'document/required-set': z.strictObject({
    kind: documentKind,
    websites: z.exactOptional(z.int().positive()),
    given: z.exactOptional(z.int().positive()),
  }),
  'document/same-image': z.strictObject({ kind: documentKind, beside: documentKind }),
  'document/authorization-letter': z.strictObject({ kind: documentKind }),
  'document/domain-certificate': z.union([z.strictObject({ kind: documentKind }), refused]),
  'document/registrant-statement': refused,
  'document/app-upload': z.strictObject({ version: z.string() }),
  'authenticity-form/provider-template': unmet,
  'authenticity-form/black-ink': unmet,
  'authenticity-form/unaltered': unmet,
  'authenticity-form/three-originals': unmet,
  'authenticity-form/registrar-named': unmet,
  'authenticity-form/organization-sealed': unmet,
  'authenticity-form/individual-signed': unmet,
  'authenticity-form/individual-fingerprint': unmet,
  'authenticity-form/guangdong-declaration': unmet,
  'authenticity-form/several-domains': unmet,
  'admin-photo/in-person': unmet,
  'admin-photo/centred': unmet,
  'admin-photo/clothes-colour': unmet,
  'admin-photo/backdrop': unmet,
  'admin-photo/backdrop-delivery': unmet,
  'admin-photo/shanghai-app': unmet,
  'domain/is-ip-address': z.strictObject({ host: z.exactOptional(z.string().min(1)) }),
  'domain/registrable': z.union([
    z.strictObject({ kind: domainFault, registrable: z.exactOptional(z.string().min(1)) }),
    z.strictObject({ parent: z.enum(choices.filedWith), next, registrable: z.string().min(1) }),
  ]),
  'domain/duplicate': z.strictObject({ domain: z.string().min(1), first: z.array(z.union([z.string(), z.int()])) }),
  'domain/cn-category': z.strictObject({ suffix: z.string().min(1), heldBy: domainHolder }),
  'domain/tld-approved': z.union([z.strictObject({ tld: z.string().min(1), status: tldStatus, by: z.exactOptional(isoDay) }), refused]),
  'domain/registrar-approved': z.union([
    z.strictObject({ registrar: z.string().min(1), status: registrarStatus, by: z.exactOptional(isoDay) }),
    refused,
  ]),
  'domain/registered-in-mainland': z.union([z.strictObject({ by: z.enum(['registeredIn', 'registrar']) }), refused]),
  'domain/not-expired': z.union([
    z.strictObject({ kind: z.enum(['expired', 'no-day']) }),
    z.strictObject({ kind: z.literal('during-review'), reviewEnds: isoDay, reviewDays: z.int().positive(), holidays: holidaysUsed }),
    refused,
  ]),
  'domain/real-name-done': z.union([z.strictObject({ kind: z.enum(['not-done', 'later', 'no-day']) }), refused]),
  'domain/real-name-recorded': z.union([
    z.strictObject({
      workingDays: z.int().nonnegative(),
      under: z.int().positive(),
      possibleOn: isoDay,
      safeOn: isoDay,
      holidays: holidaysUsed,
    }),
    z.strictObject({ kind: z.literal('not-recorded') }),
    refused,
  ]),
  'domain/registrant-matches-subject': z.union([
    z.strictObject({ differs: z.enum(['name', 'credential-type', 'credential-number']) }),
    refused,
  ]),
  'domain/count-per-website': z.strictObject({ count: z.int().positive(), max: z.int().positive() }),
  'domain/existing-filing': z.strictObject({ filed: existing }),
  'filing/shape': z.strictObject({
    field: z.string(),
    expected: z.enum(['text', 'number', 'yes-no', 'list', 'group', 'day', 'choice', 'province-name']),
    choices: z.exactOptional(z.array(z.string()).min(2)),
  }),
  'filing/required': z.strictObject({ field: z.string().min(1) }),
  'preapproval/required': z.strictObject({
    kind: z.enum(['no-number', 'no-document']),
    category: preapprovalCategory,
    authorities: preapprovalAuthorities,
    licences: z.exactOptional(preapprovalLicences),
    provinces: z.exactOptional(z.array(province).min(1)),
  }),
  'preapproval/not-applicable': z.union([z.strictObject({ category: preapprovalCategory }), z.strictObject({})]),
  'preapproval/suspected': z.strictObject({ ...hit, category: preapprovalCategory }),
  'preapproval/bulletin-board': z.strictObject({ authorities: preapprovalAuthorities }),
  'icp-number/format': z.strictObject({
    kind: z.enum([
      'empty',
      'unreadable',
      'several',
      'length',
      'suffix',
      'no-head',
      'has-suffix',
      'no-suffix',
      'not-website',
      'spelling',
      ...otherNumber.options,
    ]),
  }),
  'icp-number/province': z.union([
    z.strictObject({ kind: z.literal('unknown') }),
    z.strictObject({ kind: z.literal('old'), province: z.enum(provinceSlugs() as [Province, ...Province[]]) }),
    z.strictObject({
      kind: z.literal('other'),
      head: z.enum(provinceSlugs() as [Province, ...Province[]]),
      province: z.enum(provinceSlugs() as [Province, ...Province[]]),
    }),
  ]),
};
