const patterns = new Map<string, RegExp>();

/** Is a text, not empty, made only of characters of a class as tables write it (`\p{Script=Han}A-Z`)? Each class is compiled once. */
export function isMadeOf(characters: string, text: string): boolean {
  let pattern = patterns.get(characters);
  if (!pattern) {
    pattern = new RegExp(`^[${characters}]+$`, 'u');
    patterns.set(characters, pattern);
  }
  return pattern.test(text);
}
