import type { CharacterKind } from '../core/rule-params';
import { isMadeOf } from './made-of';

/** One visible sign that is made of several code points: a flag, a family, a coloured hand. */
const EMOJI =
  /(?:\p{Regional_Indicator}{2}|[#*0-9]\uFE0F?\u20E3|(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F)(?:\u200D\p{Extended_Pictographic}|[\uFE0F\p{Emoji_Modifier}\u{E0020}-\u{E007F}])*)/uy;

/** Kinds in the order in which they are asked for, each with the class of characters that it is. */
const KINDS: { readonly [K in CharacterKind]?: string } = {
  'lone-surrogate': 'Cs',
  bidi: 'Bidi_Control',
  'zero-width': 'Default_Ignorable_Code_Point',
  'white-space': 'White_Space',
  private: 'Co',
  unassigned: 'Cn',
  control: 'C',
  combining: 'M',
  punctuation: 'P',
  symbol: 'S',
  number: 'N',
  letter: 'L',
};

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
  const signAt = (at: number): string | undefined => {
    EMOJI.lastIndex = at;
    return EMOJI.exec(text)?.[0];
  };
  const emoji = signAt(start);
  const sign = emoji ?? String.fromCodePoint(text.codePointAt(start) as number);
  let end = start + sign.length;
  while (text.startsWith(sign, end) && signAt(end) === emoji) end += sign.length;
  const kinds = Object.keys(KINDS) as CharacterKind[];
  const index = emoji ? kinds.length : kinds.findIndex((kind) => isMadeOf(`\\p{${KINDS[kind]}}`, sign));
  const codePoint = `U+${(sign.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0')}`;
  const run = { kind: kinds[index] ?? 'emoji', codePoint, count: (end - start) / sign.length, end };
  return index < UNSEEN ? run : { ...run, character: sign };
}
