export type { FilingRule } from '../../rules/filing/rules';
export { type FilingFacts, type FilingReport, validateFiling } from './validate-filing';
