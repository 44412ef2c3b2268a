import type { PhoneRule } from '../../rules/phone/rules';
import { type Reader, validate } from '../core/judge';
import { isProvince } from '../core/province';
import { readText, readTexts, slip } from '../core/read';
import type { Options, Province, Report, ScopeFacts } from '../core/types';
import { mobilePhoneArea, officePhoneArea } from './area';
import { areaInService, type ReadPlace, readPlace } from './area-codes';
import { areOfMobile, type MobileInput, mobileFaults } from './check-mobile';
import type { OfficeInput } from './check-office';
import { readPhone, segmentOf } from './read-phone';

/** What an office number is judged by beside itself. What is `undefined`, `null` or `''` is missing. */
export interface OfficePhoneFacts extends ScopeFacts {
  /** The province of the contact address (通信地址): not always the one in which is filed. */
  readonly addressProvince?: Province | '' | undefined;
  /** The prefecture of the contact address: GB/T 2260 code, full or short Chinese name; more of the address may follow. */
  readonly prefecture?: string | undefined;
}

/** What a mobile number is judged by beside itself. What is `undefined`, `null` or `''` is missing. */
export interface MobilePhoneFacts extends ScopeFacts {
  /** The province in which the number was given out (归属地). */
  readonly homeProvince?: Province | '' | undefined;
  /** Mobile numbers that other subjects have used, as far as the caller knows. */
  readonly usedByOthers?: readonly string[] | undefined;
}

function readProvince(slug: Province | '' | null | undefined, what: string, known: Province | undefined): Province | undefined {
  if (!slug) return undefined;
  return slug === known || isProvince(slug) ? slug : slip(what, slug, 'a slug as toProvince gives it');
}

const NOWHERE: ReadPlace = {};

/** How an office number is read. */
export const officePhoneReader: Reader<string, OfficePhoneFacts, OfficeInput, PhoneRule> = {
  area: officePhoneArea,
  read(value, facts, { province }) {
    const text = readText(value, 'text');
    const addressProvince = readProvince(facts.addressProvince, 'facts.addressProvince', province);
    const prefecture = readText(facts.prefecture, 'facts.prefecture');
    const address = prefecture || addressProvince ? readPlace(prefecture, addressProvince) : NOWHERE;
    const reading = readPhone(text);
    const areaCode = reading.kind === 'landline' ? reading.areaCode : undefined;
    return { province, text, reading, areaCode, area: areaCode ? areaInService(areaCode) : undefined, address };
  },
};

/** How a mobile number is read. */
export const mobilePhoneReader: Reader<string, MobilePhoneFacts, MobileInput, PhoneRule> = {
  area: mobilePhoneArea,
  read(value, facts, { province }) {
    const text = readText(value, 'text');
    const homeProvince = readProvince(facts.homeProvince, 'facts.homeProvince', province);
    const usedByOthers = readTexts(facts.usedByOthers, 'facts.usedByOthers');
    const reading = readPhone(text);
    const segment = reading.kind === 'mobile' ? segmentOf(reading.number) : undefined;
    const faults = mobileFaults(text, reading, segment);
    return { province, reading, segment, faults, isMobile: areOfMobile(faults), homeProvince, usedByOthers };
  },
};

/**
 * Judges an office number (办公电话): its spelling, its area code, and whether that belongs to the contact address and to the province filed in.
 *
 * @param text the number as typed; `null` and `undefined` are `''`. The canonical form is `086-0535-6700763`; every other readable one gets it as fix.
 * @param facts `on` is the day to judge by; a missing address or province leaves the rules undecided that need it.
 * @returns a report whose paths are `[]`. Bad numbers make findings, never exceptions; no part of a number but its area code is in it, except in fixes.
 * @throws {TypeError} when the number or a fact is of another type, {RangeError} for an impossible day, one before the first edition
 * (2019-02-26), an unknown province or level.
 * Source: Alibaba Cloud ICP FAQ of 2019-02-26, lines 284, 706 and 710; each finding cites its own.
 */
export function validateOfficePhone(text: string, facts: OfficePhoneFacts, options?: Options): Report<PhoneRule> {
  return validate(officePhoneReader, text, facts, options);
}

/**
 * Judges a mobile number (手机号码): its spelling, its segment, and what the caller knows of its use.
 *
 * @param text the number as typed; `null` and `undefined` are `''`.
 * @param facts `on` is the day to judge by. Where a number is at home and who else uses it is in no form: without it rules stay undecided.
 * @returns a report whose paths are `[]`. Bad numbers make findings, never exceptions; of a number only its segment is in it, except in fixes.
 * @throws {TypeError} when the number or a fact is of another type, {RangeError} for an impossible day, one before the first edition
 * (2019-02-26), an unknown province or level.
 * Source: Alibaba Cloud ICP FAQ of 2019-02-26, lines 285, 706, 717, 727 and 729; each finding cites its own.
 */
export function validateMobilePhone(text: string, facts: MobilePhoneFacts, options?: Options): Report<PhoneRule> {
  return validate(mobilePhoneReader, text, facts, options);
}
