/** What a draft states, read once for all sources that it is compared with. */

import { splitSentences } from '../claims/split-sentences.ts';
import type { CalendarDate } from './calendar-date.ts';
import type { Figure } from './figure.ts';
import { figureTokens } from './figure-tokens.ts';
import { type NameRun, nameRuns } from './name-runs.ts';
import { readDates } from './read-dates.ts';
import { readFigures } from './read-figures.ts';
import { readWords, type TextWord } from './read-words.ts';
import { type SourceWords, sourceWords } from './source-words.ts';

/** `start` is where the sentence begins in the whole (UTF-16 units); all other offsets are into the sentence. */
export type StatedSentence = {
  text: string;
  start: number;
  words: TextWord[];
  names: NameRun[];
  figures: Figure[];
  dates: CalendarDate[];
};
/** `known` are the words around the statement in its own draft. */
export type Statement = { sentences: StatedSentence[]; known: SourceWords };

/** Of a longer sentence, which nobody writes, the beginning is read. */
const LONGEST_SENTENCE = 5_000;

export function readStatement(text: string, context: string): Statement {
  const sentences = splitSentences(text).map(({ start, end }) => {
    const sentence = text.slice(start, Math.min(end, start + LONGEST_SENTENCE));
    const words = readWords(sentence);
    const tokens = figureTokens(sentence);
    return {
      text: sentence,
      start,
      words,
      names: nameRuns(sentence, words),
      figures: readFigures(sentence, tokens),
      dates: readDates(sentence, tokens),
    };
  });
  return { sentences, known: sourceWords(readWords(context)) };
}
