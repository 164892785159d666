/** The log of one draft, for its history. */

import type { LoggedEvent } from '../core/review/event.ts';

/** Undefined while it is loading. Oldest first; pending commands are not in it. */
export function useEvents(draftId: string): LoggedEvent[] | undefined {
  throw new Error(`not yet: ${draftId}`);
}
