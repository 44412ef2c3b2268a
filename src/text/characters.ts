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

/** Kinds that cannot be seen, or not by themselves. */
const UNSEEN: readonly CharacterKind[] = [
  'lone-surrogate',
  'bidi',
  'zero-width',
  'white-space',
  'control',
  'combining',
  'private',
  'unassigned',
];

/** A character of a text, or several of the same side by side. */
export interface CharacterRun {
  readonly kind: CharacterKind;
  /** `U+2605`. */
  readonly codePoint: string;
  /** The character where it can be seen. */
  readonly character?: string;
  /** UTF-16 offsets. */
  readonly start: number;
  readonly end: number;
  readonly count: number;
}

/** The end of the sign that begins at an offset. */
function signEnd(text: string, start: number): { readonly end: number; readonly isEmoji: boolean } {
  EMOJI.lastIndex = start;
  const emoji = EMOJI.exec(text);
  if (emoji) return { end: start + emoji[0].length, isEmoji: true };
  return { end: start + ((text.codePointAt(start) as number) > 0xffff ? 2 : 1), isEmoji: false };
}

/** The sign at an offset of a text, counted with all equal ones that follow it: what it is, and where it ends. */
export function runAt(text: string, start: number): CharacterRun {
  const { end: first, isEmoji } = signEnd(text, start);
  const sign = text.slice(start, first);
  let end = first;
  while (text.startsWith(sign, end) && signEnd(text, end).end === end + sign.length) end += sign.length;
  const kind: CharacterKind = isEmoji ? 'emoji' : (KINDS.find(([, pattern]) => pattern.test(sign))?.[0] ?? 'unassigned');
  const codePoint = `U+${(sign.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0')}`;
  const run = { kind, codePoint, start, end, count: (end - start) / sign.length };
  return UNSEEN.includes(kind) ? run : { ...run, character: sign };
}
