import type { IsoDay } from './types';

const MINUTES_AHEAD = 8 * 60;

/** Is this a day of the calendar, written `YYYY-MM-DD`? `2019-02-30`, other spellings and other types are `false`. */
export function isIsoDay(day: unknown): day is IsoDay {
  if (typeof day !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(day)) return false;
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === day;
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
  const day =
    Number.isNaN(time) || Math.abs(time) > 8.64e15 - 8.64e7 ? '' : new Date(time + MINUTES_AHEAD * 60_000).toISOString().slice(0, 10);
  if (!isIsoDay(day)) throw new RangeError('todayInChina: expected a Date or milliseconds of the years 0 to 9999');
  return day;
}

/** Days from one day to another; negative when it is over. Both are days of the calendar. */
export function daysBetween(from: IsoDay, to: IsoDay): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}
