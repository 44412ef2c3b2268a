import { keep } from '../core/keep';

const compiled: Readonly<Record<string, Map<string, RegExp>>> = { '': new Map(), i: new Map(), u: new Map() };
const others = new Map<string, RegExp>();

/** The pattern that a table writes as a text, each compiled once. Without `g` and `y`, so that a pattern keeps nothing of a text. */
export function patternOf(source: string, flags: '' | 'i' | 'u' = ''): RegExp {
  return keep(compiled[flags] as Map<string, RegExp>, source, () => new RegExp(source, flags));
}

/** A pattern of what is not of a class of characters, as tables write it (`\p{Script=Han}A-Z`). */
export function otherThan(characters: string): RegExp {
  return keep(others, characters, () => new RegExp(`[^${characters}]`, 'u'));
}
