export type { DomainRule } from '../../rules/domain/rules';
export { domainsToVerify, type VerificationFacts } from './decide';
export { type ParsedDomain, parseDomain } from './parse-domain';
export { type Approval, registrarStatus, tldStatus } from './status';
export { type DomainFacts, type DomainSubject, validateDomain, validateDomains } from './validate-domain';
