import { preapproval } from '../../rules/preapproval/preapproval';
import { preapprovalRules } from '../../rules/preapproval/rules';
import { CLEAR } from '../core/check';
import { type AnyArea, readContext } from '../core/context';
import type { PreapprovalCategory } from '../core/filing';
import { provinceNames } from '../core/province';
import { readText } from '../core/read';
import { cellsOf, scoping } from '../core/scoping';
import type { Options, Province, ScopeFacts } from '../core/types';
import { writtenAt } from '../text/hits';
import { keywordRows } from '../text/keyword-rows';
import { isInForce, keywordsIn } from './terms';

/** The tables alone: who only looks for words pays for no texts. */
const listed: AnyArea = {
  tables: [preapproval, keywordRows],
  rules: preapprovalRules,
  // Nothing is judged here: rows are listed.
  checks: () => CLEAR,
  scoping,
  provinces: provinceNames,
  outside: [],
  locale: { language: '', separator: '' },
};

/** A keyword in a text, with the category that it suggests. */
export interface SuspectedCategory {
  readonly category: PreapprovalCategory;
  readonly term: string;
  /** UTF-16 offset in the text as given, on a code point boundary. */
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
  /** As it stands in the text; cut after 40 units. */
  readonly written: string;
  /** The provinces that ask for the category; empty where all do. */
  readonly provinces: readonly Province[];
  /** Shorter keywords of the same category inside this one. */
  readonly covers: readonly string[];
}

/**
 * Finds words that suggest content for which a preapproval (前置审批) is needed, also disguised ones (full width, traditional characters, blanks or
 * invisible characters between). A word inside a longer one that means something else (新闻 in 新闻纸) is not found. Bulletin boards have no
 * words: they are abolished everywhere.
 *
 * @param text of any length; `null` and `undefined` are `''`.
 * @param facts without a province the categories of all provinces.
 * @returns all hits by position. A word can suggest several categories: then there is one hit for each.
 * @throws as `validatePreapprovals` for a programmer's slip.
 * Source: Alibaba Cloud ICP FAQ of 2019-02-26, lines 321–367, for the categories; the words are this project's.
 */
export function suspectedCategories(text: string, facts: ScopeFacts, options?: Options): readonly SuspectedCategory[] {
  const context = readContext(listed, facts, options);
  const given = readText(text, 'text');
  const cells = context.province ? [context] : cellsOf(context);
  return keywordsIn(context, given).flatMap((hit): SuspectedCategory | readonly SuspectedCategory[] => {
    const { term, start, end, covers } = hit;
    const { category } = hit.row.params;
    if (!cells.some((cell) => isInForce(cell, category))) return [];
    const asking = context.dated.filter(
      ({ rule, params }) => rule === 'preapproval/required' && 'category' in params && params.category === category,
    );
    const provinces = asking.every(({ scope }) => scope?.provinces)
      ? [...new Set(asking.flatMap(({ scope }) => scope?.provinces ?? []))]
      : [];
    return { category, term, start, end, written: writtenAt({ text: given }, hit), provinces, covers };
  });
}
