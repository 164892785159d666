/** Adds the quotations that stand in single curly marks: ‘so’. Straight single marks are never taken for quotes: most are apostrophes. */

import { isDigit, isLetter, isWhite } from './character-kinds.ts';
import { isLineBreak } from './line-wraps.ts';
import { mayOpenAt } from './quote-marks.ts';
import type { QuoteSpan } from './quote-spans.ts';

const LEFT = 0x2018;
const RIGHT = 0x2019;
/** A quotation in single marks that is longer than this was never closed. */
const LONGEST = 2_000;

/** `doubles` in reading order. A single quotation around doubles replaces them; one inside a double is part of it. */
export function withSingleQuotes(text: string, doubles: QuoteSpan[]): QuoteSpan[] {
  let at = text.indexOf('‘');
  if (at === -1) return doubles;
  const spans: QuoteSpan[] = [];
  let next = 0;
  while (at !== -1) {
    for (let double = doubles[next]; double !== undefined && double.start < at; double = doubles[next]) {
      spans.push(double);
      next += 1;
    }
    const around = spans.at(-1);
    if (around !== undefined && around.end > at) {
      at = text.indexOf('‘', around.end);
      continue;
    }
    const end = opensSingle(text, at) ? closingSingle(text, at) : -1;
    if (end !== -1) {
      spans.push({ start: at, end: end + 1, words: { start: at + 1, end } });
      while ((doubles[next]?.start ?? Number.POSITIVE_INFINITY) < end) next += 1;
    }
    at = text.indexOf('‘', Math.max(at, end) + 1);
  }
  return [...spans, ...doubles.slice(next)];
}

/** ‘90s and ‘em have lost a letter, not opened a quotation. */
function opensSingle(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1);
  return mayOpenAt(text, at) && !isWhite(next) && !isDigit(next) && at + 1 < text.length;
}

/** The first ’ that is no apostrophe; one behind an s that might be a plural's only when no other follows. */
function closingSingle(text: string, open: number): number {
  const limit = Math.min(text.length, open + LONGEST);
  let plural = -1;
  for (let at = open + 1; at < limit; at += 1) {
    const code = text.charCodeAt(at);
    if (code === LEFT && mayOpenAt(text, at)) break;
    if (isLineBreak(code) && isLineBreak(text.charCodeAt(at + 1))) break;
    if (code !== RIGHT) continue;
    const after = text.charCodeAt(at + 1);
    if (isLetter(after) || isDigit(after) || mayOpenAt(text, at)) continue;
    const isPlural = text.charCodeAt(at - 1) === 115 && text.charCodeAt(at + 1) === 32;
    if (!isPlural) return at;
    if (plural === -1) plural = at;
  }
  return plural;
}
