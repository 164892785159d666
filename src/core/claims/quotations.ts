/** The quoted runs of a plain text. */

import type { Span } from '../draft/span.ts';

/** Opening mark to the marks that close it. German „…“ closes with what opens English. */
const CLOSERS: Record<string, string> = { '“': '”"', '„': '“”', '«': '»', '»': '«', '"': '"' };
/** A quotation does not run over this many units: an unclosed mark must not swallow a text. */
const LONGEST = 2_000;

/** `span` includes the marks; `words` is what stands between them. */
export type Quotation = { span: Span; words: string };

export function quotationsIn(text: string): Quotation[] {
  const found: Quotation[] = [];
  const next = nextOccurrences(text);
  for (let i = 0; i < text.length; i += 1) {
    const closers = CLOSERS[text.charAt(i)];
    if (closers === undefined) continue;
    const close = Math.min(...[...closers].map((mark) => next(mark, i + 1)));
    if (close - i > LONGEST || next('\n', i + 1) < close) continue;
    found.push({ span: { start: i, end: close + 1 }, words: text.slice(i + 1, close) });
    i = close;
  }
  return found;
}

/** Looks up where a mark comes next; each mark is searched for once over the whole text, so the scan stays linear. */
function nextOccurrences(text: string): (mark: string, from: number) => number {
  const known = new Map<string, number>();
  return (mark, from) => {
    let at = known.get(mark) ?? -1;
    if (at < from) {
      const index = text.indexOf(mark, from);
      at = index === -1 ? Number.POSITIVE_INFINITY : index;
      known.set(mark, at);
    }
    return at;
  };
}
