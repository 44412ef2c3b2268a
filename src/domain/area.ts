import { domains } from '../../rules/domain/domain';
import { domainRules } from '../../rules/domain/rules';
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
export const domainArea: Area<DomainsInput> = {
  tables: [domains],
  rules: domainRules,
  checks: [
    ipAddress,
    registrable,
    duplicate,
    cnCategory,
    tldApproved,
    registrarApproved,
    registeredInMainland,
    notExpired,
    realNameDone,
    realNameRecorded,
    registrantMatches,
    count,
    existingFiling,
  ],
  scoping,
  provinces: provinceNames,
  outside: [],
  locale: zhCnDomain,
};
