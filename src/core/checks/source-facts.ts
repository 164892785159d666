/** A source's text with everything that the mismatch checks ask of it, read once. */

import type { CalendarDate } from './calendar-date.ts';
import type { Figure } from './figure.ts';
import { readDates } from './read-dates.ts';
import { readFigures } from './read-figures.ts';
import { type SourceSentences, sourceSentences } from './source-sentences.ts';
import { type SourceWords, sourceWords } from './source-words.ts';

export type SourceFacts = {
  text: string;
  figures: Figure[];
  dates: CalendarDate[];
  words: SourceWords;
  sentences: SourceSentences;
};

/** A source with more figures or dates is a table; its first ones are compared. */
const MOST_READ = 20_000;

export function readSource(text: string): SourceFacts {
  const words = sourceWords(text);
  return {
    text,
    figures: readFigures(text).slice(0, MOST_READ),
    dates: readDates(text).slice(0, MOST_READ),
    words,
    sentences: sourceSentences(text, words),
  };
}
