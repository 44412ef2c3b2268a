import { isIsoDay } from '../core/calendar-day';
import { type Answer, type Check, CLEAR, type Found, lacks } from '../core/check';
import type { Context } from '../core/context';
import { keep } from '../core/keep';
import type { Row } from '../core/rows';
import type { IsoDay } from '../core/types';
import { addWorkingDays, daysOff, holidaysUsed, workingDaysBetween } from '../core/working-days';
import { type DomainEntry, type DomainsInput, found, missingOf, pathOf, whenVerified } from './entry';

const NO_EXPIRY = /* @__PURE__ */ lacks('expiresOn', 'expiresOn');

/** Is a domain valid to the end of a review that takes so many working days? */
function outlives(row: Row, reviewDays: number, entry: DomainEntry, { holidays }: DomainsInput, { on, memo }: Context): readonly Found[] {
  const { expiresOn } = entry;
  // Without days off the end is the same for all domains of a day.
  let reviewEnds = keep(memo as WeakMap<object, IsoDay>, row, () => addWorkingDays(on, reviewDays, undefined));
  if (holidays) {
    // As late as it could be if all days off fell into the review: most domains are valid for longer.
    if (expiresOn >= addWorkingDays(reviewEnds, daysOff(on, holidays), undefined)) return [];
    reviewEnds = addWorkingDays(on, reviewDays, holidays);
  }
  if (expiresOn >= reviewEnds) return [];
  const params = { kind: 'during-review', reviewEnds, reviewDays, holidays: holidaysUsed(on, reviewEnds, holidays) };
  return found(row, pathOf(entry, 'expiresOn'), params);
}

/** Is the domain valid on the day (有效期), and to the end of the longest review? */
export const notExpired: Check<DomainsInput, Row<'domain/not-expired'>> = /* @__PURE__ */ whenVerified<'domain/not-expired'>(
  (rows, entry, input, context) => {
    const { expiresOn } = entry;
    if (expiresOn === '') return missingOf(entry, NO_EXPIRY);
    const kind = !isIsoDay(expiresOn) ? 'no-day' : expiresOn < context.on ? 'expired' : undefined;
    let answers = CLEAR;
    for (const row of rows) {
      const { params } = row;
      const more =
        'kind' in params
          ? params.kind === kind
            ? found(row, pathOf(entry, 'expiresOn'), { kind })
            : CLEAR
          : kind
            ? CLEAR
            : outlives(row, params.reviewDays, entry, input, context);
      if (more.length > 0) answers = [...answers, ...more];
    }
    return answers;
  },
);

const NO_WORD_OF_PASSING = /* @__PURE__ */ lacks('realName.done', 'realName');

/** Has the real-name authentication (域名实名认证) passed? */
export const realNameDone: Check<DomainsInput, Row<'domain/real-name-done'>> = /* @__PURE__ */ whenVerified<'domain/real-name-done'>(
  (rows, entry, _, { on }) => {
    const { done, passedOn } = entry;
    const finding = (kind: 'not-done' | 'later' | 'no-day'): readonly Answer[] =>
      rows.flatMap((row) => (row.params.kinds.includes(kind) ? found(row, pathOf(entry, 'realName'), { kind }) : CLEAR));
    if (passedOn !== '' && !isIsoDay(passedOn)) return finding('no-day');
    if (done === false) return finding('not-done');
    if (done) return CLEAR;
    if (passedOn > on) return finding('later');
    return passedOn === '' ? missingOf(entry, NO_WORD_OF_PASSING) : CLEAR;
  },
);

const NO_DAY_OF_PASSING = /* @__PURE__ */ lacks('realName.passedOn', 'realName');

/** Can its record (实名信息入库) have come through by now? */
export const realNameRecorded: Check<
  DomainsInput,
  Row<'domain/real-name-recorded'>
> = /* @__PURE__ */ whenVerified<'domain/real-name-recorded'>((rows, entry, { holidays }, { on }) => {
  const { done, recorded, passedOn } = entry;
  if (recorded || done === false) return CLEAR;
  const isPassed = passedOn !== '';
  if (isPassed && ((!done && passedOn > on) || !isIsoDay(passedOn))) return CLEAR;
  if (recorded === false) return found(rows[0], pathOf(entry, 'realName'), { kind: 'not-recorded' });
  if (!isPassed) return missingOf(entry, NO_DAY_OF_PASSING);
  const from = passedOn as IsoDay;
  const ordered = [...rows].sort((one, other) => one.params.under - other.params.under);
  const [least, most] = [ordered[0]?.params.under ?? 0, ordered.at(-1)?.params.under ?? 0];
  const workingDays = workingDaysBetween(from, on, most, holidays);
  const row = ordered.find(({ params }) => workingDays < params.under);
  if (!row) return CLEAR;
  const [possibleOn, safeOn] = [addWorkingDays(from, least, holidays), addWorkingDays(from, most, holidays)];
  const params = { workingDays, under: row.params.under, possibleOn, safeOn, holidays: holidaysUsed(from, safeOn, holidays) };
  return found(row, pathOf(entry, 'realName'), params);
});
