import { dateIn } from './calendar-day';

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
    while (length > 0 && dateIn(`${start}-${length}`) !== length) length--;
    if (lengths.size >= MOST_MONTHS) lengths.clear();
    lengths.set(month, length);
  }
  return day > 0 && day <= length ? month * 100 + day : Number.NaN;
}

/** A day of the calendar, written `YYYY-MM-DD`, as such a number; `NaN` for anything else. */
export function isoDayNumber(day: string): number {
  return day.length === 10 && day[4] === '-' && day[7] === '-' ? dayNumber(day, 0, 1) : Number.NaN;
}
