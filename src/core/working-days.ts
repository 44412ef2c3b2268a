import { addDays } from './calendar-day';
import type { HolidayTable } from './filing';
import type { HolidaysUsed } from './rule-params';
import type { IsoDay } from './types';

const isWorking = (day: IsoDay, holidays: HolidayTable | null | undefined): boolean => {
  const year = holidays?.[day.slice(0, 4)];
  const ofWeek = new Date(`${day}T00:00:00Z`).getUTCDay();
  return !year?.off?.includes(day) && ((ofWeek > 0 && ofWeek < 6) || (year?.working?.includes(day) ?? false));
};

/**
 * Working days (工作日) after one day up to another, that one included, and no more than `most`; 0 where it is no later. Years that the table lacks are
 * counted from Monday to Friday.
 */
export function workingDaysBetween(from: IsoDay, to: IsoDay, most: number, holidays: HolidayTable | null | undefined): number {
  let count = 0;
  for (let day = addDays(from, 1); day <= to && count < most; day = addDays(day, 1)) count += Number(isWorking(day, holidays));
  return count;
}

/** The day on which so many working days after a day are over, itself one of them. */
export function addWorkingDays(from: IsoDay, count: number, holidays: HolidayTable | null | undefined): IsoDay {
  let day = from;
  for (let left = count; left > 0; left -= Number(isWorking(day, holidays))) day = addDays(day, 1);
  return day;
}

/** Were there days off for the years from one day to another? */
export function holidaysUsed(from: IsoDay, to: IsoDay, holidays: HolidayTable | null | undefined): HolidaysUsed {
  const years = [from, to].map((day) => Boolean(holidays?.[day.slice(0, 4)]));
  return years.every(Boolean) ? 'passed' : years.some(Boolean) ? 'partly' : 'none';
}
