import type { Options, Report } from '../src/core/types';
import { type FilingFacts, validateFiling } from '../src/filing/index';
import type { Case } from '../src/rules/index';
import { validateWebsiteName, type WebsiteNameFacts } from '../src/website-name/index';

/** Runs a case through the validator of its rule's area. */
export function runCase({ rule, value, facts }: Pick<Case, 'rule' | 'value' | 'facts'>, options?: Options): Report {
  if (rule.startsWith('filing/')) return validateFiling(value, facts as unknown as FilingFacts, options);
  return validateWebsiteName(value as string, facts as unknown as WebsiteNameFacts, options);
}
