import type { FactMeta, RuleMeta } from '../../src/core/rows';
import type { RuleId } from '../../src/core/rule-params';

/** What a name is judged by beside itself, and the fields of a filing that hold it (`*` stands for an index); none for what no form holds. */
export const websiteNameFacts = {
  province: { fields: [['province']] },
  subjectNature: { fields: [['subject', 'nature']] },
  subjectName: { fields: [['subject', 'name']] },
  domains: { fields: [['websites', '*', 'domains', '*', 'name']] },
  remarks: { fields: [['websites', '*', 'remarks']] },
  people: {
    fields: [
      ['subject', 'administrator', 'name'],
      ['websites', '*', 'administrator', 'name'],
    ],
  },
  idioms: { fields: [] },
  preapprovalHeld: { fields: [['websites', '*', 'nameApproval']], absent: false },
} as const satisfies Readonly<Record<string, FactMeta>>;

/** Of these, the facts that no form holds. */
export const websiteNameOutside: readonly string[] = ['idioms'];

/** Ids of the rules on website names. */
export type WebsiteNameRule = Extract<RuleId, `website-name/${string}`>;

/** The rules on website names (网站名称), in the order of the catalogue. */
export const websiteNameRules = [
  {
    id: 'website-name/only-digits-or-letters',
    reads: [],
    anchor: ['websites', '*', 'name'],
    rejection: 'R2',
  },
  {
    id: 'website-name/min-han-characters',
    reads: [],
    anchor: ['websites', '*', 'name'],
    yieldsTo: ['website-name/only-digits-or-letters'],
    rejection: 'R2',
  },
  {
    id: 'website-name/special-characters',
    reads: ['subjectNature'],
    anchor: ['websites', '*', 'name'],
    rejection: 'R2',
  },
  {
    id: 'website-name/state-prefix',
    reads: ['subjectNature'],
    anchor: ['websites', '*', 'name'],
    rejection: 'R2',
  },
  {
    id: 'website-name/equals-domain',
    reads: ['domains'],
    anchor: ['websites', '*', 'name'],
    rejection: 'R2',
  },
  {
    id: 'website-name/sensitive-words',
    reads: [],
    anchor: ['websites', '*', 'name'],
    rejection: 'R2',
  },
  {
    id: 'website-name/generic-ending',
    reads: ['subjectNature', 'province'],
    anchor: ['websites', '*', 'name'],
    rejection: 'R2',
  },
  {
    id: 'website-name/interactive-words',
    reads: ['subjectNature', 'province', 'preapprovalHeld'],
    anchor: ['websites', '*', 'name'],
    rejection: 'R2',
  },
  {
    id: 'website-name/province-terms',
    reads: ['subjectNature', 'province'],
    anchor: ['websites', '*', 'name'],
    rejection: 'R2',
  },
  {
    id: 'website-name/jiangsu-pattern',
    reads: ['subjectNature', 'province', 'remarks'],
    anchor: ['websites', '*', 'name'],
    rejection: 'R2',
  },
  {
    id: 'website-name/place-name',
    reads: ['subjectNature'],
    anchor: ['websites', '*', 'name'],
    rejection: 'R2',
  },
  {
    id: 'website-name/person-name',
    reads: ['subjectNature', 'people'],
    anchor: ['websites', '*', 'name'],
    rejection: 'R2',
  },
  {
    id: 'website-name/idiom',
    reads: ['subjectNature', 'idioms'],
    anchor: ['websites', '*', 'name'],
    rejection: 'R2',
  },
  {
    id: 'website-name/industry-content',
    reads: ['subjectNature', 'province'],
    anchor: ['websites', '*', 'name'],
    rejection: 'R2',
  },
  {
    id: 'website-name/reflects-content',
    reads: [],
    anchor: ['websites', '*', 'name'],
    rejection: 'R2',
  },
  {
    id: 'website-name/matches-subject',
    reads: ['subjectNature', 'subjectName'],
    anchor: ['websites', '*', 'name'],
    rejection: 'R2',
  },
] as const satisfies readonly RuleMeta<WebsiteNameRule, keyof typeof websiteNameFacts>[];
