/** Arithmetic on spans: what is left of one when others are cut out, and what no span covers. */

import type { Span } from './span.ts';
import { trimSpan } from './split-lines.ts';

/** What remains of `span` outside `holes`. */
export function withoutSpans(span: Span, holes: readonly Span[]): Span[] {
  const left: Span[] = [];
  let at = span.start;
  for (const hole of inOrder(holes)) {
    if (hole.end <= at || hole.start >= span.end) continue;
    if (hole.start > at) left.push({ start: at, end: hole.start });
    at = Math.max(at, hole.end);
  }
  if (at < span.end) left.push({ start: at, end: span.end });
  return left;
}

/** The words of a text that stand in none of the spans. */
export function uncovered(text: string, covered: readonly Span[]): Span[] {
  return withoutSpans({ start: 0, end: text.length }, covered)
    .map((gap) => trimSpan(text, gap.start, gap.end))
    .filter((gap) => gap.end > gap.start);
}

const inOrder = (spans: readonly Span[]): Span[] =>
  [...spans].sort((a, b) => a.start - b.start || a.end - b.end);
