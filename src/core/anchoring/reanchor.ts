/** Carries claims from one text to the next: which old span became which new one, and which have no place any more. */

import { diffArrays } from 'diff';
import type { Span } from '../draft/span.ts';

/** Beyond this many changed tokens on one side the middle counts as rewritten whole: the work stays bounded. */
const MOST_TOKENS = 4_000;
/** Share of the shorter span's words that must survive for a new span to be the old claim. */
const KIN = 0.34;

/**
 * For each old span the index of the new span that it became, or null. No new span is taken twice; the closer
 * match wins. Offsets are UTF-16 units into the respective text.
 */
export function reanchorSpans(
  oldText: string,
  newText: string,
  old: Span[],
  next: Span[],
): (number | null)[] {
  const kept = keptRuns(oldText, newText);
  const pairs: { from: number; to: number; share: number }[] = [];
  for (const [from, oldSpan] of old.entries()) {
    for (const [to, newSpan] of next.entries()) {
      const common = commonLength(kept, oldSpan, newSpan);
      const share = common / Math.max(1, Math.min(oldSpan.end - oldSpan.start, newSpan.end - newSpan.start));
      const closeness = common / Math.max(1, oldSpan.end - oldSpan.start, newSpan.end - newSpan.start);
      if (share >= KIN) pairs.push({ from, to, share: closeness });
    }
  }
  pairs.sort((a, b) => b.share - a.share || a.from - b.from || a.to - b.to);
  const placed: (number | null)[] = old.map(() => null);
  const taken = new Set<number>();
  for (const pair of pairs) {
    if (placed[pair.from] !== null || taken.has(pair.to)) continue;
    placed[pair.from] = pair.to;
    taken.add(pair.to);
  }
  return placed;
}

type Run = { from: number; to: number; length: number };

/** The runs of words that stand in both texts, in order. */
function keptRuns(oldText: string, newText: string): Run[] {
  const a = tokens(oldText);
  const b = tokens(newText);
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head += 1;
  let tail = 0;
  while (tail < a.length - head && tail < b.length - head && a.at(-1 - tail) === b.at(-1 - tail)) tail += 1;
  const runs: Run[] = [];
  let from = 0;
  let to = 0;
  const keep = (words: string[]): void => {
    const length = words.reduce((sum, word) => sum + word.length, 0);
    if (length > 0) runs.push({ from, to, length });
    from += length;
    to += length;
  };
  keep(a.slice(0, head));
  const middleA = a.slice(head, a.length - tail);
  const middleB = b.slice(head, b.length - tail);
  const rewritten = middleA.length > MOST_TOKENS || middleB.length > MOST_TOKENS;
  const parts = rewritten
    ? [
        { value: middleA, removed: true, added: false },
        { value: middleB, removed: false, added: true },
      ]
    : diffArrays(middleA, middleB);
  for (const part of parts) {
    const length = part.value.reduce((sum, word) => sum + word.length, 0);
    if (part.added) to += length;
    else if (part.removed) from += length;
    else keep(part.value);
  }
  keep(a.slice(a.length - tail));
  return runs;
}

function tokens(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+|\s+|[^\p{L}\p{N}\s]/gu) ?? [];
}

function commonLength(runs: Run[], old: Span, next: Span): number {
  let common = 0;
  for (const run of runs) {
    const start = Math.max(run.from, old.start, run.from + next.start - run.to);
    const end = Math.min(run.from + run.length, old.end, run.from + next.end - run.to);
    if (end > start) common += end - start;
  }
  return common;
}
