import { z } from 'zod';
import { choices } from '../../rules/filing/choices';
import { isIsoDay } from '../../src/core/calendar-day';
import { provinceSlugs } from '../../src/core/province';
import type { RuleId, RuleParams } from '../../src/core/rule-params';
import { natureSlugs } from '../../src/core/scoping';
import type { Province } from '../../src/core/types';
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
  'filing/shape': z.strictObject({}),
  'filing/required': z.strictObject({ fields: z.array(z.array(z.string().min(1)).min(1)).min(1) }),
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
  source: z.strictObject({ id: z.string(), at: z.string().min(1) }),
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
  'filing/shape': z.strictObject({
    field: z.string(),
    expected: z.enum(['text', 'number', 'yes-no', 'list', 'group', 'day', 'choice', 'province-name']),
    choices: z.exactOptional(z.array(z.string()).min(2)),
  }),
  'filing/required': z.strictObject({ field: z.string().min(1) }),
};
