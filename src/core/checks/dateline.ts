/** Finds the day a draft is written from: its dateline, whether a field, a line of the file, or the head of the first paragraph. */

import type { CalendarDate } from './calendar-date.ts';
import type { CheckedDraft } from './checked-draft.ts';
import { readDates } from './read-dates.ts';

/** "NORRHAMN, March 4 —", "LUND (Coast News), 4 March 2031 –". */
const PLACE_BEFORE = /^[\p{Lu}][\p{L}\p{M} .,'’()/-]{0,60}[,(]\s?$/u;
const DASH_BEHIND = /^\)?[,.]?\s{0,2}(?:\([^()]{1,30}\)\s{0,2})?[—–:-]/u;
const LONGEST = 120;
/** Names by which files give the day of the draft. */
const DAY_KEYS = new Set(['date', 'published', 'publishdate', 'pubdate', 'publicationdate', 'dateline']);

/** With its month and its day, and mostly its year; null when there is none. Offsets mean nothing here. */
export function datelineOf({ state, texts }: Pick<CheckedDraft, 'state' | 'texts'>): CalendarDate | null {
  const written = [
    state.fields.dateline.value,
    ...state.extra.flatMap(([key, value]) =>
      typeof value === 'string' && DAY_KEYS.has(key.toLowerCase().replace(/[\s_-]/gu, '')) ? [value] : [],
    ),
  ];
  for (const words of written) {
    const day = readDates(words.slice(0, LONGEST)).find(hasDay);
    if (day !== undefined) return day;
  }
  return headOf(texts.find(({ kind }) => kind === 'paragraph')?.text ?? '');
}

function headOf(paragraph: string): CalendarDate | null {
  const head = paragraph.slice(0, LONGEST);
  const [day] = readDates(head);
  if (day === undefined || !hasDay(day)) return null;
  const stands = PLACE_BEFORE.test(head.slice(0, day.start)) && DASH_BEHIND.test(head.slice(day.end));
  return stands ? day : null;
}

function hasDay({ month, day }: CalendarDate): boolean {
  return month !== null && day !== null;
}
