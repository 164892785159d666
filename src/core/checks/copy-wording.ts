/** What the wording of a headline says of its capitals and figures. */

import type { Span } from '../draft/span.ts';
import type { CalendarDate } from './calendar-date.ts';
import type { Figure } from './figure.ts';

const WORD = /\p{L}[\p{L}\p{M}’'-]*/gu;
/** Small words keep small letters in a title. */
const SHORTEST = 4;
const MOST_SMALL = 0.25;

/** Whether nearly every word has a capital, so that one says nothing. */
export function isTitleCase(text: string): boolean {
  const words = (text.match(WORD) ?? []).filter((word) => word.length >= SHORTEST);
  const small = words.filter((word) => /^\p{Ll}/u.test(word)).length;
  return words.length > 0 && small <= words.length * MOST_SMALL;
}

const ONE_IN = /\b(one|two|three|four|five|six|seven|eight|nine|\d{1,2}) (?:in|out of)(?: every)? $/iu;
const ONES = 'one two three four five six seven eight nine'.split(' ');
/** "One in twenty" is fair for shares this much off. */
const FAIR = 0.25;

/** "For 58 years" between 1970 and 2028, "one in twenty" beside 5.4 percent: the body need not have the figure itself. */
export function followsFrom(
  text: string,
  span: Span,
  body: { figures: readonly Figure[]; dates: readonly CalendarDate[] },
): boolean {
  return saysShare(text, span, body.figures) || saysSpanOfYears(text, span, body.dates);
}

function saysSpanOfYears(text: string, { start, end }: Span, dates: readonly CalendarDate[]): boolean {
  const years = Number(/^(\d{1,3})[ -]years?$/iu.exec(text.slice(start, end))?.[1] ?? Number.NaN);
  const named = new Set(dates.map(({ year }) => year));
  return [...named].some((year) => year !== null && named.has(year + years));
}

/** "Around 1200" is no date that a body would have to repeat. */
export function isAboutThen(text: string, start: number): boolean {
  return /\b(?:about|around|circa|c\.|roughly|nearly|almost|before|after|by) $/iu.test(
    text.slice(Math.max(0, start - 12), start),
  );
}

function saysShare(text: string, { start, end }: Span, figures: readonly Figure[]): boolean {
  const part = ONE_IN.exec(text.slice(Math.max(0, start - 24), start))?.[1]?.toLowerCase();
  if (part === undefined) return false;
  const whole = figuresIn(text, start, end);
  if (whole === null) return true;
  const share = (100 * (ONES.indexOf(part) + 1 || Number(part))) / whole;
  return figures.some(
    ({ unit, values }) =>
      unit === 'percent' && values.some((value) => Math.abs(value - share) <= share * FAIR),
  );
}

function figuresIn(text: string, start: number, end: number): number | null {
  const words = text.slice(start, end).toLowerCase();
  const digits = /^\d+/u.exec(words)?.[0];
  if (digits !== undefined) return Number(digits);
  return WHOLES.get(words.split(/[\s-]/u)[0] ?? '') ?? null;
}
const WHOLES = new Map([
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['eight', 8],
  ['ten', 10],
  ['twelve', 12],
  ['fifteen', 15],
  ['twenty', 20],
  ['thirty', 30],
  ['forty', 40],
  ['fifty', 50],
  ['hundred', 100],
]);
