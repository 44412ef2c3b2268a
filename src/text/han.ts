const HAN = /\p{Script=Han}/u;

/** Is this code point a Han character (汉字), that is, of Unicode's script Han in any plane? */
function isHan(codePoint: number): boolean {
  // The main block is all Han; asking the pattern only for the rest is what makes counting cheap.
  return (codePoint >= 0x4e00 && codePoint <= 0x9fff) || (codePoint > 0x2e7f && HAN.test(String.fromCodePoint(codePoint)));
}

/** How many Han characters a text has, in code points. */
export function countHan(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    const codePoint = text.codePointAt(i) as number;
    if (isHan(codePoint)) count++;
    if (codePoint > 0xffff) i++;
  }
  return count;
}
