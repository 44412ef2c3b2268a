import { UTCDateMini } from '@date-fns/utc/date/mini';
import { addDays } from 'date-fns/addDays';
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { isValid } from 'date-fns/isValid';
import { isIsoDay } from './iso-day';
import { slip } from './read';
import type { IsoDay } from './words';

const MINUTES_AHEAD = 8 * 60;

/** A day as a date whose parts are those of UTC, so that no local time zone leaks in. */
const dateOf = (day: IsoDay): Date => new UTCDateMini(`${day}T00:00:00Z`);

/** The day of such a date. */
const dayOf = (date: Date): IsoDay => date.toISOString().slice(0, 10) as IsoDay;

/**
 * The day that it is in China (UTC+8, no summer time) at a moment. The one helper for callers who have a clock; nothing here reads one.
 *
 * @param now a `Date`, or milliseconds since 1970 as `Date.now()` gives them.
 * @throws {RangeError} when `now` is no moment of the years 0 to 9999.
 */
export function todayInChina(now: Date | number): IsoDay {
  // A Date of another window is no instance of this one's.
  const time = typeof now === 'number' ? now : typeof now?.getTime === 'function' ? now.getTime() : Number.NaN;
  const date = new UTCDateMini(time + MINUTES_AHEAD * 60_000);
  const day = isValid(date) ? dayOf(date) : '';
  return isIsoDay(day) ? day : slip('now', time, 'a Date or milliseconds of the years 0 to 9999');
}

/** Days from one day to another; negative when it is over. Both are days of the calendar. */
export function daysBetween(from: IsoDay, to: IsoDay): number {
  return differenceInCalendarDays(dateOf(to), dateOf(from));
}

/** The day so many days after a day. */
export function daysAfter(day: IsoDay, count: number): IsoDay {
  return dayOf(addDays(dateOf(day), count));
}
