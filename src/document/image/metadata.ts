import { marks } from '../../../rules/document/image-formats';
import { has, read } from './bytes';
import type { Seen } from './seen';

/** Positions in XMP are sought in so many bytes from the beginning. */
const MAX_TEXT = 262_144;

/** Does a text of XMP give a position? */
export function hasPosition(bytes: Uint8Array, from: number, to: number): boolean {
  // No search of the platform's: in the worst of texts it starts anew at each byte.
  const { position } = marks;
  for (let at = from; at < to && at < MAX_TEXT; at++) if (has(bytes, at, position)) return true;
  return false;
}

/** Reads the first directory of EXIF and the one of positions, each once: no other is followed, so that none can lead in a circle, and two bytes count the entries of each. */
export function readExif(bytes: Uint8Array, from: number, to: number, seen: Seen): void {
  const isLittle = bytes[from] === 0x49;
  if (seen.turn || read(bytes, from + 2, 2, isLittle) !== 42) return;
  seen.turn = 1;
  const visit = (offset: number, entry: (tag: number, at: number) => void): void => {
    let at = from + offset;
    let count = read(bytes, at, 2, isLittle);
    for (at += 2; count-- > 0 && at + 12 <= to; at += 12) entry(read(bytes, at, 2, isLittle), at + 8);
  };
  let position = 0;
  visit(read(bytes, from + 4, 4, isLittle), (tag, at) => {
    const value = read(bytes, at, 2, isLittle);
    if (tag === 0x0112 && value > 0 && value < 9) seen.turn = value;
    if (tag === 0x8825) position = read(bytes, at, 4, isLittle);
  });
  // Latitude or longitude; phones that may not tell leave a directory with neither.
  if (position) visit(position, (tag) => (seen.location ||= tag === 2 || tag === 4));
}
