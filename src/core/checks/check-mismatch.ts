/** Compares what a draft says with its source: numbers, dates, names, negation and polarity. */

import { splitSentences } from '../claims/split-sentences.ts';
import { checkDates } from './check-dates.ts';
import { checkNamePlaces } from './check-name-places.ts';
import { checkNames } from './check-names.ts';
import { checkNegation } from './check-negation.ts';
import { checkNumbers } from './check-numbers.ts';
import { checkPolarity } from './check-polarity.ts';
import type { Mismatch } from './mismatch.ts';
import { readDates } from './read-dates.ts';
import { readFigures } from './read-figures.ts';
import type { SourceFacts } from './source-facts.ts';
import { sourceWords, wordsOf } from './source-words.ts';

/** Of a longer sentence, which nobody writes, the beginning is read. */
const LONGEST_SENTENCE = 5_000;

/**
 * In reading order; `text` may be one sentence or several. `context` is what stands around it in its own draft: names
 * known from there are no news.
 */
export function checkMismatch(text: string, source: SourceFacts, context: string): Mismatch[] {
  const known = sourceWords(context);
  const found = splitSentences(text).flatMap(({ start, end }) => {
    const sentence = text.slice(start, Math.min(end, start + LONGEST_SENTENCE));
    const words = wordsOf(sentence);
    const dates = readDates(sentence);
    return [
      ...checkNumbers(sentence, readFigures(sentence), dates, source),
      ...checkDates(sentence, dates, source),
      ...checkNames(sentence, source.words, known),
      ...checkNamePlaces(sentence, words, source, known),
      ...checkNegation(sentence, words, source),
      ...checkPolarity(sentence, words, source),
    ].map((one) => ({ ...one, start: one.start + start, end: one.end + start }));
  });
  return found.sort((a, b) => a.start - b.start || a.end - b.end);
}
