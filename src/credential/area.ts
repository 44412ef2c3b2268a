import { formats } from '../../rules/credential/formats';
import { credentialOutside, credentialRules } from '../../rules/credential/rules';
import { types } from '../../rules/credential/types';
import type { Area } from '../core/context';
import { zhCnCredential } from '../locales/zh-cn/credential';
import { alreadyInProgress, type CredentialInput, format, typeAllowed, validOn } from './check-credential';

/** Credentials (证件): tables, rules in the order of judging, texts. */
export const credentialArea: Area<CredentialInput> = {
  tables: [types, formats],
  rules: credentialRules,
  checks: [typeAllowed, format, validOn, alreadyInProgress],
  outside: credentialOutside,
  locale: zhCnCredential,
};
