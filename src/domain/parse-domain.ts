import { decode } from 'punycode/punycode.es6.js';
import { glued, joined } from '../../rules/domain/pasted';
import { packedPlatforms } from '../../rules/domain/platforms.packed';
import { suffixesUnlisted } from '../../rules/reference/cn-second-level.packed';
import type { DomainFault } from '../core/rule-params';
import { browserHost } from '../text/host';
import { patternOf } from '../text/pattern';
import { suffixOf } from './suffixes';

/** A domain name (域名) as it was read: U-labels as people write them, A-labels (`…Ascii`) as computers do; small letters, no dot at the end. */
export interface ParsedDomain {
  /** The registrable domain (可注册域名): a public suffix and one label. Absent for an IP address and for a public suffix itself. */
  readonly registrable?: string;
  readonly registrableAscii?: string;
  readonly host: string;
  readonly hostAscii: string;
  /** The TLD (顶级域), without a dot. Absent for an IP address. */
  readonly tld?: string;
  readonly isIp: boolean;
}

/**
 * What was read, whether its TLD is in the public suffix list, and whether it stands below a name that a platform gives out; or why nothing was read.
 */
export type DomainReading =
  | { readonly domain: ParsedDomain; readonly isListed: boolean; readonly isPlatform: boolean }
  | { readonly fault: Exclude<DomainFault, 'sub-domain' | 'spelling' | 'platform'> };

/**
 * Most hosts as they should be written: labels none of which begins or ends with a hyphen or holds two, the last of which is no number, and no
 * underscores. While they are no longer than one label may be, nothing more has to be asked of them.
 */
const SIMPLE = /^(?:[a-z0-9]+(?:-[a-z0-9]+)*\.)+[a-z][a-z0-9]*$/;
const SHORT = 63;
const LABEL = /^[a-z0-9-]+$/;

/** Is this a label of a domain that somebody can have registered? */
const isLabel = (label: string): boolean => label.length < 64 && LABEL.test(label) && !label.startsWith('-') && !label.endsWith('-');

/** Labels above it may hold underscores. */
const isSubLabel = (label: string): boolean => isLabel(label.replaceAll('_', '0'));
const SCHEME = /^(?:[a-z][a-z0-9+-]*:\/\/|https?[:/\\]+|\/\/)/i;
/** What texts around a name begin and end with. */
const AROUND = /^[\s"'`“”‘’«»《》〈〉「」『』【】()<>{},;!、·*\p{No}№]+|[\s"'`“”‘’«»《》〈〉「」『』【】()<>{},;!?、·*.\p{No}№]+$/gu;
/** `域名：`. */
const CAPTION = /^[^\s:./@]*[^\0-\x7f\s:./@][^\s:./@]*:/;
/** In UTF-16 units: no URL that is of use is longer. */
const LONGEST = 2048;
/** What a host is made of as it is typed. */
const HOST = /^[\p{L}\p{M}\p{Nd}._-]+$/u;
let platforms: ReadonlySet<string> | undefined;

/** Is a host below a name under which a platform gives out names, or such a name itself that is none to register? */
function isGivenOut(host: string, registrable: string): boolean {
  if (host.length === registrable.length) return false;
  platforms ??= new Set(packedPlatforms.split(' '));
  for (let name = host; name.length >= registrable.length; name = name.slice(name.indexOf('.') + 1)) if (platforms.has(name)) return true;
  return false;
}

/**
 * Full-width signs as plain ones, Chinese full stops as dots, nothing invisible. Not more than that: other compatibility forms can stand for a
 * slash or an @, and would move the border between host and path.
 */
const plainSigns = (text: string): string =>
  text
    .replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/[。｡]/g, '.')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '');

/** The host that stands in a text that was pasted: first the text around it, then scheme, path, user and port are taken away. */
function hostIn(text: string): string | Exclude<DomainReading, { domain: unknown }> {
  const bare = plainSigns(text)
    .replace(/\s*\.\s*/g, '.')
    .replace(AROUND, '')
    .replace(CAPTION, '')
    .replace(AROUND, '');
  if (bare === '' || /^\.+$/.test(bare)) return { fault: text.trim() === '' ? 'empty' : 'unreadable' };
  if (patternOf(joined, 'i').test(bare)) return { fault: 'several' };
  const pieces = bare.split(/[\s,;、|]+/).filter(Boolean);
  const named = pieces.filter((piece) => piece.includes('.') || piece.includes('['));
  if (named.length > 1) return { fault: 'several' };
  const one = named[0] ?? bare;
  // A Latin word beside it may be a part of the name that a blank cut off.
  if (pieces.some((piece) => piece !== one && /^[\w-]+$/.test(piece))) return { fault: 'unreadable' };
  const isUrl = SCHEME.test(one);
  const rest = one.replace(SCHEME, '');
  if (/^[^/?#]*:\/\//.test(rest) || patternOf(glued, 'i').test(rest)) return { fault: 'unreadable' };
  const authority = rest.replace(/[/?#\\].*$/s, '');
  if (!isUrl && authority.includes('@')) return { fault: 'email' };
  const host = authority.slice(authority.lastIndexOf('@') + 1);
  // An IPv6 address has no port unless it stands in brackets.
  if (/^[0-9a-f]*:[0-9a-f.]*:[0-9a-f:.]*$/i.test(host)) return `[${host}]`;
  if (host.startsWith('[')) return host.replace(/:\d*$/, '');
  const name = host
    .replace(/:\d*$/, '')
    .replace(/^[*.]+/, '')
    .replace(/\.+$/, '');
  return HOST.test(name) ? name : { fault: 'unreadable' };
}

/** A host that was read, or an IP address, or why nothing was read. */
type HostReading =
  | { readonly hostAscii: string; readonly labels: readonly string[] }
  | { readonly address: string }
  | Exclude<DomainReading, { domain: unknown }>;

function readHost(text: string): HostReading {
  if (text.length > LONGEST) return { fault: 'unreadable' };
  const found = hostIn(text);
  if (typeof found !== 'string') return found;
  const hostAscii = browserHost(found);
  if (hostAscii === undefined || hostAscii === '') return { fault: 'unreadable' };
  // Browsers read numbers of every kind as an IPv4 address, and refuse what is not one.
  if (hostAscii.startsWith('[') || /^\d+\.\d+\.\d+\.\d+$/.test(hostAscii)) return { address: hostAscii };
  const labels = hostAscii.split('.');
  if (labels.length > 1 && (hostAscii.length > 253 || !labels.every(isSubLabel))) return { fault: 'unreadable' };
  return { hostAscii, labels };
}

const toUnicode = (ascii: string): string => ascii.replace(/(^|\.)xn--([^.]*)/g, (_, dot: string, code: string) => dot + decode(code));

/** The TLD of a host, as people write it; `undefined` where no host of several labels was read. It asks for no public suffix. */
export function tldIn(text: string): string | undefined {
  const host = readHost(text);
  return 'labels' in host && host.labels.length > 1 && host.labels.every(isLabel)
    ? toUnicode(host.labels[host.labels.length - 1] as string)
    : undefined;
}

/** Reads a host that is written as it should be, of several short labels without any code. */
function readSimple(host: string): DomainReading {
  const { registrable, isListed } = suffixOf(host);
  const tld = host.slice(host.lastIndexOf('.') + 1);
  return {
    domain:
      registrable === undefined
        ? { host, hostAscii: host, tld, isIp: false }
        : { registrable, registrableAscii: registrable, host, hostAscii: host, tld, isIp: false },
    isListed,
    isPlatform: registrable !== undefined && isGivenOut(host, registrable),
  };
}

/** Reads a text as `parseDomain` does, and says why nothing could be read. */
export function readDomain(text: string): DomainReading {
  if (text.length <= SHORT && SIMPLE.test(text)) return readSimple(text);
  const read = readHost(text);
  if ('fault' in read) return read;
  if ('address' in read) return { domain: { host: read.address, hostAscii: read.address, isIp: true }, isListed: false, isPlatform: false };
  const { hostAscii, labels } = read;
  if (labels.length < 2) return { fault: !isLabel(hostAscii) ? 'unreadable' : suffixOf(hostAscii).isListed ? 'suffix' : 'no-tld' };
  const { registrable, isListed } = suffixOf(hostAscii);
  const unlisted = suffixesUnlisted.find((suffix) => `.${hostAscii}`.endsWith(`.${suffix}`));
  const registrableAscii = unlisted ? labels.slice(-1 - unlisted.split('.').length).join('.') : registrable;
  if (registrableAscii?.includes('_')) return { fault: 'unreadable' };
  const host = toUnicode(hostAscii);
  const tld = toUnicode(labels[labels.length - 1] as string);
  return {
    domain:
      registrableAscii === undefined || registrableAscii === unlisted
        ? { host, hostAscii, tld, isIp: false }
        : { registrable: toUnicode(registrableAscii), registrableAscii, host, hostAscii, tld, isIp: false },
    isListed,
    isPlatform: registrableAscii !== undefined && isGivenOut(hostAscii, registrableAscii),
  };
}

/**
 * Reads a domain name in whatever form it was pasted: with scheme, user, port or path, full-width letters, 。 for dots, A-labels, a dot at the end,
 * blanks, quotes or a caption around it; and IP addresses in all forms that browsers read (`127.1`, `0x7f.1`, `[::1]`).
 *
 * @param text a line; of more than 2,048 UTF-16 units nothing is read.
 * @returns `undefined` for texts that hold no domain name or several, for e-mail addresses, and for values that are no text. Never throws.
 * Source: the host is the one that browsers read (UTS 46); suffixes are those of the public suffix list and, where it lacks them, of the MIIT’s announcement no. 7 of 2018.
 */
export function parseDomain(text: string): ParsedDomain | undefined {
  if (typeof text !== 'string') return undefined;
  const reading = readDomain(text);
  return 'domain' in reading ? reading.domain : undefined;
}
