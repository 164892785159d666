/** Carries offsets from a text to the text it was made from, through everything that was taken out or rewritten in between. */

/**
 * Runs in rising order: `length` code units at `from` in the made text stand at `to` in the text it was made
 * from, unchanged. What lies between runs was inserted, removed or rewritten (an escape, a hard wrap). A run of
 * length 0 is an anchor: it says where in the underlying text something rewritten begins or ends.
 */
export type OffsetMap = readonly Readonly<{ from: number; to: number; length: number }>[];

/**
 * The offset in the underlying text. `bias` says to which side an offset falls that stands between two runs:
 * as the start of a span behind what was removed there, as its end before it.
 */
export function mapOffset(map: OffsetMap, offset: number, bias: 'start' | 'end'): number {
  let low = 0;
  let high = map.length;
  // Behind the last run that begins before the offset, or at it when a span starts there.
  while (low < high) {
    const middle = (low + high) >> 1;
    const from = map[middle]?.from ?? 0;
    if (from < offset || (bias === 'start' && from === offset)) low = middle + 1;
    else high = middle;
  }
  const run = map[low - 1];
  const next = map[low];
  if (run === undefined) return next?.to ?? 0;
  const into = offset - run.from;
  if (into <= run.length) return run.to + into;
  // Inside something rewritten: a start leans to its beginning, an end to its end, so that the span holds it whole.
  if (bias === 'start' || next === undefined) return run.to + run.length;
  return next.to;
}

/** A span of the made text as a span of the underlying text: starts lean right, ends lean left, so marks around the words stay out. */
export function mapSpan(
  map: OffsetMap,
  span: { start: number; end: number },
): { start: number; end: number } {
  const start = mapOffset(map, span.start, 'start');
  return { start, end: Math.max(start, mapOffset(map, span.end, 'end')) };
}

/** The map from the text `outer` was made for to the text that `inner` leads to. */
export function composeMaps(outer: OffsetMap, inner: OffsetMap): OffsetMap {
  const composed: { from: number; to: number; length: number }[] = [];
  let first = 0;
  for (const run of outer) {
    const end = run.to + run.length;
    while (first < inner.length && endOf(inner[first]) < run.to) first += 1;
    for (let i = first; i < inner.length; i += 1) {
      const piece = inner[i];
      if (piece === undefined || piece.from > end) break;
      const start = Math.max(piece.from, run.to);
      const length = Math.min(endOf(piece), end) - start;
      appendRun(composed, run.from + start - run.to, piece.to + start - piece.from, length);
    }
  }
  return composed;
}

const endOf = (run: OffsetMap[number] | undefined): number => (run === undefined ? 0 : run.from + run.length);

/** Adds a run; one that goes on where the last ends lengthens it. */
export function appendRun(
  map: { from: number; to: number; length: number }[],
  from: number,
  to: number,
  length: number,
): void {
  const last = map[map.length - 1];
  const goesOn = last !== undefined && last.from + last.length === from && last.to + last.length === to;
  if (goesOn) last.length += length;
  else map.push({ from, to, length });
}
