/** Whether the view of how the file was read is open. */

import { create } from 'zustand';

export const useDoctor = create<{ open: boolean }>(() => ({ open: false }));

export function openDoctor(): void {
  useDoctor.setState({ open: true });
}

export function closeDoctor(): void {
  useDoctor.setState({ open: false });
}
