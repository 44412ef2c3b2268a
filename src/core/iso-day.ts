import type { IsoDay } from './words';

/** Is this a day of the calendar, written `YYYY-MM-DD`? `2019-02-30`, other spellings and other types are `false`. */
export function isIsoDay(day: unknown): day is IsoDay {
  if (typeof day !== 'string' || !/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(day)) return false;
  const date = day.slice(8);
  // All months have 28 days. Platforms read the 30th of February as a day of March.
  return date <= '28' || new Date(`${day}T00:00:00Z`).getUTCDate() === Number(date);
}
