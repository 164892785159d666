/** Carries offsets from a text to the text it was made from, through everything that was taken out or rewritten in between. */

/**
 * Runs in rising order: `length` code units at `from` in the made text stand at `to` in the text it was made
 * from, unchanged. What lies between runs was inserted, removed or rewritten (an escape, a hard wrap).
 */
export type OffsetMap = readonly Readonly<{ from: number; to: number; length: number }>[];

/** The offset in the underlying text. `bias` says to which side an offset between two runs falls. */
export function mapOffset(map: OffsetMap, offset: number, bias: 'start' | 'end'): number {
  let low = 0;
  let high = map.length;
  // The last run that begins at or before the offset.
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((map[middle]?.from ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const at = low - 1;
  const run = map[at];
  if (run === undefined) return map[0]?.to ?? 0;
  const into = offset - run.from;
  if (into < run.length) {
    const before = map[at - 1];
    if (into === 0 && bias === 'end' && before !== undefined) return before.to + before.length;
    return run.to + into;
  }
  const next = map[at + 1];
  if (bias === 'start' && into > run.length && next !== undefined) return next.to;
  if (bias === 'start' && into === run.length && next !== undefined && next.from === offset) return next.to;
  return run.to + run.length;
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
    while (first < inner.length && (inner[first]?.from ?? 0) + (inner[first]?.length ?? 0) <= run.to)
      first += 1;
    for (let i = first; i < inner.length; i += 1) {
      const piece = inner[i];
      if (piece === undefined || piece.from >= end) break;
      const start = Math.max(piece.from, run.to);
      const stop = Math.min(piece.from + piece.length, end);
      if (stop > start)
        composed.push({
          from: run.from + start - run.to,
          to: piece.to + start - piece.from,
          length: stop - start,
        });
    }
  }
  return composed;
}
