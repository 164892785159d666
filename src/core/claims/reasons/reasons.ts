/** Why a sentence may need checking: it has a number, a date, a superlative, a name, an attribution, or quoted words. */

import type { Span } from '../../draft/span.ts';
import { quoteSpans } from '../quote-spans.ts';
import { hasAttribution } from './find-attribution.ts';
import { findDates } from './find-dates.ts';
import { findNames, hasName } from './find-names.ts';
import { hasNumber } from './find-numbers.ts';
import { hasSuperlative } from './find-superlatives.ts';
import { type Token, tokenise } from './tokens.ts';

export type Reason = 'number' | 'date' | 'superlative' | 'entity' | 'attribution' | 'quote';

/** The text a sentence stands in, and its offset there: a quotation may have begun before the sentence. */
export type SentencePlace = { text: string; start: number };

export function reasons(sentence: string, place?: SentencePlace): Reason[] {
  const tokens = tokensOf(sentence);
  const dated = findDates(sentence, tokens);
  const found: Reason[] = [];
  if (hasNumber(sentence, tokens, dated)) found.push('number');
  if (dated.includes(true)) found.push('date');
  if (hasSuperlative(tokens)) found.push('superlative');
  if (hasName(sentence, tokens)) found.push('entity');
  if (hasAttribution(sentence, tokens)) found.push('attribution');
  if (isQuoted(sentence, place)) found.push('quote');
  return found;
}

/** The names of a sentence, in reading order. */
export function entities(sentence: string): Span[] {
  return findNames(sentence, tokensOf(sentence));
}

function isQuoted(sentence: string, place: SentencePlace | undefined): boolean {
  if (place === undefined) return quoteSpans(sentence).length > 0;
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

/** Reasons and names of a sentence are asked for one after the other: it is read once. */
let lastSentence = '';
let lastTokens: readonly Token[] = [];
function tokensOf(sentence: string): readonly Token[] {
  if (sentence !== lastSentence) {
    lastSentence = sentence;
    lastTokens = tokenise(sentence);
  }
  return lastTokens;
}
