import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { styleText } from 'node:util';
import { version } from '../../package.json';
import { run } from './run';

const hasColour = process.stdout.isTTY && process.stdout.hasColors();

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // A reader that closes the pipe early (head) is no error.
  if (error.code === 'EPIPE') return;
  process.stderr.write(`icp-filing-rules: ${error.message}\n`);
  process.exitCode = 2;
});

async function* lines(path: string): AsyncIterable<string> {
  const input = path === '-' ? process.stdin : createReadStream(path);
  // Readline does not hand on the errors of what it reads.
  const failed = new Promise<never>((_, reject) => input.once('error', reject));
  const read = createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })[Symbol.asyncIterator]();
  for (;;) {
    const { value, done } = await Promise.race([read.next(), failed]);
    if (done) return;
    yield value;
  }
}

process.exitCode = await run(process.argv.slice(2), {
  out: (text) => process.stdout.write(`${text}\n`),
  err: (text) => process.stderr.write(`${text}\n`),
  paint: (style, text) => (hasColour ? styleText(style, text) : text),
  lines,
  now: Date.now,
  version,
});
