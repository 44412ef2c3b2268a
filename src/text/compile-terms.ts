import { packedVariants } from '../../rules/reference/variants.packed';
import { type Folded, fold, unfold } from './fold';

/** An occurrence of a term, in offsets of the folded text. */
export interface RawHit {
  /** Index of the term. */
  readonly term: number;
  readonly start: number;
  readonly end: number;
}

/** Terms made ready for finding. */
export interface TermIndex {
  /** Punctuation and symbols that the terms contain, so that folding must keep them. */
  readonly keep: string;
  /** For each term given, the term that stands for it in hits: the first that folds to the same; -1 for one that folds to nothing. */
  readonly ids: readonly number[];
  /** All occurrences, by start, then by end; per term the first `most` of them and the one at the end of the text. */
  scan(folded: string, most: number): { readonly hits: readonly RawHit[]; readonly skipped: ReadonlyMap<number, number> };
}

let forms: ReadonlyMap<string, string> | undefined;
let plain: ReadonlyMap<string, string> | undefined;

/** Other written forms of a simplified character. */
function variantsOf(character: string): string {
  forms ??= new Map(packedVariants.split(' ').map((entry) => [entry[0] as string, entry.slice(1)]));
  return forms.get(character) ?? '';
}

/** The simplified character of a written form, itself for all that the terms of the tables do not need. */
function simplified(character: string): string {
  plain ??= new Map(
    packedVariants.split(' ').flatMap((entry) => [...entry.slice(1)].map((form): [string, string] => [form, entry[0] as string])),
  );
  return plain.get(character) ?? character;
}

/**
 * Builds a trie of the terms in one open-addressed table of edges, which is quicker to build and to walk than nodes that are objects.
 * Each edge stands under the simplified character and under its other forms, so that texts need no conversion.
 */
export function indexTerms(terms: readonly string[]): TermIndex {
  const normal = terms.map((term) => term.normalize('NFKC').toLowerCase());
  const keep = [...new Set(normal.join('').match(/[\p{P}\p{S}]/gu) ?? [])].join('');
  const folded = normal.map((term) => Array.from(fold(term, keep).text, simplified).join(''));

  let edges = 0;
  for (const term of folded) for (const character of term) edges += character.length + variantsOf(character).length;
  let bits = 4;
  while (1 << bits < edges * 2) bits++;
  const mask = (1 << bits) - 1;
  const table = new Int32Array(1 << bits);
  const from = new Int32Array(edges + 1);
  const unit = new Uint16Array(edges + 1);
  const to = new Int32Array(edges + 1);
  const ending = new Int32Array(edges + 1);
  const first = new Uint8Array(1 << 13);
  let used = 0;
  let nodes = 0;

  const slot = (node: number, code: number): number => {
    let at = Math.imul(node * 65_599 + code, 0x9e3779b1) >>> (32 - bits);
    for (;;) {
      const edge = table[at] as number;
      if (edge === 0 || (from[edge] === node && unit[edge] === code)) return at;
      at = (at + 1) & mask;
    }
  };
  const link = (node: number, code: number, target: number): number => {
    const at = slot(node, code);
    if (table[at] !== 0) return to[table[at] as number] as number;
    used++;
    table[at] = used;
    from[used] = node;
    unit[used] = code;
    to[used] = target;
    if (node === 0) first[code >> 3] = (first[code >> 3] as number) | (1 << (code & 7));
    return target;
  };
  const ids = folded.map((term, index) => {
    let node = 0;
    for (let i = 0; i < term.length; i++) {
      const child = link(node, term.charCodeAt(i), nodes + 1);
      if (child > nodes) nodes = child;
      for (const form of variantsOf(term[i] as string)) link(node, form.charCodeAt(0), child);
      node = child;
    }
    if (term === '') return -1;
    if (ending[node] === 0) ending[node] = index + 1;
    return (ending[node] as number) - 1;
  });

  const scan = (text: string, most: number): { hits: RawHit[]; skipped: Map<number, number> } => {
    const hits: RawHit[] = [];
    const skipped = new Map<number, number>();
    const counts = new Map<number, number>();
    for (let start = 0; start < text.length; start++) {
      const head = text.charCodeAt(start);
      if (((first[head >> 3] as number) & (1 << (head & 7))) === 0) continue;
      let node = 0;
      for (let i = start; i < text.length; i++) {
        const edge = table[slot(node, text.charCodeAt(i))] as number;
        if (edge === 0) break;
        node = to[edge] as number;
        const term = (ending[node] as number) - 1;
        if (term < 0) continue;
        const count = (counts.get(term) ?? 0) + 1;
        counts.set(term, count);
        if (count <= most || i + 1 === text.length) hits.push({ term, start, end: i + 1 });
        else skipped.set(term, count - most);
      }
    }
    return { hits, skipped };
  };
  return { keep, ids, scan };
}

/** A hit that no longer hit contains, and the hits inside it. */
export interface OuterHit {
  readonly hit: RawHit;
  readonly covers: readonly number[];
}

/** Of hits by start then end, the ones that no other contains, with the terms that each contains. */
export function outermost(hits: readonly RawHit[]): OuterHit[] {
  const outer: { hit: RawHit; covers: number[] }[] = [];
  const sorted = hits.length < 2 ? hits : [...hits].sort((a, b) => a.start - b.start || b.end - a.end);
  for (const hit of sorted) {
    let inside = false;
    for (let i = outer.length - 1; i >= 0; i--) {
      const one = outer[i] as { hit: RawHit; covers: number[] };
      // Of outer hits the ends grow with the starts, so that none before one that ends too early can reach this far.
      if (one.hit.end < hit.end) break;
      inside = true;
      if (!one.covers.includes(hit.term) && hit.term !== one.hit.term) one.covers.push(hit.term);
    }
    if (!inside) outer.push({ hit, covers: [] });
  }
  return outer;
}

/** An occurrence of a term in a text. */
export interface FoundTerm {
  /** The term as it was given to `compileTerms`. */
  readonly term: string;
  /** UTF-16 offset in the text as given, on a code point boundary. */
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
  /** The text from `start` to `end`: other than the term where it is disguised. */
  readonly written: string;
  /** Shorter terms of the list inside this one. */
  readonly covers: readonly string[];
}

/** Terms made ready for finding. */
export interface CompiledTerms {
  /**
   * All occurrences of the terms in a text, by position; of terms inside one another the longest. `null` and `undefined` are `''`.
   *
   * @throws {TypeError} for another type of text.
   */
  find(text: string): FoundTerm[];
}

/**
 * Compiles a list of terms, of any length, for finding them in what a reader sees: in full width, with blanks, punctuation or invisible
 * characters between, in capital letters, and in traditional characters as far as the terms of this library's own tables need them.
 * Punctuation or symbols inside a term (`c++`) are kept: they must then stand in the text, and no longer hide other terms of the list.
 * Building takes time in proportion to the terms' length; finding, to the text's length times that of the longest chain of terms.
 *
 * @param terms words in any order; a term that folds to nothing is never found, of two that fold to the same the first is reported.
 * @throws {TypeError} when `terms` is no array of strings.
 */
export function compileTerms(terms: readonly string[]): CompiledTerms {
  if (!Array.isArray(terms) || terms.some((term) => typeof term !== 'string'))
    throw new TypeError('compileTerms: expected an array of strings');
  const given = [...terms];
  const index = indexTerms(given);
  const find = (text: string): FoundTerm[] => {
    if (text !== undefined && text !== null && typeof text !== 'string') throw new TypeError('find: expected a string');
    const whole = text ?? '';
    const folded: Folded = fold(whole, index.keep);
    const { hits } = index.scan(folded.text, Number.POSITIVE_INFINITY);
    if (hits.length === 0) return [];
    return outermost(hits).map(({ hit, covers }) => {
      const { start, end } = unfold(whole, folded, hit.start, hit.end);
      return {
        term: given[hit.term] as string,
        start,
        end,
        written: whole.slice(start, end),
        covers: covers.map((one) => given[one] as string),
      };
    });
  };
  return { find };
}
