import { addDays } from 'date-fns/addDays';
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { dateOf, dayOf } from './calendar-day';
import type { IsoDay } from './words';

/** Days from one day to another; negative when it is over. Both are days of the calendar. */
export function daysBetween(from: IsoDay, to: IsoDay): number {
  return differenceInCalendarDays(dateOf(to), dateOf(from));
}

/** The day so many days after a day. */
export function daysAfter(day: IsoDay, count: number): IsoDay {
  return dayOf(addDays(dateOf(day), count));
}
