import { type Folded, fold, foldingOf, IGNORED, kindsIn, MAPPED, OTHER } from './fold';

/** An occurrence of a term, in offsets of the folded text. */
export interface RawHit {
  /** Number of the term; of terms that fold to the same, the first. */
  readonly term: number;
  readonly start: number;
  readonly end: number;
}

/** A text looked over for terms: folded, with the kinds of its units and the hits, by start and of one start the longest first. */
export interface Scanned {
  readonly folded: Folded;
  readonly kinds: number;
  readonly hits: readonly RawHit[];
}

/** Terms made ready for finding. */
export interface TermIndex {
  /** Punctuation and symbols that the terms contain, which then must stand in the text. */
  readonly keep: string;
  /** All occurrences in a text. */
  find(text: string): Scanned;
  /** Number of the term that folds as this one does. */
  numberOf(term: string): number | undefined;
}

const NONE: readonly RawHit[] = [];

/** A term of one UTF-16 unit begins with a unit; */
const WHOLE = 64;
/** a longer one does. */
const LONGER = 128;

/**
 * Indexes terms as a tree of characters. One look at each unit of a text, in a table of bytes, tells whether it must be folded and whether a term
 * can begin there; only there the tree is followed, whose branches are kept in one table by a hash of where they grow and of their unit.
 *
 * @param variants further forms of characters, as tables write them.
 */
export function indexTerms(terms: readonly string[], variants = ''): TermIndex {
  const usual = foldingOf(variants);
  const folding = { kinds: usual.kinds.slice(), units: usual.units };
  const { kinds } = folding;
  const kept = new Set<string>();
  let size = 1;
  for (const term of terms) {
    size += term.length;
    if (kindsIn(term, kinds) & (IGNORED | OTHER))
      for (const sign of term
        .normalize('NFKC')
        .toLowerCase()
        .match(/[\p{P}\p{S}]/gu) ?? [])
        kept.add(sign);
  }
  const keep = [...kept].join('');
  const folded = terms.map((term) => fold(term, keep, folding).text);
  // Folding can lengthen a term (㈱), though hardly ever does.
  for (const [at, { length }] of folded.entries()) size += Math.max(0, length - (terms[at] as string).length);

  let bits = 6;
  while (1 << bits < size * 4) bits++;
  const mask = (1 << bits) - 1;
  const branches = new Int32Array(1 << bits);
  /** Of each branch: where it grows, its unit, and the term that ends there, counted from 1. Where one grows is a term's first unit, or a branch’s number behind all units. */
  const parents = new Int32Array(size);
  const units = new Uint16Array(size);
  const ends = new Int32Array(size);
  const singles = new Map<number, number>();
  let count = 0;
  /** The place in the table of the branch, or where it would be put. */
  const placeOf = (parent: number, unit: number): number => {
    let at = (Math.imul(parent, 0x9e3779b1) + Math.imul(unit, 0x85ebca77)) >>> (32 - bits);
    for (let branch = branches[at] as number; branch !== 0; branch = branches[at] as number) {
      if (parents[branch] === parent && units[branch] === unit) break;
      at = (at + 1) & mask;
    }
    return at;
  };
  for (const [term, text] of folded.entries()) {
    if (text === '') continue;
    let parent = text.charCodeAt(0);
    kinds[parent] = (kinds[parent] as number) | (text.length > 1 ? LONGER : WHOLE);
    if (text.length === 1 && !singles.has(parent)) singles.set(parent, term);
    for (let at = 1; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      const place = placeOf(parent, unit);
      let branch = branches[place] as number;
      if (branch === 0) {
        branch = ++count;
        branches[place] = branch;
        parents[branch] = parent;
        units[branch] = unit;
      }
      if (at === text.length - 1 && ends[branch] === 0) ends[branch] = term + 1;
      parent = branch + 0xffff;
    }
  }

  /** Adds the terms that begin at a place where one can, the longest first. */
  const look = (hits: RawHit[], text: string, start: number, kind: number): void => {
    const from = hits.length;
    let parent = text.charCodeAt(start);
    if (kind & WHOLE) hits.push({ term: singles.get(parent) as number, start, end: start + 1 });
    if (kind & LONGER)
      for (let end = start + 1; end < text.length; ) {
        const branch = branches[placeOf(parent, text.charCodeAt(end++))] as number;
        if (branch === 0) break;
        const term = ends[branch] as number;
        if (term > 0) hits.push({ term: term - 1, start, end });
        parent = branch + 0xffff;
      }
    if (hits.length - from > 1) hits.push(...hits.splice(from).reverse());
  };
  /** A text without any unit of these kinds holds no term. */
  const telling = WHOLE | LONGER | MAPPED | OTHER | (keep ? IGNORED : 0);
  const find = (text: string): Scanned => {
    const all = kindsIn(text, kinds);
    const plain = fold(text, keep, folding, all);
    const own = all & (WHOLE - 1);
    if (!(all & telling)) return { folded: plain, kinds: own, hits: NONE };
    const hits: RawHit[] = [];
    for (let start = 0; start < plain.text.length; start++) {
      const kind = kinds[plain.text.charCodeAt(start)] as number;
      if (kind >= WHOLE) look(hits, plain.text, start, kind);
    }
    return { folded: plain, kinds: own, hits };
  };
  const numberOf = (term: string): number | undefined => {
    const { text } = fold(term, keep, folding);
    let parent = text.charCodeAt(0);
    if (text.length < 2) return singles.get(parent);
    let branch = 0;
    for (let at = 1; at < text.length; at++) {
      branch = branches[placeOf(parent, text.charCodeAt(at))] as number;
      if (branch === 0) return undefined;
      parent = branch + 0xffff;
    }
    return ends[branch] ? (ends[branch] as number) - 1 : undefined;
  };
  return { keep, find, numberOf };
}
