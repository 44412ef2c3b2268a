import { contact } from '../../rules/contact/contact';
import { type ContactRule, contactRules } from '../../rules/contact/rules';
import type { Area } from '../core/context';
import { zhCnContact } from '../locales/zh-cn/contact';
import { addressToRoom, type ContactInput, email } from './check-contact';

/** E-mail and postal addresses (联系方式): tables, rules in the order of judging, texts. */
export const contactArea: Area<ContactInput, ContactRule> = {
  tables: [contact],
  rules: contactRules,
  checks: { 'contact/email': email, 'contact/address-to-room': addressToRoom },
  outside: [],
  locale: zhCnContact,
};
