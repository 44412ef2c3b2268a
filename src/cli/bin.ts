import { createReadStream } from 'node:fs';
import { styleText } from 'node:util';
import { version } from '../../package.json';
import { fileAt, hashOf, linesOf } from './files';
import { run } from './run';

const hasColour = process.stdout.isTTY && process.stdout.hasColors();

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // A reader that closes the pipe early (head) is no error, but nobody is left to write for.
  if (error.code === 'EPIPE') process.exit();
  process.stderr.write(`icp-filing-rules: ${error.message}\n`);
  process.exit(2);
});

process.exitCode = await run(process.argv.slice(2), {
  out: (text) => (process.stdout.write(`${text}\n`) ? undefined : new Promise((drained) => process.stdout.once('drain', drained))),
  err: (text) => process.stderr.write(`${text}\n`),
  paint: (style, text) => (hasColour ? styleText(style, text) : text),
  lines: (path) => linesOf(path === '-' ? process.stdin : createReadStream(path)),
  file: fileAt,
  hash: hashOf,
  now: Date.now,
  version,
});
