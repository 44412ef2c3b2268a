import type { Context } from '../core/context';
import type { Row, TermsParams } from '../core/rows';
import type { Province } from '../core/types';
import { type Folded, fold, unfold } from '../text/fold';
import { countHan } from '../text/han';
import type { WebsiteNameFacts } from './facts';

/** Of one row, more findings than this are only counted. */
export const MOST = 100;

/** A website name, with what several rules need to know of it. */
export interface Name {
  readonly text: string;
  readonly folded: Folded;
  readonly han: number;
  /** Does any term of any row stand in it? */
  readonly hasTerms: boolean;
  readonly facts: WebsiteNameFacts;
}

/** Terms made ready for finding: folded, with how they are spelled, and the pattern that finds one at each place. */
interface Words {
  readonly keep: string;
  readonly spelled: ReadonlyMap<string, string>;
  readonly pattern: RegExp;
}

/** @param place how the list of terms stands in the pattern, with `@` for the list. */
function compile(terms: readonly string[], place: string): Words {
  const keep = terms.join('').replace(/[\p{L}\p{N}]/gu, '');
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
  const folded = fold(text, keep);
  return { text, folded, han: countHan(text), hasTerms: folded.text.search(pattern) >= 0, facts };
}

/** A term that rows list, found in a name. */
export interface TermFound {
  readonly row: Row;
  readonly term: string;
  /** Offsets in the folded text. */
  readonly start: number;
  readonly end: number;
  /** Shorter terms inside this one. */
  readonly covers: string[];
  /** The provinces whose rows list it; none where rows of no province do. */
  readonly provinces: Province[];
  /** How many more terms of the row there are at least; of the last one that is listed. */
  more: number;
}

/** The terms of rows in a name, by position, of terms inside one another the longest; of each row the first hundred. */
export function termsIn(context: Context, { hasTerms, folded }: Name, rows: readonly Row[]): readonly TermFound[] {
  const outer: TermFound[] = [];
  if (!hasTerms) return outer;
  const all = rows.flatMap((row) => {
    const { spelled, pattern } = wordsOf(context, row);
    const found: TermFound[] = [];
    let last: TermFound | undefined;
    for (const { index, 1: written = '' } of folded.text.matchAll(pattern)) {
      const end = index + written.length;
      if (last && found.length === MOST) last.more++;
      else {
        const covers = [...spelled].flatMap(([inner, term]) => (inner !== written && written.includes(inner) ? term : []));
        last = {
          row,
          term: spelled.get(written) as string,
          start: index,
          end,
          covers,
          provinces: [...(row.scope?.provinces ?? [])],
          more: 0,
        };
        found.push(last);
      }
    }
    return found;
  });
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

const LONGEST_WRITTEN = 40;

/** Where a found term stands in the name as given, in UTF-16 offsets, and what stands there, cut when it is long. */
export function locate({ text, folded }: Name, { start, end }: TermFound): { at: { start: number; end: number }; written: string } {
  const at = unfold(text, folded, start, end);
  const written = text.slice(at.start, at.end);
  return { at, written: written.length > LONGEST_WRITTEN ? `${written.slice(0, LONGEST_WRITTEN)}…` : written };
}
