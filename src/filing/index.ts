export type { FilingRule } from '../../rules/filing/rules';
export type { FilingFacts } from './facts';
export { type FilingReport, type FilingReportRule, validateFiling } from './validate-filing';
