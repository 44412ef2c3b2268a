import { fold, unfold } from './fold';
import { indexTerms, outermost } from './index-terms';

/** An occurrence of a term in a text. */
export interface FoundTerm {
  /** The term as it was given to `compileTerms`. */
  readonly term: string;
  /** UTF-16 offset in the text as given, on a code point boundary. */
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
  /** The text from `start` to `end`: other than the term where it is disguised. */
  readonly written: string;
  /** Shorter terms of the list inside this one. */
  readonly covers: readonly string[];
}

/** Terms made ready for finding. */
export interface CompiledTerms {
  /**
   * All occurrences of the terms in a text, by position; of terms inside one another the longest. `null` and `undefined` are `''`.
   *
   * @throws {TypeError} for another type of text.
   */
  find(text: string): FoundTerm[];
}

/**
 * Compiles a list of terms, of any length, for finding them in what a reader sees: in full width, with blanks, punctuation or invisible
 * characters between, in capital letters, and in traditional characters as far as the terms of this library's own tables need them.
 * Punctuation or symbols inside a term (`c++`) are kept: they must then stand in the text, and no longer hide other terms of the list.
 * Building takes time in proportion to the terms' length; finding, to the text's length times that of the longest chain of terms.
 *
 * @param terms words in any order; a term that folds to nothing is never found, of two that fold to the same the first is reported.
 * @throws {TypeError} when `terms` is no array of strings.
 */
export function compileTerms(terms: readonly string[]): CompiledTerms {
  if (!Array.isArray(terms) || terms.some((term) => typeof term !== 'string'))
    throw new TypeError('compileTerms: expected an array of strings');
  const given = [...terms];
  const index = indexTerms(given);
  const find = (text: string): FoundTerm[] => {
    if (text !== undefined && text !== null && typeof text !== 'string') throw new TypeError('find: expected a string');
    const whole = text ?? '';
    const folded = fold(whole, index.keep);
    const hits = index.scan(folded.text);
    if (hits.length === 0) return [];
    return outermost(hits).map(({ hit, covers }) => {
      const { start, end } = unfold(whole, folded, hit.start, hit.end);
      return {
        term: given[hit.term] as string,
        start,
        end,
        written: whole.slice(start, end),
        covers: covers.map((one) => given[one] as string),
      };
    });
  };
  return { find };
}
