import { createReadStream } from 'node:fs';
import { styleText } from 'node:util';
import { version } from '../../package.json';
import { run } from './run';

const hasColour = process.stdout.isTTY && process.stdout.hasColors();

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // A reader that closes the pipe early (head) is no error, but nobody is left to write for.
  if (error.code === 'EPIPE') process.exit();
  process.stderr.write(`icp-filing-rules: ${error.message}\n`);
  process.exit(2);
});

async function* lines(path: string): AsyncIterable<string> {
  const input = path === '-' ? process.stdin : createReadStream(path);
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let rest = '';
  // Taking chunk by chunk keeps memory flat however slowly the lines are used up; readline's iterator runs ahead.
  for await (const chunk of input as AsyncIterable<Uint8Array>) {
    const parts = (rest + decoder.decode(chunk, { stream: true })).split('\n');
    rest = parts.pop() ?? '';
    yield* parts;
  }
  yield rest + decoder.decode();
}

process.exitCode = await run(process.argv.slice(2), {
  out: (text) => (process.stdout.write(`${text}\n`) ? undefined : new Promise((drained) => process.stdout.once('drain', drained))),
  err: (text) => process.stderr.write(`${text}\n`),
  paint: (style, text) => (hasColour ? styleText(style, text) : text),
  lines,
  now: Date.now,
  version,
});
