/** Whether a span lies wholly in one of others, such as the quotations of a text. */

import type { Span } from '../draft/span.ts';

/** `spans` stand in reading order and do not overlap. */
export function isWithinOne(spans: readonly Span[], { start, end }: Span): boolean {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  return end <= (spans[low - 1]?.end ?? -1);
}
