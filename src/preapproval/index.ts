export type { PreapprovalRule } from '../../rules/preapproval/rules';
export type { PreapprovalFacts } from './facts';
export { type PreapprovalsRequiredFacts, preapprovalsRequired } from './preapprovals-required';
export { type SuspectedCategory, suspectedCategories } from './suspected-categories';
export { validatePreapprovals } from './validate-preapprovals';
