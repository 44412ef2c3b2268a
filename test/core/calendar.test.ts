import { expect, test } from 'vitest';
import { isIsoDay } from '../../src/core/calendar-day';
import { dayNumber, isoDayNumber } from '../../src/core/day-number';

const two = (number: number): string => String(number).padStart(2, '0');

test('days of the calendar: every day and what is none, of more months than are kept', () => {
  let days = 0;
  for (const year of [0, 4, 99, 100, 1600, 1900, ...Array.from({ length: 330 }, (_, at) => 1900 + at), 9999, 2000])
    for (let month = 0; month < 14; month++)
      for (let day = 0; day < 33; day++) {
        const text = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
        const date = new Date(0);
        date.setUTCFullYear(year, month - 1, day);
        const isDay = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
        const number = isDay ? year * 10_000 + month * 100 + day : Number.NaN;
        if (isIsoDay(text) !== isDay) expect(isIsoDay(text), text).toBe(isDay);
        if (!Object.is(isoDayNumber(text), number)) expect(isoDayNumber(text), text).toBe(number);
        if (isDay) days++;
      }
  expect(days).toBeGreaterThan(120_000);
});

test.each([
  '2019-2-30',
  '2019-02-3',
  '2019-02-30',
  '2019/02/03',
  '２０１９-02-03',
  '+2019-02-0',
  '2019-02-03 ',
  ' 2019-02-03',
  '2019-0a-03',
  '20190203',
  '',
])('%j is no day', (text) => {
  expect(isIsoDay(text)).toBe(false);
});

test('a day as a number: in the order of days, with a gap or without, from any place on', () => {
  expect(dayNumber('510104199306060009', 6, 0)).toBe(dayNumber('1993-06-06', 0, 1));
  expect(dayNumber('1993-06-06', 0, 1)).toBeLessThan(dayNumber('1993-06-07', 0, 1));
  expect(dayNumber('1993-06-30', 0, 1)).toBeLessThan(dayNumber('1993-07-01', 0, 1));
  expect(dayNumber('1993-12-31', 0, 1)).toBeLessThan(dayNumber('1994-01-01', 0, 1));
  expect(dayNumber('510104199306310009', 6, 0)).toBeNaN();
  expect(dayNumber('5101041993', 6, 0)).toBeNaN();
});
