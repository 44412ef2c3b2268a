import { readOn } from '../../rules/sources';
import { fill, localeOf, lookUp, type NameOf } from './render';
import type { Authority, IsoDay, Locale, Reason } from './types';

/** What a reason cites: a row of a table. */
export interface Cited {
  readonly id: string;
  readonly authority: Authority;
  readonly source: { readonly id: string; readonly at: string; readonly asOf?: IsoDay };
}

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
  row: Cited,
  params: Readonly<Record<string, unknown>>,
  whole: Locale,
  nameOf?: NameOf,
): Reason {
  const locale = localeOf(whole, area);
  const { id, at, asOf } = row.source;
  const source = { id, at, asOf: asOf ?? (readOn[id] as IsoDay), authority: row.authority };
  return { row: row.id, params, message: fill(locale, lookUp<string>(whole, 'reasons', [key]) ?? key, params, nameOf), source };
}
