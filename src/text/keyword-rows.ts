import { keywordRow, packedKeywords } from '../../rules/reference/keywords.packed';
import type { Row } from '../core/rows';

/** A row that lists the keywords of a category. */
export type KeywordRow = Row<'preapproval/suspected'>;

/** Most exceptions repeat their word, and all rows where they come from. */
function unpack(line: string): KeywordRow {
  const [category, at, ...groups] = line.split(',');
  const lists = groups.map((group) => group.split(' '));
  const except = lists.flatMap(([word = '', ...rest]) => rest.map((one) => (one.includes('+') ? one.replace('+', word) : word + one)));
  return {
    ...keywordRow,
    id: keywordRow.id + category,
    params: { category, words: lists.map(([word]) => word).join('、'), except: [...new Set(except)].join('、') },
    source: { ...keywordRow.source, at: at + keywordRow.source.at },
  } as KeywordRow;
}

/** Words that suggest a category of preapprovals, and the texts inside which they do not. */
export const keywordRows: readonly KeywordRow[] = /* @__PURE__ */ (() => packedKeywords.split('|').map(unpack))();
