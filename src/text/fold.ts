import { packedVariants } from '../../rules/reference/variants.packed';

/**
 * A text as a reader takes it in: compatibility forms (full width, circled, radicals) as plain characters, Latin letters small,
 * traditional characters simplified as far as the terms of the tables need it, and nothing of what is invisible, blank or punctuation.
 */
export interface Folded {
  readonly text: string;
  /** Where in the text as given the code point begins that each UTF-16 unit came from; absent where nothing was moved. */
  readonly starts?: readonly number[];
}

const IGNORED = /[\p{C}\p{Z}\p{P}\p{S}\p{Mn}\p{Me}\p{Default_Ignorable_Code_Point}]/u;
/** A character with the marks laid over it, which may make another character of it (が). */
const CLUSTER = /\P{M}\p{M}*|\p{M}+/gsu;

let simplified: ReadonlyMap<string, string> | undefined;
/** For each UTF-16 unit what folding does with it: 1 nothing (Han characters of the main block, digits, small letters), 2 makes it simplified, 0 more than that. */
const plain = /* @__PURE__ */ new Uint8Array(0x10000);

/**
 * Folds a text and remembers where its characters came from. Linear in the text's length.
 *
 * @param keep punctuation and symbols that are not left out.
 */
export function fold(text: string, keep = ''): Folded {
  if (!simplified) {
    simplified = new Map(packedVariants.split(' ').flatMap(([one = '', ...forms]) => forms.map((form): [string, string] => [form, one])));
    plain.fill(1, 0x4e00, 0xa000).fill(1, 0x30, 0x3a).fill(1, 0x61, 0x7b);
    for (const form of simplified.keys()) plain[form.charCodeAt(0)] = 2;
  }
  let at = 0;
  let isTraditional = false;
  for (let kind = 1; at < text.length; at++) {
    kind = plain[text.charCodeAt(at)] as number;
    if (kind === 0) break;
    if (kind === 2) isTraditional = true;
  }
  if (at === text.length) return { text: isTraditional ? Array.from(text, (one) => simplified?.get(one) ?? one).join('') : text };
  let folded = '';
  const starts: number[] = [];
  const known = new Map<string, string>();
  const foldSign = (sign: string): string =>
    Array.from(sign.normalize('NFKC').toLowerCase(), (one) =>
      IGNORED.test(one) && !keep.includes(one) ? '' : (simplified?.get(one) ?? one),
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
