import { characters } from '../../rules/website-name/characters';
import { meaning } from '../../rules/website-name/meaning';
import { provinceTerms } from '../../rules/website-name/province-terms';
import { words } from '../../rules/website-name/words';
import type { Context } from '../core/context';
import type { Row } from '../core/rows';
import { indexTerms, type RawHit, type TermIndex } from '../text/compile-terms';
import { type Folded, fold } from '../text/fold';
import { countHan } from '../text/han';
import type { WebsiteNameFacts } from './facts';

/** All tables of the area. */
export const websiteNameTables: readonly (readonly Row[])[] = [characters, words, provinceTerms, meaning];

/** Of one term in one text, more than this many are only counted. */
export const MOST = 100;

/** The words of rows, ready for finding; of each row, how it spells the terms that hits name. */
export interface WordIndex {
  readonly index: TermIndex;
  readonly spelling: ReadonlyMap<Row, ReadonlyMap<number, string>>;
}

/** A website name, with what several rules need to know of it. */
export interface Name {
  readonly text: string;
  readonly folded: Folded;
  /** Nothing that a reader sees but blanks and punctuation. */
  readonly blank: boolean;
  readonly han: number;
  readonly words: WordIndex;
  readonly hits: readonly RawHit[];
  readonly skipped: ReadonlyMap<number, number>;
  readonly facts: WebsiteNameFacts;
}

function wordsOf(row: Row): readonly string[] {
  const { params } = row;
  return 'terms' in params ? params.terms : 'endings' in params ? params.endings : [];
}

function buildWords(rows: readonly Row[]): WordIndex {
  const terms = rows.flatMap(wordsOf);
  const index = indexTerms(terms);
  const spelling = new Map<Row, Map<number, string>>();
  let at = 0;
  for (const row of rows) {
    const own = wordsOf(row);
    if (own.length > 0) spelling.set(row, new Map(own.map((term, i) => [index.ids[at + i] as number, term])));
    at += own.length;
  }
  return { index, spelling };
}

let builtIn: WordIndex | undefined;

/** The words of the rows of a context: those of this library are indexed once, a caller's own each time. */
export function wordIndex(context: Context): WordIndex {
  if (context.own) return buildWords(Object.values(context.dated).flat());
  builtIn ??= buildWords(websiteNameTables.flat());
  return builtIn;
}

/** Reads a name for the rules. */
export function readName(context: Context, text: string, facts: WebsiteNameFacts): Name {
  const words = wordIndex(context);
  const folded = fold(text, words.index.keep);
  const { hits, skipped } = words.index.scan(folded.text, MOST);
  return { text, folded, blank: folded.text === '', han: countHan(text), words, hits, skipped, facts };
}
