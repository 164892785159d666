/** A date as a value of the calendar, never an instant: what is not given is null. */

import type { Span } from '../draft/span.ts';

/** `month` 1..12, `day` 1..31, `weekday` 1..7 from Monday. `decade` says that the year is the first of ten ("the 1990s"). */
export type CalendarDate = Span & {
  year: number | null;
  month: number | null;
  day: number | null;
  weekday: number | null;
  decade: boolean;
};

const MONTH_OFFSETS = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4];

/** The weekday of a date of the Gregorian calendar, 1..7 from Monday (Sakamoto's method); no clock, no time zone. */
export function weekdayOf(year: number, month: number, day: number): number {
  const shifted = month < 3 ? year - 1 : year;
  const sunday =
    (shifted +
      Math.floor(shifted / 4) -
      Math.floor(shifted / 100) +
      Math.floor(shifted / 400) +
      (MONTH_OFFSETS[month - 1] ?? 0) +
      day) %
    7;
  return sunday === 0 ? 7 : sunday;
}

/** Whether the source's date bears out the claimed one: it gives at least one thing claimed and contradicts none. */
export function bearsOut(stated: CalendarDate, claimed: CalendarDate): boolean {
  if (claimed.decade) {
    return (
      stated.year !== null &&
      claimed.year !== null &&
      Math.floor(stated.year / 10) === Math.floor(claimed.year / 10)
    );
  }
  if (claimed.year !== null && stated.year !== claimed.year) return false;
  if (claimed.month !== null && stated.month !== claimed.month) return false;
  if (claimed.day !== null && stated.day !== claimed.day) return false;
  if (claimed.weekday === null) return true;
  if (stated.weekday !== null) return stated.weekday === claimed.weekday;
  if (stated.year === null || stated.month === null || stated.day === null) return false;
  return weekdayOf(stated.year, stated.month, stated.day) === claimed.weekday;
}

/** Whether a date that gives both says the weekday that the day really was. */
export function weekdayAgrees({ year, month, day, weekday }: CalendarDate): boolean {
  if (year === null || month === null || day === null || weekday === null) return true;
  return weekdayOf(year, month, day) === weekday;
}
