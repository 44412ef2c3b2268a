/** A text as it was meant: compatibility forms (full width) as plain characters, nothing invisible, no blanks around. */
export function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .trim();
}
