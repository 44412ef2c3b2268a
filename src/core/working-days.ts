import type { HolidayTable } from './filing';
import type { HolidaysUsed } from './rule-params';
import type { IsoDay } from './types';

const DAY = 86_400_000;
/** Day of the week of 1970-01-01. */
const THURSDAY = 4;

const timeOf = (day: IsoDay): number => Date.parse(`${day}T00:00:00Z`);
const dayOf = (time: number): IsoDay => new Date(time).toISOString().slice(0, 10) as IsoDay;

function isWorking(time: number, holidays: HolidayTable | null | undefined): boolean {
  const ofWeek = (((time / DAY + THURSDAY) % 7) + 7) % 7;
  const isWeekday = ofWeek > 0 && ofWeek < 6;
  if (!holidays) return isWeekday;
  const day = dayOf(time);
  const year = holidays[day.slice(0, 4)];
  return !year?.off?.includes(day) && (isWeekday || (year?.working?.includes(day) ?? false));
}

/**
 * Working days (工作日) after one day up to another, that one included, and no more than `most`; 0 where it is no later. Years that the table lacks are
 * counted from Monday to Friday.
 */
export function workingDaysBetween(from: IsoDay, to: IsoDay, most: number, holidays: HolidayTable | null | undefined): number {
  let count = 0;
  for (let time = timeOf(from) + DAY; time <= timeOf(to) && count < most; time += DAY) count += Number(isWorking(time, holidays));
  return count;
}

/** The day on which so many working days after a day are over, itself one of them. */
export function addWorkingDays(from: IsoDay, count: number, holidays: HolidayTable | null | undefined): IsoDay {
  let time = timeOf(from);
  for (let left = count; left > 0; ) {
    time += DAY;
    left -= Number(isWorking(time, holidays));
  }
  return dayOf(time);
}

/** Were there days off for the years from one day to another? */
export function holidaysUsed(from: IsoDay, to: IsoDay, holidays: HolidayTable | null | undefined): HolidaysUsed {
  const years = [from, to].map((day) => Boolean(holidays?.[day.slice(0, 4)]));
  return years.every(Boolean) ? 'passed' : years.some(Boolean) ? 'partly' : 'none';
}
