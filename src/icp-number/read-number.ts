import { numbers } from '../../rules/icp-number/numbers';
import { icpHead, toProvince } from '../core/province';
import type { OtherNumber } from '../core/rule-params';
import type { Province } from '../core/types';
import { patternOf } from '../text/pattern';
import { plain } from '../text/plain';

const { canonical, digits, suffixes, written, cut, several, simplified, heads, others } = numbers[0].params;

/** What an ICP number is of: a subject, or one of its websites, apps or mini-programs. */
export type IcpNumberKind = 'subject' | keyof typeof suffixes;

/** The parts of an ICP number (备案号). */
export interface IcpNumberParts {
  /** Absent where the head is missing or unknown. */
  readonly province?: Province | undefined;
  /** What stands for the province where it is not the character of new numbers: 川 for 蜀. */
  readonly head?: string | undefined;
  /** The subject's serial number, 6 to 12 digits. */
  readonly serial: string;
  /** Serial number of the website, app or mini-program, without leading zeros. */
  readonly website?: number | undefined;
  readonly kind?: IcpNumberKind | undefined;
}

/** An ICP number (备案号) as it was read. */
export interface IcpNumber extends IcpNumberParts {
  readonly kind: IcpNumberKind;
  /** 浙ICP备11010001号-11. Without a head that is known, the rest. */
  readonly canonical: string;
}

/** Why nothing could be read, or which other number it is. */
export type NumberFault = 'empty' | 'unreadable' | 'several' | 'length' | 'suffix' | OtherNumber;

/** What was read, and whether a head stands before it that is none; or why nothing was. */
export type NumberReading =
  | { readonly number: IcpNumber; readonly head: 'known' | 'old' | 'none' | 'unknown' }
  | { readonly fault: NumberFault };

/** Only ever given to `matchAll`, which keeps nothing in it. */
let pattern: RegExp | undefined;

/** Characters of the longest name of a province. */
const LONGEST_NAME = 8;

/** UTF-16 units: more than that is no number with a few words around it. */
const LONGEST = 300;

/** Of a website, app or mini-program: at most so many digits. */
const LONGEST_WEBSITE = 6;

/** Plain signs, one kind of dash, simplified characters, small letters, single blanks. */
const simple = (text: string): string =>
  plain(text)
    .replace(/[\u2010-\u2015\u2212\u2500\u30fc_~]/g, '-')
    .replace(/\p{Script=Han}/gu, (sign) => {
      const at = simplified.indexOf(sign);
      return at % 2 === 1 ? simplified.charAt(at - 1) : sign;
    })
    .replace(/\s+/g, ' ')
    .toLowerCase();

/**
 * Writes an ICP number (备案号) in its canonical form, 浙ICP备11010001号-11. For the form without -N, which the MIIT's password recovery asks for,
 * give `kind: 'subject'`.
 *
 * @param parts `website` counts unless `kind` is `'subject'`; without a province the head is left out.
 * @returns `undefined` where the serial number has not 6 to 12 digits, or the website's is no positive integer.
 * @throws {RangeError} for an unknown province or kind.
 * Source: FAQ lines 1117–1121 and 1653.
 */
export function formatIcpNumber({ province, head, serial, website, kind }: IcpNumberParts): string | undefined {
  const begin = head ?? (province ? icpHead(province) : '');
  const of = kind ?? (website === undefined ? 'subject' : 'website');
  const tail = of === 'subject' ? '' : suffixes[of];
  if (begin === undefined || tail === undefined) throw new RangeError('expected a province and kind of ICP numbers');
  const isSerial = /^\d+$/.test(serial) && serial.length >= digits.min && serial.length <= digits.max;
  if (!isSerial || (of !== 'subject' && !(Number.isInteger(website) && Number(website) > 0))) return undefined;
  const [marker, end, dash] = canonical;
  return begin + marker + serial + end + (of === 'subject' ? '' : dash + website + tail);
}

/**
 * The province of a head, and the head where it is a single character. A province's name may stand for it; any other character before it makes a
 * word of both (南京), so that it is no head.
 */
function headOf(
  han: string | undefined,
  latin: string | undefined,
  before: string,
): { readonly province?: Province | undefined; readonly head?: string } {
  if (latin) {
    const words = [latin, latin.replace(' ', ''), latin.replace(/^copyright /, '')];
    return {
      province: words
        .map((word) => toProvince(word) ?? (Object.hasOwn(heads, word) ? heads[word as keyof typeof heads] : undefined))
        .find(Boolean),
    };
  }
  if (!han) return {};
  const run = (/\p{Script=Han}*$/u.exec(before)?.[0] ?? '') + han;
  for (let length = Math.min(run.length, LONGEST_NAME); length > 1; length--) {
    const province = toProvince(run.slice(-length));
    if (province) return { province };
  }
  return run === han ? { province: toProvince(han), head: han } : {};
}

/** What has such a letter behind its number, however it is written. */
function kindOf(letter = ''): IcpNumberKind | undefined {
  for (const [kind, tail] of Object.entries(suffixes) as [IcpNumberKind, string][])
    if (tail === letter || tail.toLowerCase() === letter) return kind;
  return undefined;
}

function readMatch(match: RegExpExecArray, given: string): NumberReading {
  const [whole, han, latin, digitsGiven = '', ...indices] = match;
  const at = indices.findIndex((one, index) => index % 2 === 0 && one !== undefined);
  const [website, letter = ''] = at < 0 ? [] : indices.slice(at);
  const serial = digitsGiven.replaceAll(' ', '');
  if (serial.length < digits.min || serial.length > digits.max) return { fault: 'length' };
  const kind = website === undefined ? 'subject' : kindOf(letter);
  const rest = given.slice(match.index + whole.length);
  if (website !== undefined && patternOf(several, 'u').test(rest)) return { fault: 'several' };
  const isCut = website === undefined && patternOf(cut, 'u').test(rest);
  if (!kind || isCut || (website !== undefined && (Number(website) === 0 || website.length > LONGEST_WEBSITE))) return { fault: 'suffix' };
  const { province, head: single } = headOf(han, latin, given.slice(0, match.index));
  const usual = province && icpHead(province);
  const parts = {
    ...(province && { province }),
    ...(province && single && single !== usual && { head: single }),
    serial,
    ...(website !== undefined && { website: Number(website) }),
    kind,
  };
  const head = province ? (parts.head ? 'old' : 'known') : single ? 'unknown' : 'none';
  return { number: { ...parts, canonical: formatIcpNumber(parts) as string }, head };
}

/** The canonical form: head, serial number, number and letter of what is no subject. Built of the row when first asked for. */
let whole: RegExp | undefined;

/** Reads a number that is written canonically, with the usual head of a province; `undefined` for any other text. */
function readCanonical(text: string): NumberReading | undefined {
  const [marker, end, dash] = canonical;
  whole ??= new RegExp(
    `^(.)${marker}([0-9]{${digits.min},${digits.max}})${end}(?:${dash}([1-9][0-9]{0,${LONGEST_WEBSITE - 1}})(${Object.values(suffixes).join('|')}))?$`,
  );
  const match = whole.exec(text);
  if (!match) return undefined;
  const [, head = '', serial = '', website, letter] = match;
  const province = toProvince(head);
  if (!province || icpHead(province) !== head) return undefined;
  return {
    number: website
      ? { province, serial, website: Number(website), kind: kindOf(letter) ?? 'website', canonical: text }
      : { province, serial, kind: 'subject', canonical: text },
    head: 'known',
  };
}

/** Reads a text as `parseIcpNumber` does, and says why nothing could be read. */
export function readNumber(text: string): NumberReading {
  return readCanonical(text) ?? readSpelled(text);
}

function readSpelled(text: string): NumberReading {
  if (text.length > LONGEST) return { fault: 'unreadable' };
  const given = simple(text);
  if (given === '') return { fault: 'empty' };
  pattern ??= new RegExp(written, 'gu');
  const found = [...given.matchAll(pattern)].map((match) => readMatch(match, given));
  const [one, ...more] = found;
  if (!one) return { fault: others.find((other) => patternOf(other.pattern).test(given))?.kind ?? 'unreadable' };
  const same = (other: NumberReading): boolean => 'number' in one && 'number' in other && one.number.canonical === other.number.canonical;
  return more.every(same) ? one : { fault: 'several' };
}

/**
 * Reads an ICP number (备案号) as it stands in footers and forms: with blanks, full-width or small letters, traditional characters, other dashes,
 * a caption before it, without 号 or without its head, and in English ('Zhe ICP Filing No. 11010001-11').
 *
 * @param text at most 300 UTF-16 units with one number in them.
 * @returns the parts and the canonical form; `undefined` for texts with no ICP number or several, and for values that are no text. Filings with the
 * public security bureau (公网安备) and licences (ICP证, B2-…) are no ICP numbers. Never throws.
 * Source: FAQ lines 1117–1121; heads by `rules/reference/provinces.ts`, of which the second ones (川, 贵, 云, 甘) stay as they are.
 */
export function parseIcpNumber(text: string): IcpNumber | undefined {
  if (typeof text !== 'string') return undefined;
  const reading = readNumber(text);
  return 'number' in reading ? reading.number : undefined;
}

/**
 * Are two ICP numbers those of one subject: same province, same serial number, whatever the website?
 *
 * @param a, b as `parseIcpNumber` reads them.
 * @returns `undefined` where that cannot be told: one cannot be read or has no head that is known, or one province is written by two heads (川, 蜀).
 * Source: FAQ lines 1117–1121.
 */
export function sameSubject(a: string, b: string): boolean | undefined {
  const [one, two] = [parseIcpNumber(a), parseIcpNumber(b)];
  if (!one?.province || !two?.province) return undefined;
  if (one.serial !== two.serial || one.province !== two.province) return false;
  return one.head === two.head || undefined;
}
