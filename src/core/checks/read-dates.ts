/** Reads every date of a text: days, months, years, weekdays and decades, in words or in figures. */

import type { Span } from '../draft/span.ts';
import type { CalendarDate } from './calendar-date.ts';
import { MONTHS, UNSURE_DATES, WEEKDAYS } from './calendar-words.ts';
import { type FigureToken, figureTokens } from './figure-tokens.ts';

const ISO = /(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/gu;
/** 3.4.2031 and 3/4/2031: which is the month cannot be told, so both readings stand. */
const NUMERIC = /(?<![\d.])(\d{1,2})[/.](\d{1,2})[/.](\d{4}|\d{2})(?![\d.]\d)/gu;
const DECADE = /(?<![\p{L}\d])(?:(\d{3}0)|['’](\d0))['’]?s\b/gu;
const YEAR = /(?<![\p{L}\d.,$€£¥#-])(1[0-9]\d{2}|20\d{2}|21\d{2})(?![\d%]|[.,]\d)/gu;
/** What stands behind a number that looks like a year, and makes it a count. */
const COUNTED =
  /^[\s-]?(?:people|men|women|years|days|miles|km|metres|meters|feet|ft|dollars|euros|pounds|tonnes|tons|times|square|words|jobs|staff|workers|hours|seats|votes|points|kg|million|billion|percent)/iu;
const DAY_BEFORE = /(?<!\d)(\d{1,2})(?:st|nd|rd|th)?(?:\s+(?:of\s+)?|\.\s)$/iu;
const DAY_BEHIND = /^\.?\s+(\d{1,2})(?:st|nd|rd|th)?(?![\d:.]*\d|\s?(?:%|percent|million|billion))/iu;
const YEAR_BEHIND = /^(?:,\s?|\s+(?:of\s+)?)(\d{4})(?!\d)/u;
/** What a year that opens a decade runs into. */
const DECADE_ENDING = /^['’]?s/u;
const NEAR = 16;

type Parts = Pick<CalendarDate, 'year' | 'month' | 'day' | 'weekday' | 'decade'>;
const NOTHING: Parts = { year: null, month: null, day: null, weekday: null, decade: false };

/** In reading order; a date that can be read in two ways is there twice, with the same span. `tokens` are those of the text. */
export function readDates(text: string, tokens: readonly FigureToken[] = figureTokens(text)): CalendarDate[] {
  if (tokens.length === 0) return [];
  const full = [...numericDates(text), ...wordDates(text, tokens)].sort(byPlace);
  const years = [...decades(text), ...bareYears(text)];
  return [...full, ...withoutThose(years, full)].sort(byPlace);
}

function byPlace(a: Span, b: Span): number {
  return a.start - b.start || a.end - b.end;
}

function decades(text: string): CalendarDate[] {
  return Array.from(text.matchAll(DECADE), (match) => {
    const year = match[1] === undefined ? 1900 + Number(match[2]) : Number(match[1]);
    return { ...NOTHING, year, decade: true, start: match.index, end: match.index + match[0].length };
  });
}

function bareYears(text: string): CalendarDate[] {
  const years: CalendarDate[] = [];
  for (const match of text.matchAll(YEAR)) {
    const end = match.index + match[0].length;
    if (COUNTED.test(text.slice(end, end + NEAR)) || DECADE_ENDING.test(text.slice(end, end + 2))) continue;
    years.push({ ...NOTHING, year: Number(match[1]), start: match.index, end });
  }
  return years;
}

/** Those that begin inside none of the `taken`, which are in order. */
function withoutThose(dates: readonly CalendarDate[], taken: readonly CalendarDate[]): CalendarDate[] {
  let next = 0;
  let reached = 0;
  return [...dates].sort(byPlace).filter(({ start }) => {
    for (let other = taken[next]; other !== undefined && other.start <= start; other = taken[next]) {
      reached = Math.max(reached, other.end);
      next += 1;
    }
    return start >= reached;
  });
}

function numericDates(text: string): CalendarDate[] {
  const dates: CalendarDate[] = [];
  for (const match of text.matchAll(ISO)) {
    put(dates, Number(match[1]), Number(match[2]), Number(match[3]), match.index, match[0].length);
  }
  for (const match of text.matchAll(NUMERIC)) {
    const [first, second] = [Number(match[1]), Number(match[2])];
    const written = Number(match[3]);
    const year = written < 100 ? (written < 50 ? 2000 : 1900) + written : written;
    put(dates, year, second, first, match.index, match[0].length);
    if (first !== second) put(dates, year, first, second, match.index, match[0].length);
  }
  return dates;
}

function put(
  dates: CalendarDate[],
  year: number,
  month: number,
  day: number,
  start: number,
  length: number,
): void {
  if (month < 1 || month > 12 || day < 1 || day > 31) return;
  dates.push({ ...NOTHING, year, month, day, start, end: start + length });
}

function wordDates(text: string, tokens: readonly FigureToken[]): CalendarDate[] {
  const dates: CalendarDate[] = [];
  for (const { word, start, end, digits } of tokens) {
    if (digits) continue;
    const month = MONTHS.get(word);
    const weekday = WEEKDAYS.get(word);
    if (month === undefined && weekday === undefined) continue;
    const written = text.slice(start, end);
    if (written === word && word.length > 3 && !isOtherLanguage(word)) continue;
    if (month !== undefined) {
      const date = monthAt(text, start, end, month);
      if (date.day === null && date.year === null && isUnsure(text, start, word, written)) continue;
      addMonth(dates, date, text);
    } else if (
      weekday !== undefined &&
      !(UNSURE_DATES.has(word) && !/^,?\s\w+\s?\d/u.test(text.slice(end, end + NEAR)))
    ) {
      dates.push({ ...NOTHING, weekday, start, end });
    }
  }
  return dates;
}

/** "Tuesday, 4 March" is one date. */
function addMonth(dates: CalendarDate[], date: CalendarDate, text: string): void {
  const last = dates.at(-1);
  const follows =
    last?.weekday != null &&
    last.month === null &&
    date.start - last.end <= WEEKDAY_GAP &&
    /^[,.]?\s(?:(?:the|de[mn])\s)?$/u.test(text.slice(last.end, date.start));
  if (follows) dates[dates.length - 1] = { ...date, weekday: last.weekday, start: last.start };
  else dates.push(date);
}
const WEEKDAY_GAP = 6;

/** German and English write them with a capital; the others do not. */
function isOtherLanguage(word: string): boolean {
  return /^(?:janvier|février|avril|juin|juillet|août|septembre|octobre|novembre|décembre|enero|febrero|abril|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)$/u.test(
    word,
  );
}

/** "May" and "March" begin sentences as verbs; "Mar" and "Dec" alone are names. */
function isUnsure(text: string, start: number, word: string, written: string): boolean {
  if (!UNSURE_DATES.has(word)) return false;
  if (word.length === 3 && word !== 'may') return true;
  if (written === word) return true;
  return !/\b(?:in|of|since|until|by|last|next|this|from|to|early|late|mid|through|during|and|for|on|before|after)[\s-]$/iu.test(
    text.slice(Math.max(0, start - NEAR), start),
  );
}

function monthAt(text: string, start: number, end: number, month: number): CalendarDate {
  const before = DAY_BEFORE.exec(text.slice(Math.max(0, start - NEAR), start));
  const behind = DAY_BEHIND.exec(text.slice(end, end + NEAR));
  const day = before ?? behind;
  const known = day !== null && Number(day[1]) >= 1 && Number(day[1]) <= 31 ? Number(day[1]) : null;
  const close = known !== null && before === null ? end + (behind?.[0].length ?? 0) : end;
  const year = YEAR_BEHIND.exec(text.slice(close, close + NEAR));
  return {
    ...NOTHING,
    year: year === null ? null : Number(year[1]),
    month,
    day: known,
    start: known !== null && before !== null ? start - before[0].length : start,
    end: year === null ? close : close + year[0].length,
  };
}
