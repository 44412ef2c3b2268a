import { packedKeywordVariants } from '../../rules/reference/variants.packed';
import type { Context } from '../core/context';
import type { Row } from '../core/rows';
import { fold, unfold } from '../text/fold';

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

interface Words {
  readonly spelled: ReadonlyMap<string, string>;
  readonly pattern: RegExp;
}

/** The keywords of a row as they look when folded, and a pattern that finds the longest keyword or exception at each place. */
function wordsOf(context: Context, row: KeywordRow): Words {
  let words = context.memo.get(row) as Words | undefined;
  if (!words) {
    const folded = (word: string): string => fold(word).text;
    const spelled = new Map(row.params.words.map((word) => [folded(word), word]));
    const list = [...spelled.keys(), ...row.params.except.map(folded)].filter(Boolean).sort((a, b) => b.length - a.length);
    words = { spelled, pattern: new RegExp(`(?=(${list.join('|') || '(?!)'}))`, 'g') };
    context.memo.set(row, words);
  }
  return words;
}

/** What is said apart: a keyword does not go on behind a comma. */
const CLAUSE = /[^\n，。、；：！？,;:!?]+/g;

let simplified: ReadonlyMap<string, string> | undefined;

/** The keywords of rows in a text, also disguised ones, by position; not those inside an exception, and of one row inside one another the longest. */
export function keywordsIn(context: Context, text: string, rows: readonly KeywordRow[]): readonly Hit[] {
  simplified ??= new Map(
    packedKeywordVariants.split(' ').flatMap(([one = '', ...forms]) => forms.map((form): [string, string] => [form, one])),
  );
  const hits: Hit[] = [];
  for (const { 0: given, index: from } of text.matchAll(CLAUSE)) {
    const clause = given.replace(/[^\0-\u3000]/g, (sign) => simplified?.get(sign) ?? sign);
    const folded = fold(clause);
    for (const row of rows) {
      const { spelled, pattern } = wordsOf(context, row);
      let last = 0;
      for (const { index, 1: found = '' } of folded.text.matchAll(pattern)) {
        const end = index + found.length;
        if (end <= last) continue;
        last = end;
        const term = spelled.get(found);
        if (term === undefined) continue;
        const at = unfold(clause, folded, index, end);
        const covers = [...spelled].flatMap(([inner, word]) => (inner !== found && found.includes(inner) ? word : []));
        hits.push({ row, term, start: from + at.start, end: from + at.end, covers });
      }
    }
  }
  return hits.sort((a, b) => a.start - b.start || a.end - b.end);
}
