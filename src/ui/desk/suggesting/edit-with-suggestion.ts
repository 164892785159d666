/** Opens the block of a suggestion that cannot be merged, with its words in the field. */

import type { DraftState } from '../../../core/review/draft-state.ts';
import { setDeskPage } from '../../../state/desk-page.ts';
import { keepUnsavedText } from '../../../state/unsaved-texts.ts';
import { editingOfPlace, slotOf, startEditing } from '../galley/editing.ts';
import type { SuggestionReading } from './read-suggestion.ts';

export function editWithSuggestion(draft: DraftState, { suggestion }: SuggestionReading): void {
  const { blockId, markdown } = suggestion;
  const block = draft.blocks.find((one) => one.id === blockId);
  if (block === undefined) return;
  keepUnsavedText(draft.id, slotOf({ blockId }), { text: markdown, base: block.markdown });
  const editing = editingOfPlace(draft, { blockId });
  setDeskPage(draft.id, { pane: 'draft' });
  if (editing !== null) startEditing(editing);
}
