import { UTCDateMini } from '@date-fns/utc/date/mini';
import { addDays } from 'date-fns/addDays';
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { slip } from './read';
import type { IsoDay } from './words';

const MINUTES_AHEAD = 8 * 60;

/** A day as a date whose parts are those of UTC, so that no local time zone leaks in. */
export const dateOf = (day: IsoDay): Date => new UTCDateMini(`${day}T00:00:00Z`);

/** The day of such a date. */
export const dayOf = (date: Date): IsoDay => date.toISOString().slice(0, 10) as IsoDay;

/** How many days months have, by the number of year and month: counted when they are first asked for. So many are kept. */
const lengths = /* @__PURE__ */ new Map<number, number>();
const MOST_MONTHS = 4000;

/** The number that digits of a text make; `NaN` where others stand among them. */
function numberAt(text: string, from: number, count: number): number {
  let number = 0;
  for (let at = from; at < from + count; at++) {
    // By their character codes.
    const digit = text.charCodeAt(at) - 48;
    number = digit >= 0 && digit <= 9 ? number * 10 + digit : Number.NaN;
  }
  return number;
}

/**
 * Reads the eight digits of a day of the calendar as one number, so that a later day has a greater one.
 *
 * @param gap how many characters stand between year, month and day.
 * @returns `NaN` where there is no such day.
 */
export function dayNumber(text: string, from: number, gap: number): number {
  const month = numberAt(text, from, 4) * 100 + numberAt(text, from + 4 + gap, 2);
  const day = numberAt(text, from + 6 + 2 * gap, 2);
  if (Number.isNaN(month + day)) return Number.NaN;
  let length = lengths.get(month);
  if (length === undefined) {
    const start = `${text.slice(from, from + 4)}-${text.slice(from + 4 + gap, from + 6 + gap)}`;
    length = 31;
    // Platforms read the 30th of February as a day of March; a day of a month that there is not is no number.
    while (length > 0 && dateOf(`${start}-${length}` as IsoDay).getDate() !== length) length--;
    if (lengths.size >= MOST_MONTHS) lengths.clear();
    lengths.set(month, length);
  }
  return day > 0 && day <= length ? month * 100 + day : Number.NaN;
}

/** Is this a day of the calendar, written `YYYY-MM-DD`? `2019-02-30`, other spellings and other types are `false`. */
export function isIsoDay(day: unknown): day is IsoDay {
  return typeof day === 'string' && day.length === 10 && day[4] === '-' && day[7] === '-' && dayNumber(day, 0, 1) > 0;
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
  const date = new UTCDateMini(time + MINUTES_AHEAD * 60_000);
  const day = Number.isNaN(date.getTime()) ? '' : dayOf(date);
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
