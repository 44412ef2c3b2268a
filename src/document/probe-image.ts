import type { ImageFacts } from '../core/filing';
import { readText } from '../core/read';
import { declaredFormat, ends, formatOf, readers } from './image/index';
import { readJpeg } from './image/jpeg';
import { type Ahead, newSeen, SEEN } from './image/seen';

export { type ImageFault, imageFaults } from './image/seen';

/** What is known of the file beside its head. */
export interface ProbeOptions {
  /** Its last bytes, when `head` is not all of it; by them alone it is judged whether the file has been cut off. */
  readonly tail?: Uint8Array | undefined;
  readonly name?: string | undefined;
  /** Bytes of the whole file, when `head` is not all of it. A number below the head's own length counts as missing. */
  readonly size?: number | undefined;
}

/** So many of the last bytes of a tail, or of a whole file, are searched for the end. */
const MAX_TAIL = 65_536;
const MAX_WHOLE = 1_048_576;

/** The same bytes as a plain `Uint8Array` of this realm. */
function bytesOf(bytes: unknown, what: string): Uint8Array {
  if (!ArrayBuffer.isView(bytes) || Object.prototype.toString.call(bytes) !== '[object Uint8Array]')
    throw new TypeError(`${what}: expected a Uint8Array`);
  return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** For a head in which a JPEG's frame has not come yet: where to read on. Otherwise `undefined`. */
export function frameAhead(head: Uint8Array): Ahead | undefined {
  if (formatOf(head) !== 'jpeg') return undefined;
  const seen = newSeen();
  readJpeg(head, seen);
  return seen.channels === undefined ? seen.ahead : undefined;
}

/**
 * What the bytes of a file say of the image in it (材料图片), without decoding it: format by content and by name, size as stored and as displayed, channels, colour, whether it moves, has been cut
 * off, is broken, or says where it was taken. `head` is the file, or its beginning: 64 KiB are enough but for a JPEG with much before its picture, which `readImage` skips.
 *
 * Only what the bytes decide is said. `colour` is `grey` or `bilevel` for a JPEG of one component, a PNG of a grey colour type, a palette that holds nothing else (of a GIF: the first frame's);
 * otherwise `unknown`, since colour photos can be grey and palettes hold unused colours. `animated` is true for a second frame, and while none has come for a GIF that is to be
 * repeated, since its next may lie behind the head: of a still that is rare. `channels` of a palette are those of its entries, with one for transparency in PNG. What lies behind a head
 * that is not the whole file is unknown or, of `location`, false. `truncated` is then judged by `tail`, and false without one or with one of nothing but zeros; it is known of JPEG, PNG and GIF alone, as are
 * `faults`. Positions are found in EXIF and in uncompressed XMP; the size also of WebP and BMP. No bytes make it throw, and its time has a bound that no length inside the file moves.
 *
 * @throws {TypeError} when `head` or `tail` is no `Uint8Array` (a Buffer is one), `name` no string or `size` no number.
 */
export function probeImage(head: Uint8Array, options?: ProbeOptions): ImageFacts {
  const bytes = bytesOf(head, 'head');
  const tail = options?.tail ?? undefined;
  const last = tail && bytesOf(tail, 'tail');
  const name = readText(options?.name, 'name');
  const whole = options?.size ?? bytes.length;
  if (typeof whole !== 'number') throw new TypeError('size: expected a number');
  const total = Number.isSafeInteger(whole) && whole > bytes.length ? whole : bytes.length;
  const isWhole = total === bytes.length;

  const format = formatOf(bytes);
  const seen = newSeen();
  const { faults } = seen;
  if (!total) faults.push('empty');
  const from = readers[format]?.(bytes, seen) ?? SEEN;
  const hasEnd = ends[format];
  // Zeros behind the end are no picture: of the whole file they are passed over, and a tail of nothing else says nothing.
  const part = isWhole ? bytes.subarray(Math.min(from, total)) : (last ?? bytes.subarray(0, 0));
  let end = from < SEEN ? part.length : 0;
  while (end > 0 && !part[end - 1]) end--;
  // What has been put behind a small picture can fill the whole tail.
  const truncated =
    from < SEEN &&
    (isWhole || end > 0 || (last && seen.channels === undefined) === true) &&
    !hasEnd?.(part.subarray(Math.max(0, end - (isWhole ? MAX_WHOLE : MAX_TAIL)), end)) &&
    !hasEnd?.(bytes.subarray(from, from + MAX_TAIL));
  const declared = declaredFormat(name);
  const { width, height, channels, turn } = seen;
  const isTurned = turn > 4;
  return {
    ...(name && { name }),
    bytes: total,
    format,
    ...(declared && { declaredFormat: declared }),
    ...(width !== undefined && { width, height }),
    ...(width !== undefined && turn >= 0 && { displayWidth: isTurned ? height : width, displayHeight: isTurned ? width : height }),
    ...(channels !== undefined && { channels }),
    colour: seen.colour,
    animated: seen.animated,
    truncated,
    faults,
    location: seen.location,
  };
}
