/** The quotations of a plain text in double or single marks; inner marks belong to the outer quotation. */

import { type Quotation, quotationsIn } from './quotations.ts';

const OPENERS = "‘'‚‹";
const OPENS_BEHIND = /[\s([—–-]/u;
const OPENS_BEFORE = /[\p{L}\p{N}[….$€£]/u;
const LETTER = /[\p{L}\p{N}]/u;
const CLOSES_BEHIND = /[.,!?…—–]/u;
const CLOSES_BEFORE = /[.,;:!?…)\]—–]/u;
/** A quotation does not run over this many units. */
const LONGEST = 2_000;

/** In reading order; no two overlap. */
export function quotedRuns(text: string): Quotation[] {
  const double = quotationsIn(text);
  const single: Quotation[] = [];
  let next = 0;
  let miss = -1;
  for (let i = 0; i < text.length; i += 1) {
    while ((double[next]?.span.end ?? Number.POSITIVE_INFINITY) <= i) next += 1;
    const outer = double[next];
    if (outer !== undefined && i >= outer.span.start) {
      i = outer.span.end - 1;
      continue;
    }
    if (!opens(text, i) || i < miss) continue;
    const limit = Math.min(text.length, i + LONGEST, outer?.span.start ?? text.length);
    const close = closingMark(text, i, limit);
    if (close === -1) miss = limit;
    else {
      single.push({ span: { start: i, end: close + 1 }, words: text.slice(i + 1, close) });
      i = close;
    }
  }
  return [...double, ...single].sort((a, b) => a.span.start - b.span.start);
}

function opens(text: string, at: number): boolean {
  if (!OPENERS.includes(text.charAt(at)) || !OPENS_BEFORE.test(text.charAt(at + 1))) return false;
  return at === 0 || OPENS_BEHIND.test(text.charAt(at - 1));
}

/** The first mark that closes: an apostrophe stands before a letter, a plural's ("the boys’ boat") before a space. */
function closingMark(text: string, open: number, limit: number): number {
  const closers = text.charAt(open) === '‹' ? '›' : text.charAt(open) === '‚' ? '‘’' : "’'";
  let plural = -1;
  for (let i = open + 2; i < limit; i += 1) {
    const unit = text.charAt(i);
    if (unit === '\n') break;
    if (!closers.includes(unit) || LETTER.test(text.charAt(i + 1)) || /\s/u.test(text.charAt(i - 1))) continue;
    const closed = CLOSES_BEHIND.test(text.charAt(i - 1)) || CLOSES_BEFORE.test(text.charAt(i + 1));
    if (closed || i + 1 === text.length || text.charAt(i - 1) !== 's') return i;
    plural = i;
  }
  return plural;
}
