import { unfold } from './fold';
import { indexTerms, type RawHit } from './index-terms';
import { allVariants } from './variants';

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
 * characters between, in capital letters, and in traditional characters (also those of Taiwan and Hong Kong, and old forms).
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
  const findAll = indexTerms([given], allVariants());
  const find = (text: string): FoundTerm[] => {
    if (text !== undefined && text !== null && typeof text !== 'string') throw new TypeError('find: expected a string');
    const whole = text ?? '';
    const { folded, hits } = findAll(whole);
    const outer: FoundTerm[] = [];
    const around: RawHit[] = [];
    for (const hit of hits) {
      const term = given[hit.terms[0] as number] as string;
      let isInside = false;
      // Of outer hits the ends grow with the starts, so that none before one that ends too early can reach this far.
      for (let i = outer.length - 1; i >= 0 && (around[i] as RawHit).end >= hit.end; i--) {
        const covers = (outer[i] as FoundTerm).covers as string[];
        isInside = true;
        if (hit.terms !== (around[i] as RawHit).terms && !covers.includes(term)) covers.push(term);
      }
      if (isInside) continue;
      const { start, end } = unfold(whole, folded, hit.start, hit.end);
      outer.push({ term, start, end, written: whole.slice(start, end), covers: [] });
      around.push(hit);
    }
    return outer;
  };
  return { find };
}
