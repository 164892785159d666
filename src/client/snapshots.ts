/** The page's copies of the host's drafts, as the outbox changes them. */

import type { LoggedEvent } from '../core/review/event.ts';

export interface Snapshots {
  /**
   * Applies events to the draft's copy, at once; those it already has are skipped, and without a copy there is
   * nothing to do. False when the copy is not at `version` then: others did something in between.
   */
  apply(draftId: string, events: readonly LoggedEvent[], version: number): boolean;
  /** Fetches what the copy is missing. Rejects with an ApiError. */
  catchUp(draftId: string): Promise<void>;
}
