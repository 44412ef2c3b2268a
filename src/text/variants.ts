import { countOfVariants, packedAllVariants } from '../../rules/reference/all-variants.packed';

let all: string | undefined;

/** All characters with other forms, each with its forms behind it and a blank between: `业業 个個箇`. */
export function allVariants(): string {
  if (all === undefined) {
    let at = 0;
    const bits = (count: number): number => {
      let value = 0;
      for (let left = count; left > 0; left--, at++) {
        const letter = packedAllVariants.charCodeAt(Math.floor(at / 6)) - 48;
        value = value * 2 + (((letter > 43 ? letter - 1 : letter) >> (5 - (at % 6))) & 1);
      }
      return value;
    };
    const short = (count: number): number => {
      let groups = 0;
      while (bits(1)) groups++;
      return (groups << count) + bits(count);
    };
    let character = 0x4e00;
    let near = character;
    all = '';
    for (let left = countOfVariants; left > 0; left--) {
      const step = short(2);
      character += step;
      if (step || !all) all += (all && ' ') + String.fromCharCode(character);
      if (!bits(1)) {
        near += short(3) + 1;
        all += String.fromCharCode(near);
        continue;
      }
      const goesOn = bits(1);
      const form = 0x4e00 + bits(15);
      if (goesOn) near = form;
      all += String.fromCharCode(form);
    }
  }
  return all;
}

/**
 * The other forms in which the characters of words are written (traditional, of Taiwan and Hong Kong, old), as a row of one's own has them in
 * `params.variants`: `藍` and `鯨` of 蓝鲸 are `'蓝藍 鲸鯨'`. Words that are written in such a form themselves are understood.
 *
 * @param words in one line or more, with anything between.
 */
export function variantsOf(words: string): string {
  return allVariants()
    .split(' ')
    .filter((forms) => [...forms].some((form) => words.includes(form)))
    .join(' ');
}
