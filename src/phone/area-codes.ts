import { codes } from '../../rules/phone/codes';
import type { GoneCode } from '../../rules/phone/params';
import { spellings } from '../../rules/phone/spellings';
import { packedAreas, packedDigits, packedDoubtfulDigits, usualDigits } from '../../rules/reference/area-codes.packed';
import { placeTails } from '../../rules/reference/prefectures.packed';
import { keep } from '../core/keep';
import { provinceName, provinceOfCode, provinceSlugs, toProvince } from '../core/province';
import type { Province } from '../core/types';
import { patternOf } from '../text/pattern';

/** A place that area codes serve: a prefecture, or a county that has another code than its prefecture or none above it. */
export interface AreaPlace {
  /** GB/T 2260, six digits. */
  readonly code: string;
  /** Short Chinese name (烟台), of a county in a prefecture the full one (格尔木市). */
  readonly name: string;
}

/** What is known of an area code (区号). */
export interface AreaCode {
  /** With the trunk 0. */
  readonly code: string;
  readonly status: 'in-service' | 'retired' | 'unassigned';
  /** Of a retired code, those of its successors. */
  readonly province?: Province;
  readonly places: readonly AreaPlace[];
  /** How many digits subscriber numbers have. */
  readonly digits: readonly number[];
  /** Of a retired code: the codes that took over its numbers. */
  readonly successors?: readonly string[];
}

/** A place with its codes. */
interface Served extends AreaPlace {
  readonly province: Province | undefined;
  readonly areaCodes: readonly string[];
  /** Only one source or general knowledge speaks for its codes. */
  readonly isDoubtful: boolean;
}

const TRUNK = spellings.trunk;

/** The counts of digits under which a packed table lists a code. */
function digitsIn(packed: Readonly<Record<string, string>>, code: string): readonly number[] | undefined {
  const digits = Object.keys(packed).find((key) => packed[key]?.split(' ').includes(code.slice(TRUNK.length)));
  return digits === undefined ? undefined : [...digits].map(Number);
}

/** All places. What a first number does not need is made when it is asked for. */
interface Index {
  readonly places: readonly Served[];
  /** By GB/T 2260 code. */
  readonly byCode: ReadonlyMap<string, Served>;
  /** By area code. */
  readonly byAreaCode: ReadonlyMap<string, readonly Served[]>;
  /** By the first character of the name. */
  byFirst: ReadonlyMap<string, readonly Served[]> | undefined;
  readonly areas: Map<string, AreaCode>;
  /** Places with the codes that count there, and codes of provinces. */
  readonly coded: Map<Served, CodedPlace>;
  readonly ofProvinces: Map<Province, readonly string[]>;
}

let index: Index | undefined;

function add<K>(map: Map<K, Served[]>, key: K, place: Served): void {
  const others = map.get(key);
  if (others) others.push(place);
  else map.set(key, [place]);
}

function tables(): Index {
  if (!index) {
    const places: Served[] = [];
    const byCode = new Map<string, Served>();
    const byAreaCode = new Map<string, Served[]>();
    let prefecture = 0;
    for (const [, written = '', name = '', doubt, bare = ''] of packedAreas.matchAll(/(\d*)([^\d ?]+)(\??)([\d/]+)/g)) {
      if (written.length !== 6) prefecture = written ? Number(written) : prefecture + 1;
      const code = written.length === 6 ? written : `${prefecture}00`;
      const areaCodes = bare.split('/').map((one) => TRUNK + one);
      const place = { code, name, province: provinceOfCode(code), areaCodes, isDoubtful: doubt !== '' };
      places.push(place);
      byCode.set(code, place);
      for (const areaCode of areaCodes) add(byAreaCode, areaCode, place);
    }
    index = { places, byCode, byAreaCode, byFirst: undefined, areas: new Map(), coded: new Map(), ofProvinces: new Map() };
  }
  return index;
}

/** The places whose names begin with a character. */
function placesBy(first: string): readonly Served[] {
  const all = tables();
  if (!all.byFirst) {
    const byFirst = new Map<string, Served[]>();
    for (const place of all.places) add(byFirst, place.name.charAt(0), place);
    all.byFirst = byFirst;
  }
  return all.byFirst.get(first) ?? [];
}

/** A code in service: what it serves and how long its numbers are. */
export function areaInService(code: string): AreaCode | undefined {
  const { areas, byAreaCode } = tables();
  const area = areas.get(code);
  if (area) return area;
  const served = byAreaCode.get(code);
  return (
    served &&
    keep(areas, code, () => {
      const [{ province } = {}] = served;
      const places = served.map(({ code: place, name }) => ({ code: place, name }));
      const digits = digitsIn(packedDigits, code) ?? [Number(usualDigits)];
      return { code, status: 'in-service', ...(province && { province }), places, digits };
    })
  );
}

/** Is a length of subscriber numbers one that libraries take although it is out of use? */
export function isDoubtfulLength(code: string, digits: number): boolean {
  return digitsIn(packedDoubtfulDigits, code)?.includes(digits) ?? false;
}

/** What is known of a code that is not in service, whatever the day. */
export function goneCode(code: string): (GoneCode & { readonly status: 'retired' | 'unassigned' }) | undefined {
  for (const { params } of codes)
    if ('codes' in params) {
      const gone = (params.codes as readonly GoneCode[]).find((one) => one.code === code);
      if (gone) return { ...gone, status: params.status };
    }
  return undefined;
}

/** The codes that decide where a number is from: the code itself, or what took over from it. */
export function livingCodes(code: string): readonly string[] {
  return areaInService(code) ? [code] : (goneCode(code)?.successors ?? []);
}

/**
 * What an area code (区号) serves.
 *
 * @param code with or without the trunk 0 (`0535`, `535`); blanks around it and full-width digits are read.
 * @returns province, places and lengths of subscriber numbers; of a retired code its successors and what they serve; `undefined` for a code that
 * there is not, and for anything else.
 * Source: `rules/reference/area-codes.ts`, `rules/phone/codes.ts`.
 */
export function areaOf(code: string): AreaCode | undefined {
  if (typeof code !== 'string' || code.length > 20) return undefined;
  const digits = code.normalize('NFKC').trim();
  if (!/^\d{2,4}$/.test(digits)) return undefined;
  const whole = digits.startsWith(TRUNK) ? digits : TRUNK + digits;
  const area = areaInService(whole);
  if (area) return { ...area, places: area.places.map((place) => ({ ...place })), digits: [...area.digits] };
  const gone = goneCode(whole);
  if (!gone) return undefined;
  const successors = (gone.successors ?? []).flatMap((one) => areaInService(one) ?? []);
  return {
    code: whole,
    status: gone.status,
    ...(successors[0]?.province && { province: successors[0].province }),
    places: successors.flatMap((one) => one.places.map((place) => ({ ...place }))),
    digits: [...spellings.subscriberDigits],
    ...(gone.successors && { successors: [...gone.successors] }),
  };
}

const inside = (place: AreaPlace, above: AreaPlace): boolean =>
  place.code === above.code || (above.code.endsWith('00') && place.code.startsWith(above.code.slice(0, 4)));

/** The codes that count for a place: its own, those of counties in it, and where its own are doubtful those of the prefecture above it. */
function codesAt(place: Served): readonly string[] {
  const counted = tables().places.filter((one) => inside(one, place) || (place.isDoubtful && one !== place && inside(place, one)));
  return [...new Set(counted.flatMap(({ areaCodes }) => areaCodes))];
}

/** A place of an address, with the codes that count there. */
export interface CodedPlace extends AreaPlace {
  readonly areaCodes: readonly string[];
  readonly isDoubtful: boolean;
}

function coded(place: Served | undefined): CodedPlace | undefined {
  return place && keep(tables().coded, place, () => ({ ...place, areaCodes: codesAt(place) }));
}

/** Is this a county in a prefecture, not one that its province administers? */
const isCounty = ({ code }: AreaPlace): boolean => !code.endsWith('00') && !code.startsWith('90', 2);

let tail: RegExp | undefined;

/** The place of the longest name that a text begins with, what is left of the text, and whether the name was a full one (朝阳市, not 朝阳). */
function placeAtStart(
  text: string,
  province?: Province,
): { readonly place: Served; readonly rest: string; readonly isFull: boolean } | undefined {
  tail ??= new RegExp(`^${placeTails}`, 'u');
  let longest: Served | undefined;
  for (const place of placesBy(text.charAt(0)))
    if (text.startsWith(place.name) && place.name.length > (longest?.name.length ?? 0) && (!province || place.province === province))
      longest = place;
  if (!longest) return undefined;
  const rest = text.slice(longest.name.length);
  const end = patternOf(spellings.noTail).test(rest) ? 0 : (tail.exec(rest)?.[0].length ?? 0);
  return { place: longest, rest: rest.slice(end), isFull: end > 0 || isCounty(longest) };
}

/** Is this a district and more, as it stands behind a short name? */
const hasDistrict = (rest: string): boolean => patternOf(spellings.district, 'u').test(rest);

/** What a text says of where something is. */
export interface ReadPlace {
  readonly province?: Province | undefined;
  readonly place?: CodedPlace | undefined;
}

function placeOfCode(code: string): Served | undefined {
  const { byCode } = tables();
  return byCode.get(code.padEnd(6, '0')) ?? byCode.get(`${code.slice(0, 4)}00`) ?? onlyPlaceOf(provinceOfCode(code));
}

/** The one place of a province that has no more. */
function onlyPlaceOf(province: Province | undefined): Served | undefined {
  const all = province ? tables().places.filter((place) => place.province === province) : [];
  return all.length === 1 ? all[0] : undefined;
}

/**
 * The province and the place at the head of an address, or in a field that holds one alone.
 *
 * @param text a GB/T 2260 code (a county counts for its prefecture), or a name: full, short, with the province before it, with more behind.
 * @param given the province, where it is known: places of another one do not count.
 */
export function readPlace(text: string, given?: Province): ReadPlace {
  const exact = tables().byCode.get(text);
  if (exact && (exact.province === given || !given)) return { province: exact.province, place: coded(exact) };
  const head = text.normalize('NFKC').replace(/\s+/g, '').slice(0, 60);
  if (/^\d{4}(?:\d\d)?$/.test(head)) {
    const province = provinceOfCode(head);
    return given && given !== province ? { province: given } : { province, place: coded(placeOfCode(head)) };
  }
  const begins = (isShort: boolean): Province | undefined =>
    provinceSlugs().find((slug) => (!given || slug === given) && head.startsWith(provinceName(slug, isShort) as string));
  // 朝阳区 is a district and 扬州路 a street, not the city of that name: a short name stands for its place where nothing is behind it.
  const placeOf = (rest: string, within: Province | undefined): ReturnType<typeof placeAtStart> => {
    const next = placeAtStart(rest, within);
    return next?.isFull || next?.rest === '' || (next && hasDistrict(next.rest)) ? next : undefined;
  };
  const [full, short] = [begins(false), begins(true)];
  const behind = (slug: Province | undefined, isShort: boolean): string => head.slice(slug ? provinceName(slug, isShort)?.length : 0);
  let province = full;
  let next = placeOf(behind(full, false), full ?? given);
  if (!full && short) {
    // 四川路 is a street in many cities, and 海南 alone the province, though a prefecture of another one is called so as well.
    const rest = behind(short, true);
    const inside = placeOf(rest, short);
    const isBare = !next?.isFull && (rest === '' || hasDistrict(rest)) && short !== next?.place.province;
    if (inside || isBare) [province, next] = [short, inside];
  }
  let place: Served | undefined;
  // 伊犁哈萨克自治州塔城地区: what is named last is the place.
  for (; next; next = placeOf(next.rest, next.place.province)) place = next.place;
  place ??= onlyPlaceOf(province ?? given);
  return { province: place ? place.province : (province ?? given), place: coded(place) };
}

/** All codes of a province, in order. */
export function codesOfProvince(province: Province): readonly string[] {
  const { ofProvinces, places } = tables();
  return keep(ofProvinces, province, () =>
    [...new Set(places.flatMap((place) => (place.province === province ? place.areaCodes : [])))].sort(),
  );
}

/**
 * The area codes (区号) of a place.
 *
 * @param place what forms hold: a province (anything that `toProvince` reads) or a prefecture, or a county with a code of its own: full or short
 * Chinese name, also with the province before it, or GB/T 2260 code. 吉林 and 海南 are the provinces, 吉林市 and 海南州 the prefectures.
 * @returns the codes with the trunk 0, in order; none for what is no such place.
 * Source: `rules/reference/area-codes.ts`.
 */
export function areaCodesOf(place: string): readonly string[] {
  if (typeof place !== 'string') return [];
  const isCode = /^\s*\d{4}(?:\d\d)?\s*$/.test(place) && !/^\s*\d\d(?:00){1,2}\s*$/.test(place);
  const province = isCode ? undefined : toProvince(place);
  return province ? [...codesOfProvince(province)] : [...(readPlace(place).place?.areaCodes ?? [])].sort();
}
