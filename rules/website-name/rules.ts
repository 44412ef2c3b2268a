import type { FactMeta, RuleMeta } from '../../src/core/rows';

/** What a name is judged by beside itself, and where a filing holds it; `*` stands for an index. */
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
  idioms: { outside: true },
  preapprovalHeld: { fields: [['websites', '*', 'nameApproval']], absent: false },
} as const satisfies Readonly<Record<string, FactMeta>>;

type Meta<R extends `website-name/${string}`> = RuleMeta<
  Extract<import('../../src/core/rule-params').RuleId, R>,
  keyof typeof websiteNameFacts
>;

/** The rules on website names (网站名称), in the order of the catalogue. */
export const websiteNameRules = {
  onlyDigitsOrLetters: {
    id: 'website-name/only-digits-or-letters',
    reads: [],
    anchor: ['websites', '*', 'name'],
    levels: ['error'],
    outcomes: ['found', 'clear'],
    rejection: 'R2',
  },
  minHanCharacters: {
    id: 'website-name/min-han-characters',
    reads: [],
    anchor: ['websites', '*', 'name'],
    levels: ['error'],
    outcomes: ['found', 'clear'],
    yieldsTo: ['website-name/only-digits-or-letters'],
    rejection: 'R2',
  },
  specialCharacters: {
    id: 'website-name/special-characters',
    reads: ['subjectNature'],
    anchor: ['websites', '*', 'name'],
    levels: ['error', 'warning'],
    outcomes: ['found', 'clear', 'undecided'],
    rejection: 'R2',
  },
  statePrefix: {
    id: 'website-name/state-prefix',
    reads: ['subjectNature'],
    anchor: ['websites', '*', 'name'],
    levels: ['error'],
    outcomes: ['found', 'clear', 'undecided'],
    rejection: 'R2',
  },
  equalsDomain: {
    id: 'website-name/equals-domain',
    reads: ['domains'],
    anchor: ['websites', '*', 'name'],
    levels: ['error'],
    outcomes: ['found', 'clear', 'undecided'],
    rejection: 'R2',
  },
  sensitiveWords: {
    id: 'website-name/sensitive-words',
    reads: [],
    anchor: ['websites', '*', 'name'],
    levels: ['error'],
    outcomes: ['found', 'clear'],
    rejection: 'R2',
  },
  genericEnding: {
    id: 'website-name/generic-ending',
    reads: ['subjectNature', 'province'],
    anchor: ['websites', '*', 'name'],
    levels: ['error'],
    outcomes: ['found', 'clear', 'undecided'],
    consults: ['website-name/jiangsu-pattern'],
    rejection: 'R2',
  },
  interactiveWords: {
    id: 'website-name/interactive-words',
    reads: ['subjectNature', 'province', 'preapprovalHeld'],
    anchor: ['websites', '*', 'name'],
    levels: ['error'],
    outcomes: ['found', 'clear', 'undecided'],
    consults: ['website-name/jiangsu-pattern'],
    rejection: 'R2',
  },
  provinceTerms: {
    id: 'website-name/province-terms',
    reads: ['subjectNature', 'province'],
    anchor: ['websites', '*', 'name'],
    levels: ['error'],
    outcomes: ['found', 'clear', 'undecided'],
    rejection: 'R2',
  },
  jiangsuPattern: {
    id: 'website-name/jiangsu-pattern',
    reads: ['subjectNature', 'province', 'remarks'],
    anchor: ['websites', '*', 'name'],
    levels: ['error'],
    outcomes: ['found', 'clear', 'undecided'],
    rejection: 'R2',
  },
  placeName: {
    id: 'website-name/place-name',
    reads: ['subjectNature'],
    anchor: ['websites', '*', 'name'],
    levels: ['error'],
    outcomes: ['found', 'clear', 'undecided'],
    rejection: 'R2',
  },
  personName: {
    id: 'website-name/person-name',
    reads: ['subjectNature', 'people'],
    anchor: ['websites', '*', 'name'],
    levels: ['error'],
    outcomes: ['found', 'clear', 'undecided'],
    rejection: 'R2',
  },
  idiom: {
    id: 'website-name/idiom',
    reads: ['subjectNature', 'idioms'],
    anchor: ['websites', '*', 'name'],
    levels: ['error'],
    outcomes: ['found', 'clear', 'undecided'],
    rejection: 'R2',
  },
  industryContent: {
    id: 'website-name/industry-content',
    reads: ['subjectNature', 'province'],
    anchor: ['websites', '*', 'name'],
    levels: ['review'],
    outcomes: ['found', 'clear', 'undecided'],
    consults: ['website-name/province-terms'],
    rejection: 'R2',
  },
  reflectsContent: {
    id: 'website-name/reflects-content',
    reads: [],
    anchor: ['websites', '*', 'name'],
    levels: ['review'],
    outcomes: ['found', 'clear', 'undecided'],
    rejection: 'R2',
  },
  matchesSubject: {
    id: 'website-name/matches-subject',
    reads: ['subjectNature', 'subjectName'],
    anchor: ['websites', '*', 'name'],
    levels: ['warning'],
    outcomes: ['found', 'clear', 'undecided'],
    rejection: 'R2',
  },
} as const satisfies Readonly<Record<string, Meta<`website-name/${string}`>>>;
