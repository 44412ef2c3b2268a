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

process.exitCode = run(process.argv.slice(2), {
  out: (text) => process.stdout.write(`${text}\n`),
  err: (text) => process.stderr.write(`${text}\n`),
  paint: (style, text) => (hasColour ? styleText(style, text) : text),
  now: Date.now,
  version,
});
