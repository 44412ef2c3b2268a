export type { PhoneRule } from '../../rules/phone/rules';
export { type AreaCode, type AreaPlace, areaCodesOf, areaOf } from './area-codes';
export { type Landline, type Mobile, parsePhone, type ServiceNumber } from './read-phone';
export { type MobilePhoneFacts, type OfficePhoneFacts, validateMobilePhone, validateOfficePhone } from './validate-phone';
