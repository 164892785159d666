/** Carries claims from one text to the next: which old span became which new one, and which have no place any more. */

import type { Span } from '../draft/span.ts';
import { alignTexts, type TextAlignment } from './align-texts.ts';

/** Share of the shorter span's words that must survive for a new span to be the old claim. */
const KIN = 0.34;

type Kinship = { from: number; to: number; common: number };

/**
 * For each old span the index of the new span that it became, or null. No new span is taken twice; the closer
 * match wins. Offsets are UTF-16 units into the respective text.
 */
export function reanchorSpans(
  oldText: string,
  newText: string,
  old: readonly Span[],
  next: readonly Span[],
): (number | null)[] {
  const alignment = alignTexts(oldText, newText);
  const oldWeights = weigh(alignment.old, old);
  const newWeights = weigh(alignment.next, next);
  const pairs = kinships(alignment, oldWeights.spanOf, newWeights.spanOf).flatMap(({ from, to, common }) => {
    const [a, b] = [oldWeights.weights[from] ?? 1, newWeights.weights[to] ?? 1];
    return common >= KIN * Math.min(a, b) ? [{ from, to, closeness: common / Math.max(a, b) }] : [];
  });
  pairs.sort((a, b) => b.closeness - a.closeness || a.from - b.from || a.to - b.to);
  const placed: (number | null)[] = old.map(() => null);
  const taken = new Set<number>();
  for (const { from, to } of pairs) {
    if (placed[from] !== null || taken.has(to)) continue;
    placed[from] = to;
    taken.add(to);
  }
  return placed;
}

/** The span in which each token stands (-1: none), and how many letters and signs each span has. */
function weigh(
  { starts, ends, count }: { starts: Int32Array; ends: Int32Array; count: number },
  spans: readonly Span[],
): { spanOf: Int32Array; weights: Float64Array } {
  const spanOf = new Int32Array(count).fill(-1);
  const weights = new Float64Array(spans.length);
  const order = [...spans.keys()].sort((a, b) => (spans[a]?.start ?? 0) - (spans[b]?.start ?? 0));
  let at = 0;
  for (let token = 0; token < count; token += 1) {
    const start = starts[token] ?? 0;
    while (at < order.length && (spans[order[at] ?? 0]?.end ?? 0) <= start) at += 1;
    const span = order[at];
    if (span === undefined) break;
    if (start < (spans[span]?.start ?? 0)) continue;
    spanOf[token] = span;
    weights[span] = (weights[span] ?? 0) + (ends[token] ?? 0) - start;
  }
  return { spanOf, weights };
}

/** How many letters and signs each old span has in common with each new one; only of those that have any. */
function kinships({ old, to }: TextAlignment, oldSpans: Int32Array, newSpans: Int32Array): Kinship[] {
  const known = new Map<number, Map<number, Kinship>>();
  for (let token = 0; token < old.count; token += 1) {
    const there = to[token] ?? -1;
    const from = oldSpans[token] ?? -1;
    const became = there === -1 ? -1 : (newSpans[there] ?? -1);
    if (from === -1 || became === -1) continue;
    const kin = known.get(from) ?? new Map<number, Kinship>();
    known.set(from, kin);
    const one = kin.get(became) ?? { from, to: became, common: 0 };
    kin.set(became, one);
    one.common += (old.ends[token] ?? 0) - (old.starts[token] ?? 0);
  }
  return [...known.values()].flatMap((kin) => [...kin.values()]);
}
