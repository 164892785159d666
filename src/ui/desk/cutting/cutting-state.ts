/** What of the cutting desk is open: the caret in a claim's words, the choice of a person, or the rest to settle together. */

import { create } from 'zustand';

export type Cutting =
  /** `words` are the claim's as they were when the caret was set. */
  { what: 'cut'; claimId: string; words: string } | { what: 'assign'; claimId: string } | { what: 'rest' };

export const useCutting = create<{ open: Cutting | null }>(() => ({ open: null }));

export function openCutting(open: Cutting): void {
  useCutting.setState({ open });
}

export function closeCutting(): void {
  useCutting.setState({ open: null });
}
