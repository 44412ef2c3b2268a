import { countOfVariants, packedAllVariants } from '../../rules/reference/all-variants.packed';
import { FIRST, numbersOf } from './packed';

let all: ReadonlyMap<string, string> | undefined;

/** All forms of characters, by each form the character. Read when it is first asked for. */
export function allVariants(): ReadonlyMap<string, string> {
  if (!all) {
    const { bits, small } = numbersOf(packedAllVariants);
    const forms = new Map<string, string>();
    let character = FIRST;
    let near = character;
    for (let count = countOfVariants; count > 0; count--) {
      character += small(2);
      const isNear = !bits(1);
      const goesOn = isNear || bits(1);
      const form = isNear ? near + small(3) + 1 : FIRST + bits(15);
      if (goesOn) near = form;
      forms.set(String.fromCharCode(form), String.fromCharCode(character));
    }
    all = forms;
  }
  return all;
}

/**
 * The other forms in which the characters of words are written (traditional, of Taiwan and Hong Kong, old), as a row of one's own has them in
 * `params.variants`: every Han character once with its forms behind it, alone where it has none. Of 蓝鲸山 they are `'蓝藍 鲸鯨 山'`.
 *
 * @param words in one line or more, with anything between; characters in one of the other forms are understood.
 * @throws {TypeError} when `words` is no string.
 */
export function variantsOf(words: string): string {
  if (typeof words !== 'string') throw new TypeError('variantsOf: expected a string');
  const own = words.match(/\p{Script=Han}/gu) ?? [];
  const lists = new Map(own.map((one) => allVariants().get(one) ?? one).map((one) => [one, one]));
  for (const [form, one] of allVariants()) if (lists.has(one)) lists.set(one, lists.get(one) + form);
  return [...lists.values()].join(' ');
}
