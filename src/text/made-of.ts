const others = new Map<string, RegExp>();

/** Is a text, not empty, made only of characters of a class as tables write it (`\p{Script=Han}A-Z`)? Each class is compiled once. */
export function isMadeOf(characters: string, text: string): boolean {
  let other = others.get(characters);
  if (!other) {
    // Looking for what is not of the class needs no backtracking, which long texts would make overflow.
    other = new RegExp(`[^${characters}]`, 'u');
    others.set(characters, other);
  }
  return text !== '' && !other.test(text);
}
