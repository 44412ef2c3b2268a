import { fold } from './fold';

/** An occurrence of a term, in offsets of the folded text. */
export interface RawHit {
  /** Index of the term; of terms that fold to the same, the first. */
  readonly term: number;
  readonly start: number;
  readonly end: number;
}

/** Terms made ready for finding. */
export interface TermIndex {
  /** Punctuation and symbols that the terms contain, so that folding must keep them. */
  readonly keep: string;
  /** All occurrences in a folded text, by start. */
  scan(folded: string): readonly RawHit[];
}

/** Where the filter of pairs keeps two UTF-16 units. */
const slot = (one: number, two: number): number => (Math.imul(one, 0x9e37) + two) & 0x3ffff;

/**
 * Indexes terms by their first two characters. A text is looked over with two tables of bytes: which characters begin a term, and which pairs
 * do (by a hash, so that a pair can pass by chance); only where both agree is anything looked up.
 */
export function indexTerms(terms: readonly string[]): TermIndex {
  const normal = terms.map((term) => term.normalize('NFKC').toLowerCase());
  const keep = [...new Set(normal.join('').match(/[\p{P}\p{S}]/gu) ?? [])].join('');
  const numbers = new Map<string, number>();
  const lengths = new Map<string, number[]>();
  const begins = new Uint8Array(0x10000);
  const pairs = new Uint8Array(0x40000);
  for (const [index, term] of normal.entries()) {
    const folded = fold(term, keep).text;
    if (folded === '' || numbers.has(folded)) continue;
    numbers.set(folded, index);
    const head = folded.slice(0, 2);
    const list = lengths.get(head) ?? [];
    if (!list.includes(folded.length)) lengths.set(head, [...list, folded.length]);
    const code = folded.charCodeAt(0);
    begins[code] = (begins[code] as number) | head.length;
    pairs[slot(code, folded.charCodeAt(1))] = 1;
  }

  /** Looks up the terms that begin with the one or two characters at an offset. */
  const look = (hits: RawHit[], text: string, start: number, head: number): void => {
    for (const length of lengths.get(text.slice(start, start + head)) ?? []) {
      const end = start + length;
      const term = end > text.length ? undefined : numbers.get(text.slice(start, end));
      if (term !== undefined) hits.push({ term, start, end });
    }
  };
  const scan = (text: string): readonly RawHit[] => {
    const hits: RawHit[] = [];
    for (let start = 0; start < text.length; start++) {
      const code = text.charCodeAt(start);
      const begin = begins[code] as number;
      if (begin === 0) continue;
      if (begin & 1) look(hits, text, start, 1);
      if (begin & 2 && start + 1 < text.length && pairs[slot(code, text.charCodeAt(start + 1))]) look(hits, text, start, 2);
    }
    return hits;
  };
  return { keep, scan };
}

/** A hit that no other contains, and the other terms inside it. */
export interface OuterHit<H> {
  readonly hit: H;
  readonly covers: readonly number[];
}

/** Of hits, the ones that no other contains, by position. */
export function outermost<H extends RawHit>(hits: readonly H[]): readonly OuterHit<H>[] {
  const outer: { hit: H; covers: number[] }[] = [];
  for (const hit of [...hits].sort((a, b) => a.start - b.start || b.end - a.end)) {
    let isInside = false;
    // Of outer hits the ends grow with the starts, so that none before one that ends too early can reach this far.
    for (let i = outer.length - 1; i >= 0 && (outer[i] as OuterHit<H>).hit.end >= hit.end; i--) {
      const { hit: around, covers } = outer[i] as { hit: H; covers: number[] };
      isInside = true;
      if (hit.term !== around.term && !covers.includes(hit.term)) covers.push(hit.term);
    }
    if (!isInside) outer.push({ hit, covers: [] });
  }
  return outer;
}
