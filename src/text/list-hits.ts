import type { RawHit, TermIndex } from './index-terms';

/** A list of words by their numbers in an index, each as the list spells it; `''` is an exception, inside which no word counts. */
export type WordList = ReadonlyMap<number, string>;

/** A list of words as an index numbers them. */
export function listIn(index: TermIndex, words: readonly string[], except: readonly string[] = []): WordList {
  const list = new Map<number, string>();
  const add = (word: string, spelled: string): void => {
    const number = index.numberOf(word);
    if (number !== undefined) list.set(number, list.get(number) || spelled);
  };
  for (const word of words) add(word, word);
  for (const word of except) add(word, '');
  return list;
}

/** Of the hits in a text, the places of those of a list that count: of words that begin at one place the longest, and none inside one before it. */
export function listHits(hits: readonly RawHit[], list: WordList, counts?: (hit: RawHit) => boolean): readonly number[] {
  const places: number[] = [];
  let last = 0;
  for (let place = 0; place < hits.length; place++) {
    const hit = hits[place] as RawHit;
    if (hit.end <= last || !list.has(hit.term) || (counts && !counts(hit))) continue;
    last = hit.end;
    places.push(place);
  }
  return places;
}

/** The other words of a list inside a hit, in the order of the list. */
export function coveredBy(hits: readonly RawHit[], place: number, list: WordList): string[] {
  const { start, end, term } = hits[place] as RawHit;
  const inner: number[] = [];
  // Hits are sorted by start, and of one start the longest comes first: what is inside stands behind.
  for (let at = place + 1; at < hits.length && (hits[at] as RawHit).start < end; at++) {
    const other = hits[at] as RawHit;
    if (other.start >= start && other.end <= end && other.term !== term && list.get(other.term)) inner.push(other.term);
  }
  if (inner.length < 2) return inner.map((one) => list.get(one) as string);
  return [...list].flatMap(([number, word]) => (inner.includes(number) ? word : []));
}
