import { readdirSync, readFileSync } from 'node:fs';
import expectedFacts from '../../fixtures/images/expected.json';
import type { ImageFacts } from '../../src/core/filing';

const FOLDER = 'fixtures/images';

/** The images of the fixtures by name. */
export const images: Readonly<Record<string, Uint8Array>> = Object.fromEntries(
  readdirSync(FOLDER)
    .filter((name) => name !== 'make.mjs' && name !== 'expected.json')
    .sort()
    .map((name) => [name, new Uint8Array(readFileSync(`${FOLDER}/${name}`))]),
);

/** What each is expected to be found to be. */
export const expected = expectedFacts as Readonly<Record<string, ImageFacts>>;

export const image = (name: string): Uint8Array => {
  const bytes = images[name];
  if (!bytes) throw new RangeError(`no image ${name}`);
  return bytes;
};

export function join(...parts: readonly (Uint8Array | readonly number[])[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}

/** Bytes of a segment of a JPEG. */
export function segment(marker: number, length: number): Uint8Array {
  const bytes = new Uint8Array(length + 2);
  bytes.set([0xff, marker, length >> 8, length & 255]);
  return bytes;
}
