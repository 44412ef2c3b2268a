export type { CredentialRule } from '../../rules/credential/rules';
export type { CredentialRole } from './check-credential';
export { type CredentialFacts, validateCredential } from './validate-credential';
