/** Whether the writer's revised file is being taken in, and the file that was dropped for it. */

import { create } from 'zustand';
import { refusedInPast } from '../history/past-state.ts';

type Revising = { open: boolean; brought: File | null };

export const useRevising = create<Revising>(() => ({ open: false, brought: null }));

export function openRevising(brought: File | null = null): void {
  if (!refusedInPast('A revised file')) useRevising.setState({ open: true, brought });
}

export function closeRevising(): void {
  useRevising.setState({ open: false, brought: null });
}
