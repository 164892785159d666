/** The date check: calendar values of a sentence against those of its source, and a weekday against its own date. */

import { bearsOut, type CalendarDate, weekdayAgrees } from './calendar-date.ts';
import type { Mismatch } from './mismatch.ts';

/** A date in figures can have two readings with one span; one that stands is enough. */
export function checkDates(
  sentence: string,
  dates: readonly CalendarDate[],
  source: { text: string; dates: readonly CalendarDate[] },
): Mismatch[] {
  return groupBySpan(dates).flatMap((readings): Mismatch[] => {
    const [date] = readings;
    if (date === undefined) return [];
    const at = { start: date.start, end: date.end, words: sentence.slice(date.start, date.end) };
    if (!readings.some(weekdayAgrees)) {
      return [{ ...at, kind: 'weekday', nearest: null, note: 'This date is another day of the week.' }];
    }
    if (readings.some((reading) => isStated(reading, source.dates))) return [];
    const nearest = nearestDate(date, source.dates);
    const note =
      nearest === null
        ? 'There is no date of this kind there.'
        : `The nearest date there is “${source.text.slice(nearest.start, nearest.end)}”.`;
    const span = nearest === null ? null : { start: nearest.start, end: nearest.end };
    return [{ ...at, kind: 'date', nearest: span, note }];
  });
}

/** One date of the source may give the day and another the year: a page names its year once. */
function isStated(claimed: CalendarDate, stated: readonly CalendarDate[]): boolean {
  if (stated.some((date) => bearsOut(date, claimed))) return true;
  const has = (part: Partial<CalendarDate>): boolean =>
    stated.some((date) =>
      bearsOut(date, { ...claimed, year: null, month: null, day: null, weekday: null, ...part }),
    );
  const { year, month, day, weekday } = claimed;
  if (year !== null && !has({ year })) return false;
  if (weekday !== null && !has({ weekday })) return false;
  if (month === null) return day === null && (year !== null || weekday !== null);
  return stated.some(
    (date) =>
      date.month === month && (day === null || date.day === day) && (date.year === null || year === null),
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

/** The date of the source that has most in common with it. */
function nearestDate(date: CalendarDate, stated: readonly CalendarDate[]): CalendarDate | null {
  let best: { date: CalendarDate; common: number } | null = null;
  for (const other of stated) {
    const common = (['year', 'month', 'day', 'weekday'] as const).filter((part) => {
      if (date[part] === null || other[part] === null) return false;
      return date[part] === other[part] || date.decade === other.decade;
    }).length;
    if (common > (best?.common ?? 0)) best = { date: other, common };
  }
  return best?.date ?? null;
}
