import { packedProvinceCodes, packedProvinces } from '../../rules/reference/provinces.packed';
import type { Province } from './types';

interface Entry {
  readonly slug: Province;
  readonly short: string;
  /** Short and full name. */
  readonly name: string;
  /** The character at the head of ICP numbers. */
  readonly head: string;
}

interface Provinces {
  readonly all: readonly Province[];
  readonly bySlug: ReadonlyMap<unknown, Entry>;
  /** All spellings, those in Latin letters small and with hyphens. */
  readonly bySpelling: ReadonlyMap<string, Province>;
  readonly byCode: ReadonlyMap<string, Province>;
}

let provinces: Provinces | undefined;

function tables(): Provinces {
  if (!provinces) {
    const bySlug = new Map<unknown, Entry>();
    const bySpelling = new Map<string, Province>();
    const byCode = new Map<string, Province>();
    const codes = packedProvinceCodes.split(';');
    for (const [index, line] of packedProvinces.split(';').entries()) {
      const [slug = '', short = '', tail = '省'] = line.split(',') as [Province?, string?, string?];
      const [code = '', iso = '', heads = '', also = ''] = codes[index]?.split(',') ?? [];
      if (!slug) continue;
      bySlug.set(slug, { slug, short, name: short + tail, head: heads.charAt(0) });
      byCode.set(code, slug);
      const tails = ['', tail, ...(tail === '市' || tail === '省' ? [] : ['省', '自治区'])];
      for (const spelling of [slug, iso.toLowerCase(), ...also.split('/'), ...heads, ...tails.map((one) => short + one)])
        if (spelling) bySpelling.set(spelling, slug);
    }
    provinces = { all: [...bySlug.keys()] as Province[], bySlug, bySpelling, byCode };
  }
  return provinces;
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
  const { bySpelling, byCode } = tables();
  const known = bySpelling.get(text);
  if (known) return known;
  const given = text.trim();
  const code = /^(\d\d)(?:\d\d){0,2}$/.exec(given)?.[1];
  if (code) return byCode.get(code);
  const latin = given
    .toLowerCase()
    .replace(/[\s_]+/g, '-')
    .replace(/^cn-|-(?:province|municipality|city)$|(?:-(?:zhuang|hui|uygur|uyghur))?-autonomous-region$/g, '');
  return bySpelling.get(given) ?? bySpelling.get(latin);
}

/** Is this one of the 31 slugs? Anything else, whatever its type, is `false`. */
export function isProvince(slug: unknown): slug is Province {
  return tables().bySlug.has(slug);
}

/** Slugs of all provinces in the order of GB/T 2260. */
export function provinceSlugs(): readonly Province[] {
  return tables().all;
}

/** Chinese name of a province, short (广东) or full (广东省); `undefined` for another text. */
export function provinceName(slug: string, isShort = false): string | undefined {
  const entry = tables().bySlug.get(slug);
  return isShort ? entry?.short : entry?.name;
}

/** The character at the head of ICP numbers (备案号) of a province; `undefined` for another text. */
export function icpHead(slug: string): string | undefined {
  return tables().bySlug.get(slug)?.head;
}

/** The province of a GB/T 2260 code, of which the first two digits count; `undefined` where it is of none of the 31. */
export function provinceOfCode(code: string): Province | undefined {
  return tables().byCode.get(code.slice(0, 2));
}

/** What areas need to know that speak of provinces: which slugs there are, and their Chinese names. */
export const provinceNames = { is: isProvince, nameOf: provinceName };
