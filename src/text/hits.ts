/** Of one row, more findings than this are only counted. */
export const MOST = 100;

const LONGEST_WRITTEN = 40;

/** What stands in a text where a term was found, cut when it is long. */
export function writtenAt({ text }: { readonly text: string }, { start, end }: { readonly start: number; readonly end: number }): string {
  return end - start > LONGEST_WRITTEN ? `${text.slice(start, start + LONGEST_WRITTEN)}…` : text.slice(start, end);
}
