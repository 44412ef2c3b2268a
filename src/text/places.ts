import { packedPrefectures } from '../../rules/reference/prefectures.packed';
import { provinceName, provinceShortName, provinceSlugs } from '../core/province';

/** What kind of place a name is of. */
export type PlaceKind = 'province' | 'prefecture';

let places: ReadonlyMap<string, PlaceKind> | undefined;

/** Full and short Chinese names of provinces, prefectures and places that a province administers directly. */
export function placeNames(): ReadonlyMap<string, PlaceKind> {
  if (!places) {
    const named = new Map<string, PlaceKind>();
    for (const entry of packedPrefectures.split(' ')) {
      const [short = '', tail = '市'] = entry.split(':');
      named.set(short, 'prefecture').set(short + tail, 'prefecture');
    }
    for (const slug of provinceSlugs())
      named.set(provinceShortName(slug) as string, 'province').set(provinceName(slug) as string, 'province');
    places = named;
  }
  return places;
}
