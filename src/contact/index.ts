export type { ContactRule } from '../../rules/contact/rules';
export { type AddressFacts, validateAddress, validateEmail } from './validate-contact';
