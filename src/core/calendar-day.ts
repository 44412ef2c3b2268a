import type { IsoDay } from './types';

const MINUTES_AHEAD = 8 * 60;

/** Is this a day of the calendar, written `YYYY-MM-DD`? `2019-02-30`, other spellings and other types are `false`. */
export function isIsoDay(day: unknown): day is IsoDay {
  const [, year, month, date] = (typeof day === 'string' && /^(\d{4})-(\d\d)-(\d\d)$/.exec(day)) || [];
  if (date === undefined) return false;
  const [y, m, d] = [Number(year), Number(month), Number(date)];
  const isLeap = y % 4 === 0 && (y % 100 !== 0 || y % 400 === 0);
  return m >= 1 && m <= 12 && d >= 1 && d <= (m === 2 ? 28 + Number(isLeap) : 30 + ((m + (m >> 3)) & 1));
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

/** Days since the first of March of the year 0, so that a leap day is the last of its year. */
function dayNumber(day: IsoDay): number {
  const month = (Number(day.slice(5, 7)) + 9) % 12;
  const year = Number(day.slice(0, 4)) - Number(month > 9);
  return (
    365 * year +
    Math.floor(year / 4) -
    Math.floor(year / 100) +
    Math.floor(year / 400) +
    Math.floor((153 * month + 2) / 5) +
    Number(day.slice(8))
  );
}

/** Days from one day to another; negative when it is over. Both are days of the calendar. */
export function daysBetween(from: IsoDay, to: IsoDay): number {
  return dayNumber(to) - dayNumber(from);
}
