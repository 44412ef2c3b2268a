import type { ImageFacts } from '../../core/filing';

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

/** Where to go on when a JPEG's frame lies behind the head: of the head, `keep` bytes matter, and the next `need` bytes that do stand at `next`. */
export interface Ahead {
  readonly keep: number;
  readonly next: number;
  readonly need: number;
}

/** What has been found so far. */
export interface Seen {
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
export type Reader = (bytes: Uint8Array, seen: Seen) => number;

/** The end has been found, or is not sought. */
export const SEEN = Number.POSITIVE_INFINITY;

/** Parts looked at in a file; with those of GIF, which hold up to 255 bytes, that is 4 MB. */
export const MAX_STEPS = 16_384;

/** Nothing found so far. */
export const newSeen = (): Seen => ({ colour: 'unknown', animated: false, location: false, turn: 0, faults: [] });

/** Notes what is wrong, and passes on the place from which the end is to be sought. */
export function fail(seen: Seen, fault: ImageFault, at: number): number {
  if (!seen.faults.includes(fault)) seen.faults.push(fault);
  return at;
}

/** Notes the size as stored. */
export function size(seen: Seen, width: number, height: number): void {
  seen.width = width;
  seen.height = height;
  if (!width || !height) fail(seen, 'zero-dimension', 0);
}
