/** Whether the writer's revised file is being taken in, the file that was dropped for it, and the notice of the last one. */

import { create } from 'zustand';
import type { Act } from '../../../core/review/draft-state.ts';
import { refusedInPast } from '../history/past-state.ts';

type Revising = { open: boolean; brought: File | null };

export const useRevising = create<Revising>(() => ({ open: false, brought: null }));

export function openRevising(brought: File | null = null): void {
  if (!refusedInPast('A revised file')) useRevising.setState({ open: true, brought });
}

export function closeRevising(): void {
  useRevising.setState({ open: false, brought: null });
}

/** The command that took the last file in, and how the notice about it is taken away. */
let told: { commandId: string; takeAway: () => void } | null = null;

export function rememberNotice(commandId: string, takeAway: () => void): void {
  told = { commandId, takeAway };
}

/** A notice that a file is taken in is not true any more once that is undone. */
export function dropUndoneNotice(recent: readonly Pick<Act, 'commandId' | 'undoneBy'>[]): void {
  const act = told === null ? undefined : recent.find(({ commandId }) => commandId === told?.commandId);
  if (act === undefined || act.undoneBy === null) return;
  told?.takeAway();
  told = null;
}
