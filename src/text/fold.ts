/**
 * A text as a reader takes it in: compatibility forms (full width, circled, radicals) as plain characters, Latin letters small,
 * and nothing of what is invisible, blank or punctuation.
 */
export interface Folded {
  readonly text: string;
  /** Where in the text as given the code point begins that each UTF-16 unit came from; absent where nothing was moved. */
  readonly starts?: readonly number[];
}

/** Folding leaves these texts as they are. */
const PLAIN = /^[\u4e00-\u9fff0-9a-z]*$/;
const IGNORED = /[\p{C}\p{Z}\p{P}\p{S}\p{M}\p{Default_Ignorable_Code_Point}]/u;

/**
 * Folds a text and remembers where its characters came from. Linear in the text's length.
 *
 * @param keep punctuation and symbols that are not left out (small letters, compatibility forms resolved).
 */
export function fold(text: string, keep = ''): Folded {
  if (PLAIN.test(text)) return { text };
  let folded = '';
  const starts: number[] = [];
  let moved = false;
  for (let i = 0; i < text.length; ) {
    const codePoint = text.codePointAt(i) as number;
    const next = i + (codePoint > 0xffff ? 2 : 1);
    if (
      (codePoint >= 0x4e00 && codePoint <= 0x9fff) ||
      (codePoint >= 0x30 && codePoint <= 0x39) ||
      (codePoint >= 0x61 && codePoint <= 0x7a)
    ) {
      folded += text[i];
      starts.push(i);
    } else {
      const before = starts.length;
      for (const character of String.fromCodePoint(codePoint).normalize('NFKC').toLowerCase()) {
        if (IGNORED.test(character) && !keep.includes(character)) continue;
        folded += character;
        for (let unit = 0; unit < character.length; unit++) starts.push(i);
      }
      if (starts.length - before !== next - i || starts.length !== next) moved = true;
    }
    i = next;
  }
  if (starts.length !== text.length) moved = true;
  return moved ? { text: folded, starts } : { text: folded };
}

/** Turns a stretch of a folded text into one of the text as given, on its code point boundaries. */
export function unfold(text: string, folded: Folded, start: number, end: number): { readonly start: number; readonly end: number } {
  const first = folded.starts ? (folded.starts[start] as number) : start;
  const last = folded.starts ? (folded.starts[end - 1] as number) : end - 1;
  const isLead = folded.starts !== undefined && (text.codePointAt(last) as number) > 0xffff;
  return { start: first, end: last + (isLead ? 2 : 1) };
}
