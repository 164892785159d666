/** Where a span of the old text stands in the new one, by an alignment of both. */

import type { Span } from '../draft/span.ts';
import type { TextAlignment } from './align-texts.ts';

/** Share of the span's letters and signs that must still stand together; fewer are small words found by chance. */
const LEAST_KEPT = 0.36;
/** Two pairs further apart than this in the new text are two places. */
const FURTHEST = 60;
/** Old tokens `first` to `last`, of those that stand together in the new text; `weight` in UTF-16 units. */
type Cluster = { first: number; last: number; weight: number };

/** The span from the first to the last of its words that still stand together, or null when too few do. */
export function followAlignment(alignment: TextAlignment, span: Span): Span | null {
  const { old, to } = alignment;
  const first = firstTokenBehind(old.ends, span.start);
  let end = first;
  while (end < old.count && (old.starts[end] ?? 0) < span.end) end += 1;
  const cluster = heaviestCluster(alignment, first, end);
  if (cluster === null || cluster.weight < LEAST_KEPT * weigh(old, first, end)) return null;
  const whole = cluster.last - cluster.first === end - first - 1;
  const from = to[cluster.first] ?? 0;
  const last = to[cluster.last] ?? 0;
  if (whole && last - from === end - first - 1) {
    return exactSpan(alignment, span, first, end, from, last);
  }
  return keptSpan(alignment, first, end, cluster);
}

/**
 * From the first to the last word that is left, with the space that stood inside of the span. Where several words at an
 * edge are gone and others stand in their place, these belong to it; a single other word may as well be its neighbour's.
 */
function keptSpan(
  { old, next, to, from }: TextAlignment,
  first: number,
  end: number,
  cluster: Cluster,
): Span {
  let a = to[cluster.first] ?? 0;
  let z = to[cluster.last] ?? 0;
  const lostBefore = cluster.first - first;
  const lostBehind = end - 1 - cluster.last;
  let newBefore = 0;
  while (a - newBefore > 0 && from[a - newBefore - 1] === -1) newBefore += 1;
  let newBehind = 0;
  while (z + newBehind + 1 < next.count && from[z + newBehind + 1] === -1) newBehind += 1;
  if (lostBefore > 1 && newBefore <= 2 * lostBefore) a -= newBefore;
  if (lostBehind > 1 && newBehind <= 2 * lostBehind) z += newBehind;
  const spaceBefore =
    lostBefore > 0 ? (old.starts[cluster.first] ?? 0) - (old.ends[cluster.first - 1] ?? 0) : 0;
  const spaceBehind =
    lostBehind > 0 ? (old.starts[cluster.last + 1] ?? 0) - (old.ends[cluster.last] ?? 0) : 0;
  const start = next.starts[a] ?? 0;
  const close = next.ends[z] ?? start;
  return {
    start: Math.max(start - spaceBefore, next.ends[a - 1] ?? 0),
    end: Math.min(close + spaceBehind, next.starts[z + 1] ?? next.text.length),
  };
}

/** The first token that ends behind the place. */
function firstTokenBehind(ends: Int32Array, place: number): number {
  let [low, high] = [0, ends.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] ?? 0) > place) high = middle;
    else low = middle + 1;
  }
  return low;
}

function weigh({ starts, ends }: { starts: Int32Array; ends: Int32Array }, from: number, to: number): number {
  let weight = 0;
  for (let i = from; i < to; i += 1) weight += (ends[i] ?? 0) - (starts[i] ?? 0);
  return weight;
}

function heaviestCluster({ old, to }: TextAlignment, from: number, end: number): Cluster | null {
  let best: Cluster | null = null;
  let open: Cluster | null = null;
  for (let i = from; i < end; i += 1) {
    const there = to[i] ?? -1;
    if (there === -1) continue;
    const weight = weigh(old, i, i + 1);
    const step = open === null ? 0 : there - (to[open.last] ?? 0);
    if (open !== null && step > 0 && step <= FURTHEST) {
      open.last = i;
      open.weight += weight;
    } else open = { first: i, last: i, weight };
    if (best === null || open.weight > best.weight) best = open;
  }
  return best;
}

/** The span to the unit, where the new text has at both ends what the old one had. */
function exactSpan(
  { old, next }: TextAlignment,
  span: Span,
  first: number,
  end: number,
  from: number,
  last: number,
): Span {
  const start = (next.starts[from] ?? 0) + span.start - (old.starts[first] ?? 0);
  const close = (next.ends[last] ?? 0) + span.end - (old.ends[end - 1] ?? 0);
  const opens = old.text.slice(span.start, old.starts[first]) === next.text.slice(start, next.starts[from]);
  const closes = old.text.slice(old.ends[end - 1], span.end) === next.text.slice(next.ends[last], close);
  return {
    start: opens ? start : (next.starts[from] ?? 0),
    end: closes ? close : (next.ends[last] ?? 0),
  };
}
