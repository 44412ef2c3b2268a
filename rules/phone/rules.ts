import type { FactMeta, RuleMeta } from '../../src/core/rows';
import type { RuleId } from '../../src/core/rule-params';

/** What a phone number is judged by beside itself, and the fields of a filing that hold it; none for what no form holds. */
export const phoneFacts = {
  province: { fields: [['province']] },
  addressProvince: {
    fields: [
      ['subject', 'administrator', 'address', 'province'],
      ['websites', '*', 'administrator', 'address', 'province'],
      ['subject', 'address', 'province'],
    ],
  },
  prefecture: {
    fields: [
      ['subject', 'administrator', 'address', 'prefecture'],
      ['websites', '*', 'administrator', 'address', 'prefecture'],
      ['subject', 'address', 'prefecture'],
    ],
  },
  homeProvince: { fields: [] },
  usedByOthers: { fields: [] },
} as const satisfies Readonly<Record<string, FactMeta>>;

/** Of these, the facts that no form holds. */
export const phoneOutside: readonly string[] = ['homeProvince', 'usedByOthers'];

/** Ids of the rules on phone numbers. */
export type PhoneRule = Extract<RuleId, `phone/${string}`>;

/** The rules on phone numbers (电话), in the order of the catalogue. */
export const phoneRules = [
  { id: 'phone/office-format', reads: [], anchor: ['subject', 'administrator', 'officePhone'], rejection: 'R7' },
  { id: 'phone/area-code-known', reads: [], anchor: ['subject', 'administrator', 'officePhone'], rejection: 'R7' },
  {
    id: 'phone/area-code-matches-address',
    reads: ['addressProvince', 'prefecture'],
    anchor: ['subject', 'administrator', 'officePhone'],
    rejection: 'R7',
  },
  {
    id: 'phone/area-code-matches-province',
    reads: ['province', 'homeProvince'],
    anchor: ['subject', 'administrator', 'officePhone'],
    rejection: 'R7',
  },
  { id: 'phone/mobile-format', reads: [], anchor: ['subject', 'administrator', 'mobile'], rejection: 'R7' },
  { id: 'phone/virtual-number', reads: [], anchor: ['subject', 'administrator', 'mobile'], rejection: 'R7' },
  { id: 'phone/mobile-already-used', reads: ['usedByOthers'], anchor: ['subject', 'administrator', 'mobile'], rejection: 'R9' },
  { id: 'phone/reachable', reads: [], anchor: ['subject', 'administrator', 'officePhone'], rejection: 'R7' },
] as const satisfies readonly RuleMeta<PhoneRule, keyof typeof phoneFacts>[];
