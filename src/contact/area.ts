import { contact } from '../../rules/contact/contact';
import { contactRules } from '../../rules/contact/rules';
import type { Area } from '../core/context';
import { zhCnContact } from '../locales/zh-cn/contact';
import { addressToRoom, type ContactInput, email } from './check-contact';

/** E-mail and postal addresses (联系方式): tables, rules in the order of judging, texts. */
export const contactArea: Area<ContactInput> = {
  tables: [contact],
  rules: contactRules,
  checks: [email, addressToRoom],
  outside: [],
  locale: zhCnContact,
};
