import type { ContactRule } from '../../rules/contact/rules';
import { type Reader, validate } from '../core/judge';
import { readText } from '../core/read';
import type { CommonFacts, Options, Report } from '../core/types';
import { addressArea, emailArea } from './area';
import type { AddressInput } from './check-address';
import type { EmailInput } from './check-email';

/** What a postal address is judged by beside itself. What is `undefined`, `null` or `''` is missing. */
export interface AddressFacts extends CommonFacts {
  /** The website's remarks (备注), which may say that the address is as detailed as it gets. */
  readonly remarks?: string | undefined;
}

/** How an e-mail address is read. */
export const emailReader: Reader<string, CommonFacts, EmailInput, ContactRule> = {
  area: emailArea,
  read: (text) => readText(text, 'text'),
};

/** How a postal address is read. */
export const addressReader: Reader<string, AddressFacts, AddressInput, ContactRule> = {
  area: addressArea,
  read: (text, { remarks }) => ({ text: readText(text, 'text'), remarks: readText(remarks, 'facts.remarks') }),
};

/**
 * Judges an e-mail address (电子邮箱) as browsers do. Whether mail arrives there, a person finds out.
 *
 * @param text the address as typed; `null` and `undefined` are `''`. Blanks, full-width signs and 。 are an error with a fix.
 * @param facts `on` is the day to judge by.
 * @returns a report whose paths are `[]`. Bad addresses make findings, never exceptions.
 * @throws {TypeError} when the address is of another type, {RangeError} for an impossible day or one before the first edition (2019-02-26).
 * Source: FAQ line 281; the pattern is the one of the HTML standard.
 */
export function validateEmail(text: string, facts: CommonFacts, options?: Options): Report<ContactRule> {
  return validate(emailReader, text, facts, options);
}

/**
 * Judges whether a website's postal address (通信地址) is exact to the room number.
 *
 * @param text the address as typed, in Chinese; `null` and `undefined` are `''`.
 * @param facts `on` is the day to judge by; `remarks` matter where the address names no room.
 * @returns a report whose paths are `[]`. Bad addresses make findings, never exceptions.
 * @throws {TypeError} when the address or a fact is of another type, {RangeError} for an impossible day or one before the first edition (2019-02-26).
 * Source: FAQ line 243; the unit words are this project's.
 */
export function validateAddress(text: string, facts: AddressFacts, options?: Options): Report<ContactRule> {
  return validate(addressReader, text, facts, options);
}
