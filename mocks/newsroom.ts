/** The demo newsroom as the build hands it to the page: drafts that the API imported, less their times. */

import type { DraftSummary } from '../src/core/review/draft-summary.ts';
import type { DraftEvent } from '../src/core/review/event.ts';
import type { Capture } from '../src/store/store.ts';

/** Stands in a built newsroom wherever the time of receipt belongs: how long ago that was is counted from the first start. */
export const UNKNOWN_TIME = '1970-01-01T00:00:00.000Z';

export type SeedDraft = {
  draftId: string;
  receivedMinutesAgo: number;
  event: DraftEvent;
  summary: DraftSummary;
  captures: Capture[];
};
