/** A person's own unsaved words of a block, put aside for those of a suggestion: kept beside it until they are wanted again. */

import type { Suggestion } from '../../../core/review/draft-state.ts';
import {
  forgetUnsavedText,
  keepUnsavedText,
  type Slot,
  type UnsavedText,
  unsavedText,
  unsavedTextsOf,
} from '../../../state/unsaved-texts.ts';
import { slotOf } from '../galley/editing.ts';

export type SetAside = { slot: Slot; unsaved: UnsavedText };

/** In the order of being put aside; `texts` are all unsaved ones of the draft. */
export function setAsideIn(texts: ReadonlyMap<Slot, UnsavedText>, suggestionId: string): SetAside[] {
  const prefix = prefixOf(suggestionId);
  return [...texts].flatMap(([slot, unsaved]) => (slot.startsWith(prefix) ? [{ slot, unsaved }] : []));
}

export function putAside(draftId: string, suggestionId: string, unsaved: UnsavedText): void {
  const texts = unsavedTextsOf(draftId);
  let number = 1;
  while (texts.has(`${prefixOf(suggestionId)}${number}`)) number += 1;
  keepUnsavedText(draftId, `${prefixOf(suggestionId)}${number}`, unsaved);
}

/** Where the suggestion is no more, its block has the words again as unsaved ones, unless others wait there. */
export function giveBackSetAside(draftId: string, { id, blockId }: Suggestion): void {
  for (const { slot, unsaved } of setAsideIn(unsavedTextsOf(draftId), id)) {
    if (unsavedText(draftId, slotOf({ blockId })) !== null) return;
    keepUnsavedText(draftId, slotOf({ blockId }), unsaved);
    forgetUnsavedText(draftId, slot);
  }
}

const prefixOf = (suggestionId: string): string => `aside:${suggestionId}:`;
