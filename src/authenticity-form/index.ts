export type { AuthenticityFormRule } from '../../rules/authenticity-form/rules';
export { type AuthenticityFormFacts, validateAuthenticityForm } from './validate-authenticity-form';
