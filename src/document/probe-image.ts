import { brands, extensions, marks, pngColours, signatures, svgPattern } from '../../rules/document/image-formats';
import type { ImageFacts, ImageFormat } from '../core/filing';
import { readText } from '../core/read';

/**
 * What can be wrong with the structure of an image. That it ends too soon is no fault but `truncated`.
 * `empty`: no byte · `no-frame`: it ends in order, without a picture · `zero-dimension`: a width or height of 0 · `bad-length`: a part is shorter or longer than it can be ·
 * `bad-value`: a header says what no picture has · `bad-checksum`: the header has been altered · `parts-out-of-order`: a part stands where it cannot ·
 * `too-many-parts`: more before the picture than is worth reading.
 */
export const imageFaults = [
  'empty',
  'no-frame',
  'zero-dimension',
  'bad-length',
  'bad-value',
  'bad-checksum',
  'parts-out-of-order',
  'too-many-parts',
] as const;

/** One of `imageFaults`. */
export type ImageFault = (typeof imageFaults)[number];

/** What is known of the file beside its head. */
export interface ProbeOptions {
  /** Its last bytes, when `head` is not all of it; by them alone it is judged whether the file has been cut off. */
  readonly tail?: Uint8Array | undefined;
  readonly name?: string | undefined;
  /** Bytes of the whole file, when `head` is not all of it. A number below the head's own length counts as missing. */
  readonly size?: number | undefined;
}

/** Where to go on when a JPEG's frame lies behind the head: of the head, `keep` bytes matter, and the next `need` bytes that do stand at `next`. */
interface Ahead {
  readonly keep: number;
  readonly next: number;
  readonly need: number;
}

interface Seen {
  width?: number;
  height?: number;
  channels?: number;
  colour: ImageFacts['colour'];
  animated: boolean;
  location: boolean;
  /** As EXIF counts: from 5 on, width and height change places. 0: not read. */
  turn: number;
  readonly faults: ImageFault[];
  ahead?: Ahead;
}

/** Reads a format, and says from where on its end is to be sought: `SEEN` when it has been found. */
type Reader = (bytes: Uint8Array, seen: Seen) => number;

const SEEN = Number.POSITIVE_INFINITY;
/** Parts looked at in a file; with those of GIF, which hold up to 255 bytes, that is 4 MB. */
const MAX_STEPS = 16_384;
/** Positions in XMP are sought in so many bytes from the beginning. */
const MAX_TEXT = 262_144;
/** So many of the last bytes of a tail, or of a whole file, are searched for the end. */
const MAX_TAIL = 65_536;
const MAX_WHOLE = 1_048_576;

/** The number at a place; 0 for every byte that is not there. */
function read(bytes: Uint8Array, at: number, length: number, isLittle = false): number {
  let value = 0;
  for (let index = 0; index < length; index++) value = value * 256 + (bytes[isLittle ? at + length - 1 - index : at + index] ?? 0);
  return value;
}

function has(bytes: Uint8Array, at: number, text: string): boolean {
  for (let index = 0; index < text.length; index++) if (bytes[at + index] !== text.charCodeAt(index)) return false;
  return true;
}

function latin1(bytes: Uint8Array, from: number, to: number): string {
  return String.fromCharCode(...bytes.subarray(from, to));
}

/** Does a text of XMP give a position? */
function hasPosition(bytes: Uint8Array, from: number, to: number): boolean {
  // No search of the platform's: in the worst of texts it starts anew at each byte.
  for (let at = from; at < to && at < MAX_TEXT; at++) if (has(bytes, at, marks.position)) return true;
  return false;
}

/** Reads the first directory of EXIF and the one of positions, each once: no other is followed, so that none can lead in a circle, and two bytes count the entries of each. */
function readExif(bytes: Uint8Array, from: number, to: number, seen: Seen): void {
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

/** A palette of greys makes a grey picture. One with colours decides nothing: they need not be in use. */
function readPalette(bytes: Uint8Array, from: number, to: number): ImageFacts['colour'] {
  if (to > bytes.length) return 'unknown';
  let colour: ImageFacts['colour'] = 'bilevel';
  for (let at = from; at < to; at += 3) {
    const red = bytes[at] as number;
    if (red !== bytes[at + 1] || red !== bytes[at + 2]) return 'unknown';
    if (red % 255) colour = 'grey';
  }
  return colour;
}

function fail(seen: Seen, fault: ImageFault, at: number): number {
  if (!seen.faults.includes(fault)) seen.faults.push(fault);
  return at;
}

function size(seen: Seen, width: number, height: number): void {
  seen.width = width;
  seen.height = height;
  if (!width || !height) fail(seen, 'zero-dimension', 0);
}

function readJpeg(bytes: Uint8Array, seen: Seen): number {
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
function endsJpeg(bytes: Uint8Array): boolean {
  for (let at = bytes.length - 2; at >= 0; at--) {
    const marker = bytes[at + 1] as number;
    const isInside =
      marker === 0 || (marker & 0xf8) === 0xd0 || (marker > 0xd9 && marker < 0xde) || marker === 0xc4 || marker === 0xfe || marker === 0xff;
    if (bytes[at] === 0xff && !isInside) return true;
  }
  return false;
}

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

function readPng(bytes: Uint8Array, seen: Seen): number {
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

function endsPng(bytes: Uint8Array): boolean {
  for (let at = bytes.length - 8; at >= 0; at--) if (bytes[at] === 0x49 && read(bytes, at, 4) === IEND) return true;
  return false;
}

function readGif(bytes: Uint8Array, seen: Seen): number {
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
function endsGif(bytes: Uint8Array): boolean {
  let at = bytes.length - 1;
  while (at > 0 && !bytes[at]) at--;
  return bytes[at] === 0x3b && !bytes[at - 1];
}

function readWebp(bytes: Uint8Array, seen: Seen): number {
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

function readBmp(bytes: Uint8Array, seen: Seen): number {
  if (bytes.length < 26) return SEEN;
  if (bytes[14] === 12) size(seen, read(bytes, 18, 2, true), read(bytes, 20, 2, true));
  // A height below zero says that the rows run down.
  else size(seen, read(bytes, 18, 4, true), Math.abs(read(bytes, 22, 4, true) | 0));
  return SEEN;
}

const READERS: { readonly [format in ImageFormat]?: Reader } = { jpeg: readJpeg, png: readPng, gif: readGif, webp: readWebp, bmp: readBmp };
const ENDS: { readonly [format in ImageFormat]?: (bytes: Uint8Array) => boolean } = {
  jpeg: endsJpeg,
  png: endsPng,
  gif: endsGif,
};

/** The bytes of each signature, -1 for any. */
let patterns: readonly { readonly format: ImageFormat; readonly bytes: readonly number[] }[] | undefined;
let svg: RegExp | undefined;

function formatOf(bytes: Uint8Array): ImageFormat {
  if (has(bytes, 4, 'ftyp')) {
    const names = latin1(bytes, 8, Math.min(read(bytes, 0, 4), 128)).match(/[\s\S]{4}/g) ?? [];
    const brand = brands.find(({ begin }) => begin.split(' ').some((one) => names.some((name) => name.startsWith(one))));
    return brand?.format ?? 'unknown';
  }
  patterns ??= signatures.map(({ format, hex }) => ({
    format,
    bytes: (hex.match(/../g) ?? []).map((pair) => (pair === '..' ? -1 : Number.parseInt(pair, 16))),
  }));
  for (const pattern of patterns) if (pattern.bytes.every((byte, at) => byte < 0 || bytes[at] === byte)) return pattern.format;
  svg ??= new RegExp(svgPattern, 'i');
  return svg.test(latin1(bytes, 0, 2048)) ? 'svg' : 'unknown';
}

function declaredFormat(name: string): ImageFormat | undefined {
  const extension = /\.([^.\\/\s]+)\s*$/.exec(name)?.[1]?.toLowerCase();
  if (!extension) return undefined;
  return extensions.find(({ names }) => names.split(' ').includes(extension))?.format ?? 'unknown';
}

/** The same bytes as a plain `Uint8Array` of this realm. */
function bytesOf(bytes: unknown, what: string): Uint8Array {
  if (!ArrayBuffer.isView(bytes) || Object.prototype.toString.call(bytes) !== '[object Uint8Array]')
    throw new TypeError(`${what}: expected a Uint8Array`);
  return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

const newSeen = (): Seen => ({ colour: 'unknown', animated: false, location: false, turn: 0, faults: [] });

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
  const from = READERS[format]?.(bytes, seen) ?? SEEN;
  // Zeros behind the end are no picture: of the whole file they are passed over, and a tail of nothing else says nothing.
  const part = isWhole ? bytes.subarray(Math.min(from, total)) : (last ?? bytes.subarray(0, 0));
  let end = from < SEEN ? part.length : 0;
  while (end > 0 && !part[end - 1]) end--;
  // What has been put behind a small picture can fill the whole tail.
  const hasEnd = (bytes: Uint8Array): boolean | undefined => ENDS[format]?.(bytes);
  const truncated =
    from < SEEN &&
    (isWhole || end > 0 || (last && seen.channels === undefined) === true) &&
    !hasEnd(part.subarray(Math.max(0, end - (isWhole ? MAX_WHOLE : MAX_TAIL)), end)) &&
    !hasEnd(bytes.subarray(from, from + MAX_TAIL));
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
