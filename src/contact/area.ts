import { addresses } from '../../rules/contact/address';
import { emails } from '../../rules/contact/email';
import { type ContactRule, contactRules } from '../../rules/contact/rules';
import type { Area } from '../core/context';
import { zhCnAddress, zhCnEmail } from '../locales/zh-cn/contact';
import { type AddressInput, addressToRoom } from './check-address';
import { type EmailInput, email } from './check-email';

/** E-mail addresses (电子邮箱): tables, rules in the order of judging, texts. */
export const emailArea: Area<EmailInput, ContactRule> = {
  tables: [emails],
  rules: contactRules,
  checks: { 'contact/email': email },
  outside: [],
  locale: zhCnEmail,
};

/** Postal addresses (通信地址): tables, rules in the order of judging, texts. */
export const addressArea: Area<AddressInput, ContactRule> = {
  tables: [addresses],
  rules: contactRules,
  checks: { 'contact/address-to-room': addressToRoom },
  outside: [],
  locale: zhCnAddress,
};
