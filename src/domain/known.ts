import { packedRegistrars } from '../../rules/reference/registrars.packed';
import { packedTlds } from '../../rules/reference/tlds.packed';
import type { RegistrarStatus, TldStatus } from '../core/rule-params';
import type { IsoDay } from '../core/types';

/** What a document says of a TLD or registrar, as the packed tables write it: a day, `!`, `?`, or `<` or `>` and a day. */
interface Said {
  readonly what: string;
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

/**
 * Looks names up in a packed table. The text is searched for each name when it is first asked for: to unpack it all would cost a page more than the
 * few names that it ever asks for. What is kept is no more than the table has.
 */
function lookUpIn(packed: string): (name: string) => readonly Said[] {
  const known = new Map<string, readonly Said[]>();
  return (name) => known.get(name) ?? search(packed, name, known);
}

const SEPARATORS = ' ,;';

function search(packed: string, name: string, known: Map<string, readonly Said[]>): readonly Said[] {
  const said: Said[] = [];
  if (name === '' || /[ ,;]/.test(name)) return said;
  for (let at = packed.indexOf(name); at >= 0; at = packed.indexOf(name, at + 1)) {
    if (!SEPARATORS.includes(packed[at - 1] ?? ';') || !SEPARATORS.includes(packed[at + name.length] ?? ';')) continue;
    // A group begins with what is said and the document; names come after two blanks.
    const [what = '', evidence = '', isName] = packed.slice(packed.lastIndexOf(';', at) + 1, at).split(' ');
    if (isName !== undefined) said.push({ what, evidence });
  }
  if (said.length > 0) known.set(name, said);
  return said;
}

const saidOfTld = /* @__PURE__ */ lookUpIn(packedTlds);
const saidOfRegistrar = /* @__PURE__ */ lookUpIn(packedRegistrars);

const isDay = (what: string): boolean => what >= '0' && what < ':';

/** What is known of a TLD, as people write it, in small letters. */
export function tldOn(tld: string, on: IsoDay): Known<Exclude<TldStatus, 'no-such-tld'>> {
  const said = saidOfTld(tld);
  let day: Said | undefined;
  for (const one of said) day ??= isDay(one.what) ? one : undefined;
  const by = day?.what as IsoDay | undefined;
  for (const { what, evidence } of said) {
    if (what === '!') return { status: 'not-approved', evidence, by };
    if (what === '?' || (what[0] === '>' && on >= what.slice(1))) return { status: 'conflicting', evidence, by };
    if (what[0] === '<' && on <= what.slice(1)) return { status: 'not-yet', evidence, by };
  }
  return day ? { status: on >= day.what ? 'approved' : 'early', evidence: day.evidence, by } : { status: 'unknown' };
}

/** Numbers, and names of Chinese signs alone, are in the table as they are given. */
const BARE = /^(?:[1-9]\d*|[\u4e00-\u9fff]+)$/;

/** Is a firm in mainland China, and was it approved? `registrar`: a number of the IANA, or the name of a legal entity; blanks, punctuation and case do not count. */
export function registrarOn(registrar: string, on: IsoDay): Known<RegistrarStatus> & { readonly place?: 'mainland' | 'outside' } {
  const bare = BARE.test(registrar)
    ? registrar
    : registrar
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]/gu, '')
        .replace(/^(?:iana)?(?:id)?0*(\d+)$/, '$1');
  const [said] = saidOfRegistrar(bare);
  if (!said) return { status: 'unknown' };
  const what = said.what.slice(1);
  const place = said.what[0] === '+' ? 'mainland' : 'outside';
  const { evidence } = said;
  if (isDay(what)) return { status: on >= what ? 'approved' : 'early', by: what as IsoDay, evidence, place };
  return { status: what === '!' ? 'not-approved' : 'doubtful', evidence, place };
}
