import { packedPairs, packedPrefectures, placeTails } from '../../rules/reference/prefectures.packed';
import { provinceName, provinceSlugs } from '../core/province';
import { readPairs } from './packed';

/** What kind of place a name is of. */
export type PlaceKind = 'province' | 'prefecture';

let places: ReadonlyMap<string, PlaceKind> | undefined;
let tails: RegExp | undefined;
let longest = 0;
/** The characters with which names begin. */
let firsts: ReadonlySet<string> | undefined;

function shortNames(): ReadonlyMap<string, PlaceKind> {
  if (!places) {
    const prefectures = packedPrefectures.split(' ');
    readPairs(packedPairs, (first, second) => prefectures.push(first + second));
    places = new Map([
      ...prefectures.map((name): [string, PlaceKind] => [name, 'prefecture']),
      ...provinceSlugs().map((slug): [string, PlaceKind] => [provinceName(slug, true) as string, 'province']),
    ]);
    firsts = new Set([...places.keys()].map((name) => name.charAt(0)));
    longest = Math.max(...[...places.keys()].map((name) => name.length));
    tails = new RegExp(`^${placeTails}`, 'u');
  }
  return places;
}

/** The longest name of a province, of a prefecture or of a place that its province administers directly, full or short, that a text begins with. */
export function placeAtStart(text: string): { readonly kind: PlaceKind; readonly end: number } | undefined {
  const known = shortNames();
  if (!firsts?.has(text.charAt(0))) return undefined;
  for (let end = Math.min(text.length, longest); end > 1; end--) {
    const kind = known.get(text.slice(0, end));
    if (kind) return { kind, end: end + (tails?.exec(text.slice(end))?.[0].length ?? 0) };
  }
  return undefined;
}
