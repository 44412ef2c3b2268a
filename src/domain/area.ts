import { mainlandRegistration, registrarApproval, tldApproval } from '../../rules/domain/approval';
import { holders } from '../../rules/domain/holders';
import { names } from '../../rules/domain/names';
import { type DomainRule, domainRules } from '../../rules/domain/rules';
import { times } from '../../rules/domain/times';
import type { Area } from '../core/context';
import { provinceNames } from '../core/province';
import { scoping } from '../core/scoping';
import { zhCnDomain } from '../locales/zh-cn/domain';
import { registeredInMainland, registrarApproved, tldApproved } from './check-approval';
import { count, existingFiling, registrantMatches } from './check-holder';
import { cnCategory, duplicate, ipAddress, registrable } from './check-name';
import { notExpired, realNameDone, realNameRecorded } from './check-times';
import type { DomainsInput } from './entry';

/** What an input must have for some rules to speak: several domains. */
export const SEVERAL = 1;
/** Lists of websites' domains. */
export const LISTS = 2;

/** Domains (域名): tables, rules in the order of judging, texts. */
export const domainArea: Area<DomainsInput, DomainRule> = {
  tables: [names, tldApproval, registrarApproval, mainlandRegistration, times, holders],
  rules: domainRules,
  checks: {
    'domain/is-ip-address': ipAddress,
    'domain/registrable': registrable,
    'domain/duplicate': duplicate,
    'domain/cn-category': cnCategory,
    'domain/tld-approved': tldApproved,
    'domain/registrar-approved': registrarApproved,
    'domain/registered-in-mainland': registeredInMainland,
    'domain/not-expired': notExpired,
    'domain/real-name-done': realNameDone,
    'domain/real-name-recorded': realNameRecorded,
    'domain/registrant-matches-subject': registrantMatches,
    'domain/count-per-website': count,
    'domain/existing-filing': existingFiling,
  },
  needs: { 'domain/duplicate': SEVERAL, 'domain/count-per-website': LISTS },
  scoping,
  optional: ['answeredBy'],
  provinces: provinceNames,
  outside: [],
  locale: zhCnDomain,
};
