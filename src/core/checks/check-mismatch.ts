/** Compares one sentence with its source: numbers, dates, names, negation and polarity. */

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

/** In reading order. `context` is what stands around the sentence in its own draft: names known from there are no news. */
export function checkMismatch(sentence: string, source: SourceFacts, context: string): Mismatch[] {
  const dates = readDates(sentence);
  const words = wordsOf(sentence);
  const known = sourceWords(context);
  const found = [
    ...checkNumbers(sentence, readFigures(sentence), dates, source),
    ...checkDates(sentence, dates, source),
    ...checkNames(sentence, source.words, known),
    ...checkNamePlaces(sentence, words, source, known),
    ...checkNegation(sentence, words, source),
    ...checkPolarity(sentence, words, source),
  ];
  return found.sort((a, b) => a.start - b.start || a.end - b.end);
}
