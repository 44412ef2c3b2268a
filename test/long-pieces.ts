/** Pieces of which a long text is the worst that a reader of names can be given. */
export const longPieces = [
  ['one character', '购'],
  ['another term at the end', '购论坛'],
  ['blanks', ' \u200b'],
  ['emoji', '👨‍👩‍👧'],
  ['dots', 'a.'],
] as const;
