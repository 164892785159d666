/** Opens the block of a suggestion that cannot be merged, with its words in the field, or with the person's own that wait there. */

import { flushSync } from 'react-dom';
import type { DraftState, Suggestion } from '../../../core/review/draft-state.ts';
import { setDeskPage } from '../../../state/desk-page.ts';
import {
  forgetUnsavedText,
  keepUnsavedText,
  type Slot,
  type UnsavedText,
  unsavedText,
} from '../../../state/unsaved-texts.ts';
import { say } from '../desk-notice.ts';
import { editingOfPlace, slotOf, startEditing, stopEditing } from '../galley/editing.ts';
import type { SuggestionReading } from './read-suggestion.ts';
import { putAside } from './set-aside.ts';

export function editWithSuggestion(draft: DraftState, { suggestion }: SuggestionReading): void {
  if (ownWords(draft, suggestion) === null) {
    takeSuggested(draft, suggestion);
    return;
  }
  openField(draft, suggestion);
  say('Your own unsaved words stand in the field. The suggested ones are below it.', 'warn', {
    label: 'Take the suggested words',
    run: () => takeSuggested(draft, suggestion),
  });
}

/** What was put aside stands in the field again; what stands there is put aside in turn. */
export function takeSetAside(draft: DraftState, suggestion: Suggestion, slot: Slot): void {
  const unsaved = unsavedText(draft.id, slot);
  if (unsaved === null) return;
  const own = ownWords(draft, suggestion);
  forgetUnsavedText(draft.id, slot);
  if (own !== null) putAside(draft.id, suggestion.id, own);
  keepUnsavedText(draft.id, slotOf(suggestion), unsaved);
  openField(draft, suggestion);
  say('Your words stand in the field again.');
}

function takeSuggested(draft: DraftState, suggestion: Suggestion): void {
  const block = draft.blocks.find(({ id }) => id === suggestion.blockId);
  if (block === undefined) return;
  const own = ownWords(draft, suggestion);
  if (own !== null) putAside(draft.id, suggestion.id, own);
  keepUnsavedText(draft.id, slotOf(suggestion), { text: suggestion.markdown, base: block.markdown });
  openField(draft, suggestion);
  say(`The suggested words stand in the field.${own === null ? '' : ' Yours are kept below it.'}`);
}

/** Unsaved words that are neither the text's nor the suggestion's: they would be lost. */
function ownWords(draft: DraftState, { blockId, markdown }: Suggestion): UnsavedText | null {
  const own = unsavedText(draft.id, slotOf({ blockId }));
  const current = draft.blocks.find(({ id }) => id === blockId)?.markdown;
  return own === null || own.text === markdown || own.text === current ? null : own;
}

function openField(draft: DraftState, { blockId }: Suggestion): void {
  const editing = editingOfPlace(draft, { blockId });
  setDeskPage(draft.id, { pane: 'draft' });
  // A field that is open already has read its words: it is made anew.
  flushSync(stopEditing);
  if (editing !== null) startEditing(editing);
}
