import { createHash } from 'node:crypto';
import { open, realpath } from 'node:fs/promises';
import { basename, dirname, isAbsolute, relative, resolve } from 'node:path';

/** The lines of bytes in UTF-8. Throws where they are in another encoding. */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncIterable<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let rest = '';
  // Taking chunk by chunk keeps memory flat however slowly the lines are used up; readline's iterator runs ahead.
  for await (const chunk of chunks) {
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
export async function fileAt(path: string, filing?: string, isOutsideAllowed = false): Promise<Blob | undefined> {
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

/** A hash of all that is in a file. */
export async function hashOf(file: Blob): Promise<string> {
  const sum = createHash('sha256');
  for (let at = 0; at < file.size; at += PIECE) sum.update(new Uint8Array(await file.slice(at, at + PIECE).arrayBuffer()));
  return sum.digest('hex');
}
