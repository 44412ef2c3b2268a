import { provinceTerms } from '../../rules/website-name/province-terms';
import { words } from '../../rules/website-name/words';
import type { Context } from '../core/context';
import type { Row, TermsParams } from '../core/rows';
import { type Folded, fold } from '../text/fold';
import { countHan } from '../text/han';
import { indexTerms, type RawHit, type TermIndex } from '../text/index-terms';
import type { WebsiteNameFacts } from './facts';

/** The tables that list words. */
export const wordTables: readonly (readonly Row[])[] = [words, provinceTerms];

/** Of one term in one text, more than this many are only counted. */
export const MOST = 100;

/** A row that lists a term, how it spells it, and where the term counts. */
export interface Owner {
  readonly row: Row;
  readonly term: string;
  readonly at: TermsParams['at'];
}

/** The words of rows, ready for finding; for each term of the index, the rows that list it. */
export interface WordIndex {
  readonly index: TermIndex;
  readonly owners: readonly (readonly Owner[])[];
}

/** A website name, with what several rules need to know of it. */
export interface Name {
  readonly text: string;
  readonly folded: Folded;
  readonly han: number;
  readonly words: WordIndex;
  readonly hits: readonly RawHit[];
  readonly skipped: ReadonlyMap<number, number>;
  readonly facts: WebsiteNameFacts;
}

function buildWords(rows: readonly Row[]): WordIndex {
  const listed = rows.flatMap((row) => {
    const { terms = [], at } = row.params as Partial<TermsParams>;
    return terms.map((term): Owner => ({ row, term, at }));
  });
  const index = indexTerms(listed.map(({ term }) => term));
  const owners: Owner[][] = listed.map(() => []);
  for (const [at, owner] of listed.entries()) owners[index.ids[at] as number]?.push(owner);
  return { index, owners };
}

let builtIn: WordIndex | undefined;

/** Reads a name for the rules. The words of this library are indexed once, with a caller's own rows each time. */
export function readName(context: Context, text: string, facts: WebsiteNameFacts): Name {
  const words = context.own ? buildWords(context.dated) : (builtIn ?? buildWords(wordTables.flat()));
  if (!context.own) builtIn = words;
  const folded = fold(text, words.index.keep);
  const { hits, skipped } = words.index.scan(folded.text, MOST);
  return { text, folded, han: countHan(text), words, hits, skipped, facts };
}
