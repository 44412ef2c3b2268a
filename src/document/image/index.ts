import { brands, extensions, signatures, svgPattern } from '../../../rules/document/image-formats';
import type { ImageFormat } from '../../core/filing';
import { readBmp } from './bmp';
import { has, latin1, read } from './bytes';
import { endsGif, readGif } from './gif';
import { endsJpeg, readJpeg } from './jpeg';
import { endsPng, readPng } from './png';
import type { Reader } from './seen';
import { readWebp } from './webp';

/** The formats of which more is read than which they are. */
export const readers: { readonly [format in ImageFormat]?: Reader } = {
  jpeg: readJpeg,
  png: readPng,
  gif: readGif,
  webp: readWebp,
  bmp: readBmp,
};

/** Do these bytes hold the end of such a file? */
export const ends: { readonly [format in ImageFormat]?: (bytes: Uint8Array) => boolean } = { jpeg: endsJpeg, png: endsPng, gif: endsGif };

/** The bytes of each signature, -1 for any. */
let patterns: readonly { readonly format: ImageFormat; readonly bytes: readonly number[] }[] | undefined;
let svg: RegExp | undefined;

/** The format that the first bytes are of. */
export function formatOf(bytes: Uint8Array): ImageFormat {
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

/** The format that a name ends in; `undefined` without an extension. */
export function declaredFormat(name: string): ImageFormat | undefined {
  const extension = /\.([^.\\/\s]+)\s*$/.exec(name)?.[1]?.toLowerCase();
  if (!extension) return undefined;
  return extensions.find(({ names }) => names.split(' ').includes(extension))?.format ?? 'unknown';
}
