import type { CharacterKind } from '../core/rule-params';

/** One visible sign that is made of several code points: a flag, a family, a coloured hand. */
const EMOJI =
  /(?:\p{Regional_Indicator}{2}|(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F|[#*0-9]\uFE0F?\u20E3)(?:\uFE0F|\u20E3|\p{Emoji_Modifier}|\u200D\p{Extended_Pictographic}|[\u{E0020}-\u{E007F}])*)/uy;

/** Kinds by what decides first. */
const KINDS: readonly (readonly [CharacterKind, RegExp])[] = [
  ['lone-surrogate', /\p{Cs}/u],
  ['bidi', /\p{Bidi_Control}/u],
  ['zero-width', /\p{Default_Ignorable_Code_Point}/u],
  ['white-space', /\p{White_Space}/u],
  ['control', /[\p{Cc}\p{Cf}]/u],
  ['combining', /\p{M}/u],
  ['private', /\p{Co}/u],
  ['unassigned', /\p{Cn}/u],
  ['punctuation', /\p{P}/u],
  ['symbol', /\p{S}/u],
  ['number', /\p{N}/u],
  ['letter', /\p{L}/u],
];

/** The first so many kinds cannot be seen, or not by themselves. */
const UNSEEN = 8;

/** A sign of a text, counted with all equal ones that follow it. */
export interface CharacterRun {
  readonly kind: CharacterKind;
  /** `U+2605`; of a sign made of several code points, the first. */
  readonly codePoint: string;
  /** The sign where it can be seen. */
  readonly character?: string;
  readonly count: number;
  /** UTF-16 offset of the end, exclusive. */
  readonly end: number;
}

/** The sign at an offset of a text: what it is, how many of the same stand side by side, and where they end. */
export function runAt(text: string, start: number): CharacterRun {
  const signAt = (at: number): string => {
    EMOJI.lastIndex = at;
    return EMOJI.exec(text)?.[0] ?? String.fromCodePoint(text.codePointAt(at) as number);
  };
  const sign = signAt(start);
  let end = start;
  do end += sign.length;
  while (end < text.length && signAt(end) === sign);
  EMOJI.lastIndex = 0;
  const index = EMOJI.test(sign) ? KINDS.length : KINDS.findIndex(([, pattern]) => pattern.test(sign));
  const codePoint = `U+${(sign.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0')}`;
  const run = { kind: KINDS[index]?.[0] ?? 'emoji', codePoint, count: (end - start) / sign.length, end };
  return index < UNSEEN ? run : { ...run, character: sign };
}
