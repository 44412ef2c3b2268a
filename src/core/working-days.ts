import { addDays } from 'date-fns/addDays';
import { isWeekend } from 'date-fns/isWeekend';
import type { HolidaysUsed } from '../../rules/domain/params';
import { dayOf } from './calendar-day';
import { dateOf } from './date-arithmetic';
import type { HolidayTable } from './filing';
import type { IsoDay } from './words';

function isWorking(date: Date, holidays: HolidayTable | null | undefined): boolean {
  if (!holidays) return !isWeekend(date);
  const day = dayOf(date);
  const year = holidays[day.slice(0, 4)];
  return !year?.off?.includes(day) && (!isWeekend(date) || (year?.working?.includes(day) ?? false));
}

/**
 * Working days (工作日) after one day up to another, that one included, and no more than `most`; 0 where it is no later. Years that the table lacks are
 * counted from Monday to Friday.
 */
export function workingDaysBetween(from: IsoDay, to: IsoDay, most: number, holidays: HolidayTable | null | undefined): number {
  const end = dateOf(to);
  let count = 0;
  for (let date = addDays(dateOf(from), 1); date <= end && count < most; date = addDays(date, 1))
    count += Number(isWorking(date, holidays));
  return count;
}

/** The day on which so many working days after a day are over, itself one of them. */
export function addWorkingDays(from: IsoDay, count: number, holidays: HolidayTable | null | undefined): IsoDay {
  let date = dateOf(from);
  for (let left = count; left > 0; ) {
    date = addDays(date, 1);
    left -= Number(isWorking(date, holidays));
  }
  return dayOf(date);
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
