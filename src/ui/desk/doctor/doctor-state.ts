/** Whether the view of how the file was read is open. */

import { create } from 'zustand';
import { refusedInPast } from '../history/past-state.ts';

export const useDoctor = create<{ open: boolean }>(() => ({ open: false }));

export function openDoctor(): void {
  if (!refusedInPast('How the file was read')) useDoctor.setState({ open: true });
}

export function closeDoctor(): void {
  useDoctor.setState({ open: false });
}
