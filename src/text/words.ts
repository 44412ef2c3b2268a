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
  const { forms } = foldingOfAll();
  const said = new Set([...forms.values(), ...forms.keys(), ...variants]);
  return [...new Set(words.match(/\p{Script=Han}/gu))].filter((one) => !said.has(one)).join('');
}
