import { packedRegistrars } from '../../rules/reference/registrars.packed';
import { packedTlds } from '../../rules/reference/tlds.packed';
import type { RegistrarStatus, TldStatus } from '../core/rule-params';
import type { IsoDay } from '../core/types';

/** What a document says of a TLD or registrar, as the packed tables write it. */
interface Said {
  /** Of registrars. */
  readonly place: 'mainland' | 'outside' | undefined;
  /** A day, `!`, `?`, or `<` or `>` and a day. */
  readonly what: string;
  /** The day by which it was approved. */
  readonly by: IsoDay | undefined;
  readonly evidence: string;
}

/** What is known of a TLD or registrar on a day. */
export interface Known<S> {
  readonly status: S;
  /** The day by which it is known to have been approved. */
  readonly by?: IsoDay | undefined;
  /** Id of the document. */
  readonly evidence?: string;
}

// A table is searched for a name when it is first asked for: to unpack it all would cost a page more than the few names that it ever asks for.
// What is kept is no more than the table has.
const tlds = /* @__PURE__ */ new Map<string, readonly Said[]>();
const registrars = /* @__PURE__ */ new Map<string, readonly Said[]>();

const SEPARATORS = ' ,;';
const PLACES: Readonly<Record<string, Said['place']>> = { '+': 'mainland', '-': 'outside' };

/** What a packed table says of a name. */
function search(packed: string, name: string, known: Map<string, readonly Said[]>): readonly Said[] {
  const said: Said[] = [];
  if (name === '' || /[ ,;]/.test(name)) return said;
  for (let at = packed.indexOf(name); at >= 0; at = packed.indexOf(name, at + 1)) {
    if (!SEPARATORS.includes(packed[at - 1] ?? ';') || !SEPARATORS.includes(packed[at + name.length] ?? ';')) continue;
    // A group begins with what is said and the document; names come after two blanks.
    const [first = '', evidence = '', isName] = packed.slice(packed.lastIndexOf(';', at) + 1, at).split(' ');
    if (isName === undefined) continue;
    const place = PLACES[first.charAt(0)];
    const what = place ? first.slice(1) : first;
    said.push({ place, what, by: /^\d/.test(what) ? (what as IsoDay) : undefined, evidence });
  }
  if (said.length > 0) known.set(name, said);
  return said;
}

/** What is known of a TLD, as people write it, in small letters. */
export function tldOn(tld: string, on: IsoDay): Known<Exclude<TldStatus, 'no-such-tld'>> {
  const said = tlds.get(tld) ?? search(packedTlds, tld, tlds);
  let day: Said | undefined;
  for (const one of said) if (one.by) day ??= one;
  const by = day?.by;
  for (const { what, evidence } of said) {
    if (what === '!') return { status: 'not-approved', evidence, by };
    if (what === '?' || (what[0] === '>' && on >= what.slice(1))) return { status: 'conflicting', evidence, by };
    if (what[0] === '<' && on <= what.slice(1)) return { status: 'not-yet', evidence, by };
  }
  return day && by ? { status: on >= by ? 'approved' : 'early', evidence: day.evidence, by } : { status: 'unknown' };
}

/** A number or name without what does not count. */
const bareOf = (registrar: string): string =>
  registrar
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/^(?:iana)?(?:id)?0*(\d+)$/, '$1');

/** Is a firm in mainland China, and was it approved? `registrar`: a number of the IANA, or the name of a legal entity; blanks, punctuation and case do not count. */
export function registrarOn(registrar: string, on: IsoDay): Known<RegistrarStatus> & { readonly place?: Said['place'] } {
  // One that was found as it is given need not be made bare again.
  let said = registrars.get(registrar);
  if (!said) {
    const bare = bareOf(registrar);
    said = registrars.get(bare) ?? search(packedRegistrars, bare, registrars);
  }
  const [first] = said;
  if (!first) return { status: 'unknown' };
  const { what, by, evidence, place } = first;
  const status = by ? (on >= by ? 'approved' : 'early') : what === '!' ? 'not-approved' : 'doubtful';
  return { status, by, evidence, place };
}
