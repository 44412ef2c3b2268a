import type { ImageFacts } from '../../core/filing';

/** A palette of greys makes a grey picture. One with colours decides nothing: they need not be in use. */
export function readPalette(bytes: Uint8Array, from: number, to: number): ImageFacts['colour'] {
  if (to > bytes.length) return 'unknown';
  let colour: ImageFacts['colour'] = 'bilevel';
  for (let at = from; at < to; at += 3) {
    const red = bytes[at] as number;
    if (red !== bytes[at + 1] || red !== bytes[at + 2]) return 'unknown';
    if (red % 255) colour = 'grey';
  }
  return colour;
}
