import type { FactMeta, RuleMeta } from '../../src/core/rows';
import type { RuleId } from '../../src/core/rule-params';

/** What a domain is judged by beside its name, and the fields of a filing that hold it. Its own fields are facts as well: they may still be missing. */
export const domainFacts = {
  province: { fields: [['province']] },
  subject: { fields: [['subject']] },
  registrar: { fields: [['websites', '*', 'domains', '*', 'registrar']] },
  registeredIn: { fields: [['websites', '*', 'domains', '*', 'registeredIn']] },
  expiresOn: { fields: [['websites', '*', 'domains', '*', 'expiresOn']] },
  realName: { fields: [['websites', '*', 'domains', '*', 'realName']] },
  registrant: { fields: [['websites', '*', 'domains', '*', 'registrant']] },
  filed: { fields: [['websites', '*', 'domains', '*', 'filed']] },
  /** Of a modification: only what was changed lately is verified. */
  changedOn: { fields: [['websites', '*', 'domains', '*', 'changedOn']] },
} as const satisfies Readonly<Record<string, FactMeta>>;

/** Ids of the rules on domains. */
export type DomainRule = Extract<RuleId, `domain/${string}`>;

/** The rules on domains (域名), in the order of the catalogue. */
export const domainRules = [
  { id: 'domain/is-ip-address', reads: [], anchor: ['websites', '*', 'domains', '*', 'name'] },
  { id: 'domain/registrable', reads: ['filed'], anchor: ['websites', '*', 'domains', '*', 'name'] },
  { id: 'domain/duplicate', reads: [], anchor: ['websites', '*', 'domains', '*', 'name'] },
  { id: 'domain/cn-category', reads: ['subject'], anchor: ['websites', '*', 'domains', '*', 'name'], rejection: 'R1' },
  { id: 'domain/tld-approved', reads: ['changedOn'], anchor: ['websites', '*', 'domains', '*', 'name'], rejection: 'R1' },
  {
    id: 'domain/registrar-approved',
    reads: ['registrar', 'changedOn'],
    anchor: ['websites', '*', 'domains', '*', 'registrar'],
    rejection: 'R1',
  },
  {
    id: 'domain/registered-in-mainland',
    reads: ['registrar', 'registeredIn', 'changedOn'],
    anchor: ['websites', '*', 'domains', '*', 'registeredIn'],
    rejection: 'R1',
  },
  { id: 'domain/not-expired', reads: ['expiresOn', 'changedOn'], anchor: ['websites', '*', 'domains', '*', 'expiresOn'], rejection: 'R1' },
  { id: 'domain/real-name-done', reads: ['realName', 'changedOn'], anchor: ['websites', '*', 'domains', '*', 'realName'], rejection: 'R1' },
  {
    id: 'domain/real-name-recorded',
    reads: ['realName', 'changedOn'],
    anchor: ['websites', '*', 'domains', '*', 'realName'],
    rejection: 'R1',
  },
  {
    id: 'domain/registrant-matches-subject',
    reads: ['subject', 'registrant', 'changedOn'],
    anchor: ['websites', '*', 'domains', '*', 'registrant'],
    rejection: 'R1',
  },
  { id: 'domain/count-per-website', reads: ['province'], anchor: ['websites', '*', 'domains'] },
  { id: 'domain/existing-filing', reads: ['filed'], anchor: ['websites', '*', 'domains', '*', 'filed'] },
] as const satisfies readonly RuleMeta<DomainRule, keyof typeof domainFacts>[];
