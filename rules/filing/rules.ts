import type { RuleMeta } from '../../src/core/rows';
import type { RuleId } from '../../src/core/rule-params';

/** Ids of the rules on a filing as a whole. */
export type FilingRule = Extract<RuleId, `filing/${string}`>;

/** The rules on a filing as a whole, in the order of the catalogue. */
export const filingRules = [
  { id: 'filing/shape', reads: [], anchor: [] },
  { id: 'filing/required', reads: [], anchor: [], waitsAt: ['type'] },
] as const satisfies readonly RuleMeta<FilingRule>[];
