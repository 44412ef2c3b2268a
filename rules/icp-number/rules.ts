import type { FactMeta, RuleMeta } from '../../src/core/rows';
import type { RuleId } from '../../src/core/rule-params';

/** What an ICP number is judged by beside itself, and the fields of a filing that hold it. */
export const icpNumberFacts = {
  province: { fields: [['province']] },
} as const satisfies Readonly<Record<string, FactMeta>>;

/** Ids of the rules on ICP numbers. */
export type IcpNumberRule = Extract<RuleId, `icp-number/${string}`>;

/** The rules on ICP numbers (备案号), in the order of the catalogue. */
export const icpNumberRules = [
  { id: 'icp-number/format', reads: [], anchor: ['websites', '*', 'icpNumber'] },
  { id: 'icp-number/province', reads: ['province'], anchor: ['websites', '*', 'icpNumber'] },
] as const satisfies readonly RuleMeta<IcpNumberRule, keyof typeof icpNumberFacts>[];
