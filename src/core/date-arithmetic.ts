import { UTCDateMini } from '@date-fns/utc/date/mini';
import { addDays } from 'date-fns/addDays';
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { dayOf } from './calendar-day';
import type { IsoDay } from './words';

/** A day as a date whose parts are those of UTC, so that no local time zone leaks in. A file of its own: most validators count no days. */
export const dateOf = (day: IsoDay): Date => new UTCDateMini(`${day}T00:00:00Z`);

/** Days from one day to another; negative when it is over. Both are days of the calendar. */
export function daysBetween(from: IsoDay, to: IsoDay): number {
  return differenceInCalendarDays(dateOf(to), dateOf(from));
}

/** The day so many days after a day. */
export function daysAfter(day: IsoDay, count: number): IsoDay {
  return dayOf(addDays(dateOf(day), count));
}
