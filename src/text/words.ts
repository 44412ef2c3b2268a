/** The words of a list as tables write it: one line, 、 between. */
export function wordsOf(line: string): readonly string[] {
  return line ? line.split('、') : [];
}
