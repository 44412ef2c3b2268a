const compiled: Readonly<Record<string, Map<string, RegExp>>> = { '': new Map(), i: new Map(), u: new Map() };
const others = new Map<string, RegExp>();

/** The pattern that a table writes as a text, each compiled once. Without `g` and `y`, so that a pattern keeps nothing of a text. */
export function patternOf(source: string, flags: '' | 'i' | 'u' = ''): RegExp {
  const known = compiled[flags] as Map<string, RegExp>;
  let pattern = known.get(source);
  if (!pattern) {
    pattern = new RegExp(source, flags);
    known.set(source, pattern);
  }
  return pattern;
}

/** A pattern of what is not of a class of characters, as tables write it (`\p{Script=Han}A-Z`). */
export function otherThan(characters: string): RegExp {
  let pattern = others.get(characters);
  if (!pattern) {
    pattern = new RegExp(`[^${characters}]`, 'u');
    others.set(characters, pattern);
  }
  return pattern;
}
