import { otherThan } from './pattern';

/** Is a text, not empty, made only of characters of a class as tables write it? */
export function isMadeOf(characters: string, text: string): boolean {
  // Looking for what is not of the class needs no backtracking, which long texts would make overflow.
  return text !== '' && !otherThan(characters).test(text);
}
