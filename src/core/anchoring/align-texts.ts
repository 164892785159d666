/** Says for each word and sign of a text where it stands in the text's next version, moved passages included. */

import { fillGap } from './fill-gap.ts';
import { heaviestChain, type MatchedRun, movedPassages, runsOf } from './matched-runs.ts';
import { type TextTokens, tokenReader } from './text-tokens.ts';

/** `to[i]` is the new token that old token `i` became, or -1; `from` is the other way round. */
export type TextAlignment = { old: TextTokens; next: TextTokens; to: Int32Array; from: Int32Array };

/** Cells of tables that one alignment may fill between what is certain: the work stays bounded. */
const MOST_CELLS = 3_000_000;

/** Share of a passage's words that must be found in its old place for it to be there still. */
const STILL_THERE = 0.4;

/** How many tokens are taken along at the edges of what was moved. */
const MOST_EDGE_TOKENS = 4;

type Stretch = { a: number; aEnd: number; b: number; bEnd: number };

/**
 * Words that stand once in each text hold the two together (Heckel 1978); what grows from them keeps its order by the
 * heaviest chain, longer passages off it were moved, and what is left between is aligned word by word.
 */
export function alignTexts(oldText: string, newText: string): TextAlignment {
  const read = tokenReader();
  const old = read(oldText);
  const next = read(newText);
  const to = new Int32Array(old.count).fill(-1);
  const from = new Int32Array(next.count).fill(-1);
  const alignment = { old, next, to, from };
  // The end first: where something was pasted in front of what it repeats, the later one is the old one.
  let tail = 0;
  const shorter = Math.min(old.count, next.count);
  while (tail < shorter && old.ids[old.count - 1 - tail] === next.ids[next.count - 1 - tail]) tail += 1;
  if (tail < shorter && closesLine(old, old.count - tail)) tail -= 1;
  let head = 0;
  while (head < shorter - tail && old.ids[head] === next.ids[head]) head += 1;
  for (let i = 0; i < head; i += 1) pair(alignment, i, i);
  for (let i = 1; i <= tail; i += 1) pair(alignment, old.count - i, next.count - i);
  const middle = { a: head, aEnd: old.count - tail, b: head, bEnd: next.count - tail };
  pairUnique(alignment, middle);
  const moves = keepChain(alignment, middle);
  grow(alignment, middle);
  fillGaps(alignment, middle);
  for (const move of moves) carryMove(alignment, move);
  if (moves.length > 0) {
    grow(alignment, middle);
    fillGaps(alignment, middle);
  }
  return alignment;
}

function pair({ to, from }: TextAlignment, a: number, b: number): void {
  to[a] = b;
  from[b] = a;
}

function unpair({ to, from }: TextAlignment, a: number): void {
  const b = to[a] ?? -1;
  if (b !== -1) from[b] = -1;
  to[a] = -1;
}

/** Pairs what stands once in each stretch, then its neighbours as long as they are the same. */
function pairUnique(alignment: TextAlignment, stretch: Stretch): void {
  const { old, next } = alignment;
  const seen = new Map<number, { a: number; b: number }>();
  for (let a = stretch.a; a < stretch.aEnd; a += 1) {
    const id = old.ids[a] ?? 0;
    const one = seen.get(id);
    if (one === undefined) seen.set(id, { a, b: -1 });
    else one.a = -2;
  }
  for (let b = stretch.b; b < stretch.bEnd; b += 1) {
    const one = seen.get(next.ids[b] ?? 0);
    if (one !== undefined) one.b = one.b === -1 ? b : -2;
  }
  for (const { a, b } of seen.values()) if (a >= 0 && b >= 0) pair(alignment, a, b);
  grow(alignment, stretch);
}

/** From every pair on, backwards first (what is pasted comes before), while both texts say the same. */
function grow(alignment: TextAlignment, { a, aEnd, b, bEnd }: Stretch): void {
  const { old, next, to, from } = alignment;
  for (let i = aEnd - 2; i >= a; i -= 1) {
    const there = (to[i + 1] ?? -1) - 1;
    if (to[i] !== -1 || there < b || from[there] !== -1 || closesLine(old, i)) continue;
    if (old.ids[i] === next.ids[there]) pair(alignment, i, there);
  }
  for (let i = a + 1; i < aEnd; i += 1) {
    const behind = to[i - 1] ?? -1;
    if (to[i] !== -1 || behind === -1 || behind + 1 >= bEnd || from[behind + 1] !== -1) continue;
    if (old.ids[i] === next.ids[behind + 1]) pair(alignment, i, behind + 1);
  }
}

/** A sign at a line's end belongs to what it closes, wherever the next line goes. */
function closesLine({ text, starts, ends, count }: TextTokens, at: number): boolean {
  const [start, end] = [starts[at] ?? 0, ends[at] ?? 0];
  if (end - start > 1 || !/[^\p{L}\p{N}]/u.test(text.charAt(start))) return false;
  return at + 1 < count && text.slice(end, starts[at + 1]).includes('\n');
}

/** Lets go of every pair off the chain; the passages among them that may have been moved are the result. */
function keepChain(alignment: TextAlignment, { a, aEnd }: Stretch): MatchedRun[][] {
  const runs = runsOf(alignment.to, a, aEnd);
  const chain = heaviestChain(runs);
  for (const run of runs) {
    if (chain.has(run)) continue;
    for (let i = 0; i < run.length; i += 1) unpair(alignment, run.a + i);
  }
  return movedPassages(runs, chain, (passage) => isParagraph(alignment, passage));
}

/** A passage that still stands in its place, reworded, was copied and not moved. */
function carryMove(alignment: TextAlignment, runs: readonly MatchedRun[]): void {
  const { to, from } = alignment;
  let [paired, all] = [0, 0];
  for (const run of runs) {
    all += run.length;
    for (let i = 0; i < run.length; i += 1) if (to[run.a + i] !== -1) paired += 1;
  }
  if (paired >= STILL_THERE * all) return;
  for (const run of runs) {
    for (let i = 0; i < run.length; i += 1) {
      if (from[run.b + i] !== -1) continue;
      unpair(alignment, run.a + i);
      pair(alignment, run.a + i, run.b + i);
    }
  }
  for (const { a, b, length } of runs) {
    extendMove(alignment, a, b, -1);
    extendMove(alignment, a + length - 1, b + length - 1, 1);
  }
}

/** The signs at its edges are too common to be sure of their place alone. */
function extendMove(alignment: TextAlignment, a: number, b: number, step: 1 | -1): void {
  const { old, next, to, from } = alignment;
  for (let i = 1; i <= MOST_EDGE_TOKENS; i += 1) {
    const [x, y] = [a + i * step, b + i * step];
    if (old.ids[x] === undefined || old.ids[x] !== next.ids[y]) return;
    const there = to[x] ?? -1;
    if (there !== -1 && to[x + step] === there + step) return;
    const other = from[y] ?? -1;
    if (other !== -1 && (to[other + 1] === y + 1 || to[other - 1] === y - 1)) return;
    if (other !== -1) unpair(alignment, other);
    unpair(alignment, x);
    pair(alignment, x, y);
  }
}

/** Whether the passage is a line of its own in both texts. */
function isParagraph({ old, next }: TextAlignment, passage: readonly MatchedRun[]): boolean {
  const [run] = passage;
  if (run === undefined || passage.length > 1) return false;
  return isLine(old, run.a, run.length) && isLine(next, run.b, run.length);
}

function isLine({ text, starts, ends, count }: TextTokens, first: number, length: number): boolean {
  const last = first + length - 1;
  const before = text.slice(ends[first - 1] ?? 0, starts[first]);
  const behind = text.slice(ends[last] ?? 0, starts[last + 1] ?? text.length);
  return (first === 0 || before.includes('\n')) && (last === count - 1 || behind.includes('\n'));
}

/** Aligns each unpaired stretch of the old text with the unpaired stretches beside its neighbours in the new one. */
function fillGaps(alignment: TextAlignment, { a, aEnd, b, bEnd }: Stretch): void {
  const { to, from } = alignment;
  const budget = { cells: MOST_CELLS };
  for (let i = a; i < aEnd; i += 1) {
    if (to[i] !== -1) continue;
    let end = i + 1;
    while (end < aEnd && to[end] === -1) end += 1;
    const before = i === a ? b - 1 : (to[i - 1] ?? -1);
    const behind = end === aEnd ? bEnd : (to[end] ?? -1);
    let after = before + 1;
    while (after < bEnd && from[after] === -1) after += 1;
    fillGap(alignment, { a: i, aEnd: end, b: before + 1, bEnd: after }, budget);
    if (after !== behind) {
      let first = behind;
      while (first > b && from[first - 1] === -1) first -= 1;
      fillGap(alignment, { a: i, aEnd: end, b: first, bEnd: behind }, budget);
    }
    i = end - 1;
  }
}
