import { read } from './bytes';
import { SEEN, type Seen, size } from './seen';

/** BMP: size. */
export function readBmp(bytes: Uint8Array, seen: Seen): number {
  if (bytes.length < 26) return SEEN;
  if (bytes[14] === 12) size(seen, read(bytes, 18, 2, true), read(bytes, 20, 2, true));
  // A height below zero says that the rows run down.
  else size(seen, read(bytes, 18, 4, true), Math.abs(read(bytes, 22, 4, true) | 0));
  return SEEN;
}
