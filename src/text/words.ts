import type { Row } from '../core/rows';
import { foldingOfAll } from './fold';

/** The words of a list as tables write it: one line, 、 between. */
export function wordsOf(line: string): readonly string[] {
  return line ? line.split('、') : [];
}

/**
 * The Han characters of words of which nobody has said how else they are written: neither the library's tables nor the row that lists the words. In
 * traditional writing such words are not found, so that a row with any must not pass for a whole list.
 */
export function charactersUnsaid(words: string, variants = ''): string {
  const said = [...foldingOfAll().forms, variants].join();
  return [...new Set(words.match(/\p{Script=Han}/gu))].filter((one) => !said.includes(one)).join('');
}

/** What a row of words lacks: the forms of characters of which nobody has said how else they are written. */
export function lackingForms({ params }: Row): readonly [key: string, expected: string] | undefined {
  const { terms = '', words = '', variants } = params as { readonly [K in 'terms' | 'words' | 'variants']?: string };
  const unsaid = charactersUnsaid(terms + words, variants);
  return unsaid ? ['params.variants', `the other forms of ${unsaid}, as variantsOf of ./website-name gives them`] : undefined;
}
