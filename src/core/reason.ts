import { fill, lookUp, type NameOf } from './render';
import type { Row } from './rows';
import { sourceOf } from './source';
import type { Locale, Reason } from './types';

/**
 * A reason of a decision, in a language.
 *
 * @param area the area whose texts are looked at first.
 * @param key of the text among the reasons of the locale.
 * @param params plain JSON that the text is filled with.
 */
export function toReason(
  area: string,
  key: string,
  row: Pick<Row, 'id' | 'authority' | 'source'>,
  params: Readonly<Record<string, unknown>>,
  locale: Locale,
  nameOf?: NameOf,
): Reason {
  return {
    row: row.id,
    params,
    message: fill(locale, lookUp<string>(locale, 'reasons', [key]) ?? key, params, nameOf, area),
    source: sourceOf(row),
  };
}
