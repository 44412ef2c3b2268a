import type { HolidaysUsed } from '../../rules/domain/params';
import type { HolidayTable } from './filing';
import type { IsoDay } from './words';

// Days are counted as numbers from 1970-01-01: a review is a month of them, and a date object for each would cost more than all else.
const DAY = 86_400_000;
const numberOf = (day: IsoDay): number => Date.parse(`${day}T00:00:00Z`) / DAY;
const dayOf = (number: number): IsoDay => new Date(number * DAY).toISOString().slice(0, 10) as IsoDay;

/** From 0 for Monday to 6 for Sunday; the first of all numbers is a Thursday. */
const weekdayOf = (number: number): number => (((number + 3) % 7) + 7) % 7;

function isWorking(number: number, holidays: HolidayTable | null | undefined): boolean {
  const isWeekday = weekdayOf(number) < 5;
  if (!holidays) return isWeekday;
  const day = dayOf(number);
  const year = holidays[day.slice(0, 4)];
  return !year?.off?.includes(day) && (isWeekday || (year?.working?.includes(day) ?? false));
}

/**
 * Working days (工作日) after one day up to another, that one included, and no more than `most`; 0 where it is no later. Years that the table lacks are
 * counted from Monday to Friday.
 */
export function workingDaysBetween(from: IsoDay, to: IsoDay, most: number, holidays: HolidayTable | null | undefined): number {
  const end = numberOf(to);
  let count = 0;
  for (let number = numberOf(from) + 1; number <= end && count < most; number++) count += Number(isWorking(number, holidays));
  return count;
}

/** The day on which so many working days after a day are over, itself one of them. */
export function addWorkingDays(from: IsoDay, count: number, holidays: HolidayTable | null | undefined): IsoDay {
  let number = numberOf(from);
  for (let left = count; left > 0; ) {
    number++;
    left -= Number(isWorking(number, holidays));
  }
  return dayOf(number);
}

/** So many days off are in the table from the year of a day on. */
export function daysOff(from: IsoDay, holidays: HolidayTable): number {
  let count = 0;
  for (const year in holidays) if (year >= from.slice(0, 4)) count += holidays[year]?.off?.length ?? 0;
  return count;
}

/** Were there days off for the years from one day to another? */
export function holidaysUsed(from: IsoDay, to: IsoDay, holidays: HolidayTable | null | undefined): HolidaysUsed {
  const years = [from, to].map((day) => Boolean(holidays?.[day.slice(0, 4)]));
  return years.every(Boolean) ? 'passed' : years.some(Boolean) ? 'partly' : 'none';
}
