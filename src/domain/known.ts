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
  readonly by?: IsoDay;
  /** Id of the document. */
  readonly evidence?: string;
}

function index(packed: string): ReadonlyMap<string, readonly Said[]> {
  const all = new Map<string, Said[]>();
  for (const group of packed.split(';')) {
    const [what = '', evidence = '', ...entries] = group.split(' ');
    for (const entry of entries) for (const name of entry.split(',')) all.set(name, [...(all.get(name) ?? []), { what, evidence }]);
  }
  return all;
}

let tlds: ReturnType<typeof index> | undefined;
let registrars: ReturnType<typeof index> | undefined;

const isDay = (what: string): boolean => what >= '0' && what < ':';

/** What is known of a TLD, as people write it, in small letters. */
export function tldOn(tld: string, on: IsoDay): Known<Exclude<TldStatus, 'no-such-tld'>> {
  tlds ??= index(packedTlds);
  const said = tlds.get(tld) ?? [];
  const day = said.find(({ what }) => isDay(what));
  const by = day?.what as IsoDay | undefined;
  const known = (status: Exclude<TldStatus, 'no-such-tld'>, { evidence }: Said): Known<typeof status> => ({
    status,
    evidence,
    ...(by && { by }),
  });
  for (const one of said) {
    if (one.what === '!') return known('not-approved', one);
    if (one.what === '?' || (one.what[0] === '>' && on >= one.what.slice(1))) return known('conflicting', one);
    if (one.what[0] === '<' && on <= one.what.slice(1)) return known('not-yet', one);
  }
  return day ? known(on >= day.what ? 'approved' : 'early', day) : { status: 'unknown' };
}

/** Is a firm in mainland China, and was it approved? `registrar`: a number of the IANA, or the name of a legal entity; blanks, punctuation and case do not count. */
export function registrarOn(registrar: string, on: IsoDay): Known<RegistrarStatus> & { readonly place?: 'mainland' | 'outside' } {
  registrars ??= index(packedRegistrars);
  const bare = /^[1-9]\d*$/.test(registrar)
    ? registrar
    : registrar
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]/gu, '')
        .replace(/^(?:iana)?(?:id)?0*(\d+)$/, '$1');
  const [said] = registrars.get(bare) ?? [];
  if (!said) return { status: 'unknown' };
  const what = said.what.slice(1);
  const place = said.what[0] === '+' ? 'mainland' : 'outside';
  const { evidence } = said;
  if (isDay(what)) return { status: on >= what ? 'approved' : 'early', by: what as IsoDay, evidence, place };
  return { status: what === '!' ? 'not-approved' : 'doubtful', evidence, place };
}
