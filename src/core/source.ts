import { readOn } from '../../rules/sources';
import type { Authority, IsoDay, Source } from './types';

/** What findings and reasons cite: a row, with the day on which its document was read where the table of sources does not say it. */
export interface Cited {
  readonly authority: Authority;
  readonly source: { readonly id: string; readonly at: string; readonly asOf?: IsoDay };
}

/** Where a row is written, as findings and reasons cite it. */
export function sourceOf({ authority, source: { id, at, asOf } }: Cited): Source {
  return { id, at, asOf: asOf ?? (readOn[id] as IsoDay), authority };
}
