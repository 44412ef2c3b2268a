import { clauseMarks } from '../../rules/preapproval/clauses';
import { packedKeywordVariants } from '../../rules/reference/variants.packed';
import type { Context } from '../core/context';
import { keep } from '../core/keep';
import { readVariants, unfold } from '../text/fold';
import { hitsOf, indexTerms, type RawHit, type TermIndex } from '../text/index-terms';
import type { KeywordRow } from '../text/keyword-rows';
import { readPairs } from '../text/packed';
import { patternOf } from '../text/pattern';
import { wordsOf } from '../text/words';

/** A keyword in a text. */
export interface Hit {
  readonly row: KeywordRow;
  readonly term: string;
  /** UTF-16 offsets in the text as given, on code point boundaries. */
  readonly start: number;
  readonly end: number;
  /** Shorter keywords of the same row inside this one. */
  readonly covers: readonly string[];
}

/** Does a category need a preapproval in this context? */
export function isInForce(context: Context, category: string): boolean {
  return (context.rows['preapproval/required'] ?? []).some(({ params }) => 'category' in params && params.category === category);
}

/** The keywords and exceptions of all rows of a day in one index, and by the number of its list each row and its words. */
interface Keywords {
  readonly find: TermIndex;
  readonly lists: readonly { readonly row: KeywordRow; readonly words: readonly string[] }[];
}

function keywordsOf({ dated, memo }: Context): Keywords {
  return keep(memo, dated, (): Keywords => {
    const rows = dated.filter((row): row is KeywordRow => row.rule === 'preapproval/suspected');
    const variants = readVariants(rows.map(({ params }) => params.variants ?? '').join(' '));
    readPairs(packedKeywordVariants, (form, one) => variants.set(form, one));
    const lists = rows.map((row) => ({ row, words: wordsOf(row.params.words) }));
    // Exceptions stand behind the words.
    const terms = lists.map(({ row, words }) => [...words, ...wordsOf(row.params.except)]);
    return { find: indexTerms(terms, variants), lists };
  }) as Keywords;
}

/** The keywords of all rows in a text, also disguised ones, by position; not those inside an exception, and of one row inside one another the longest. */
export function keywordsIn(context: Context, text: string): readonly Hit[] {
  const { find, lists } = keywordsOf(context);
  const { folded, hits } = find(text);
  const mark = patternOf(`[${clauseMarks}]`);
  const isWhole = (hit: RawHit): boolean => {
    const { start, end } = unfold(text, folded, hit.start, hit.end);
    return !mark.test(text.slice(start, end));
  };
  const found = lists.flatMap(({ row, words }, list) => {
    // Only where something was left out can a mark stand inside a word.
    const { own } = hitsOf(hits, list, Number.POSITIVE_INFINITY, folded.starts && isWhole);
    return own.flatMap(({ place, covers, start, end }): Hit | readonly Hit[] => {
      const term = words[place];
      return term ? { row, term, ...unfold(text, folded, start, end), covers: covers.flatMap((one) => words[one] ?? []) } : [];
    });
  });
  return found.sort((a, b) => a.start - b.start || a.end - b.end);
}
