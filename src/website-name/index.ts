export type { WebsiteNameRule } from '../../rules/website-name/rules';
export { type CompiledTerms, compileTerms, type FoundTerm } from '../text/compile-terms';
export { variantsOf } from '../text/variants';
export type { TermRule } from './check-words';
export type { WebsiteNameFacts } from './facts';
export { type FoundProhibitedTerm, findProhibitedTerms, type ProhibitedTerm, prohibitedTerms } from './prohibited-terms';
export { validateWebsiteName } from './validate-website-name';
