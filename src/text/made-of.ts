import { DIGIT, HAN, SMALL } from './fold';
import { otherThan } from './pattern';

/** Parts of classes as tables write them, and the kinds of units of which each has every one. */
const WHOLE: readonly (readonly [string, number])[] = [
  ['\\p{Script=Han}', HAN],
  ['0-9', DIGIT],
  ['a-z', SMALL],
];

/**
 * Is a text, not empty, made only of characters of a class as tables write it?
 *
 * @param kinds those of the text's units, where they are known: a plain text then needs no look.
 */
export function isMadeOf(characters: string, text: string, kinds = -1): boolean {
  if (text === '') return false;
  let rest = kinds;
  for (const [part, kind] of WHOLE) if (rest & kind && characters.includes(part)) rest &= ~kind;
  // Looking for what is not of the class needs no backtracking, which long texts would make overflow.
  return rest === 0 || !otherThan(characters).test(text);
}
