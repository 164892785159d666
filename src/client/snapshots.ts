/** The page's copies of the host's drafts, as the outbox changes them. */

import type { LoggedEvent } from '../core/review/event.ts';

export interface Snapshots {
  /**
   * Applies events to the draft's copy, at once; those it already has are skipped, and without a copy there is
   * nothing to do. False, and nothing applied, when events before these are missing.
   */
  apply(draftId: string, events: readonly LoggedEvent[]): boolean;
  /** Fetches what the copy is missing. Rejects with an ApiError. */
  catchUp(draftId: string): Promise<void>;
}
