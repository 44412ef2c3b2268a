import { packedVariants } from '../../rules/reference/variants.packed';
import { readPairs } from './packed';

/**
 * A text as a reader takes it in: compatibility forms (full width, circled, radicals) as plain characters, Latin letters small,
 * traditional characters simplified as far as the terms of the tables need it, and nothing of what is invisible, blank or punctuation.
 */
export interface Folded {
  readonly text: string;
  /** Where in the text as given the code point begins that each UTF-16 unit came from; absent where nothing was moved. */
  readonly starts?: readonly number[];
}

/** Kinds of UTF-16 units, as bits: Han characters of the main block, */
export const HAN = 1;
/** digits, */
export const DIGIT = 2;
/** small letters, */
export const SMALL = 4;
/** and what does not stay as it is: made simplified, */
export const SIMPLIFIED = 8;
/** or more than that. */
export const OTHER = 16;

const IGNORED = /[\p{C}\p{Z}\p{P}\p{S}\p{Mn}\p{Me}\p{Default_Ignorable_Code_Point}]/u;
/** A character with the marks laid over it, which may make another character of it (が). */
const CLUSTER = /\P{M}\p{M}*|\p{M}+/gsu;

/** Reads characters and their other forms (`业業 个個箇`): by each form the character. */
export function readVariants(packed: string): Map<string, string> {
  const characters = new Map<string, string>();
  for (const list of packed.split(' ')) for (let at = 1; at < list.length; at++) characters.set(list.charAt(at), list.charAt(0));
  return characters;
}

/** What is folded without looking at it: the kind of each unit, and the characters of the forms in which the library's own terms are written. */
export interface Folding {
  readonly kinds: Uint8Array;
  readonly forms: ReadonlyMap<string, string>;
}

let folding: Folding | undefined;

/** Made when it is first asked for. */
export function foldingOfAll(): Folding {
  if (!folding) {
    const kinds = new Uint8Array(0x10000).fill(OTHER).fill(DIGIT, 0x30, 0x3a).fill(SMALL, 0x61, 0x7b).fill(HAN, 0x4e00, 0xa000);
    const forms = new Map<string, string>();
    readPairs(packedVariants, (form, one) => {
      forms.set(form, one);
      kinds[form.charCodeAt(0)] = HAN | SIMPLIFIED;
    });
    folding = { kinds, forms };
  }
  return folding;
}

/** The kinds of the units of a text, all together. */
export function kindsIn(text: string): number {
  const { kinds } = foldingOfAll();
  let all = 0;
  for (let at = 0; at < text.length; at++) all |= kinds[text.charCodeAt(at)] as number;
  return all;
}

/** A text with each character in another form as the character itself. */
export function inForms(text: string, forms: ReadonlyMap<string, string>): string {
  return Array.from(text, (one) => forms.get(one) ?? one).join('');
}

/**
 * Folds a text and remembers where its characters came from. Linear in the text's length.
 *
 * @param keep punctuation and symbols that are not left out.
 * @param kinds those of the text's units.
 */
export function fold(text: string, keep = '', kinds = kindsIn(text)): Folded {
  if (kinds < SIMPLIFIED) return { text };
  const { forms } = foldingOfAll();
  if (kinds < OTHER) return { text: inForms(text, forms) };
  let folded = '';
  const starts: number[] = [];
  const known = new Map<string, string>();
  const foldSign = (sign: string): string =>
    Array.from(sign.normalize('NFKC').toLowerCase(), (one) =>
      IGNORED.test(one) && !keep.includes(one) ? '' : (forms.get(one) ?? one),
    ).join('');
  for (const { 0: sign, index } of text.matchAll(CLUSTER)) {
    let plainly = known.get(sign);
    if (plainly === undefined) {
      plainly = foldSign(sign);
      known.set(sign, plainly);
    }
    folded += plainly;
    for (let unit = 0; unit < plainly.length; unit++) starts.push(index);
  }
  return { text: folded, starts };
}

/** Turns a stretch of a folded text into one of the text as given, on its code point boundaries. */
export function unfold(text: string, { starts }: Folded, start: number, end: number): { start: number; end: number } {
  const last = starts?.[end - 1] ?? end - 1;
  return { start: starts?.[start] ?? start, end: last + (starts && (text.codePointAt(last) as number) > 0xffff ? 2 : 1) };
}
