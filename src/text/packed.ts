/** Letters of packed tables, of five bits each: the commonest ones of code, among which they compress best. */
export const LETTERS = 'etnriasolcupdmfvgbhw,:.()=-{}?2 ';

/** The first Han character. */
export const FIRST = 0x4e00;

/** Reads numbers one after another: of so many bits; or small ones, as so many ones as they have whole groups of so many bits, a zero, and the rest. */
export interface Numbers {
  bits(count: number): number;
  small(count: number): number;
}

/** Reads a packed table. */
export function numbersOf(packed: string): Numbers {
  let at = 0;
  let read = 0;
  let left = 0;
  const bits = (count: number): number => {
    for (; left < count; left += 5) read = (read << 5) | LETTERS.indexOf(packed.charAt(at++));
    left -= count;
    const value = read >> left;
    read &= (1 << left) - 1;
    return value;
  };
  const small = (count: number): number => {
    let groups = 0;
    while (bits(1)) groups++;
    return (groups << count) + bits(count);
  };
  return { bits, small };
}

/** Of a list of so many characters, how many bits of the way from one to the next are said in full. */
export const bitsBetween = (count: number): number => Math.trunc(Math.log2(14_000 / count));

/** Reads a list of characters, then of each another: by each of the others, which are told with the one, the one. */
export function readPairs(packed: string, tell: (other: string, one: string) => void): void {
  const { small } = numbersOf(packed);
  const list = (): readonly string[] => {
    const count = small(0) + 1;
    let last = FIRST - 1;
    return Array.from({ length: count }, () => {
      last += small(bitsBetween(count)) + 1;
      return String.fromCharCode(last);
    });
  };
  for (const one of list()) for (const other of list()) tell(other, one);
}
