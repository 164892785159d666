/** Chooses passages one by one, so that together they bear out more of the claim than the best one said five times. */

import type { CaptureIndex } from './capture-index.ts';

/**
 * A sentence that shares words with the claim. `proof` has one entry for each word of the claim, 0 where it is missing,
 * else what the word tells; `total` is what all of them tell.
 */
export type Candidate = {
  capture: CaptureIndex;
  sentence: number;
  score: number;
  proof: Float32Array;
  total: number;
};

/** What a share of the claim is worth that no chosen passage of the same capture has yet. */
const NEW_SHARE = 1.5;
/** Of so many passages are the first ones chosen with care; behind them the order stays as it is. */
const CONSIDERED = 25;
const CHOSEN = 8;

/**
 * `candidates` best first; at most `limit` of them, the best one first whatever the others are, scores never rising.
 * After maximal marginal relevance (Carbonell, Goldstein 1998).
 */
export function spreadPassages(candidates: readonly Candidate[], limit: number): Candidate[] {
  const open = candidates.slice(0, CONSIDERED);
  const chosen: Candidate[] = [];
  const shown = new Map<CaptureIndex, Float32Array>();
  while (open.length > 0 && chosen.length < Math.min(limit, CHOSEN)) {
    const next = open.splice(chosen.length === 0 ? 0 : indexOfBest(open, shown), 1)[0];
    if (next === undefined) break;
    push(chosen, next);
    show(shown, next);
  }
  for (const one of [...open, ...candidates.slice(CONSIDERED)]) {
    if (chosen.length >= limit) break;
    push(chosen, one);
  }
  return chosen;
}

function indexOfBest(open: readonly Candidate[], shown: ReadonlyMap<CaptureIndex, Float32Array>): number {
  const scores = open.map((one) => one.score + NEW_SHARE * newShare(one, shown.get(one.capture)));
  return scores.reduce((top, score, i) => (score > (scores[top] ?? 0) ? i : top), 0);
}

/** Share of the claim that this passage has and no chosen one of its capture. Another capture saying it is new. */
function newShare({ proof, total }: Candidate, shown: Float32Array | undefined): number {
  let sum = 0;
  for (let i = 0; i < proof.length; i += 1) sum += Math.max(0, (proof[i] ?? 0) - (shown?.[i] ?? 0));
  return total === 0 ? 0 : sum / total;
}

function show(shown: Map<CaptureIndex, Float32Array>, { capture, proof }: Candidate): void {
  const known = shown.get(capture) ?? new Float32Array(proof.length);
  shown.set(
    capture,
    known.map((value, i) => Math.max(value, proof[i] ?? 0)),
  );
}

function push(chosen: Candidate[], next: Candidate): void {
  const before = chosen.at(-1)?.score ?? next.score;
  chosen.push({ ...next, score: Math.min(before, next.score) });
}
