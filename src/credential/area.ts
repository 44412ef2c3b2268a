import { formats } from '../../rules/credential/formats';
import { type CredentialRule, credentialOutside, credentialRules } from '../../rules/credential/rules';
import { types } from '../../rules/credential/types';
import type { Area } from '../core/context';
import { zhCnCredential } from '../locales/zh-cn/credential';
import { alreadyInProgress, format, validOn } from './check-credential';
import { typeAllowed } from './check-type';
import type { CredentialInput } from './credential-input';

/** Credentials (证件): tables, rules in the order of judging, texts. */
export const credentialArea: Area<CredentialInput, CredentialRule> = {
  tables: [types, formats],
  rules: credentialRules,
  checks: {
    'credential/type-allowed': typeAllowed,
    'credential/format': format,
    'credential/valid-on': validOn,
    'credential/already-in-progress': alreadyInProgress,
  },
  optional: ['types', 'when', 'kind', 'lengths', 'characters', 'pattern', 'prefixes', 'birthDateAt', 'checks', 'becomes', 'holders'],
  outside: credentialOutside,
  locale: zhCnCredential,
};
