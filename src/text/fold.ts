import { packedVariants } from '../../rules/reference/variants.packed';

/**
 * A text as a reader takes it in: compatibility forms (full width, circled, radicals) as plain characters, Latin letters small,
 * traditional characters simplified as far as the terms need it, and nothing of what is invisible, blank or punctuation.
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
/** what is left out, */
export const IGNORED = 8;
/** what becomes one other unit, */
export const MAPPED = 16;
/** and what has to be looked at with its neighbours. */
export const OTHER = 32;

/** How texts fold: the kind of each UTF-16 unit, and what those become that become another. */
export interface Folding {
  readonly kinds: Uint8Array;
  readonly units: ReadonlyMap<string, string>;
}

const SIGN = /[\p{C}\p{Z}\p{P}\p{S}\p{Mn}\p{Me}\p{Default_Ignorable_Code_Point}]/u;
/** A character with the marks laid over it, which may make another character of it (が). */
const CLUSTER = /\P{M}\p{M}*|\p{M}+/gsu;

let usual: Folding | undefined;
/** The latest that was asked for beside the usual one. */
let further: { readonly variants: string; readonly folding: Folding } | undefined;

/** The folding of the library's own terms; with further forms of characters (`业業 个個箇`) that of others' terms. */
export function foldingOf(variants = ''): Folding {
  const extend = ({ kinds, units }: Folding, packed: string): Folding => {
    const more = { kinds: kinds.slice(), units: new Map(units) };
    for (const [one, ...forms] of packed.split(' '))
      for (const form of forms) {
        more.units.set(form, more.units.get(one as string) ?? (one as string));
        more.kinds[form.charCodeAt(0)] = HAN | MAPPED;
      }
    return more;
  };
  if (!usual) {
    const kinds = new Uint8Array(0x10000).fill(OTHER).fill(HAN, 0x4e00, 0xa000).fill(IGNORED, 0, 0x80).fill(DIGIT, 0x30, 0x3a);
    kinds.fill(MAPPED, 0x41, 0x5b).fill(SMALL, 0x61, 0x7b).fill(IGNORED, 0xb7, 0xb8);
    kinds.fill(IGNORED, 0x2000, 0x2070).fill(IGNORED, 0x3000, 0x3005).fill(IGNORED, 0x3008, 0x3021);
    const units = new Map<string, string>();
    for (let code = 0x21; code < 0x7f; code++) {
      const kind = kinds[code] as number;
      const plain = String.fromCharCode(code).toLowerCase();
      kinds[code + 0xfee0] = kind & IGNORED || MAPPED;
      if (kind & MAPPED) units.set(String.fromCharCode(code), plain);
      if (!(kind & IGNORED)) units.set(String.fromCharCode(code + 0xfee0), plain);
    }
    usual = extend({ kinds, units }, packedVariants);
  }
  if (!variants) return usual;
  if (further?.variants !== variants) further = { variants, folding: extend(usual, variants) };
  return further.folding;
}

/** The kinds of the units of a text, all together. */
export function kindsIn(text: string, kinds: Uint8Array): number {
  let all = 0;
  for (let at = 0; at < text.length; at++) all |= kinds[text.charCodeAt(at)] as number;
  return all;
}

/**
 * Folds a text and remembers where its characters came from. Linear in the text's length.
 *
 * @param keep punctuation and symbols that are not left out.
 * @param all the kinds of the text's units, where they are known.
 */
export function fold(text: string, keep = '', folding: Folding = foldingOf(), all: number = kindsIn(text, folding.kinds)): Folded {
  const { kinds, units } = folding;
  if (!(all & (IGNORED | MAPPED | OTHER))) return { text };
  let folded = '';
  const starts: number[] = [];
  if (!(all & OTHER) && !(keep && all & IGNORED)) {
    for (let at = 0; at < text.length; at++) {
      const kind = kinds[text.charCodeAt(at)] as number;
      if (kind & IGNORED) continue;
      const unit = text.charAt(at);
      folded += kind & MAPPED ? units.get(unit) : unit;
      starts.push(at);
    }
    return all & IGNORED ? { text: folded, starts } : { text: folded };
  }
  const known = new Map<string, string>();
  const foldSign = (sign: string): string =>
    Array.from(sign.normalize('NFKC').toLowerCase(), (one) => (SIGN.test(one) && !keep.includes(one) ? '' : (units.get(one) ?? one))).join(
      '',
    );
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
