import { read } from './bytes';
import { SEEN, type Seen, size } from './seen';

/** WebP: size, whether it moves or is turned. */
export function readWebp(bytes: Uint8Array, seen: Seen): number {
  if (bytes.length < 30) return SEEN;
  const kind = bytes[15];
  if (kind === 0x58) {
    const flags = bytes[20] as number;
    seen.animated = (flags & 2) > 0;
    // EXIF stands at the end.
    if (flags & 8) seen.turn = -1;
    size(seen, 1 + read(bytes, 24, 3, true), 1 + read(bytes, 27, 3, true));
  } else if (kind === 0x4c) {
    const bits = read(bytes, 21, 4, true);
    size(seen, 1 + (bits & 0x3fff), 1 + ((bits >>> 14) & 0x3fff));
  } else size(seen, read(bytes, 26, 2, true) & 0x3fff, read(bytes, 28, 2, true) & 0x3fff);
  return SEEN;
}
