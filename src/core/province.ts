import { packedProvinceCodes, packedProvinces } from '../../rules/reference/provinces.packed';
import type { Province } from './types';

/** Slug, and short and full name. */
type Names = readonly [slug: Province, short: string, full: string];

let names: ReadonlyMap<unknown, Names> | undefined;

function named(): ReadonlyMap<unknown, Names> {
  names ??= new Map(
    packedProvinces.split(';').map((line) => {
      const [slug, short = '', tail = '省'] = line.split(',') as [Province, string?, string?];
      return [slug, [slug, short, short + tail]] as const;
    }),
  );
  return names;
}

interface Spellings {
  /** All spellings, those in Latin letters small and with hyphens. */
  readonly bySpelling: ReadonlyMap<string, Province>;
  readonly byCode: ReadonlyMap<string, Province>;
  /** The character at the head of ICP numbers. */
  readonly heads: ReadonlyMap<string, string>;
}

let spellings: Spellings | undefined;

function spelled(): Spellings {
  if (!spellings) {
    const bySpelling = new Map<string, Province>();
    const byCode = new Map<string, Province>();
    const heads = new Map<string, string>();
    const codes = packedProvinceCodes.split(';');
    for (const [index, [slug, short, full]] of [...named().values()].entries()) {
      const [code = '', iso = '', signs = '', also = ''] = codes[index]?.split(',') ?? [];
      heads.set(slug, signs.charAt(0));
      byCode.set(code, slug);
      const others = /[省市]$/.test(full) ? [] : [`${short}省`, `${short}自治区`];
      for (const spelling of [slug, iso.toLowerCase(), ...also.split('/'), ...signs, short, full, ...others])
        if (spelling) bySpelling.set(spelling, slug);
    }
    spellings = { bySpelling, byCode, heads };
  }
  return spellings;
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
  const { bySpelling, byCode } = spelled();
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
  return named().has(slug);
}

/** Slugs of all provinces in the order of GB/T 2260. */
export function provinceSlugs(): readonly Province[] {
  return [...named().keys()] as Province[];
}

/** Chinese name of a province, short (广东) or full (广东省); `undefined` for another text. */
export function provinceName(slug: string, isShort = false): string | undefined {
  return named().get(slug)?.[isShort ? 1 : 2];
}

/** The character at the head of ICP numbers (备案号) of a province; `undefined` for another text. */
export function icpHead(slug: string): string | undefined {
  return spelled().heads.get(slug);
}

/** The province of a GB/T 2260 code, of which the first two digits count; `undefined` where it is of none of the 31. */
export function provinceOfCode(code: string): Province | undefined {
  return spelled().byCode.get(code.slice(0, 2));
}

/** What areas need to know that speak of provinces: which slugs there are, and their Chinese names. */
export const provinceNames = { is: isProvince, nameOf: provinceName };
