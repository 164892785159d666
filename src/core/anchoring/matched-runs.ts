/** Runs of tokens that stand in two texts, and which of them keep their order. */

/** `length` tokens from `a` in the one text are those from `b` in the other. */
export type MatchedRun = { a: number; b: number; length: number };

/** A moved passage has at least this many tokens that stand together: fewer are words that came up by chance. */
const FEWEST_MOVED = 8;
/** A line of its own is surer: a heading, an item of a list. */
const FEWEST_IN_PARAGRAPH = 3;
/** Runs no further apart than this, in both texts, belong to one moved passage. */
const MOVED_GAP = 10;

/** The runs of a mapping from tokens to tokens (-1: none), in the order of the first text. */
export function runsOf(to: Int32Array, from: number, end: number): MatchedRun[] {
  const runs: MatchedRun[] = [];
  let last: MatchedRun | undefined;
  for (let i = from; i < end; i += 1) {
    const b = to[i] ?? -1;
    if (b === -1) continue;
    if (last !== undefined && last.a + last.length === i && last.b + last.length === b) last.length += 1;
    else {
      last = { a: i, b, length: 1 };
      runs.push(last);
    }
  }
  return runs;
}

/**
 * The heaviest set of runs that rise in both texts (longest increasing subsequence, weighted by length, by a tree of
 * prefix maxima). `runs` come in the order of the first text and do not overlap.
 */
export function heaviestChain(runs: readonly MatchedRun[]): Set<MatchedRun> {
  const order = [...runs.keys()].sort((x, y) => (runs[x]?.b ?? 0) - (runs[y]?.b ?? 0));
  const rank = new Int32Array(runs.length);
  for (const [index, run] of order.entries()) rank[run] = index + 1;
  const weights = new Float64Array(runs.length);
  const tree = new Int32Array(runs.length + 1).fill(-1);
  const before = new Int32Array(runs.length).fill(-1);
  const weightOf = (run: number): number => (run === -1 ? 0 : (weights[run] ?? 0));
  let heaviest = -1;
  for (const [index, run] of runs.entries()) {
    let best = -1;
    for (let at = (rank[index] ?? 1) - 1; at > 0; at -= at & -at) {
      if (weightOf(tree[at] ?? -1) > weightOf(best)) best = tree[at] ?? -1;
    }
    before[index] = best;
    weights[index] = weightOf(best) + run.length;
    for (let at = rank[index] ?? 1; at <= runs.length; at += at & -at) {
      if (weightOf(index) > weightOf(tree[at] ?? -1)) tree[at] = index;
    }
    if (weightOf(index) > weightOf(heaviest)) heaviest = index;
  }
  const chain = new Set<MatchedRun>();
  for (let index = heaviest; index !== -1; index = before[index] ?? -1) {
    const run = runs[index];
    if (run !== undefined) chain.add(run);
  }
  return chain;
}

/** The runs off the chain, by passage, where a passage is long enough to have been moved. */
export function movedPassages(
  runs: readonly MatchedRun[],
  chain: ReadonlySet<MatchedRun>,
  isParagraph: (passage: readonly MatchedRun[]) => boolean,
): MatchedRun[][] {
  const passages: MatchedRun[][] = [];
  for (const run of runs) {
    if (chain.has(run)) continue;
    const open = passages.at(-1);
    const last = open?.at(-1);
    if (open !== undefined && last !== undefined && follows(last, run)) open.push(run);
    else passages.push([run]);
  }
  return passages.filter((passage) => {
    const length = passage.reduce((sum, run) => sum + run.length, 0);
    return length >= FEWEST_MOVED || (length >= FEWEST_IN_PARAGRAPH && isParagraph(passage));
  });
}

function follows(last: MatchedRun, run: MatchedRun): boolean {
  const a = run.a - last.a - last.length;
  const b = run.b - last.b - last.length;
  return a <= MOVED_GAP && b >= 0 && b <= MOVED_GAP;
}
