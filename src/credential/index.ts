export type { CredentialRule } from '../../rules/credential/rules';
export type { CredentialRole } from './credential-input';
export { type CredentialFacts, validateCredential } from './validate-credential';
