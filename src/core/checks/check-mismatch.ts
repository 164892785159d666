/** Compares what a draft says with its source: numbers, dates, names, negation and polarity. */

import { checkDates } from './check-dates.ts';
import { checkNamePlaces } from './check-name-places.ts';
import { checkNames } from './check-names.ts';
import { checkNegation } from './check-negation.ts';
import { checkNumbers } from './check-numbers.ts';
import { checkPolarity } from './check-polarity.ts';
import type { Mismatch } from './mismatch.ts';
import type { SourceFacts } from './source-facts.ts';
import { readStatement, type Statement } from './statement.ts';

/**
 * In reading order; `text` may be one sentence or several. `context` is what stands around it in its own draft: names
 * known from there are no news. Against several sources, read the statement once and compare it with each.
 */
export function checkMismatch(text: string, source: SourceFacts, context: string): Mismatch[] {
  return compareStatement(readStatement(text, context), source);
}

/** As `checkMismatch`, for a statement that was read before. */
export function compareStatement(statement: Statement, source: SourceFacts): Mismatch[] {
  return inOrder([...compareFacts(statement, source), ...findHints(statement, source)]);
}

/** Numbers, dates and names alone. */
export function compareFacts(
  { sentences, known }: Statement,
  source: Omit<SourceFacts, 'index'>,
): Mismatch[] {
  return inOrder(
    sentences.flatMap(({ text, start, words, names, figures, dates }) =>
      placed(start, [
        ...checkNumbers(text, figures, dates, source),
        ...checkDates(text, dates, source),
        ...checkNames(text, words, names, source.words, known),
      ]),
    ),
  );
}

function findHints({ sentences, known }: Statement, source: SourceFacts): Mismatch[] {
  return sentences.flatMap(({ text, start, words, names }) =>
    placed(start, [
      ...checkNamePlaces(text, words, names, source, known),
      ...checkNegation(text, words, source),
      ...checkPolarity(text, words, source),
    ]),
  );
}

function placed(start: number, found: readonly Mismatch[]): Mismatch[] {
  return found.map((one) => ({ ...one, start: one.start + start, end: one.end + start }));
}

function inOrder(found: readonly Mismatch[]): Mismatch[] {
  return [...found].sort((a, b) => a.start - b.start || a.end - b.end);
}
