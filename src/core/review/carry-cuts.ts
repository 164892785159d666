/** Keeps through an edit where people cut claims otherwise than the sentences are. */

import { alignTexts, type TextAlignment } from '../anchoring/align-texts.ts';
import type { Span } from '../draft/span.ts';
import { wordsWithin } from './recut-claims.ts';

/**
 * `standing` are the claims' spans in `before`, `natural` its sentences, `next` the sentences of `after`; the answer is
 * `next`, split where a claim began inside a sentence and joined where one ran over a sentence's end. Offsets are
 * UTF-16 units into the respective text. A cut whose words are gone is forgotten.
 */
export function carryCuts(
  before: string,
  after: string,
  standing: readonly Span[],
  natural: readonly Span[],
  next: readonly Span[],
): Span[] {
  const sentences = new Set(natural.map(({ start }) => start));
  const cuts = standing.map(({ start }) => start).filter((start) => !sentences.has(start));
  const joins = [...sentences].filter((start) =>
    standing.some((span) => span.start < start && start < span.end),
  );
  if (cuts.length === 0 && joins.length === 0) return [...next];
  const alignment = alignTexts(before, after);
  const placeOf = (start: number): number | null => follow(alignment, start);
  const joined = new Set(joins.map(placeOf));
  const split = new Set(cuts.map(placeOf).filter((place) => place !== null));
  const spans: Span[] = [];
  for (const span of next) {
    const last = spans.at(-1);
    if (last !== undefined && joined.has(span.start)) spans[spans.length - 1] = { ...last, end: span.end };
    else spans.push(span);
  }
  return spans.flatMap((span) => splitAt(after, span, split));
}

function splitAt(text: string, span: Span, places: ReadonlySet<number>): Span[] {
  const inside = [...places].filter((place) => span.start < place && place < span.end).sort((a, b) => a - b);
  const edges = [span.start, ...inside, span.end];
  return edges
    .slice(1)
    .map((end, i) => wordsWithin(text, edges[i] ?? 0, end))
    .filter((piece) => piece !== null);
}

/** Where the word that began at `start` begins now. */
function follow({ old, next, to }: TextAlignment, start: number): number | null {
  let [low, high] = [0, old.count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((old.starts[middle] ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  const token = low < old.count ? (to[low] ?? -1) : -1;
  return token === -1 ? null : (next.starts[token] ?? null);
}
