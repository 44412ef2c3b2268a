import { UTCDateMini } from '@date-fns/utc/date/mini';
import { slip } from './read';
import type { IsoDay } from './words';

const MINUTES_AHEAD = 8 * 60;

/** The day of a date, in UTC. */
export const dayOf = (date: Date): IsoDay => date.toISOString().slice(0, 10) as IsoDay;

/** A day as a date whose parts are those of UTC, so that no local time zone leaks in. */
export const dateOf = (day: string): Date => new UTCDateMini(`${day}T00:00:00Z`);

/** Days that all months have. */
const COMMON = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|1\d|2[0-8])$/;

/** Is this a day of the calendar, written `YYYY-MM-DD`? `2019-02-30`, other spellings and other types are `false`. */
export function isIsoDay(day: unknown): day is IsoDay {
  if (typeof day !== 'string') return false;
  if (COMMON.test(day)) return true;
  // Platforms read the 30th of February as a day of March; the date of what is no day is no number.
  return /^\d{4}-\d\d-\d\d$/.test(day) && dateOf(day).getDate() === Number(day.slice(8));
}

/**
 * The day that it is in China (UTC+8, no summer time) at a moment. The one helper for callers who have a clock; nothing here reads one.
 *
 * @param now a `Date`, or milliseconds since 1970 as `Date.now()` gives them.
 * @throws {RangeError} when `now` is no moment of the years 0 to 9999.
 */
export function todayInChina(now: Date | number): IsoDay {
  // A Date of another window is no instance of this one's.
  const time = typeof now === 'number' ? now : typeof now?.getTime === 'function' ? now.getTime() : Number.NaN;
  const date = new Date(time + MINUTES_AHEAD * 60_000);
  const day = Number.isNaN(date.getTime()) ? '' : dayOf(date);
  return isIsoDay(day) ? day : slip('now', time, 'a Date or milliseconds of the years 0 to 9999');
}
