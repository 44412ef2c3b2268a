import { clauseMarks } from '../../rules/preapproval/clauses';
import { packedKeywordVariants } from '../../rules/reference/variants.packed';
import type { Context } from '../core/context';
import type { Row } from '../core/rows';
import { unfold } from '../text/fold';
import { indexTerms, type RawHit, type TermIndex } from '../text/index-terms';
import { coveredBy, listHits, listIn, type WordList } from '../text/list-hits';
import { patternOf } from '../text/pattern';
import { wordsOf } from '../text/words';

/** A row that lists the keywords of a category. */
export type KeywordRow = Row<'preapproval/suspected'>;

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

/** The keywords and exceptions of all rows of a day in one index, and of each row the numbers of its own. */
interface Keywords {
  readonly index: TermIndex;
  readonly lists: ReadonlyMap<Row, WordList>;
}

function keywordsOf({ dated, memo }: Context): Keywords {
  let keywords = memo.get(dated) as Keywords | undefined;
  if (!keywords) {
    const rows = dated.filter((row): row is KeywordRow => row.rule === 'preapproval/suspected');
    const listed = rows.map((row) => ({ row, words: wordsOf(row.params.words), except: wordsOf(row.params.except) }));
    const variants = [packedKeywordVariants, ...rows.flatMap(({ params }) => params.variants || [])].join(' ');
    const index = indexTerms(
      listed.flatMap(({ words, except }) => [...words, ...except]),
      variants,
    );
    keywords = { index, lists: new Map(listed.map(({ row, words, except }) => [row, listIn(index, words, except)])) };
    memo.set(dated, keywords);
  }
  return keywords;
}

/** The keywords of rows in a text, also disguised ones, by position; not those inside an exception, and of one row inside one another the longest. */
export function keywordsIn(context: Context, text: string, rows: readonly KeywordRow[]): readonly Hit[] {
  const { index, lists } = keywordsOf(context);
  const { folded, hits } = index.find(text);
  const spanOf = (hit: RawHit): { start: number; end: number } => unfold(text, folded, hit.start, hit.end);
  const mark = patternOf(`[${clauseMarks}]`);
  const isWhole = (hit: RawHit): boolean => {
    const { start, end } = spanOf(hit);
    return !mark.test(text.slice(start, end));
  };
  // Only where something was left out can a mark stand inside a word.
  const whole = folded.starts ? hits.filter(isWhole) : hits;
  const found = rows.flatMap((row) => {
    const list = lists.get(row) as WordList;
    return listHits(whole, list).flatMap((place): Hit | readonly Hit[] => {
      const hit = whole[place] as RawHit;
      const term = list.get(hit.term);
      return term ? { row, term, ...spanOf(hit), covers: coveredBy(whole, place, list) } : [];
    });
  });
  return found.sort((a, b) => a.start - b.start || a.end - b.end);
}
