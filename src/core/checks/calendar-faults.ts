/** Finds the dates of a text that no calendar has: a day that its month lacks, or a weekday that is not the date's. */

import type { Span } from '../draft/span.ts';
import { type CalendarDate, weekdayOf } from './calendar-date.ts';
import { daysInMonth, nearestYear } from './calendar-days.ts';
import { WEEKDAYS } from './calendar-words.ts';

/** `year` is the one that was reckoned with; `inferred` when the text does not give it. `is` 1..7 from Monday. */
export type CalendarFault =
  | (Span & { kind: 'impossible'; year: number | null; month: number; days: number })
  | (Span & { kind: 'weekday'; year: number; inferred: boolean; month: number; day: number; is: number });

/** A day to count from, whole. */
export type FullDay = { year: number; month: number; day: number };

const NEAR = 40;
/** "4 March 2031, a Tuesday" and "4 March 2031 (Tuesday)". */
const WEEKDAY_BEHIND = /^(?:, (?:which (?:is|was) )?a (\p{L}{3,6}day)\b| \((?:a )?(\p{L}{3,6}day)\))/iu;

/** A date in figures can have two readings with one span; one that stands is enough. `from` gives missing years. */
export function calendarFaults(
  text: string,
  dates: readonly CalendarDate[],
  from: FullDay | null,
): CalendarFault[] {
  return groupBySpan(dates).flatMap((readings): CalendarFault[] => {
    const faults = readings.map((date) => faultOf(text, date, from));
    const [first] = faults;
    return first == null || faults.includes(null) ? [] : [first];
  });
}

function faultOf(text: string, date: CalendarDate, from: FullDay | null): CalendarFault | null {
  const { start, end, month, day } = date;
  if (month === null || day === null || date.decade) return null;
  const days = daysInMonth(date.year, month);
  if (day > days) {
    if (isUnsure(text, date)) return null;
    return { kind: 'impossible', start, end, year: date.year, month, days };
  }
  const behind = date.weekday === null ? WEEKDAY_BEHIND.exec(text.slice(end, end + NEAR)) : null;
  const named = date.weekday ?? WEEKDAYS.get((behind?.[1] ?? behind?.[2] ?? '').toLowerCase());
  const year = date.year ?? (from === null ? null : nearestYear(from, month, day));
  if (named === undefined || year === null || day > daysInMonth(year, month)) return null;
  const is = weekdayOf(year, month, day);
  if (is === named) return null;
  const close = end + (behind?.[0].length ?? 0);
  return { kind: 'weekday', start, end: close, year, inferred: date.year === null, month, day, is };
}

/** "In June 31 people came", and figures that only look like a date. */
function isUnsure(text: string, { start, end, year }: CalendarDate): boolean {
  const words = text.slice(start, end);
  if (/^\d+[./]/u.test(words)) return !/\d{4}$/u.test(words);
  if (year !== null || /^\d/u.test(words)) return false;
  return (
    !/^(?:[.,;:)\]”"’]|$)/u.test(text.slice(end, end + 1)) &&
    !/\b(?:on|until|by|since|before|after|dated)\s$/iu.test(text.slice(Math.max(0, start - 8), start))
  );
}

function groupBySpan(dates: readonly CalendarDate[]): CalendarDate[][] {
  const groups: CalendarDate[][] = [];
  for (const date of dates) {
    const last = groups.at(-1);
    if (last?.[0]?.start === date.start && last[0].end === date.end) last.push(date);
    else groups.push([date]);
  }
  return groups;
}
