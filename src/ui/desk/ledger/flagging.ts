/** Which claim's flag is being written: its note stands in the ledger until it is saved or left. */

import { create } from 'zustand';

export const useFlagging = create<{ claimId: string | null }>(() => ({ claimId: null }));

export function startFlagging(claimId: string): void {
  useFlagging.setState({ claimId });
}

export function stopFlagging(): void {
  useFlagging.setState({ claimId: null });
}
