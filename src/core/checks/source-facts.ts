/** A source's text with everything that the mismatch checks ask of it, read once. */

import type { CalendarDate } from './calendar-date.ts';
import { type CaptureIndex, indexCapture } from './capture-index.ts';
import type { Figure } from './figure.ts';
import { figureTokens } from './figure-tokens.ts';
import { readDates } from './read-dates.ts';
import { readFigures } from './read-figures.ts';
import { type SourceWords, sourceWords } from './source-words.ts';

export type SourceFacts = {
  text: string;
  index: CaptureIndex;
  figures: Figure[];
  dates: CalendarDate[];
  words: SourceWords;
};

/** A source with more figures or dates is a table; its first ones are compared. */
const MOST_READ = 20_000;

/** `index` is that of the same text, where it is known. */
export function readSource(text: string, index: CaptureIndex = indexCapture('', '', text)): SourceFacts {
  const tokens = figureTokens(text);
  return {
    text,
    index,
    figures: readFigures(text, tokens).slice(0, MOST_READ),
    dates: readDates(text, tokens).slice(0, MOST_READ),
    words: sourceWords(index.words),
  };
}
