/** Aligns two short stretches word by word: the longest common subsequence, long runs preferred. */

import type { TextAlignment } from './align-texts.ts';

type Stretch = { a: number; aEnd: number; b: number; bEnd: number };

/** One stretch is compared no further than this; beyond it the words were written anew. */
const LONGEST = 1_500;
/** A pair counts more when it goes on from one just before it, so that runs stay together. */
const PAIR = 2;
const RUN = 3;

/** Pairs what is still unpaired in the stretch; takes from `budget` what it fills and does nothing beyond it. */
export function fillGap(alignment: TextAlignment, stretch: Stretch, budget: { cells: number }): void {
  const { old, next, to, from } = alignment;
  const rows = Math.min(LONGEST, stretch.aEnd - stretch.a);
  const columns = Math.min(LONGEST, stretch.bEnd - stretch.b);
  const cells = (rows + 1) * (columns + 1);
  if (rows <= 0 || columns <= 0 || cells > budget.cells) return;
  budget.cells -= cells;
  const width = columns + 1;
  // Scores from the end on, so that the walk goes forwards and takes the later of equals.
  const scores = new Int32Array(cells);
  for (let i = rows - 1; i >= 0; i -= 1) {
    for (let j = columns - 1; j >= 0; j -= 1) {
      const at = i * width + j;
      const skip = Math.max(scores[at + width] ?? 0, scores[at + 1] ?? 0);
      scores[at] = Math.max(skip, pairScore(i, j, at));
    }
  }
  function same(i: number, j: number): boolean {
    if (i >= rows || j >= columns) return false;
    const [a, b] = [stretch.a + i, stretch.b + j];
    return to[a] === -1 && from[b] === -1 && old.ids[a] === next.ids[b];
  }
  function pairScore(i: number, j: number, at: number): number {
    if (!same(i, j)) return 0;
    return (scores[at + width + 1] ?? 0) + (same(i + 1, j + 1) ? RUN : PAIR);
  }
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < rows && j < columns; ) {
    const at = i * width + j;
    const here = scores[at] ?? 0;
    if (here === 0) break;
    if (here === (scores[at + 1] ?? 0)) j += 1;
    else if (here === (scores[at + width] ?? 0)) i += 1;
    else {
      pairs.push([i, j]);
      i += 1;
      j += 1;
    }
  }
  for (const [i, j] of pairs) {
    to[stretch.a + i] = stretch.b + j;
    from[stretch.b + j] = stretch.a + i;
  }
}
