/** A draft as it stood after some version: the fold of its events up to there. */

import type { DraftState } from '../../../core/review/draft-state.ts';
import { emptyDraft } from '../../../core/review/empty-draft.ts';
import type { LoggedEvent } from '../../../core/review/event.ts';
import { evolve } from '../../../core/review/evolve.ts';
import { inCurrentShape } from '../../../core/review/in-current-shape.ts';

/** Stepping through a long history must not fold it anew at each step. */
const EVERY = 200;
const known = new WeakMap<LoggedEvent, Map<number, DraftState>>();

/** `log` begins at the import and has no gaps; `seq` is at least 1. */
export function stateAt(draftId: string, log: readonly LoggedEvent[], seq: number): DraftState {
  const [first] = log;
  if (first === undefined) return emptyDraft(draftId);
  const kept = known.get(first) ?? new Map<number, DraftState>();
  known.set(first, kept);
  const wanted = Math.min(seq, log.length);
  const from = Math.max(0, ...[...kept.keys()].filter((at) => at <= wanted));
  let state = kept.get(from) ?? emptyDraft(draftId);
  for (let at = from; at < wanted; at += 1) {
    const logged = log[at];
    if (logged === undefined) break;
    state = evolve(state, logged.event);
    if ((at + 1) % EVERY === 0) kept.set(at + 1, state);
  }
  return inCurrentShape(state);
}
