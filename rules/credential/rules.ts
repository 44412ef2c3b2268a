import type { FactMeta, RuleMeta } from '../../src/core/rows';
import type { RuleId } from '../../src/core/rule-params';

/** What a credential is judged by beside itself, and the fields of a filing that hold it; none for what no form holds. Its own fields are facts as well where they may still be missing. */
export const credentialFacts = {
  holder: {
    fields: [
      ['subject', 'administrator', 'holder'],
      ['websites', '*', 'administrator', 'holder'],
    ],
  },
  subjectNature: { fields: [['subject', 'nature']] },
  /** Which credential of the filing it is: a filing says so by where it stands. */
  role: { fields: [['subject']] },
  type: {
    fields: [
      ['subject', 'credential', 'type'],
      ['subject', 'administrator', 'credential', 'type'],
      ['websites', '*', 'administrator', 'credential', 'type'],
    ],
  },
  issuedIn: { fields: [['subject', 'credential', 'issuedIn']] },
  validUntil: {
    fields: [
      ['subject', 'credential', 'validUntil'],
      ['subject', 'administrator', 'credential', 'validUntil'],
      ['websites', '*', 'administrator', 'credential', 'validUntil'],
    ],
  },
  inProgress: { fields: [] },
} as const satisfies Readonly<Record<string, FactMeta>>;

/** Of these, the facts that no form holds. */
export const credentialOutside: readonly string[] = ['inProgress'];

/** Ids of the rules on credentials. */
export type CredentialRule = Extract<RuleId, `credential/${string}`>;

/** The rules on credentials (证件), in the order of the catalogue. */
export const credentialRules = [
  {
    id: 'credential/type-allowed',
    reads: ['type', 'role', 'subjectNature', 'holder', 'issuedIn'],
    anchor: ['subject', 'credential', 'type'],
  },
  { id: 'credential/format', reads: ['type'], anchor: ['subject', 'credential', 'number'] },
  { id: 'credential/valid-on', reads: ['validUntil'], anchor: ['subject', 'credential', 'validUntil'] },
  { id: 'credential/already-in-progress', reads: ['inProgress'], anchor: ['subject', 'credential', 'number'] },
] as const satisfies readonly RuleMeta<CredentialRule, keyof typeof credentialFacts>[];
