/** Whether the writer's revised file is being taken in, and the file that was dropped for it. */

import { create } from 'zustand';

type Revising = { open: boolean; brought: File | null };

export const useRevising = create<Revising>(() => ({ open: false, brought: null }));

export function openRevising(brought: File | null = null): void {
  useRevising.setState({ open: true, brought });
}

export function closeRevising(): void {
  useRevising.setState({ open: false, brought: null });
}
