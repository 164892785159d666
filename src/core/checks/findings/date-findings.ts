/** Tells of dates that cannot be: no such day, another weekday, and words like "this week" with no day to count from. */

import { quoteSpans } from '../../claims/quote-spans.ts';
import type { Span } from '../../draft/span.ts';
import { type CalendarDate, weekdayOf } from '../calendar-date.ts';
import { dayNumber, nearestYear } from '../calendar-days.ts';
import { type CalendarFault, calendarFaults, type FullDay } from '../calendar-faults.ts';
import { type CheckedDraft, type CheckedText, claimAt } from '../checked-draft.ts';
import { datelineOf } from '../dateline.ts';
import { findingKey, type RawFinding, rawFinding } from '../finding.ts';
import { readDates } from '../read-dates.ts';
import { makeRecall } from '../recall.ts';
import { type RelativeDate, relativeDates } from '../relative-dates.ts';
import { isWithinOne } from '../span-within.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const WEEKDAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');

type TextDates = { dates: CalendarDate[]; relatives: RelativeDate[] };
/** Enough for the paragraphs of ten long drafts. */
const readTexts = makeRecall<TextDates>(4_000);

export function dateFindings(draft: CheckedDraft): RawFinding[] {
  const dateline = datelineOf(draft);
  const from = fullDay(dateline);
  const read = draft.texts.map((text) => ({ text, ...recallDates(text.text, draft.english) }));
  const faults = read.flatMap(({ text, dates }) =>
    calendarFaults(text.text, dates, from).map((fault) => faultFinding(text, fault)),
  );
  if (dateline === null) return [...faults, ...undatedFindings(read)];
  if (from === null) return faults;
  return [...faults, ...read.flatMap(({ text, ...dates }) => otherDayFindings(text, dates, from))];
}

function recallDates(text: string, english: boolean): TextDates {
  return readTexts.of(english ? 'english' : 'other', text, (own) => {
    const dates = readDates(own);
    const quotes = quoteSpans(own);
    // "Yesterday" in a quotation counts from the day it was said.
    const relatives = relativeDates(own, dates, english).filter((one) => !isWithinOne(quotes, one));
    return { dates, relatives };
  });
}

function fullDay(date: CalendarDate | null): FullDay | null {
  if (date?.year == null || date.month === null || date.day === null) return null;
  return { year: date.year, month: date.month, day: date.day };
}

function dateFinding(
  text: CheckedText,
  span: Span,
  given: Pick<RawFinding, 'code' | 'severity' | 'message'>,
): RawFinding {
  const words = text.text.slice(span.start, span.end);
  const claim = claimAt(text, span.start);
  return rawFinding({
    check: 'date',
    ...given,
    key: findingKey('date', given.code, `${words}@${claim?.selector.exact ?? ''}`, null),
    place: text.place,
    start: span.start,
    end: span.end,
    claimId: claim?.id ?? null,
    words,
  });
}

function faultFinding(text: CheckedText, fault: CalendarFault): RawFinding {
  const words = text.text.slice(fault.start, fault.end);
  const month = MONTHS[fault.month - 1] ?? '';
  if (fault.kind === 'impossible') {
    const year = fault.year === null ? '' : ` ${fault.year}`;
    return dateFinding(text, fault, {
      code: 'impossible_date',
      severity: 'error',
      message: `There is no such day as “${words}”: ${month}${year} has ${fault.days} days.`,
    });
  }
  const day = `${fault.day} ${month} ${fault.year} is a ${WEEKDAYS[fault.is - 1] ?? ''}`;
  const why = fault.inferred ? ` The year was taken from the draft’s own date.` : '';
  return dateFinding(text, fault, {
    code: 'weekday_differs',
    severity: fault.inferred ? 'warning' : 'error',
    message: `The weekday and the date of “${words}” do not agree: ${day}.${why}`,
  });
}

/** One finding an expression, at its first place. "Recently" is no date, but a question. */
function undatedFindings(read: readonly ({ text: CheckedText } & TextDates)[]): RawFinding[] {
  const found = new Map<string, { text: CheckedText; one: RelativeDate; times: number }>();
  for (const { text, relatives } of read) {
    for (const one of relatives) {
      if (one.anchored) continue;
      const key = one.words.toLowerCase();
      const known = found.get(key);
      if (known === undefined) found.set(key, { text, one, times: 1 });
      else known.times += 1;
    }
  }
  return [...found].map(([key, { text, one, times }]) => {
    const again = times === 1 ? '' : ` It stands here ${times} times.`;
    const gives = one.needs === 'year' ? 'a year' : 'the day';
    return {
      ...dateFinding(text, one, {
        code: 'undated_relative',
        severity: key === 'recently' ? 'info' : 'warning',
        message: `“${one.words}” has no date to count from: this draft has no dateline, and neither the sentence nor the one before gives ${gives}.${again}`,
      }),
      key: findingKey('date', 'undated_relative', key, null),
    };
  });
}

const OFFSETS: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['tonight', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
]);
const BETWEEN = /^,?\s\(?(?:on\s)?(?:the\s)?$/iu;

/** "Yesterday, 2 March" in a draft that is dated 4 March. */
function otherDayFindings(text: CheckedText, { dates, relatives }: TextDates, from: FullDay): RawFinding[] {
  let next = 0;
  return relatives.flatMap((one) => {
    const offset = OFFSETS.get(one.words.toLowerCase());
    while ((dates[next]?.start ?? Number.POSITIVE_INFINITY) < one.end) next += 1;
    const date = dates[next];
    if (offset === undefined || date === undefined) return [];
    if (!BETWEEN.test(text.text.slice(one.end, date.start)) || isThatDay(date, from, offset)) return [];
    const dated = `${from.day} ${MONTHS[from.month - 1] ?? ''} ${from.year}`;
    return [
      dateFinding(
        text,
        { start: one.start, end: date.end },
        {
          code: 'day_differs',
          severity: 'warning',
          message: `Counted from the draft’s own date, ${dated}, “${one.words}” is another day.`,
        },
      ),
    ];
  });
}

function isThatDay({ year, month, day, weekday }: CalendarDate, from: FullDay, offset: number): boolean {
  const base = dayNumber(from.year, from.month, from.day) + offset;
  if (month !== null && day !== null) {
    return dayNumber(year ?? nearestYear(from, month, day), month, day) === base;
  }
  if (weekday === null || month !== null || year !== null) return true;
  return ((weekdayOf(from.year, from.month, from.day) - 1 + offset + 7) % 7) + 1 === weekday;
}
