import { serviceNumbers, spellings } from '../../rules/phone/spellings';
import { packedSegments } from '../../rules/reference/mobile-segments.packed';
import { phoneMetadata } from '../../rules/reference/phone-metadata.packed';
import type { ServiceKind } from '../core/rule-params';
import { patternOf } from '../text/pattern';
import { plain as toPlain } from '../text/plain';
import { areaInService, goneCode, isDoubtfulLength } from './area-codes';
import { parsePhoneNumberFromString } from './number-parser';

/** A fixed line (固话). */
export interface Landline {
  readonly kind: 'landline';
  /** With the trunk 0. */
  readonly areaCode: string;
  readonly subscriber: string;
  readonly extension?: string;
  /** `086-0535-6700763`, with `-801` behind it where there is an extension. */
  readonly canonical: string;
}

/** A mobile number (手机号码) of mainland China. */
export interface Mobile {
  readonly kind: 'mobile';
  readonly number: string;
  readonly canonical: string;
}

/** A service number (客服号码): 400, 800, 95, 96, 1xx. */
export interface ServiceNumber {
  readonly kind: 'service';
  readonly number: string;
  readonly canonical: string;
}

/** What a text was read as. `several`: more numbers than one; `local`: without an area code; `foreign`: of another country. */
export type Reading =
  | Landline
  | Mobile
  | (ServiceNumber & { readonly service: ServiceKind })
  | { readonly kind: 'local'; readonly subscriber: string; readonly extension?: string | undefined }
  | { readonly kind: 'empty' | 'unreadable' | 'foreign' | 'several' };

const LONGEST = 80;

/** A number of a fixed line, and how it is written. */
export function landline(areaCode: string, subscriber: string, extension?: string): Landline {
  const canonical = spellings.head + [areaCode, subscriber, ...(extension ? [extension] : [])].join(spellings.joint);
  return { kind: 'landline', areaCode, subscriber, ...(extension && { extension }), canonical };
}

/** How many digits the subscriber numbers of a code have; of a code in no table, what any have. */
export function lengthsOf(areaCode: string): readonly number[] {
  return areaInService(areaCode)?.digits ?? spellings.subscriberDigits;
}

/** Is this how long a number of its area is, or may be? */
function isWhole({ areaCode, subscriber: { length } }: Landline): boolean {
  return lengthsOf(areaCode).includes(length) || isDoubtfulLength(areaCode, length);
}

/** What a number without country code and trunk 0 is. */
function classify(national: string, extension: string | undefined): Reading | undefined {
  const service = serviceNumbers.find(({ pattern }) => patternOf(pattern).test(national))?.kind;
  if (service) return { kind: 'service', service, number: national, canonical: national };
  if (patternOf(spellings.mobile).test(national) || segmentOf(national)?.digits === national.length)
    return { kind: 'mobile', number: national, canonical: national };
  const [, code = '', subscriber = ''] = patternOf(spellings.landline).exec(national) ?? [];
  const areaCode = spellings.trunk + code;
  const line = code ? landline(areaCode, subscriber, extension) : undefined;
  // Of a code that is known even a number of the wrong length is one of its area.
  return line && (isWhole(line) || areaInService(areaCode) || goneCode(areaCode)) ? line : undefined;
}

/** Reads a spelling other than the canonical one, without what stands before or behind the number. */
function readNational(text: string, extension?: string): Reading | undefined {
  const digits = text.replace(/[\s\-().]/g, '');
  if (patternOf(spellings.subscriber).test(digits)) return { kind: 'local', subscriber: digits, extension };
  const parsed = parsePhoneNumberFromString(text, { defaultCountry: 'CN', extract: false }, phoneMetadata as never);
  // What the library takes for an extension can be longer than any is.
  if (!parsed || (parsed.ext?.length ?? 0) > spellings.extensionDigits) return undefined;
  return classify(parsed.nationalNumber, extension ?? parsed.ext);
}

/** So many digits stand in a text from a place on. */
function digitsFrom(text: string, from: number): number {
  let at = from;
  // By their character codes.
  for (let code = text.charCodeAt(at); code > 47 && code < 58; code = text.charCodeAt(at)) at++;
  return at - from;
}

/** Reads a number of an area in service in the canonical form, without an extension. */
function readCanonical(text: string): Landline | undefined {
  const { head, joint, subscriberDigits } = spellings;
  if (!text.startsWith(head)) return undefined;
  const end = text.indexOf(joint, head.length);
  const areaCode = end < 0 ? '' : text.slice(head.length, end);
  const from = end + joint.length;
  const digits = areaInService(areaCode) ? digitsFrom(text, from) : 0;
  if (from + digits < text.length || !(subscriberDigits as readonly number[]).includes(digits)) return undefined;
  return { kind: 'landline', areaCode, subscriber: text.slice(from), canonical: text };
}

/** Reads the digits of a mobile number and nothing else: of a known segment, as many as it has. */
function readMobile(text: string): Mobile | undefined {
  const digits = digitsFrom(text, 0);
  return digits === text.length && segmentOf(text)?.digits === digits ? { kind: 'mobile', number: text, canonical: text } : undefined;
}

/**
 * Reads a phone number in any spelling. Canonical ones are read by our own tables, which are quicker; every other one by libphonenumber, after
 * what it does not know has been taken off: 086, 转 and the like.
 */
export function readPhone(text: string): Reading {
  return readCanonical(text) ?? readMobile(text) ?? readSpelling(text);
}

/** Reads a number in any spelling. */
function readSpelling(text: string): Reading {
  const exact = patternOf(spellings.canonical).exec(text);
  if (exact) return landline(exact[1] as string, exact[2] as string, exact[3]);
  const plain = toPlain(text.slice(0, LONGEST + 1))
    .split(patternOf(spellings.dashes))
    .join(spellings.joint)
    .replace(patternOf(spellings.label, 'i'), '')
    .replace(patternOf(spellings.note), '');
  if (plain === '') return { kind: 'empty' };
  if (text.length > LONGEST) return { kind: 'unreadable' };
  if (patternOf(spellings.foreign).test(plain)) return { kind: 'foreign' };
  const parts = plain
    .split(patternOf(spellings.between))
    .filter((part) => part.replace(/\D/g, '').length >= Math.min(...spellings.subscriberDigits));
  if (parts.length > 1) return { kind: 'several' };

  const [written, told, bracketed] = patternOf(spellings.extension, 'i').exec(plain) ?? [''];
  const extension = told ?? bracketed;
  const number = plain.slice(0, plain.length - written.length).replace(patternOf(spellings.country), '+86 ');
  const [, subscriber = '', own] = patternOf(spellings.localExtension).exec(number.trim()) ?? [];
  if (subscriber) return { kind: 'local', subscriber, extension: own };
  const whole = readNational(number, extension);
  if (whole && (whole.kind !== 'landline' || isWhole(whole))) return whole;
  const [, head = '', tail] = (!extension && patternOf(spellings.hyphenExtension).exec(number)) || [];
  const cut = head ? readNational(head, tail) : undefined;
  return cut?.kind === 'landline' && isWhole(cut) ? cut : (whole ?? { kind: 'unreadable' });
}

/** What the numbers of a segment are for, and how many digits they have. */
export interface Segment {
  readonly prefix: string;
  readonly kind: keyof typeof packedSegments;
  readonly digits: number;
}

/** All segments by the number that their first three digits make. None is the beginning of another. */
let segments: readonly (readonly Segment[] | undefined)[] | undefined;

function readSegments(): readonly (readonly Segment[] | undefined)[] {
  const all: Segment[][] = [];
  for (const [kind, prefixes] of Object.entries(packedSegments))
    for (const one of prefixes.split(' ')) {
      const [prefix = '', digits = spellings.mobileDigits] = one.split(':');
      const head = Number(prefix.slice(0, 3));
      all[head] = [...(all[head] ?? []), { prefix, kind: kind as Segment['kind'], digits: Number(digits) }];
    }
  return all;
}

/** The segment (号段) of a mobile number. */
export function segmentOf(number: string): Segment | undefined {
  segments ??= readSegments();
  // By their character codes, of which that of 0 is 48.
  const list = segments[number.charCodeAt(0) * 100 + number.charCodeAt(1) * 10 + number.charCodeAt(2) - 48 * 111];
  if (list) for (const segment of list) if (number.startsWith(segment.prefix)) return segment;
  return undefined;
}

/**
 * Reads a phone number of mainland China in any of the spellings that forms hold: `086-0535-6700763`, `(0535) 6700763 转 801`,
 * `+86 138 0013 8000`, full-width digits, `400-…`.
 *
 * @returns what it is, with the canonical spelling; `undefined` for what cannot be read, is of another country, has no area code or a length that
 * no number of its area has. It does not say that the area code exists or that anybody answers. Never throws.
 * Source: FAQ line 284; area codes and lengths by `rules/reference/area-codes.ts`.
 */
export function parsePhone(text: string): Landline | Mobile | ServiceNumber | undefined {
  if (typeof text !== 'string') return undefined;
  const reading = readPhone(text);
  if (reading.kind === 'landline') return isWhole(reading) ? reading : undefined;
  if (reading.kind === 'mobile')
    return reading.number.length === (segmentOf(reading.number)?.digits ?? spellings.mobileDigits) ? reading : undefined;
  return reading.kind === 'service' ? { kind: reading.kind, number: reading.number, canonical: reading.canonical } : undefined;
}
