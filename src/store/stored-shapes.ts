/** What the browser's database holds, store by store. */

import type { DBSchema } from 'idb';
import type { DraftState } from '../core/review/draft-state.ts';
import type { DraftSummary } from '../core/review/draft-summary.ts';
import type { LoggedEvent } from '../core/review/event.ts';
import type { Capture, Change, CommandOutcome, StoredDocument } from './store.ts';

/** A document that stands there while rows of an earlier build have no prints yet. */
export const UNPRINTED = 'rows-without-prints';

/** What the queue needs of one draft, whole drafts apart. The keys are there so that an index can page through them. */
export type SummaryRow = {
  id: string;
  summary: DraftSummary;
  keys: Record<'risk' | 'received' | 'changed' | 'headline', string | number>;
};

export interface Schema extends DBSchema {
  snapshots: { key: string; value: DraftState };
  summaries: {
    key: string;
    value: SummaryRow;
    indexes: Record<keyof SummaryRow['keys'], [value: string | number, id: string]> & { prints: number };
  };
  events: { key: [draftId: string, seq: number]; value: LoggedEvent };
  captures: { key: string; value: Capture };
  outcomes: { key: [draftId: string, commandId: string]; value: CommandOutcome };
  changes: { key: number; value: Omit<Change, 'seq'> };
  documents: { key: string; value: StoredDocument };
}
