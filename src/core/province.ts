import { packedProvinces } from '../../rules/reference/provinces.packed';
import type { Province } from './types';

/** Slug, GB/T 2260 prefix, short name, what the full name adds, ISO 3166-2 letters, characters at the head of numbers, other spelling. */
type Packed = readonly [slug: string, code: string, short: string, tail: string, iso: string, heads: string, also: string];

let table: readonly Packed[] | undefined;

function provinces(): readonly Packed[] {
  table ??= packedProvinces.split(';').map((line) => line.split(',') as unknown as Packed);
  return table;
}

/**
 * Reads a province (省级行政区) in any of the spellings that forms and files hold: slug (`guangdong`), Chinese full or short name
 * (`广东省`, `广东`), the character at the head of filing numbers or plates (`粤`, `蜀`, `川`), English name (`Inner Mongolia`,
 * `Guangdong Province`), pinyin, ISO 3166-2 (`GD`, `CN-GD`), GB/T 2260 code of the province or of a place in it (`44`, `440000`, `440300`).
 * Case and surrounding blanks are ignored.
 *
 * @returns the slug, or `undefined` for anything else, whatever its type. Never throws.
 * Source: GB/T 2260 and ISO 3166-2 as listed in `rules/reference/provinces.ts`.
 */
export function toProvince(text: unknown): Province | undefined {
  if (typeof text !== 'string') return undefined;
  const given = text.trim();
  if (given === '' || given.length > 40) return undefined;
  const latin = given
    .toLowerCase()
    .replace(/[\s_]+/g, '-')
    .replace(/^cn-|-(?:province|municipality|city)$|(?:-(?:zhuang|hui|uygur|uyghur))?-autonomous-region$/g, '');
  const code = /^(\d\d)(?:\d{4})?$/.exec(given)?.[1];
  for (const [slug, prefix, short, tail, iso, heads, also] of provinces()) {
    if (
      latin === slug ||
      latin === iso.toLowerCase() ||
      (also !== '' && latin === also) ||
      code === prefix ||
      heads.split('').includes(given) ||
      (given.startsWith(short) && ['', '省', '市', '自治区', tail].includes(given.slice(short.length)))
    )
      return slug as Province;
  }
  return undefined;
}

/** Is this one of the 31 slugs? Anything else, whatever its type, is `false`. */
export function isProvince(slug: unknown): slug is Province {
  return typeof slug === 'string' && provinces().some((row) => row[0] === slug);
}

/** Slugs of all provinces in the order of GB/T 2260. */
export function provinceSlugs(): readonly Province[] {
  return provinces().map((row) => row[0] as Province);
}

/** Full Chinese name of a province (广东省), or `undefined` for another text. */
export function provinceName(slug: string): string | undefined {
  const row = provinces().find((one) => one[0] === slug);
  return row && row[2] + row[3];
}

/** Short Chinese name of a province (广东), or `undefined` for another text. */
export function provinceShortName(slug: string): string | undefined {
  return provinces().find((one) => one[0] === slug)?.[2];
}
