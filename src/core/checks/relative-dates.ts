/** Finds the words that say when by pointing from the day of writing: "this week", "on Tuesday", "two days ago". */

import { splitSentences } from '../claims/split-sentences.ts';
import type { Span } from '../draft/span.ts';
import type { CalendarDate } from './calendar-date.ts';

/** `day`: a date with its day, in this sentence or the one before, says which is meant; `year`: a year does. */
export type RelativeDate = Span & { words: string; needs: 'day' | 'year'; anchored: boolean };

const DAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
const MONTH = '(?:january|february|march|april|may|june|july|august|september|october|november|december)';
const COUNT =
  '(?:a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,3}|several|(?:a |some )?few|a couple of)';
const PART = '(?:morning|afternoon|evening|night)';
const UNIT = '(?:day|week|weekend|fortnight|month|quarter|year|spring|summer|autumn|fall|winter)';
const BORDER = '(?![\\p{L}\\p{N}-])';

const ENGLISH = new RegExp(
  "(?<![\\p{L}\\p{N}’'-])(?:" +
    [
      `(?:(?:earlier|later|late|early) )?(?:today|tonight|yesterday|tomorrow)(?: ${PART})?`,
      `(?:(?:earlier|later|late|early) )?this (?:${UNIT}|${PART}|${DAY}|${MONTH})`,
      `(?<!\\b(?:the|its|their|his|her|our|my|each|every|a|that|very|than|at) )(?:(?:late|early) )?(?:last|next) (?:${UNIT}|night|${DAY}|${MONTH})`,
      `the (?:past|coming) (?:(?:few|${COUNT}) )?${UNIT}s?`,
      `${COUNT} (?:day|week|fortnight|month|year)s? ago`,
      'recently',
    ].join('|') +
    `)${BORDER}`,
  'giu',
);
/** "The last week of May" is dated by what follows. */
const DATED_BEHIND = /^ (?:of|before|after|when|in which)\b/iu;

const OTHERS =
  /(?<!\p{L})(?:heute|gestern|(?:in )?(?:dieser|diese|dieses|diesem|nächste[nrs]?|letzte[nrs]?|vergangene[nrs]?) (?:Woche|Monat|Jahr)|aujourd['’]hui|hier(?= (?:soir|matin))|cette (?:semaine|année)|ce mois-ci|la semaine (?:dernière|prochaine)|l['’]an dernier|hoy|ayer|esta semana|este (?:mes|año)|la semana pasada|el (?:mes|año) pasado)(?!\p{L})/giu;

const BY_YEAR = /year|spring|summer|autumn|fall|winter|quarter|jahr|année|\ban\b|año/iu;

/** Before a weekday these make it one day, the last or the next: "on Tuesday", "met Tuesday". */
const LEADS =
  /\b(?:on|by|until|till|since|late|early|before|after|from|said|says|told|met|began|won|lost|\p{L}{2,20}ed) $/iu;
const HABIT = new RegExp(`^(?:s|['’]s)?(?: to | through | and | or |, |[-–—/])${DAY}s?${BORDER}`, 'iu');
const HABIT_BEFORE = new RegExp(`${DAY}s?(?: to | through | and | or |,? and |, |[-–—/])$`, 'iu');
const NEAR = 28;

/** In reading order. `dates` are those of the text. */
export function relativeDates(
  text: string,
  dates: readonly CalendarDate[],
  english: boolean,
): RelativeDate[] {
  const spans = [...pointingWords(text, english), ...(english ? loneWeekdays(text, dates) : [])];
  if (spans.length === 0) return [];
  const sentences = anchorsOf(splitSentences(text), dates);
  return spans
    .sort((a, b) => a.start - b.start)
    .map((span) => {
      const words = text.slice(span.start, span.end);
      const needs = BY_YEAR.test(words) ? 'year' : 'day';
      const at = lastStartingBefore(sentences, span.start);
      const anchored = [sentences[at - 1], sentences[at]].some(
        (sentence) => sentence?.day === true || (needs === 'year' && sentence?.year === true),
      );
      return { ...span, words, needs, anchored };
    });
}

/** Whether a sentence gives a day, or a year. */
type Anchors = Span & { day: boolean; year: boolean };

function anchorsOf(sentences: readonly Span[], dates: readonly CalendarDate[]): Anchors[] {
  const anchors = sentences.map(({ start, end }) => ({ start, end, day: false, year: false }));
  for (const { start, month, day, year, decade } of dates) {
    const sentence = anchors[lastStartingBefore(anchors, start)];
    if (sentence === undefined) continue;
    if (month !== null && day !== null) sentence.day = true;
    if (year !== null && !decade) sentence.year = true;
  }
  return anchors;
}

function pointingWords(text: string, english: boolean): Span[] {
  return [...text.matchAll(english ? ENGLISH : OTHERS)]
    .map(({ 0: words, index }) => ({ start: index, end: index + words.length }))
    .filter(({ end }) => !DATED_BEHIND.test(text.slice(end, end + NEAR)));
}

/** "On Tuesday", but neither "from Monday to Friday", "on Sundays", "Good Friday" nor "the Sunday market". */
function loneWeekdays(text: string, dates: readonly CalendarDate[]): Span[] {
  return dates
    .filter(
      ({ weekday, day, month, year }) => weekday !== null && day === null && month === null && year === null,
    )
    .flatMap(({ start, end }): Span[] => {
      const before = text.slice(Math.max(0, start - NEAR), start);
      const behind = text.slice(end, end + NEAR);
      if (/s$/iu.test(text.slice(start, end)) || HABIT.test(behind) || HABIT_BEFORE.test(before)) return [];
      if (/^ \p{Lu}/u.test(behind)) return [];
      const lead = LEADS.exec(before);
      if (lead === null) return [];
      return [{ start: /^on $/iu.test(lead[0]) ? start - 3 : start, end }];
    });
}

function lastStartingBefore(sentences: readonly Span[], at: number): number {
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.start ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
