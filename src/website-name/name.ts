import type { Context } from '../core/context';
import type { Row, TermsParams } from '../core/rows';
import type { Province } from '../core/types';
import { type Folded, fold, HAN, IGNORED, MAPPED, OTHER, unfold } from '../text/fold';
import { countHan } from '../text/han';
import { MOST } from '../text/hits';
import { indexTerms, type RawHit, type TermIndex } from '../text/index-terms';
import { coveredBy, listHits, listIn, type WordList } from '../text/list-hits';
import { wordsOf } from '../text/words';
import type { WebsiteNameFacts } from './facts';

/** A website name, with what several rules need to know of it. */
export interface Name {
  readonly text: string;
  readonly folded: Folded;
  /** How many Han characters it has. */
  readonly han: number;
  /** The kinds of its UTF-16 units, as bits. */
  readonly kinds: number;
  /** Is it made of Han characters, digits and small letters alone? */
  readonly isPlain: boolean;
  /** Terms of rows in it, wherever they stand and whether or not the rows hold here. */
  readonly hits: readonly RawHit[];
  /** Can any term of any row stand in it? */
  readonly hasTerms: boolean;
  /** Of one row, more terms than this are only counted. */
  readonly most: number;
  /** What was found of each row that was asked for. */
  readonly found: Map<Row, readonly TermFound[]>;
  readonly facts: WebsiteNameFacts;
}

/** The words that a row lists. */
export function termsOf({ params }: Row): readonly string[] {
  return 'terms' in params ? wordsOf(params.terms) : [];
}

/** The terms of a row with signs among its words, or of all other rows of a day, in one index. */
interface Terms {
  readonly index: TermIndex;
  /** Of each row the numbers of its terms. */
  readonly lists: Map<Row, WordList>;
  /** Has the day rows with signs? These then must stand in the text, which would hide other rows' words. */
  readonly isApart: boolean;
  /** Have rows further forms of characters? Only their terms are looked for by them. */
  readonly isExtended: boolean;
}

/** Kept with the rows of the day. */
function indexOf(context: Context, of: readonly Row[] | Row): Terms {
  let terms = context.memo.get(of) as Terms | undefined;
  if (!terms) {
    const rows = 'params' in of ? [of] : of.filter((row) => !hasSigns(row));
    const variants = rows.flatMap(({ params }) => ('variants' in params && params.variants) || []);
    const index = indexTerms([...new Set(rows.flatMap(termsOf))], variants.join(' '));
    terms = {
      index,
      lists: new Map(rows.map((row) => [row, listIn(index, termsOf(row))])),
      isApart: !('params' in of) && rows.length < of.length,
      isExtended: variants.length > 0,
    };
    context.memo.set(of, terms);
  }
  return terms;
}

const hasSigns = (row: Row): boolean => termsOf(row).some((term) => /[\p{P}\p{S}]/u.test(term.normalize('NFKC')));

/** Reads a name for the rules. */
export function readName(context: Context, text: string, facts: WebsiteNameFacts, most = MOST): Name {
  const { index, isApart, isExtended } = indexOf(context, context.dated);
  const { folded, hits, kinds } = index.find(text);
  return {
    text,
    folded: isExtended ? fold(text) : folded,
    han: kinds === HAN ? text.length : countHan(text),
    kinds,
    isPlain: !(kinds & (IGNORED | MAPPED | OTHER)),
    hits,
    hasTerms: isApart || hits.length > 0,
    most,
    found: new Map(),
    facts,
  };
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
  readonly covers: readonly string[];
  /** The provinces whose rows list it; none where rows of no province do. */
  readonly provinces: readonly Province[];
  /** How many more terms of the row there are; of the last one that is listed. */
  readonly more: number;
}

function termsOfRow(context: Context, name: Name, row: Row): readonly TermFound[] {
  const known = name.found.get(row);
  if (known) return known;
  const { text, most } = name;
  const ofDay = indexOf(context, context.dated);
  const { index, lists } = ofDay.lists.has(row) ? ofDay : indexOf(context, row);
  const { folded, hits } = index === ofDay.index ? name : index.find(text);
  const list = lists.get(row) as WordList;
  const { at } = row.params as TermsParams;
  const end = folded.text.length;
  const places = listHits(hits, list, at && ((hit) => (at === 'start' ? hit.start === 0 : hit.end === end)));
  const found = places.slice(0, most).map((place, index): TermFound => {
    const hit = hits[place] as RawHit;
    const span = unfold(text, folded, hit.start, hit.end);
    return {
      row,
      term: list.get(hit.term) as string,
      start: span.start,
      end: span.end,
      isFirst: hit.start === 0,
      covers: coveredBy(hits, place, list),
      provinces: row.scope?.provinces ?? [],
      more: index === most - 1 ? places.length - most : 0,
    };
  });
  name.found.set(row, found);
  return found;
}

/** The terms of rows in a name, by position, of terms inside one another the longest; of each row so many, the rest counted. */
export function termsIn(context: Context, name: Name, rows: readonly Row[]): readonly TermFound[] {
  if (!name.hasTerms) return [];
  const lists = rows.map((row) => termsOfRow(context, name, row)).filter(({ length }) => length > 0);
  // Within a row they are so already.
  if (lists.length < 2) return lists[0] ?? [];
  const outer: TermFound[] = [];
  for (const one of lists.flat().sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = outer.at(-1);
    if (!last || one.end > last.end) {
      outer.push(one);
      continue;
    }
    const isSame = one.term === last.term && one.start === last.start;
    const inner = [one.term, ...one.covers].filter((term) => term !== last.term && !last.covers.includes(term));
    outer[outer.length - 1] = {
      ...last,
      provinces: isSame ? [...last.provinces, ...one.provinces] : last.provinces,
      covers: [...last.covers, ...new Set(inner)],
      more: Math.max(last.more, one.more),
    };
  }
  return outer;
}
