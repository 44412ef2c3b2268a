import { type Folded, fold, foldingOfAll, inForms, kindsIn, OTHER } from './fold';

/** An occurrence of a term, in offsets of the folded text. */
export interface RawHit {
  /** By the number of a list the place in it of the term; of terms that fold to the same, of the first. */
  readonly terms: readonly (number | undefined)[];
  readonly start: number;
  readonly end: number;
}

/** All occurrences of terms in a text, by start and of one start the longest first. */
export interface Scanned {
  /** Of a long text they are looked for anew whenever they are gone over, so that there can be any number. */
  readonly hits: Iterable<RawHit>;
  readonly hasHits: boolean;
  /** The text to whose offsets `unfold` turns those of the hits. */
  readonly folded: Folded;
}

/** Finds all terms in a text. Punctuation and symbols that the terms contain must then stand in the text. */
export type TermIndex = (text: string) => Scanned;

/** Of texts up to this length, hits are stored. */
const LONG = 1000;

/** Class of what is to be folded before it can be looked at; 0 is that of what is in no term. */
const UNKNOWN = 0xffff;

/**
 * Indexes lists of terms as one automaton over classes of characters: all forms of a character are of one class, so that looking it up folds it.
 * Classes with which terms begin come first and are the automaton's first states. Steps are kept by state and class in one map, which holds any
 * number of terms.
 *
 * @param variants further forms of characters, and the character of each.
 */
export function indexTerms(lists: readonly (readonly string[])[], variants: ReadonlyMap<string, string> = new Map()): TermIndex {
  const terms = lists.flat();
  const signs = terms.map((term) => (kindsIn(term) & OTHER ? term.normalize('NFKC').toLowerCase() : '')).join('');
  // Looking for signs takes a while the first time.
  const keep = signs ? signs.replace(/[^\p{P}\p{S}]/gu, '') : '';
  const texts = terms.map((term) => {
    const { text } = fold(term, keep);
    return variants.size ? inForms(text, variants) : text;
  });

  const classes = new Uint16Array(0x10000).fill(UNKNOWN).fill(0, 0x30, 0x3a).fill(0, 0x61, 0x7b).fill(0, 0x4e00, 0xa000);
  const classOf = (text: string, at: number): number => classes[text.charCodeAt(at)] as number;
  let width = 1;
  const classify = (text: string): void => {
    for (let at = 0; at < text.length; at++) if (!(classOf(text, at) % UNKNOWN)) classes[text.charCodeAt(at)] = width++;
  };
  for (const text of texts) classify(text.charAt(0));
  const firsts = width;
  texts.forEach(classify);
  for (const [form, one] of [...foldingOfAll().forms, ...variants]) classes[form.charCodeAt(0)] ||= classOf(one, 0) % UNKNOWN;

  /** By state the terms that end there. */
  const ends: (number | undefined)[][] = Array.from({ length: firsts }, () => []);
  const steps = new Map<number, number>();
  const add = (text: string, number: number, place: number): void => {
    let state = classOf(text, 0);
    for (let at = 1; at < text.length; at++) {
      const step = state * width + classOf(text, at);
      state = steps.get(step) ?? ends.push([]) - 1;
      steps.set(step, state);
    }
    const here = ends[state] as (number | undefined)[];
    here[number] ??= place;
  };
  let index = 0;
  lists.forEach((list, number) => {
    for (const place of list.keys()) {
      const text = texts[index++] as string;
      if (text) add(text, number, place);
    }
  });

  /** Adds the terms that begin at a place. */
  const look = (hits: RawHit[], text: string, start: number): void => {
    const from = hits.length;
    let state: number | undefined = classOf(text, start);
    for (let end = start + 1; state; end++) {
      const terms = ends[state] as (number | undefined)[];
      if (terms.length > 0) hits.push({ terms, start, end });
      const one = end < text.length ? classOf(text, end) : width;
      state = one < width ? steps.get(state * width + one) : 0;
    }
    if (hits.length - from > 1) hits.push(...hits.splice(from).reverse());
  };
  /** The hits that begin in a part of a text; of one as given only as long as nothing in it is to be folded. */
  const scan = (text: string, from: number, to: number, isFolded: boolean): readonly RawHit[] | undefined => {
    const hits: RawHit[] = [];
    for (let start = from; start < to; start++) {
      const one = classOf(text, start);
      if (one === UNKNOWN && !isFolded) return undefined;
      if (one > 0 && one < firsts) look(hits, text, start);
    }
    return hits;
  };
  function* parts(text: string): Iterator<RawHit> {
    for (let from = 0; from < text.length; from += LONG)
      yield* scan(text, from, Math.min(text.length, from + LONG), true) as readonly RawHit[];
  }
  return (text) => {
    const hits = text.length > LONG ? undefined : scan(text, 0, text.length, false);
    if (hits) return { hits, hasHits: hits.length > 0, folded: { text } };
    const folded = fold(text, keep);
    const all = { [Symbol.iterator]: () => parts(folded.text) };
    return { hits: folded.text.length > LONG ? all : [...all], hasHits: !parts(folded.text).next().done, folded };
  };
}

/** A hit of a list that counts. */
export interface ListHit {
  /** Place in the list of the term, */
  readonly place: number;
  /** and of the others inside it. */
  readonly covers: readonly number[];
  readonly start: number;
  readonly end: number;
}

/**
 * Of the hits in a text, those of a list that count: of terms that begin at one place the longest, and none inside one before it.
 *
 * @param most of more than so many, the rest is only counted.
 * @param counts does this one? All do unless said.
 */
export function hitsOf(
  hits: Iterable<RawHit>,
  list: number,
  most: number,
  counts?: (hit: RawHit) => boolean,
): { readonly own: readonly ListHit[]; readonly more: number } {
  const own: (ListHit & { readonly covers: number[] })[] = [];
  let more = 0;
  let last = 0;
  for (const hit of hits) {
    const { start, end, terms } = hit;
    const place = terms[list];
    if (place === undefined) continue;
    for (let at = own.length - 1; at >= 0; at--) {
      const { start: outer, end: until, place: term, covers } = own[at] as (typeof own)[number];
      // Ends grow with starts.
      if (until < end) break;
      if (outer <= start && term !== place && !covers.includes(place)) covers.push(place);
    }
    if (end <= last || (counts && !counts(hit))) continue;
    last = end;
    if (own.length < most) own.push({ place, covers: [], start, end });
    else more++;
  }
  for (const { covers } of own) covers.sort((a, b) => a - b);
  return { own, more };
}
