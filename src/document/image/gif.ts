import { marks } from '../../../rules/document/image-formats';
import { has, read } from './bytes';
import { readPalette } from './palette';
import { fail, MAX_STEPS, SEEN, type Seen, size } from './seen';

/** GIF87a and GIF89a, block by block up to a second frame. */
export function readGif(bytes: Uint8Array, seen: Seen): number {
  const { length } = bytes;
  /** Where the palette that may stand there ends. */
  const palette = (at: number, flags: number): number => {
    if (flags < 128) return at;
    const end = at + (6 << (flags & 7));
    seen.colour = readPalette(bytes, at, end);
    return end;
  };
  if (length < 13) return length;
  let [width, height] = [read(bytes, 6, 2, true), read(bytes, 8, 2, true)];
  let at = palette(13, bytes[10] as number);
  let hasFrame = false;
  let loops = false;
  seen.channels = 3;
  if (width && height) size(seen, width, height);
  for (let step = 0; step < MAX_STEPS; step++) {
    const kind = bytes[at];
    if (kind === 0x3b) {
      if (!hasFrame) fail(seen, 'no-frame', at);
      return SEEN;
    }
    if (kind === 0x2c) {
      seen.animated = hasFrame;
      if (hasFrame) return at;
      if (at + 10 > length) return length;
      hasFrame = true;
      const frame = [read(bytes, at + 5, 2, true), read(bytes, at + 7, 2, true)] as const;
      // A screen of nothing takes its size from the frame.
      width ||= frame[0];
      height ||= frame[1];
      size(seen, width && frame[0] && width, height && frame[1] && height);
      at = palette(at + 10, bytes[at + 9] as number) + 1;
    } else if (kind === 0x21) {
      loops ||= has(bytes, at + 3, marks.loops);
      at += 2;
    } else if (kind) return fail(seen, 'parts-out-of-order', at);
    for (; bytes[at] && step < MAX_STEPS; step++) at += 1 + (bytes[at] as number);
    if (at >= length) {
      seen.animated = loops;
      return hasFrame ? at : length;
    }
    at++;
  }
  seen.animated = loops;
  return hasFrame ? at : fail(seen, 'too-many-parts', at);
}

/** The end of the last block and the trailer, zeros behind it apart. */
export function endsGif(bytes: Uint8Array): boolean {
  let at = bytes.length - 1;
  while (at > 0 && !bytes[at]) at--;
  return bytes[at] === 0x3b && !bytes[at - 1];
}
