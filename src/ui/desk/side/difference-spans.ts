/** Where two texts differ, word by word, as spans of each: what is marked when they stand side by side. */

import { type TextWords, textWords } from '../../../core/anchoring/text-words.ts';
import { differenceOf } from '../../../core/checks/word-difference.ts';
import type { Span } from '../../../core/draft/span.ts';

/** UTF-16 units into its text; `gap` is the same for what stands in the one text and in the other at the same place. */
export type DifferingSpan = Span & { gap: number };
/** `shared` is the share of the shorter text's words that the other has in this order. */
export type DifferenceSpans = { draft: DifferingSpan[]; beside: DifferingSpan[]; shared: number };

export function differenceSpans(draft: string, beside: string): DifferenceSpans {
  const [ours, theirs] = [textWords(draft), textWords(beside)];
  const spans: DifferenceSpans = { draft: [], beside: [], shared: 0 };
  let [a, b, same] = [0, 0, 0];
  for (const part of differenceOf(draft, beside)) {
    const count = textWords(part.words).keys.length;
    // The words that both have so far number the gaps between them.
    if (part.in === 'draft') spans.draft.push({ ...spanOf(ours, a, count), gap: same });
    if (part.in === 'source') spans.beside.push({ ...spanOf(theirs, b, count), gap: same });
    if (part.in === 'both') same += count;
    if (part.in !== 'source') a += count;
    if (part.in !== 'draft') b += count;
  }
  return { ...spans, shared: same / Math.max(1, Math.min(ours.keys.length, theirs.keys.length)) };
}

function spanOf({ starts, ends }: TextWords, from: number, count: number): Span {
  return { start: starts[from] ?? 0, end: ends[from + count - 1] ?? 0 };
}
