import type { TermsParams } from '../../rules/website-name/params';
import type { Context } from '../core/context';
import { keep } from '../core/keep';
import type { Row } from '../core/rows';
import type { Province } from '../core/types';
import { type Folded, fold, HAN, kindsIn, OTHER, readVariants, SIMPLIFIED, unfold } from '../text/fold';
import { countHan } from '../text/han';
import { MOST } from '../text/hits';
import { hitsOf, indexTerms, type Scanned, type TermIndex } from '../text/index-terms';
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
  /** Terms of rows in it, wherever they stand and whether or not the rows hold here. */
  readonly scanned: Scanned;
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
  readonly find: TermIndex;
  /** Of each row the number of its list, and its words. */
  readonly lists: ReadonlyMap<Row, readonly [list: number, words: readonly string[]]>;
  /** Has the day rows with signs? These then must stand in the text, which would hide other rows' words. */
  readonly isApart: boolean;
}

const hasSigns = (row: Row): boolean => termsOf(row).some((term) => kindsIn(term) & OTHER && /[\p{P}\p{S}]/u.test(term.normalize('NFKC')));

/** Kept with the rows of the day. */
function indexOf({ memo, dated }: Context, apart?: Row): Terms {
  return keep(memo, apart ?? dated, (): Terms => {
    const rows = apart ? [apart] : dated.filter((row) => 'terms' in row.params && !hasSigns(row));
    const variants = rows.map(({ params }) => ('variants' in params && params.variants) || '').join(' ');
    const words = rows.map(termsOf);
    return {
      find: indexTerms(words, readVariants(variants)),
      lists: new Map(rows.map((row, list) => [row, [list, words[list] as readonly string[]]])),
      isApart: !apart && dated.some(hasSigns),
    };
  }) as Terms;
}

/** Of names without terms, for which nothing is ever kept. */
const NOTHING: Name['found'] = /* @__PURE__ */ new Map();

/** Reads a name for the rules. */
export function readName(context: Context, text: string, facts: WebsiteNameFacts, most = MOST): Name {
  const { find, isApart } = indexOf(context);
  const scanned = find(text);
  const kinds = kindsIn(text);
  const hasTerms = isApart || scanned.hasHits;
  return {
    text,
    folded: fold(text, '', kinds),
    han: kinds === HAN ? text.length : countHan(text),
    kinds,
    scanned,
    hasTerms,
    most,
    found: hasTerms ? new Map() : NOTHING,
    facts,
  };
}

/** What a name must have for a rule to speak, as bits. */
export const HAS_TERMS = 1;
/** No Han character at all. */
export const HAS_NO_HAN = 2;
/** Something beside Han characters, digits and small letters. */
export const HAS_OTHERS = 4;

/** What a name has of these. */
export const bitsOf = ({ hasTerms, han, kinds }: Name): number =>
  (hasTerms ? HAS_TERMS : 0) | (han > 0 ? 0 : HAS_NO_HAN) | (kinds < SIMPLIFIED ? 0 : HAS_OTHERS);

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
  const ofDay = indexOf(context).lists.get(row);
  const { folded, hits } = ofDay ? name.scanned : indexOf(context, row).find(text);
  // Alone in an index, a row is its first list.
  const [list, terms] = ofDay ?? [0, termsOf(row)];
  const { at } = row.params as TermsParams;
  const { length } = folded.text;
  const { own, more } = hitsOf(hits, list, most, at && (({ start, end }) => (at === 'start' ? start === 0 : end === length)));
  const found = own.map(({ start, end, place, covers }, index): TermFound => {
    const span = unfold(text, folded, start, end);
    return {
      row,
      term: terms[place] as string,
      start: span.start,
      end: span.end,
      isFirst: start === 0,
      covers: covers.map((one) => terms[one] as string),
      provinces: row.scope?.provinces ?? [],
      more: index === most - 1 ? more : 0,
    };
  });
  name.found.set(row, found);
  return found;
}

/** The same while terms of several rows are put together. */
type Merged = Omit<TermFound, 'covers' | 'provinces' | 'more'> & {
  readonly covers: string[];
  readonly provinces: Province[];
  more: number;
};

/** The terms of rows in a name, by position, of terms inside one another the longest; of each row so many, the rest counted. */
export function termsIn(context: Context, name: Name, rows: readonly Row[]): readonly TermFound[] {
  if (!name.hasTerms) return [];
  const lists = rows.map((row) => termsOfRow(context, name, row)).filter(({ length }) => length > 0);
  // Within a row they are so already.
  if (lists.length < 2) return lists[0] ?? [];
  const outer: Merged[] = [];
  for (const one of lists.flat().sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = outer.at(-1);
    if (!last || one.end > last.end) {
      const { row, term, start, end, isFirst, covers, provinces, more } = one;
      outer.push({ row, term, start, end, isFirst, covers: [...covers], provinces: [...provinces], more });
      continue;
    }
    if (one.term === last.term && one.start === last.start) last.provinces.push(...one.provinces);
    for (const term of [one.term, ...one.covers]) if (term !== last.term && !last.covers.includes(term)) last.covers.push(term);
    last.more = Math.max(last.more, one.more);
  }
  return outer;
}
