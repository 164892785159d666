/** Why a sentence may need checking: it has a number, a date, a superlative, a name, an attribution, or quoted words. */

import type { Span } from '../../draft/span.ts';
import { quoteSpans } from '../quote-spans.ts';
import { hasAttribution } from './find-attribution.ts';
import { findDates } from './find-dates.ts';
import { findNames } from './find-names.ts';
import { hasNumber } from './find-numbers.ts';
import { hasSuperlative } from './find-superlatives.ts';
import { QUOTE_SIGN, type ReadSentence, readSentence } from './tokens.ts';

export type Reason = 'number' | 'date' | 'superlative' | 'entity' | 'attribution' | 'quote';

/** The text a sentence stands in, and its offset there: a quotation may have begun before the sentence. */
export type SentencePlace = { text: string; start: number };

export function reasons(sentence: string, place?: SentencePlace): Reason[] {
  const reading = readingOf(sentence);
  const dated = findDates(sentence, reading);
  const found: Reason[] = [];
  if (hasNumber(sentence, reading, dated)) found.push('number');
  if (dated.length > 0) found.push('date');
  if (hasSuperlative(reading)) found.push('superlative');
  if (namesOf(sentence).length > 0) found.push('entity');
  if (hasAttribution(sentence, reading)) found.push('attribution');
  if (isQuoted(sentence, reading, place)) found.push('quote');
  return found;
}

/** The names of a sentence, in reading order. */
export function entities(sentence: string): Span[] {
  return [...namesOf(sentence)];
}

function isQuoted(sentence: string, { signs }: ReadSentence, place: SentencePlace | undefined): boolean {
  if (place === undefined) return (signs & QUOTE_SIGN) !== 0 && quoteSpans(sentence).length > 0;
  const end = place.start + sentence.length;
  return overlaps(quotesOf(place.text), place.start, end);
}

function overlaps(spans: readonly Span[], start: number, end: number): boolean {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  return (spans[low]?.start ?? Number.POSITIVE_INFINITY) < end;
}

/** The sentences of one text are asked about one after the other: its quotations are found once. */
let lastText = '';
let lastQuotes: readonly Span[] = [];
function quotesOf(text: string): readonly Span[] {
  if (text !== lastText) {
    lastText = text;
    lastQuotes = quoteSpans(text);
  }
  return lastQuotes;
}

/** Reasons and names of a sentence are asked for one after the other: it is read once, and its names are found once. */
let lastSentence = '';
let lastReading: ReadSentence = { tokens: [], flags: 0, signs: 0 };
let lastNames: readonly Span[] | null = null;
function readingOf(sentence: string): ReadSentence {
  if (sentence !== lastSentence) {
    lastReading = readSentence(sentence);
    lastNames = null;
    lastSentence = sentence;
  }
  return lastReading;
}

function namesOf(sentence: string): readonly Span[] {
  const reading = readingOf(sentence);
  lastNames ??= findNames(sentence, reading);
  return lastNames;
}
