/** Which decision on the draft is being made, and where the person goes when its dialog has closed. */

import { create } from 'zustand';
import { refusedInPast } from '../history/past-state.ts';

export type DecisionKind = 'approve' | 'request_changes' | 'reject' | 'withhold' | 'reopen';

type Deciding = { kind: DecisionKind | null; next: (() => void) | null };

export const useDeciding = create<Deciding>(() => ({ kind: null, next: null }));

/** Opens the dialog of a decision; when it cannot be made, the dialog says why. */
export function openDecision(kind: DecisionKind): void {
  if (!refusedInPast('A decision')) useDeciding.setState({ kind, next: null });
}

/** `next` runs after the dialog has gone and has given the focus back. */
export function closeDecision(next: (() => void) | null = null): void {
  useDeciding.setState({ kind: null, next });
}

/** Runs once what was to follow the dialog. */
export function takeWhatFollows(): (() => void) | null {
  const { next } = useDeciding.getState();
  if (next !== null) useDeciding.setState({ next: null });
  return next;
}
