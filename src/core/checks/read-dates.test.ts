/** Dates are values of the calendar: the same in every time zone. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { weekdayOf } from './calendar-date.ts';
import { readDates } from './read-dates.ts';

const read = (text: string) =>
  readDates(text).map(({ year, month, day, weekday }) =>
    [year, month, day, weekday].map((part) => part ?? '').join('-'),
  );

describe('a date', () => {
  it.each([
    ['on Tuesday, 3 March 2031', ['2031-3-3-2']],
    ['May 2, 2031 and in May', ['2031-5-2-', '-5--']],
    ['the 31st of August, 2022', ['2022-8-31-']],
    ['2016-08-25 14:49', ['2016-8-25-']],
    ['3/4/2031', ['2031-4-3-', '2031-3-4-']],
    ['am 5. Mai 2020', ['2020-5-5-']],
    ['the 1990s and the ’60s', ['1990---', '1960---']],
    ['since 1986, but 1986 people and $2,012', ['1986---']],
    ['You may march on Sun deck', []],
    ['Monday', ['---1']],
  ])('%s', (text, dates) => {
    expect(read(text)).toEqual(dates);
  });

  it('has the weekday that the calendar gives it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1600, max: 2400 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
        (year, month, day) => {
          const sunday = new Date(Date.UTC(year, month - 1, day)).getUTCDay();
          expect(weekdayOf(year, month, day)).toBe(sunday === 0 ? 7 : sunday);
        },
      ),
    );
  });
});
