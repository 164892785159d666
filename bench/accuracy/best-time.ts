/** Times functions against each other in one run: in turns, so that a busy machine slows all of them, and each by its best turn. */

const TURNS = 7;

/** Milliseconds of each function's fastest turn. What takes few milliseconds needs many turns: on a busy machine most are disturbed. */
export function bestTimes(functions: readonly (() => void)[], turns = TURNS): number[] {
  const best = functions.map(() => Number.POSITIVE_INFINITY);
  for (let turn = 0; turn < turns; turn += 1) {
    functions.forEach((run, index) => {
      const start = performance.now();
      run();
      best[index] = Math.min(best[index] ?? 0, performance.now() - start);
    });
  }
  return best;
}
