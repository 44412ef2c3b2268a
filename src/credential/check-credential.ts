import { isIsoDay } from '../core/calendar-day';
import { type Answer, type Check, CLEAR, type Found, lacks, perRow } from '../core/check';
import type { Context } from '../core/context';
import { daysAfter, daysBetween } from '../core/date-arithmetic';
import { isoDayNumber } from '../core/day-number';
import { keep } from '../core/keep';
import type { Row } from '../core/rows';
import type { IsoDay, Path } from '../core/types';
import { credentialCharacters } from '../text/credential-number';
import { checkDigitOf } from './check-digit';
import type { CredentialInput, FormatRow } from './credential-input';
import { isOf, judgedOf, judgeNumber } from './judge-number';

/** The number of today that an old one became, when that is a good one. */
function renewed(rows: readonly FormatRow[], { params }: FormatRow, input: CredentialInput, context: Context): string | undefined {
  if (!params.becomes) return undefined;
  const { at, text, check } = params.becomes;
  const longer = input.written.slice(0, at) + text + input.written.slice(at);
  const written = longer + checkDigitOf(check, longer);
  return judgeNumber(rows, input.type, written, context).faults.length === 0 ? written : undefined;
}

/** Is the number (证件号码) made as numbers of its type are? */
export const format: Check<CredentialInput, FormatRow> = (rows, input, context) => {
  const { type, number, written } = input;
  if (!type && written) return lacks('type', 'number');
  const { faults } = judgedOf(rows, input, context);
  if (faults.length === 0 && written === number) return CLEAR;
  const path: Path = ['number'];
  const kinds = type ? { type } : {};
  const found = faults.map(({ row, fault: { at, ...fault } }): Found => {
    const fix = renewed(rows, row, input, context);
    // Where something was taken out, positions are no longer those of the number as given.
    return { row, path, params: { ...kinds, ...fault }, ...(at && written === number && { at }), ...(fix && { fix }) };
  });
  if (found.length > 0 || written === number || !rows.some((row) => row.params.types && isOf(row, type))) return found;
  return rows.flatMap((row): readonly Answer[] =>
    row.params.kind === 'spelling' && isOf(row, type) ? [{ row, path, params: { ...kinds, kind: 'spelling' }, fix: written }] : CLEAR,
  );
};

type DaysRow = Row<'credential/valid-on'>;

/** What rows find that demand no days beyond the filing date. */
function dayFaults(rows: readonly DaysRow[], field: string, kind: string): readonly Answer[] {
  return rows.filter(({ params }) => params.min === 0).map((row) => ({ row, path: [field], params: { kind } }));
}

/** What rows find of the last day. */
function endFaults(rows: readonly DaysRow[], validUntil: string, { on, memo }: Context): readonly Answer[] {
  const until = isoDayNumber(validUntil);
  if (Number.isNaN(until)) return dayFaults(rows, 'validUntil', 'no-day');
  // From this day on no row has anything to say. Behind the last year there is none.
  const enough = keep(memo as WeakMap<object, number>, rows, () =>
    isoDayNumber(daysAfter(on, Math.max(...rows.map(({ params }) => params.min)))),
  );
  if (until >= enough) return CLEAR;
  const days = daysBetween(on, validUntil as IsoDay);
  if (days < 0) return dayFaults(rows, 'validUntil', 'expired');
  return rows.flatMap((row): readonly Answer[] => {
    const { min } = row.params;
    return days < min ? [{ row, path: ['validUntil'], params: { kind: 'soon', days, min } }] : CLEAR;
  });
}

/** Is the credential valid on the filing date, and long enough after it (有效期)? Rows say how many days must be left; those that say none, that it must be valid. */
export const validOn: Check<CredentialInput, DaysRow> = (rows, { validFrom, validUntil }, context) => {
  const begins = !validFrom
    ? CLEAR
    : !isIsoDay(validFrom)
      ? dayFaults(rows, 'validFrom', 'no-day')
      : validFrom > context.on
        ? dayFaults(rows, 'validFrom', 'not-yet')
        : CLEAR;
  const ends = !validUntil ? lacks('validUntil', 'validUntil') : validUntil === 'long-term' ? CLEAR : endFaults(rows, validUntil, context);
  return begins.length > 0 ? [...begins, ...ends] : ends;
};

/** Is another order in progress for the same credential, as far as the caller knows? */
export const alreadyInProgress: Check<CredentialInput, Row> = /* @__PURE__ */ perRow((row, { written, inProgress }) => {
  if (!written) return CLEAR;
  if (!inProgress) return lacks('inProgress', 'number');
  return inProgress.some((other) => credentialCharacters(other) === written) ? [{ row, path: ['number'], params: {} }] : CLEAR;
});
