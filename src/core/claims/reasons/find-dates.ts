/** Finds the words of a sentence that say when: months, weekdays, years, decades, centuries, and times told from now. */

import { NUMBER_SIGN, type ReadSentence, type Token } from './tokens.ts';
import {
  ANY_DATE,
  COMMON,
  ERA,
  ERA_MARK,
  MONTH,
  MONTH_SHORT,
  NEAR_DAY,
  NUMERAL,
  ORDINAL,
  SEASON,
  SHORT_UNIT,
  TIME_LEAD,
  TIME_POINTER,
  TIME_SHIFT,
  TIME_UNIT,
  UNSURE_SEASON,
  VAGUE_COUNT,
  WEEKDAY,
  WEEKDAY_SHORT,
} from './word-flags.ts';

/** How many words of a count may stand between "past" and "days": "the past two or three days". */
const LONGEST_COUNT = 3;
const EARLIEST_YEAR = 1000;
const LATEST_YEAR = 2199;

const NONE: readonly boolean[] = [];

/** One entry a token: whether it belongs to a date; no entries when none does. */
export function findDates(text: string, { tokens, flags, signs }: ReadSentence): readonly boolean[] {
  if ((flags & ANY_DATE) === 0 && (signs & NUMBER_SIGN) === 0) return NONE;
  const dated: boolean[] = new Array(tokens.length).fill(false);
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token === undefined) break;
    if (token.shape === 'number') dated[index] ||= isDatedNumber(text, tokens, index, token);
    else if (token.flags & ANY_DATE) dateFromWord(text, tokens, index, token, dated);
  }
  return dated.includes(true) ? dated : NONE;
}

function isDatedNumber(text: string, tokens: readonly Token[], index: number, token: Token): boolean {
  return isYear(text, tokens, index) || isDecade(text, token) || isNumericDate(text, token);
}

function dateFromWord(
  text: string,
  tokens: readonly Token[],
  index: number,
  token: Token,
  dated: boolean[],
): void {
  const { flags } = token;
  if (flags & (NEAR_DAY | ERA | SEASON) && (token.shape === 'small' || index === 0)) dated[index] = true;
  if (flags & (MONTH | MONTH_SHORT | WEEKDAY | WEEKDAY_SHORT) && isCalendarName(tokens, index)) {
    dated[index] = true;
    takeNumbersBeside(text, tokens, index, dated);
  }
  if (flags & (TIME_UNIT | UNSURE_SEASON)) pointAtUnit(tokens, index, dated);
  if (flags & SHORT_UNIT) pointAtShortUnit(tokens, index, dated);
  if (flags & ERA && index > 0) dated[index - 1] ||= isCounting(tokens[index - 1]);
  if (flags & ERA_MARK && token.shape === 'capitals') takeEraYear(tokens, index, dated);
}

const isCounting = (token: Token | undefined): boolean =>
  token !== undefined && (token.shape === 'number' || (token.flags & (NUMERAL | ORDINAL)) !== 0);

const isPlainNumber = (token: Token | undefined, digits: number): token is Token =>
  token !== undefined && token.shape === 'number' && token.word.length <= digits && /^\d+$/.test(token.word);

/** "May" and "March" are also words, "Mar" and "Sun" also names: these need a number or a leading word beside them. */
function isCalendarName(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token === undefined || token.shape === 'small') return false;
  const { flags, word } = token;
  if (flags & WEEKDAY) return true;
  if (flags & MONTH && word !== 'may' && word !== 'march' && word !== 'august') return true;
  const before = tokens[index - 1];
  const after = tokens[index + 1];
  if (isDay(before) || isDay(after) || isPlainNumber(after, 4)) return true;
  return (flags & MONTH) !== 0 && before !== undefined && (before.flags & TIME_LEAD) !== 0 && token.joined;
}

/** 1 to 31, "1st" to "31st". */
function isDay(token: Token | undefined): boolean {
  return (
    token !== undefined && token.shape === 'number' && /^(?:[12]?\d|3[01])(?:st|nd|rd|th)?$/.test(token.word)
  );
}

/** The day before or behind a month, and the year behind. */
function takeNumbersBeside(text: string, tokens: readonly Token[], index: number, dated: boolean[]): void {
  if (isDay(tokens[index - 1])) dated[index - 1] = true;
  let next = index + 1;
  if (isDay(tokens[next])) {
    dated[next] = true;
    next += 1;
    const dash = tokens[next];
    if (dash !== undefined && isDay(dash) && dash.start - (tokens[next - 1]?.end ?? 0) <= 3) {
      dated[next] = true;
      next += 1;
    }
  }
  const year = tokens[next];
  const before = tokens[next - 1];
  if (year === undefined || before === undefined || !isPlainNumber(year, 4) || year.word.length !== 4) return;
  if (/^[\s,.]{1,3}$/.test(text.slice(before.end, year.start))) dated[next] = true;
}

/** Four digits that read as a year, or fewer behind "in" and "until", and that count nothing. */
function isYear(text: string, tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token === undefined || !YEAR.test(token.word)) return false;
  const year = Number(token.word);
  if (year > LATEST_YEAR || MONEY_OR_NUMBER_SIGN.test(text.charAt(token.start - 1))) return false;
  const before = tokens[index - 1];
  const after = tokens[index + 1];
  if (before?.shape === 'number' && token.hyphened && before.word.length !== 4) return false;
  if (after?.joined && MEASURES.test(after.word)) return false;
  const counts = after?.joined && after.shape === 'small' && (after.flags & COMMON) === 0;
  if (year < EARLIEST_YEAR) return !counts && YEAR_LEADS.test(before?.word ?? '') && token.joined;
  if ((before?.flags ?? 0) & TIME_LEAD && token.joined && year >= FIRST_LIKELY_YEAR) return true;
  return year >= FIRST_SURE_YEAR && !(counts && year < FIRST_COUNTED_YEAR);
}
const YEAR = /^\d{3,4}$/;
const MONEY_OR_NUMBER_SIGN = /[$€£¥#]/;
/** "In 348 he died": only these make a year of three digits. */
const YEAR_LEADS = /^(?:in|until|till|since|circa)$/;
const FIRST_LIKELY_YEAR = 1100;
const FIRST_SURE_YEAR = 1400;
/** Earlier ones count what a noun behind them names: "1500 pilgrims". */
const FIRST_COUNTED_YEAR = 1700;
const MEASURES =
  /^(?:m|km|ft|mm|cm|kg|mi|miles?|meters?|metres?|feet|people|years?|tons?|tonnes?|dollars?|euros?|pounds?|jobs|members|articles|migrants|percent|calories|acres|hectares|square|kilometers?|kilometres?)$/;

/** "1990s", "the 90s". */
function isDecade(text: string, token: Token): boolean {
  if (/^(?:1\d|20)\d0s$/.test(token.word)) return true;
  return /^\d0s$/.test(token.word) && /['’\s]/.test(text.charAt(token.start - 1));
}

/** 2014-05-12, 12/05/2014, 12.5.2014: read at its first number. */
function isNumericDate(text: string, token: Token): boolean {
  if (/^\d{1,2}\.\d{1,2}\.\d{2,4}$/.test(token.word)) return true;
  if (token.word.length > 4) return false;
  const around = text.slice(Math.max(0, token.start - 6), token.end + 6);
  return NUMERIC_DATE.test(around) && /[-/]/.test(text.charAt(token.start - 1) + text.charAt(token.end));
}
const NUMERIC_DATE =
  /(?:^|\D)(?:\d{4}([-/])\d{1,2}\1\d{1,2}|\d{1,2}([-/])\d{1,2}\2(?:\d{4}|\d{2}))(?:\D|$)|(?:^|\D)9\/11(?:\D|$)/;

/** "last week", "the past few days", "that same year", "three years ago", "two days later", "in the spring". */
function pointAtUnit(tokens: readonly Token[], index: number, dated: boolean[]): void {
  const unit = tokens[index];
  const after = tokens[index + 1];
  if (unit === undefined) return;
  let first = index - 1;
  while (first >= 0 && index - first <= LONGEST_COUNT && isCount(tokens[first]) && tokens[first + 1]?.joined)
    first -= 1;
  const pointer = tokens[first];
  const points =
    pointer !== undefined &&
    (pointer.flags & TIME_POINTER) !== 0 &&
    (tokens[first + 1]?.joined === true || tokens[first + 1]?.hyphened === true);
  const shifts =
    (unit.flags & TIME_UNIT) !== 0 && after !== undefined && (after.flags & TIME_SHIFT) !== 0 && after.joined;
  const isThisSpring = (unit.flags & UNSURE_SEASON) !== 0 && isTheSeason(tokens, index);
  if (!(points || (shifts && first < index - 1) || isThisSpring)) return;
  const from = points ? first : first + 1;
  for (let at = from; at <= index; at += 1) dated[at] = true;
  if (shifts) dated[index + 1] = true;
}

/** "The past 24 hours", "an hour ago"; "ten minutes later" is a time of a story, not a date. */
function pointAtShortUnit(tokens: readonly Token[], index: number, dated: boolean[]): void {
  let first = index - 1;
  while (first >= 0 && index - first <= LONGEST_COUNT && isCount(tokens[first])) first -= 1;
  const pointer = tokens[first]?.word;
  const points = pointer === 'last' || pointer === 'past';
  const ago = tokens[index + 1]?.word === 'ago';
  if (!points && !ago) return;
  for (let at = points ? first : first + 1; at <= index; at += 1) dated[at] = true;
}

function isCount(token: Token | undefined): boolean {
  if (token === undefined) return false;
  if (token.shape === 'number') return true;
  if (token.flags & (NUMERAL | ORDINAL | VAGUE_COUNT)) return true;
  return (
    token.word === 'couple' ||
    token.word === 'of' ||
    token.word === 'or' ||
    token.word === 'a' ||
    token.word === 'the' ||
    token.word === 'an' ||
    token.word === 'same'
  );
}

function isTheSeason(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  const lead = tokens[index - 2];
  return before?.word === 'the' && (lead?.word === 'in' || lead?.word === 'by' || lead?.word === 'since');
}

/** "347 AD", "AD 71". */
function takeEraYear(tokens: readonly Token[], index: number, dated: boolean[]): void {
  for (const beside of [index - 1, index + 1]) {
    if (!isPlainNumber(tokens[beside], 4)) continue;
    dated[beside] = true;
    dated[index] = true;
  }
}
