/** Where the sentences of a plain text begin and end. */

import type { Span } from '../draft/span.ts';
import { trimSpan } from '../draft/split-lines.ts';
import { isWhite } from './character-kinds.ts';
import { heldUntil, mayHold } from './held-quotation.ts';
import { breaksAtLineEnd, isLineBreak } from './line-wraps.ts';
import { listItemStarts } from './list-markers.ts';
import { isStop, readStop } from './read-stop.ts';
import { stopEndsSentence } from './stop-ends-sentence.ts';

/**
 * UTF-16 spans in reading order, white space trimmed; between them stands white space only.
 * A line ends a sentence unless it was broken in mid-sentence; a blank line always does.
 *
 * The cases are those of the "golden rules" of pragmatic_segmenter (Kevin S. Dias, 2014), the rules our own: one pass,
 * a table of abbreviations by what may follow them (as in Kiss and Strunk 2006, "Unsupervised multilingual sentence
 * boundary detection"), and the marks that close sentences in other scripts.
 */
export function splitSentences(text: string): Span[] {
  const spans: Span[] = [];
  const length = text.length;
  let start = 0;
  let items = listItemStarts(text, 0);
  let passed = 0;
  let held = 0;
  let at = 0;
  const close = (end: number): void => {
    const span = trimSpan(text, start, end);
    if (span.end > span.start) spans.push(span);
    start = end;
  };
  while (at < length) {
    const code = text.charCodeAt(at);
    // Letters and spaces, which is nearly everything, end nothing.
    if ((code > 63 && code < 128) || code === 32 || code === 44) {
      at += 1;
      continue;
    }
    const lineBreak = isLineBreak(code);
    if (!lineBreak && !isStop(code)) {
      if (mayHold(code) && at >= held) held = heldUntil(text, start, at);
      at += 1;
      continue;
    }
    for (let item = items[passed]; item !== undefined && item <= at; item = items[passed]) {
      close(item);
      passed += 1;
    }
    if (lineBreak) {
      let next = at + 1;
      while (next < length && isWhite(text.charCodeAt(next))) next += 1;
      if (breaksAtLineEnd(text, start, at, next)) close(at);
      at = next;
      items = listItemStarts(text, next);
      passed = 0;
      continue;
    }
    const stop = readStop(text, at);
    const ends = stop.end >= held && stopEndsSentence(text, start, at, stop);
    if (ends) close(stop.end);
    at = stop.lineBreak && !ends ? stop.next : stop.end;
  }
  for (const item of items.slice(passed)) close(item);
  close(length);
  return spans;
}
