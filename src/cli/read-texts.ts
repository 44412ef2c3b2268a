import { readJson } from './judge-item';

const isObject = (text: string): boolean => {
  const read = readJson(text);
  return typeof read?.value === 'object' && read.value !== null;
};

/**
 * The texts of lines that hold filings: one a line when the first line is whole by itself, or broken before one that is whole (NDJSON); else all
 * lines are one text. A text that begins with the bracket of a list alone is one text.
 */
export async function* readTexts(lines: AsyncIterable<string>): AsyncIterable<string> {
  let isLines: boolean | undefined;
  const text: string[] = [];
  for await (const given of lines) {
    // A byte order mark stands before the first line of some files, a carriage return at the end of each of others.
    const line = given.replace(/^\uFEFF|\r$/g, '');
    if (isLines !== false && line.trim() === '') continue;
    const [first] = text;
    if (isLines === undefined) {
      if (first === undefined ? readJson(line) : first.trim() !== '[' && isObject(line)) isLines = true;
      else if (first !== undefined) isLines = false;
      if (isLines && first !== undefined) yield first;
    }
    if (isLines) yield line;
    else text.push(line);
  }
  if (!isLines) yield text.join('\n');
}
