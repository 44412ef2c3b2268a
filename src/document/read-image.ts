import type { ImageFacts } from '../core/filing';
import { frameAhead, probeImage } from './probe-image';

/** Bytes read at the beginning and, of a file of more than both together, at the end. */
const HEAD = 65_536;
const TAIL = 65_536;
/** Bytes read at once behind a part that is jumped over, if that is enough, and how often. */
const STEP = 1024;
const MAX_STEPS = 256;

async function slice(file: Blob, from: number, to: number, signal: AbortSignal | undefined): Promise<Uint8Array> {
  if (signal?.aborted) throw signal.reason;
  const reading = file.slice(from, to).arrayBuffer();
  if (!signal) return new Uint8Array(await reading);
  let abort = (): void => {};
  const aborted = new Promise<never>((_, reject) => {
    abort = () => reject(signal.reason);
    signal.addEventListener('abort', abort);
  });
  try {
    return new Uint8Array(await Promise.race([reading, aborted]));
  } finally {
    signal.removeEventListener('abort', abort);
  }
}

function join(one: Uint8Array, two: Uint8Array): Uint8Array {
  const both = new Uint8Array(one.length + two.length);
  both.set(one);
  both.set(two, one.length);
  return both;
}

/**
 * What a file that has been chosen says of the image in it (材料图片): `probeImage` on its first and last 64 KiB, so that its size does not matter. Only while the frame of a JPEG has not come is
 * more read, a kibibyte behind each part that says nothing (256 at most), and EXIF and XMP whole. A palette that stands later in a PNG or GIF stays unknown; a GIF that is to be repeated counts as animated, its second frame unseen. The name is
 * `file.name`, if it has one. Nothing is sent or kept.
 *
 * @throws {TypeError} (as a rejection) when `file` is no Blob; the signal's reason when it is aborted, and what reading the file is rejected with.
 */
export async function readImage(file: Blob, options?: { readonly signal?: AbortSignal | undefined }): Promise<ImageFacts> {
  if (typeof file?.slice !== 'function' || typeof file.size !== 'number') throw new TypeError('file: expected a Blob');
  const signal = options?.signal ?? undefined;
  const { size } = file;
  const name = 'name' in file && typeof file.name === 'string' ? file.name : undefined;
  if (size <= HEAD + TAIL) return probeImage(await slice(file, 0, size, signal), { name });

  let head = await slice(file, 0, HEAD, signal);
  // By how much the end of the head stands further back in the file than in the head, and where the last piece begins.
  let jumped = 0;
  let piece = 0;
  for (let step = 0; step < MAX_STEPS; step++) {
    const ahead = frameAhead(head);
    if (!ahead) break;
    jumped += ahead.next - ahead.keep;
    piece = ahead.keep + jumped;
    const more = await slice(file, piece, Math.min(piece + Math.max(ahead.need, STEP), size), signal);
    // Of what is left no part can be, or it has all been read.
    if (more.length < 4 || (ahead.next === ahead.keep && more.length <= head.length - ahead.keep)) break;
    head = join(head.subarray(0, ahead.keep), more);
  }
  const tail = await slice(file, Math.max(piece, size - TAIL), size, signal);
  return probeImage(head, { tail, name, size });
}
