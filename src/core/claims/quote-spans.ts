/** Finds what stands between quotation marks, whatever their style: nested, over several paragraphs, or left open. */

import type { Span } from '../draft/span.ts';
import { isWhite } from './character-kinds.ts';
import { isLineBreak } from './line-wraps.ts';
import { type MarkFamily, mayBeQuote, type QuoteMark, readQuoteMark } from './quote-marks.ts';
import { withSingleQuotes } from './single-quotes.ts';

/** `words` is what stands between the marks; a quotation that goes on in the next paragraph has no closing one. */
export type QuoteSpan = Span & { words: Span };

/** ASCII by table, 1 for what may be a mark or the end of a line; nearly everything is neither. */
const EVENTS = new Uint8Array(128);
for (const mark of '"\'`\n\r') EVENTS[mark.charCodeAt(0)] = 1;

const LEFT_SINGLE = 0x2018;

type Open = { at: number; mark: QuoteMark };
type Scan = {
  text: string;
  /** Outermost quotations that are closed, in reading order. */
  found: QuoteSpan[];
  /** Marks that wait for what closes them, outermost first. */
  open: Open[];
  waiting: Record<MarkFamily, number>;
};

/**
 * The outermost quotations in reading order, their marks included, in one pass. A mark left open in its paragraph counts
 * only when the next paragraph opens with a mark again, as newspapers set long quotations.
 */
export function quoteSpans(text: string): QuoteSpan[] {
  const scan: Scan = {
    text,
    found: [],
    open: [],
    waiting: { double: 0, angle: 0, corner: 0, 'white corner': 0 },
  };
  const length = text.length;
  let singles = false;
  for (let at = 0; at < length; ) {
    const code = text.charCodeAt(at);
    if (code < 128 && EVENTS[code] === 0) {
      at += 1;
      continue;
    }
    if (code === LEFT_SINGLE) singles = true;
    if (isLineBreak(code)) {
      if (scan.open.length > 0) endLine(scan, at);
    } else if (mayBeQuote(code)) {
      const mark = readQuoteMark(text, at, scan.open.at(-1)?.mark.code ?? 0);
      if (mark !== null) {
        if (mark.role === 'opens') {
          scan.open.push({ at, mark });
          scan.waiting[mark.family] += 1;
        } else close(scan, at, mark);
        at += mark.length;
        continue;
      }
    }
    at += 1;
  }
  endParagraph(scan, length, false);
  return singles ? withSingleQuotes(text, scan.found) : scan.found;
}

/** Whether a double mark opens or closes anywhere in the text. */
export function hasQuoteMark(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 128 && EVENTS[code] === 0) continue;
    if (mayBeQuote(code) && readQuoteMark(text, at, 0) !== null) return true;
  }
  return false;
}

function close(scan: Scan, at: number, mark: QuoteMark): void {
  if (scan.waiting[mark.family] === 0) return;
  let opened = scan.open.pop();
  while (opened !== undefined) {
    scan.waiting[opened.mark.family] -= 1;
    if (opened.mark.family === mark.family) break;
    opened = scan.open.pop();
  }
  if (opened !== undefined) keep(scan, opened, at, mark.length);
}

/** What was found inside of it is no quotation of its own. */
function keep(scan: Scan, opened: Open, closedAt: number, closeLength: number): void {
  while ((scan.found.at(-1)?.start ?? -1) > opened.at) scan.found.pop();
  const words = { start: opened.at + opened.mark.length, end: closedAt };
  scan.found.push({ start: opened.at, end: closedAt + closeLength, words });
}

/** A blank line ends the paragraph; so does a line whose successor opens with a mark while one is open. */
function endLine(scan: Scan, at: number): void {
  const { text } = scan;
  let next = at;
  let breaks = 0;
  for (; next < text.length && isWhite(text.charCodeAt(next)); next += 1) {
    const code = text.charCodeAt(next);
    if (isLineBreak(code) && !(code === 10 && text.charCodeAt(next - 1) === 13)) breaks += 1;
  }
  const reopens = mayBeQuote(text.charCodeAt(next)) && readQuoteMark(text, next, 0)?.role === 'opens';
  if (breaks > 1 || reopens) endParagraph(scan, at, reopens);
}

function endParagraph(scan: Scan, at: number, reopens: boolean): void {
  const { open, text } = scan;
  const only = open[0];
  if (reopens && open.length === 1 && only !== undefined) {
    let end = at;
    while (end > only.at && isWhite(text.charCodeAt(end - 1))) end -= 1;
    keep(scan, only, end, 0);
  } else if (only !== undefined) closeWithNext(scan);
  scan.open = [];
  scan.waiting = { double: 0, angle: 0, corner: 0, 'white corner': 0 };
}

/** One mark that closes two: in `"He wrote "no more."` the quotation that opened first ends with it. */
function closeWithNext(scan: Scan): void {
  const { found, open } = scan;
  const kept: QuoteSpan[] = [];
  let waits = 0;
  let from = found.length;
  while (from > 0 && (found[from - 1]?.start ?? 0) > (open[0]?.at ?? 0)) from -= 1;
  for (const span of found.splice(from)) {
    const last = kept.at(-1);
    if (last !== undefined && span.start < last.end) continue;
    while ((open[waits]?.at ?? Number.POSITIVE_INFINITY) < (last?.end ?? 0)) waits += 1;
    const opened = open[waits];
    if (opened !== undefined && opened.at < span.start) {
      const words = { start: opened.at + opened.mark.length, end: span.words.end };
      kept.push({ start: opened.at, end: span.end, words });
    } else kept.push(span);
  }
  for (const span of kept) found.push(span);
}
