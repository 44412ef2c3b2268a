import type { TermsParams } from '../../rules/website-name/params';
import type { Context } from '../core/context';
import type { Row } from '../core/rows';
import type { Province } from '../core/types';
import { type Folded, fold, unfold } from '../text/fold';
import { countHan } from '../text/han';
import { MOST } from '../text/hits';
import type { WebsiteNameFacts } from './facts';

/** A website name, with what several rules need to know of it. */
export interface Name {
  readonly text: string;
  readonly folded: Folded;
  readonly han: number;
  /** Can any term of any row stand in it? */
  readonly hasTerms: boolean;
  readonly facts: WebsiteNameFacts;
}

/** Terms made ready for finding: folded, with how they are spelled, and the pattern that finds one at each place. */
interface Words {
  /** Punctuation and symbols of the terms, which then must stand in the text. */
  readonly keep: string;
  readonly spelled: ReadonlyMap<string, string>;
  readonly pattern: RegExp;
}

/** @param place how the list of terms stands in the pattern, with `@` for the list. */
function compile(terms: readonly string[], place: string): Words {
  const keep = terms
    .join('')
    .normalize('NFKC')
    .replace(/[^\p{P}\p{S}]/gu, '');
  const spelled = new Map(terms.map((term) => [fold(term, keep).text, term]));
  spelled.delete('');
  // Longest first, so that of terms that begin at one place the longest is found; (?!) finds nothing.
  const list = [...spelled.keys()].sort((a, b) => b.length - a.length).map((term) => term.replace(/[^\p{L}\p{N}]/gu, '\\$&'));
  return {
    keep,
    spelled,
    pattern: new RegExp(
      place.replace('@', () => `(${list.join('|') || '(?!)'})`),
      'g',
    ),
  };
}

/** Where a term counts, as a pattern. Anywhere is a look-ahead, since terms can overlap. */
const PLACES = { start: '^@', end: '@$', anywhere: '(?=@)' };

const termsOf = ({ params }: Row): readonly string[] => ('terms' in params ? params.terms : []);

/** The words of a row, or of all rows of a day. Kept with the context, which is not kept when there are rows of the caller's. */
function wordsOf(context: Context, of: Row | readonly Row[]): Words {
  let words = context.memo.get(of) as Words | undefined;
  if (!words) {
    words = 'params' in of ? compile(termsOf(of), PLACES[(of.params as TermsParams).at ?? 'anywhere']) : compile(of.flatMap(termsOf), '@');
    context.memo.set(of, words);
  }
  return words;
}

/** Reads a name for the rules. */
export function readName(context: Context, text: string, facts: WebsiteNameFacts): Name {
  const { keep, pattern } = wordsOf(context, context.dated);
  const folded = fold(text);
  return { text, folded, han: countHan(text), hasTerms: keep !== '' || folded.text.search(pattern) >= 0, facts };
}

/** A term that rows list, found in a name. */
export interface TermFound {
  readonly row: Row;
  readonly term: string;
  /** UTF-16 offsets in the text as given, on code point boundaries. */
  readonly start: number;
  readonly end: number;
  /** Does nothing that a reader sees stand before it? */
  readonly isFirst: boolean;
  /** Shorter terms inside this one. */
  readonly covers: string[];
  /** The provinces whose rows list it; none where rows of no province do. */
  readonly provinces: Province[];
  /** How many more terms of the row there are; of the last one that is listed. */
  more: number;
}

function termsOfRow(context: Context, { text, folded: plain }: Name, row: Row, most: number): TermFound[] {
  const { keep, spelled, pattern } = wordsOf(context, row);
  const folded = keep ? fold(text, keep) : plain;
  const found: TermFound[] = [];
  let last = 0;
  for (const { index, 1: written = '' } of folded.text.matchAll(pattern)) {
    if (index + written.length <= last) continue;
    last = index + written.length;
    const latest = found[most - 1];
    if (latest) latest.more++;
    else
      found.push({
        row,
        term: spelled.get(written) as string,
        ...unfold(text, folded, index, last),
        isFirst: index === 0,
        covers: [...spelled].flatMap(([inner, term]) => (inner !== written && written.includes(inner) ? term : [])),
        provinces: [...(row.scope?.provinces ?? [])],
        more: 0,
      });
  }
  return found;
}

/** The terms of rows in a name, by position, of terms inside one another the longest; of each row so many, the rest counted. */
export function termsIn(context: Context, name: Name, rows: readonly Row[], most = MOST): readonly TermFound[] {
  const outer: TermFound[] = [];
  if (!name.hasTerms) return outer;
  const all = rows.flatMap((row) => termsOfRow(context, name, row, most));
  for (const one of all.sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = outer.at(-1);
    if (!last || one.end > last.end) outer.push(one);
    else {
      last.more = Math.max(last.more, one.more);
      if (one.term === last.term && one.start === last.start) last.provinces.push(...one.provinces);
      for (const term of [one.term, ...one.covers]) if (term !== last.term && !last.covers.includes(term)) last.covers.push(term);
    }
  }
  return outer;
}
