import { type Answer, type Check, CLEAR, lacks } from '../core/check';
import type { Row } from '../core/rows';
import { formatIcpNumber, type NumberReading } from './read-number';

/** An ICP number as it was read, and which is asked for. */
export interface NumberInput {
  readonly text: string;
  readonly reading: NumberReading;
  readonly kind: 'subject' | 'website' | undefined;
}

/** Is it an ICP number (备案号), of the kind that is asked for, in its canonical form? */
export const format: Check<NumberInput, Row<'icp-number/format'>> = (rows, { text, reading, kind: asked }) =>
  rows.flatMap((row): readonly Answer[] => {
    const isStrict = 'canonical' in row.params;
    if ('fault' in reading) return isStrict ? [{ row, params: { kind: reading.fault } }] : CLEAR;
    const { number, head } = reading;
    const { kind, canonical } = number;
    const isHeadless = head === 'none';
    const wrong = isHeadless ? 'no-head' : asked === 'subject' && kind !== asked ? 'has-suffix' : asked === 'website' && kind !== asked;
    if (!wrong)
      return isStrict || text === canonical || head === 'unknown' ? CLEAR : [{ row, params: { kind: 'spelling' }, fix: canonical }];
    if (!isStrict) return CLEAR;
    if (wrong !== true)
      return [
        {
          row,
          params: { kind: wrong },
          ...(wrong === 'has-suffix' && head !== 'unknown' && { fix: formatIcpNumber({ ...number, kind: 'subject' }) }),
        },
      ];
    return [{ row, params: { kind: kind === 'subject' ? 'no-suffix' : 'not-website' } }];
  });

/** Is its head (省份简称) one that there is, and that of the filing's province? */
export const headProvince: Check<NumberInput, Row<'icp-number/province'>> = (rows, { reading }, { province }) => {
  if ('fault' in reading || reading.head === 'none') return CLEAR;
  const { province: own } = reading.number;
  return rows.flatMap((row): readonly Answer[] => {
    if (row.params.head === 'unknown') return own ? CLEAR : [{ row, params: { kind: 'unknown' } }];
    if (row.params.head === 'old') return own && reading.head === 'old' ? [{ row, params: { kind: 'old', province: own } }] : CLEAR;
    if (!own || own === province) return CLEAR;
    return province ? [{ row, params: { kind: 'other', head: own, province } }] : lacks('province', '', false);
  });
};
