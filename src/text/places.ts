import { packedPairs, packedPrefectures, placeTails } from '../../rules/reference/prefectures.packed';
import { provinceName, provinceSlugs } from '../core/province';
import { readPairs } from './packed';

/** What kind of place a name is of. */
export type PlaceKind = 'province' | 'prefecture';

/** By name what it is of; also the characters with which names begin are in it, so that most texts need one look. */
let places: ReadonlyMap<string, PlaceKind> | undefined;
let tails: RegExp | undefined;
let longest = 0;

function shortNames(): ReadonlyMap<string, PlaceKind> {
  if (!places) {
    const prefectures = packedPrefectures.split(' ');
    readPairs(packedPairs, (first, second) => prefectures.push(first + second));
    const kinds = new Map<string, PlaceKind>();
    const add = (name: string, kind: PlaceKind): void => {
      kinds.set(name.charAt(0), kind).set(name, kind);
      longest = Math.max(longest, name.length);
    };
    for (const name of prefectures) add(name, 'prefecture');
    for (const slug of provinceSlugs()) add(provinceName(slug, true) as string, 'province');
    tails = new RegExp(`^${placeTails}`, 'u');
    places = kinds;
  }
  return places;
}

/** The longest name of a province, of a prefecture or of a place that its province administers directly, full or short, that a text begins with. */
export function placeAtStart(text: string): { readonly kind: PlaceKind; readonly end: number } | undefined {
  const known = shortNames();
  if (!known.has(text.charAt(0))) return undefined;
  for (let end = Math.min(text.length, longest); end > 1; end--) {
    const kind = known.get(text.slice(0, end));
    if (kind) return { kind, end: end + (tails?.exec(text.slice(end))?.[0].length ?? 0) };
  }
  return undefined;
}
