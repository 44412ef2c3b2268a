import type { FactMeta, RuleMeta } from '../../src/core/rows';
import type { RuleId } from '../../src/core/rule-params';

/** What an address is judged by beside itself, and the field of a filing that holds it. */
export const contactFacts = {
  remarks: { fields: [['websites', '*', 'remarks']] },
} as const satisfies Readonly<Record<string, FactMeta>>;

/** Ids of the rules on e-mail and postal addresses. */
export type ContactRule = Extract<RuleId, `contact/${string}`>;

/** The rules on e-mail and postal addresses (联系方式), in the order of the catalogue. */
export const contactRules = [
  { id: 'contact/email', reads: [], anchor: ['subject', 'administrator', 'email'] },
  { id: 'contact/address-to-room', reads: ['remarks'], anchor: ['websites', '*', 'address', 'text'] },
] as const satisfies readonly RuleMeta<ContactRule, keyof typeof contactFacts>[];
