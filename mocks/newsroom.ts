/** The demo newsroom as the build hands it to the page: drafts that the API imported, at times counted from the first start. */

import type { DraftSummary } from '../src/core/review/draft-summary.ts';
import type { ImportEvent } from '../src/core/review/imported-draft.ts';
import type { Capture } from '../src/store/store.ts';

export type SeedDraft = { draftId: string; event: ImportEvent; summary: DraftSummary; captures: Capture[] };

/** How a built newsroom writes "so many minutes before the first start": as that many minutes after 1970 began. */
export function minutesAgo(minutes: number): string {
  return new Date(minutes * 60_000).toISOString();
}

/** A whole JSON string and nothing beside it: a quotation inside a text has its quotes escaped. */
const RELATIVE_TIME = /"19[67]\d-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z"/g;

/** Reads a built newsroom as one that arrived before `now` (milliseconds). */
export function readNewsroom(json: string, now: number): SeedDraft[] {
  const dated = json.replace(RELATIVE_TIME, (quoted) => {
    return JSON.stringify(new Date(now - Date.parse(quoted.slice(1, -1))).toISOString());
  });
  return JSON.parse(dated) as SeedDraft[];
}
