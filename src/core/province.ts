import { packedProvinceCodes, packedProvinces } from '../../rules/reference/provinces.packed';
import type { Province } from './types';

type Name = readonly [slug: Province, short: string, tail?: string];

const split = (packed: string): readonly (readonly string[])[] => packed.split(';').map((line) => line.split(','));
let names: readonly Name[] | undefined;
let prefixes: readonly string[] | undefined;

function provinces(): readonly Name[] {
  names ??= split(packedProvinces) as unknown as readonly Name[];
  return names;
}

/**
 * Reads a province (省级行政区) in any of the spellings that forms and files hold: slug (`guangdong`), Chinese full or short name
 * (`广东省`, `广东`), the character at the head of filing numbers or plates (`粤`, `蜀`, `川`), English name (`Inner Mongolia`,
 * `Guangdong Province`), pinyin, ISO 3166-2 (`GD`, `CN-GD`), GB/T 2260 code of the province or of a place in it (`44`, `440000`, `4403`). Of an
 * autonomous region also the name with 省 or 自治区 alone.
 * Case and surrounding blanks are ignored.
 *
 * @returns the slug, or `undefined` for anything else, whatever its type. Never throws.
 * Source: GB/T 2260 and ISO 3166-2 as listed in `rules/reference/provinces.ts`.
 */
export function toProvince(text: unknown): Province | undefined {
  if (typeof text !== 'string' || text.length > 60) return undefined;
  const given = text.trim();
  if (given === '') return undefined;
  const latin = given
    .toLowerCase()
    .replace(/[\s_]+/g, '-')
    .replace(/^cn-|-(?:province|municipality|city)$|(?:-(?:zhuang|hui|uygur|uyghur))?-autonomous-region$/g, '');
  const code = /^(\d\d)(?:\d\d){0,2}$/.exec(given)?.[1];
  const codes = split(packedProvinceCodes);
  return provinces().find(([slug, short, tail], index) => {
    const [prefix = '', iso = '', heads = '', also = ''] = codes[index] ?? [];
    return (
      [slug, iso.toLowerCase(), ...also.split('/')].includes(latin) ||
      code === prefix ||
      [...heads].includes(given) ||
      (given.startsWith(short) &&
        ['', tail ?? '省', ...(tail && tail !== '市' ? ['省', '自治区'] : [])].includes(given.slice(short.length)))
    );
  })?.[0];
}

/** Is this one of the 31 slugs? Anything else, whatever its type, is `false`. */
export function isProvince(slug: unknown): slug is Province {
  return provinces().some((row) => row[0] === slug);
}

/** Slugs of all provinces in the order of GB/T 2260. */
export function provinceSlugs(): readonly Province[] {
  return provinces().map(([slug]) => slug);
}

/** Chinese name of a province, short (广东) or full (广东省); `undefined` for another text. */
export function provinceName(slug: string, isShort = false): string | undefined {
  const row = provinces().find((one) => one[0] === slug);
  return row && row[1] + (isShort ? '' : (row[2] ?? '省'));
}

/** The character at the head of ICP numbers (备案号) of a province; `undefined` for another text. */
export function icpHead(slug: string): string | undefined {
  const index = provinces().findIndex((one) => one[0] === slug);
  return split(packedProvinceCodes)[index]?.[2]?.charAt(0);
}

/** The province of a GB/T 2260 code, of which the first two digits count; `undefined` where it is of none of the 31. */
export function provinceOfCode(code: string): Province | undefined {
  prefixes ??= split(packedProvinceCodes).map(([prefix = '']) => prefix);
  return provinces()[prefixes.indexOf(code.slice(0, 2))]?.[0];
}

/** What areas need to know that speak of provinces: which slugs there are, and their Chinese names. */
export const provinceNames = { is: isProvince, nameOf: provinceName };
