import type { ProbeOptions } from '../../src/document/probe-image';

/** A head that something has happened to, and what is told of the file beside it. */
export interface Mutation {
  readonly head: Uint8Array;
  readonly options: ProbeOptions;
}

/** Numbers below a bound, the same for the same seed. */
export function randomFrom(start: number): (below: number) => number {
  let seed = start;
  return (below) => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((seed / 4_294_967_296) * below);
  };
}

const NUMBERS = [0, 1, 2, 7, 8, 0x7f, 0x80, 0xc0, 0xd8, 0xd9, 0xda, 0xe1, 0xfe, 0xff];

/** Flips bits of files, cuts them, splices one into another, leaves out, repeats and puts in bytes, and shows some in part: endlessly, the same for the same seed. */
export function mutationsOf(files: readonly Uint8Array[], seed: number): () => Mutation {
  const next = randomFrom(seed);
  const any = (): Uint8Array => files[next(files.length)] as Uint8Array;
  const join = (...parts: readonly Uint8Array[]): Uint8Array => {
    const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const part of parts) {
      all.set(part, at);
      at += part.length;
    }
    return all;
  };
  /** Most of what decides stands in front. */
  const place = (bytes: Uint8Array): number => next(next(2) ? Math.min(bytes.length, 64) : bytes.length);
  const change = (bytes: Uint8Array): Uint8Array => {
    const [one, two] = [place(bytes), place(bytes)].sort((a, b) => a - b) as [number, number];
    const copy = bytes.slice();
    switch (next(8)) {
      case 0:
        return bytes.subarray(0, one);
      case 1: {
        const other = any();
        return join(bytes.subarray(0, one), other.subarray(place(other)));
      }
      case 2:
        return join(bytes.subarray(0, one), bytes.subarray(two));
      case 3:
        return join(bytes.subarray(0, two), bytes.subarray(one));
      case 4:
        return join(
          bytes.subarray(0, one),
          Uint8Array.from({ length: next(40) }, () => NUMBERS[next(NUMBERS.length)] as number),
          bytes.subarray(one),
        );
      case 5:
        for (let times = next(6); times >= 0 && bytes.length > 0; times--) copy[place(bytes)] = NUMBERS[next(NUMBERS.length)] as number;
        return copy;
      default:
        for (let times = next(8); times >= 0 && bytes.length > 0; times--) {
          const at = place(bytes);
          copy[at] = (copy[at] as number) ^ (1 << next(8));
        }
        return copy;
    }
  };
  return () => {
    let bytes = change(any());
    if (next(3) === 0) bytes = change(bytes);
    if (next(4) > 0) return { head: bytes, options: {} };
    const at = place(bytes);
    const size = next(2) ? bytes.length : bytes.length * 1000;
    return { head: bytes.subarray(0, at), options: { size, ...(next(2) && { tail: bytes.subarray(at) }) } };
  };
}
