import { pngColours } from '../../../rules/document/image-formats';
import { read } from './bytes';
import { hasPosition, readExif } from './metadata';
import { readPalette } from './palette';
import { fail, MAX_STEPS, SEEN, type Seen, size } from './seen';

const IHDR = 0x49484452;
const PLTE = 0x504c5445;
const TRNS = 0x74524e53;
const ACTL = 0x6163544c;
const IDAT = 0x49444154;
const IEND = 0x49454e44;
const EXIF = 0x65584966;
const TEXT = 0x74455874;
const ITXT = 0x69545874;

function crc32(bytes: Uint8Array, from: number, to: number): number {
  let crc = -1;
  for (let at = from; at < to; at++) {
    crc ^= bytes[at] as number;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (0xedb88320 & -(crc & 1));
  }
  return ~crc >>> 0;
}

/** PNG (ISO/IEC 15948), chunk by chunk. */
export function readPng(bytes: Uint8Array, seen: Seen): number {
  let at = 8;
  let kind = 0;
  let hasPalette = false;
  let hasData = false;
  for (let step = 0; step < MAX_STEPS; step++) {
    if (at + 8 > bytes.length) return at;
    const length = read(bytes, at, 4);
    const type = read(bytes, at + 4, 4);
    const from = at + 8;
    const end = from + length;
    const to = Math.min(end, bytes.length);
    if (length > 0x7fffffff) return fail(seen, 'bad-length', at);
    if ((type === IHDR) !== (step === 0)) return fail(seen, 'parts-out-of-order', at);
    if (type === IHDR) {
      if (length !== 13) return fail(seen, 'bad-length', at);
      if (end + 4 > bytes.length) return bytes.length;
      if (crc32(bytes, at + 4, end) !== read(bytes, end, 4)) fail(seen, 'bad-checksum', at);
      const depth = bytes[from + 8] as number;
      kind = bytes[from + 9] as number;
      const colour = pngColours.find((one) => one.type === kind);
      size(seen, read(bytes, from, 4), read(bytes, from + 4, 4));
      if (!colour?.depths.some((one) => one === depth)) return fail(seen, 'bad-value', at);
      seen.channels = colour.channels;
      if (!(kind & 3)) seen.colour = depth === 1 ? 'bilevel' : 'grey';
    } else if (type === IEND) {
      if (!hasData) fail(seen, 'no-frame', at);
      return end + 4 > bytes.length ? at : SEEN;
    } else if (type === IDAT) {
      if (kind === 3 && !hasPalette) return fail(seen, 'parts-out-of-order', at);
      hasData = true;
    } else if (type === EXIF) readExif(bytes, from, to, seen);
    else if (type === TEXT || type === ITXT) seen.location ||= hasPosition(bytes, from, to);
    else if (!hasData) {
      if (type === PLTE) {
        hasPalette = true;
        if (!length || length % 3 || length > 768) fail(seen, 'bad-length', at);
        else if (kind === 3) seen.colour = readPalette(bytes, from, end);
      } else if (type === TRNS) seen.channels = (seen.channels as number) + 1;
      // One frame is a picture like any other.
      else if (type === ACTL) seen.animated = read(bytes, from, 4) > 1;
    }
    at = end + 4;
  }
  return hasData ? at : fail(seen, 'too-many-parts', at);
}

/** Is its last chunk there? */
export function endsPng(bytes: Uint8Array): boolean {
  for (let at = bytes.length - 8; at >= 0; at--) if (bytes[at] === 0x49 && read(bytes, at, 4) === IEND) return true;
  return false;
}
