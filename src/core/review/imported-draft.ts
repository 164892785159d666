/** The draft as its import left it: what its first event makes of nothing. */

import type { DraftState } from './draft-state.ts';
import { emptyDraft } from './empty-draft.ts';
import type { DraftEvent } from './event.ts';

export type ImportEvent = Extract<DraftEvent, { type: 'draft_imported' }>;

/** Version 1. Apart from the other events, so that who only brings drafts in needs none of theirs. */
export function importedDraft(event: ImportEvent): DraftState {
  return {
    ...emptyDraft(event.draftId),
    ...event.content,
    id: event.draftId,
    importedBy: event.by,
    receivedAt: event.madeAt,
    version: 1,
  };
}
