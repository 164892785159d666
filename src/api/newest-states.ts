/** Drafts as this host last committed them: the same objects at the next command, so that what was derived from them is known still. */

import type { DraftState } from '../core/review/draft-state.ts';
import type { Store } from '../store/store.ts';

type Newest = { hash: string; state: DraftState };

/** A store gives copies. These are drafts that somebody works on now. */
const newest = new WeakMap<Store, Map<string, Newest>>();
const MOST = 8;

/** `hash` names the draft's newest event, and with it all before: the same hash is the same state. */
export function asCommitted(store: Store, state: DraftState, hash: string): DraftState {
  const known = newest.get(store)?.get(state.id);
  return known?.hash === hash ? known.state : state;
}

export function rememberCommitted(store: Store, state: DraftState, hash: string): void {
  const drafts = newest.get(store) ?? new Map<string, Newest>();
  newest.set(store, drafts);
  // The newest stand last, so that the first is the one to forget.
  drafts.delete(state.id);
  drafts.set(state.id, { hash, state });
  const oldest = drafts.keys().next().value;
  if (drafts.size > MOST && oldest !== undefined) drafts.delete(oldest);
}
