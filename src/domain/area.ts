import { domains } from '../../rules/domain/domain';
import { type DomainRule, domainRules } from '../../rules/domain/rules';
import type { Area } from '../core/context';
import { provinceNames } from '../core/province';
import { scoping } from '../core/scoping';
import { zhCnDomain } from '../locales/zh-cn/domain';
import {
  cnCategory,
  count,
  type DomainsInput,
  duplicate,
  existingFiling,
  ipAddress,
  notExpired,
  realNameDone,
  realNameRecorded,
  registeredInMainland,
  registrable,
  registrantMatches,
  registrarApproved,
  tldApproved,
} from './check-domain';

/** Domains (域名): tables, rules in the order of judging, texts. */
export const domainArea: Area<DomainsInput, DomainRule> = {
  tables: [domains],
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
  scoping,
  optional: ['answeredBy'],
  provinces: provinceNames,
  outside: [],
  locale: zhCnDomain,
};
