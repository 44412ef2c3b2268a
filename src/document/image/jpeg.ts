import { marks } from '../../../rules/document/image-formats';
import { has, read } from './bytes';
import { hasPosition, readExif } from './metadata';
import { fail, MAX_STEPS, SEEN, type Seen, size } from './seen';

/** JPEG (ISO/IEC 10918-1), segment by segment up to its scan. */
export function readJpeg(bytes: Uint8Array, seen: Seen): number {
  let at = 2;
  for (let step = 0; step < MAX_STEPS; step++) {
    const marker = bytes[at + 1] as number;
    if (at + 4 > bytes.length) {
      seen.ahead ??= { keep: at, next: at, need: 4 };
      // An end without a picture needs no length.
      if (at + 2 > bytes.length || marker !== 0xd9) return bytes.length;
    }
    // Fill bytes, and what strays between the parts.
    if (bytes[at] !== 0xff || marker === 0xff || marker === 0) {
      at++;
      continue;
    }
    if (marker === 0xd9) return fail(seen, 'no-frame', SEEN);
    if (marker === 0x01 || (marker & 0xf8) === 0xd0) {
      at += 2;
      continue;
    }
    // Another beginning: this one's parts have led into a thumbnail.
    if (marker === 0xd8) return fail(seen, 'parts-out-of-order', at);
    const length = read(bytes, at + 2, 2);
    const end = at + 2 + length;
    if (length < 2) return fail(seen, 'bad-length', at);
    if (marker === 0xda) return seen.channels === undefined ? fail(seen, 'parts-out-of-order', at) : at;
    const isFrame = (marker & 0xf0) === 0xc0 && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
    const isExif = marker === 0xe1 && has(bytes, at + 4, marks.exif);
    const isXmp = marker === 0xe1 && has(bytes, at + 4, marks.xmp);
    if (end > bytes.length) {
      const isRead = isFrame || isExif || isXmp;
      seen.ahead ??= { keep: at, next: isRead ? at : end, need: isRead ? end - at : 4 };
    }
    if (isFrame) {
      if (at + 10 > bytes.length) return bytes.length;
      if (seen.channels !== undefined) return fail(seen, 'parts-out-of-order', at);
      const channels = bytes[at + 9] as number;
      size(seen, read(bytes, at + 7, 2), read(bytes, at + 5, 2));
      seen.channels = channels;
      if (!channels) fail(seen, 'bad-value', at);
      if (length < 8 + 3 * channels) return fail(seen, 'bad-length', at);
      if (channels === 1) seen.colour = 'grey';
    }
    if (isExif) readExif(bytes, at + 10, Math.min(end, bytes.length), seen);
    if (isXmp) seen.location ||= hasPosition(bytes, at, end);
    at = end;
  }
  return seen.channels === undefined ? fail(seen, 'too-many-parts', at) : at;
}

/** A marker that no scan holds: the end, or something that has been put behind it, as phones do. In a scan, 0, a restart, tables, a comment or another scan follow a byte of 255. */
export function endsJpeg(bytes: Uint8Array): boolean {
  for (let at = bytes.length - 2; at >= 0; at--) {
    const marker = bytes[at + 1] as number;
    const isInside =
      marker === 0 || (marker & 0xf8) === 0xd0 || (marker > 0xd9 && marker < 0xde) || marker === 0xc4 || marker === 0xfe || marker === 0xff;
    if (bytes[at] === 0xff && !isInside) return true;
  }
  return false;
}
