import { isIsoDay } from './calendar-day';

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
  const year = numberAt(text, from, 4);
  const month = numberAt(text, from + 4 + gap, 2);
  const day = numberAt(text, from + 6 + 2 * gap, 2);
  const part = (at: number, length: number): string => text.slice(from + at, from + at + length);
  // All months have 28 days: only beyond these the calendar is asked.
  const isDay = day < 29 ? month > 0 && month < 13 && day > 0 : isIsoDay(`${part(0, 4)}-${part(4 + gap, 2)}-${part(6 + 2 * gap, 2)}`);
  return isDay ? (year * 100 + month) * 100 + day : Number.NaN;
}

/** A day of the calendar, written `YYYY-MM-DD`, as such a number; `NaN` for anything else. */
export function isoDayNumber(day: string): number {
  return day.length === 10 && day[4] === '-' && day[7] === '-' ? dayNumber(day, 0, 1) : Number.NaN;
}
