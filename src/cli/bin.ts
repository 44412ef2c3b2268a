import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, realpath } from 'node:fs/promises';
import { basename, dirname, isAbsolute, relative, resolve } from 'node:path';
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

/**
 * A file as `readImage` takes it, of which only what is asked for is read. What a filing names is looked for from its folder (of standard input,
 * from the current one) and must lie in it, after all links: a filing is somebody else's, and so is where its paths point to.
 */
async function file(path: string, filing?: string, isOutsideAllowed = false): Promise<Blob | undefined> {
  let target = path;
  if (filing !== undefined) {
    const folder = await realpath(filing === '-' ? '.' : dirname(filing));
    target = await realpath(resolve(folder, path));
    const inside = relative(folder, target);
    if (!isOutsideAllowed && (/^\.\.(?:[\\/]|$)/.test(inside) || isAbsolute(inside))) return undefined;
  }
  const read = async (start: number, end: number): Promise<ArrayBuffer> => {
    const handle = await open(target);
    try {
      const bytes = new Uint8Array(Math.max(0, end - start));
      const { bytesRead } = await handle.read(bytes, 0, bytes.length, start);
      return bytes.buffer.slice(0, bytesRead);
    } finally {
      await handle.close();
    }
  };
  const handle = await open(target);
  try {
    const stat = await handle.stat();
    if (!stat.isFile()) throw Object.assign(new Error('not a file'), { code: 'EISDIR' });
    const slice = (start: number, end: number): Pick<Blob, 'arrayBuffer'> => ({ arrayBuffer: () => read(start, Math.min(end, stat.size)) });
    return { name: basename(path), size: stat.size, slice } as unknown as Blob;
  } finally {
    await handle.close();
  }
}

/** Bytes hashed at once. */
const PIECE = 1_048_576;

async function hash(file: Blob): Promise<string> {
  const sum = createHash('sha256');
  for (let at = 0; at < file.size; at += PIECE) sum.update(new Uint8Array(await file.slice(at, at + PIECE).arrayBuffer()));
  return sum.digest('hex');
}

process.exitCode = await run(process.argv.slice(2), {
  out: (text) => (process.stdout.write(`${text}\n`) ? undefined : new Promise((drained) => process.stdout.once('drain', drained))),
  err: (text) => process.stderr.write(`${text}\n`),
  paint: (style, text) => (hasColour ? styleText(style, text) : text),
  lines,
  file,
  hash,
  now: Date.now,
  version,
});
