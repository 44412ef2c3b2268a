import { type Answer, CLEAR, lacks } from '../core/check';
import type { Row } from '../core/rows';
import type { Province } from '../core/types';

/** What is wrong with a number: its kind, params beside it, and what would be right. */
export type Fault<K> = { readonly kind: K; readonly fix?: string | undefined; readonly [param: string]: unknown };

/** Nothing is wrong. */
export const FAULTLESS: readonly never[] = [];

/** Makes findings of what rows refuse. */
export function refused<K extends string>(
  rows: readonly (Row & { readonly params: { readonly refuses: readonly K[] } })[],
  faults: readonly Fault<K>[],
): readonly Answer[] {
  if (faults.length === 0) return CLEAR;
  return rows.flatMap((row) =>
    faults
      .filter(({ kind }) => row.params.refuses.includes(kind))
      .map(({ fix, ...params }): Answer => ({ row, params, ...(fix && { fix }) })),
  );
}

/** Is a number of the province in which is filed (备案省份)? */
export function matchProvinces(
  row: Row,
  kind: 'office-phone' | 'mobile',
  province: Province | undefined,
  numberProvince: Province | undefined,
  areaCode?: string,
): readonly Answer[] {
  if (!numberProvince) return lacks(province ? 'homeProvince' : 'province homeProvince');
  if (!province) return lacks('province');
  if (province === numberProvince) return CLEAR;
  return [{ row, params: { kind, province, numberProvince, ...(areaCode && { areaCode }) } }];
}
