/** Dates that no calendar has, and words that say when only to who knows the day of writing. */

import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { hostileText, repetitiveTexts } from '../claims/testing/hostile-text.ts';
import { weekdayOf } from './calendar-date.ts';
import { dayNumber, daysInMonth, nearestYear } from './calendar-days.ts';
import { calendarFaults } from './calendar-faults.ts';
import { readDates } from './read-dates.ts';
import { relativeDates } from './relative-dates.ts';

const faults = (text: string) =>
  calendarFaults(text, readDates(text), null).map(({ kind, start, end }) => [kind, text.slice(start, end)]);
const relatives = (text: string, english = true) => relativeDates(text, readDates(text), english);

describe('a date that no calendar has', () => {
  it.each([
    ['The board met on Tuesday, 3 March 2031.', [['weekday', 'Tuesday, 3 March 2031']]],
    ['It met on Monday, 3 March 2031.', []],
    ['It met on 3 March 2031, a Tuesday.', [['weekday', '3 March 2031, a Tuesday']]],
    ['It met on 3 March 2031 (Monday).', []],
    ['The lease ended on 31 June.', [['impossible', '31 June']]],
    ['It was signed on 29 February 2031.', [['impossible', '29 February 2031']]],
    ['Der Rat tagte am Dienstag, den 3. März 2031.', [['weekday', 'Dienstag, den 3. März 2031']]],
    ['It was signed on 29 February 2032.', []],
    ['It opened on April 31, 2031.', [['impossible', 'April 31, 2031']]],
    ['In June 31 people came.', []],
    ['It is dated 31/04/2031.', [['impossible', '31/04/2031']]],
    ['It runs release 30.02.31 of the software.', []],
    ['It met on Saturday 22 March.', []],
  ])('%s', (text, found) => {
    expect(faults(text)).toEqual(found);
  });

  it('is found out by its weekday, with the year from the draft’s own date when it gives none', () => {
    const text = 'The boat leaves on Friday 22 March.';
    const from = { year: 2031, month: 3, day: 4 };
    expect(calendarFaults(text, readDates(text), from)).toMatchObject([
      { kind: 'weekday', year: 2031, inferred: true, is: 6 },
    ]);
  });

  it('is only ever a date whose weekday was changed', () => {
    const names = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');
    const day = fc.record({
      year: fc.integer({ min: 1900, max: 2100 }),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 28 }),
      off: fc.integer({ min: 0, max: 6 }),
    });
    fc.assert(
      fc.property(day, ({ year, month, day, off }) => {
        const weekday = names[(weekdayOf(year, month, day) - 1 + off) % 7];
        const name = new Date(Date.UTC(2001, month - 1, 1)).toLocaleString('en', {
          month: 'long',
          timeZone: 'UTC',
        });
        expect(faults(`It met on ${weekday}, ${day} ${name} ${year}.`)).toHaveLength(off === 0 ? 0 : 1);
      }),
    );
  });
});

describe('the reckoning with days', () => {
  const zone = process.env.TZ;
  afterEach(() => {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });

  it.each(['Asia/Seoul', 'America/Los_Angeles', 'UTC'])('is the same in %s', (name) => {
    process.env.TZ = name;
    expect(new Date(2031, 0, 1).getTimezoneOffset()).toBe(
      { 'Asia/Seoul': -540, 'America/Los_Angeles': 480 }[name] ?? 0,
    );
    expect(faults('It met on Tuesday, 3 March 2031 and on Tuesday, 31 December 2030.')).toEqual([
      ['weekday', 'Tuesday, 3 March 2031'],
    ]);
    expect(nearestYear({ year: 2031, month: 1, day: 4 }, 12, 30)).toBe(2030);
  });

  it('counts the days that lie between two dates', () => {
    const moment = fc.date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(moment, moment, (a, b) => {
        const [x, y] = [a, b].map((one) =>
          Date.UTC(one.getUTCFullYear(), one.getUTCMonth(), one.getUTCDate()),
        );
        const [m, n] = [a, b].map((one) =>
          dayNumber(one.getUTCFullYear(), one.getUTCMonth() + 1, one.getUTCDate()),
        );
        expect((m ?? 0) - (n ?? 0)).toBe(((x ?? 0) - (y ?? 0)) / 86_400_000);
        expect(a.getUTCDate()).toBeLessThanOrEqual(daysInMonth(a.getUTCFullYear(), a.getUTCMonth() + 1));
      }),
    );
  });
});

describe('a word that points from the day of writing', () => {
  it.each([
    ['He is in Lund this week.', ['this week']],
    ['It opened yesterday morning and closes on Tuesday.', ['yesterday morning', 'on Tuesday']],
    ['It was recently announced, two days ago.', ['recently', 'two days ago']],
    ['She left late last month.', ['late last month']],
    ['The mayor said Wednesday that it opens next Friday.', ['Wednesday', 'next Friday']],
    ['Over the past few weeks it rained.', ['the past few weeks']],
    ['It runs from Monday to Saturday, on Sundays and on Good Friday.', []],
    ['The last week of May was dry, and the next day it rained.', []],
    ['The Sunday market is closed.', []],
  ])('%s', (text, words) => {
    expect(relatives(text).map((one) => one.words)).toEqual(words);
  });

  it('is anchored by a day in its sentence or the one before', () => {
    expect(relatives('It met on 3 March 2031. This week it votes. Tomorrow it rests.')).toMatchObject([
      { words: 'This week', anchored: true },
      { words: 'Tomorrow', anchored: false },
    ]);
  });

  it('is anchored by a year where it points to a year', () => {
    expect(relatives('In 2031 it fell; last year it rose. Today it stands.')).toMatchObject([
      { words: 'last year', needs: 'year', anchored: true },
      { words: 'Today', needs: 'day', anchored: false },
    ]);
  });

  it('is read in German, French and Spanish', () => {
    const words = (text: string) => relatives(text, false).map((one) => one.words);
    expect(words('Der Rat tagte gestern und in dieser Woche.')).toEqual(['gestern', 'in dieser Woche']);
    expect(words('Elle arrive cette semaine.')).toEqual(['cette semaine']);
    expect(words('Llegó ayer.')).toEqual(['ayer']);
  });
});

describe('the reading of dates', () => {
  it('gives spans inside the text, whatever it says', () => {
    const dated = fc
      .array(fc.constantFrom('31', 'June', ' ', ', ', 'Tuesday', '2031', 'this week', 'on ', '.', '/', '('), {
        maxLength: 30,
      })
      .map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(fc.oneof(hostileText(), dated), fc.boolean(), (text, english) => {
        const dates = readDates(text);
        const from = { year: 2031, month: 3, day: 4 };
        for (const { start, end } of [
          ...calendarFaults(text, dates, from),
          ...relativeDates(text, dates, english),
        ]) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it('comes to an end in texts of one mark or word repeated', () => {
    for (const text of [...repetitiveTexts(20_000), 'on Monday '.repeat(2_000), 'last week '.repeat(2_000)]) {
      const dates = readDates(text);
      calendarFaults(text, dates, null);
      expect(relativeDates(text, dates, true).length).toBeLessThanOrEqual(text.length);
    }
  });
});
