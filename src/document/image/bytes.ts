/** The number at a place; 0 for every byte that is not there. */
export function read(bytes: Uint8Array, at: number, length: number, isLittle = false): number {
  let value = 0;
  for (let index = 0; index < length; index++) value = value * 256 + (bytes[isLittle ? at + length - 1 - index : at + index] ?? 0);
  return value;
}

/** Do the bytes at a place spell a text? */
export function has(bytes: Uint8Array, at: number, text: string): boolean {
  for (let index = 0; index < text.length; index++) if (bytes[at + index] !== text.charCodeAt(index)) return false;
  return true;
}

/** Bytes as characters of their codes. */
export function latin1(bytes: Uint8Array, from: number, to: number): string {
  return String.fromCharCode(...bytes.subarray(from, to));
}
