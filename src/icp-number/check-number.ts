import { type Answer, type Check, CLEAR, lacks } from '../core/check';
import { ofRows } from '../core/constants';
import type { Row } from '../core/rows';
import { formatIcpNumber, type NumberReading } from './read-number';

/** An ICP number as it was read, and which is asked for. */
export interface NumberInput {
  readonly text: string;
  readonly reading: NumberReading;
  readonly kind: 'subject' | 'website' | undefined;
}

/** Is it an ICP number (备案号), of the kind that is asked for, in its canonical form? */
export const format: Check<NumberInput, Row<'icp-number/format'>> = (rows, { text, reading, kind: asked }) => {
  if ('fault' in reading) return ofRows(rows, (row) => ('canonical' in row.params ? [{ row, params: { kind: reading.fault } }] : CLEAR));
  const { number, head } = reading;
  const { kind, canonical } = number;
  const isOther = asked !== undefined && kind !== asked;
  const wrong =
    head === 'none' ? 'no-head' : isOther && (asked === 'subject' ? 'has-suffix' : kind === 'subject' ? 'no-suffix' : 'not-website');
  if (!wrong && (text === canonical || head === 'unknown')) return CLEAR;
  return ofRows(rows, (row): readonly Answer[] => {
    if ('canonical' in row.params !== (wrong !== false)) return CLEAR;
    if (!wrong) return [{ row, params: { kind: 'spelling' }, fix: canonical }];
    const params = { kind: wrong };
    return wrong === 'has-suffix' && head !== 'unknown'
      ? [{ row, params, fix: formatIcpNumber({ ...number, kind: 'subject' }) }]
      : [{ row, params }];
  });
};

/** Is its head (省份简称) one that there is, and that of the filing's province? */
export const headProvince: Check<NumberInput, Row<'icp-number/province'>> = (rows, { reading }, { province }) => {
  if ('fault' in reading || reading.head === 'none') return CLEAR;
  const { province: own } = reading.number;
  return ofRows(rows, (row): readonly Answer[] => {
    if (row.params.head === 'unknown') return own ? CLEAR : [{ row, params: { kind: 'unknown' } }];
    if (row.params.head === 'old') return own && reading.head === 'old' ? [{ row, params: { kind: 'old', province: own } }] : CLEAR;
    if (!own || own === province) return CLEAR;
    return province ? [{ row, params: { kind: 'other', head: own, province } }] : lacks('province', '', false);
  });
};
