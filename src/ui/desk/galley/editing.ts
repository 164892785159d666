/** What is being edited on a desk: a sentence in its place, a whole block, or the excerpt; one thing at a time. */

import { create } from 'zustand';
import type { Claim, ClaimPlace } from '../../../core/claims/claim.ts';
import type { Block } from '../../../core/draft/block.ts';
import { plainText } from '../../../core/draft/plain-text.ts';
import type { Span } from '../../../core/draft/span.ts';
import type { DraftState } from '../../../core/review/draft-state.ts';
import type { CommandBody } from '../../../queries/use-desk.ts';
import { unsavedText } from '../../../state/unsaved-texts.ts';
import { composeText, spanInMarkdown } from './compose-text.ts';

/** `block` null: the excerpt. */
export type EditedPlace = { blockId: string | null };

/**
 * `base` is the whole Markdown (or excerpt) as it read when the person began, `span` the part of it they edit.
 * `around` are the plain words before and after a sentence, shown beside its field.
 */
export type Editing = EditedPlace & {
  draftId: string;
  base: string;
  span: Span;
  around: { before: string; after: string };
  /** What stands in the field at first. */
  words: string;
};

export const useEditing = create<{ editing: Editing | null }>(() => ({ editing: null }));

export function slotOf({ blockId }: EditedPlace): string {
  return blockId === null ? 'field:excerpt' : `block:${blockId}`;
}

/** Where the note of a suggestion is kept while it is written. */
export function noteSlotOf(place: EditedPlace): string {
  return `why:${slotOf(place)}`;
}

export function startEditing(editing: Editing): void {
  useEditing.setState({ editing });
}

export function stopEditing(): void {
  useEditing.setState({ editing: null });
}

/** The claim's sentence in its place; the whole of it where unsaved words wait, since they may be anywhere in it. */
export function editingOfClaim(draft: DraftState, claim: Claim): Editing | null {
  if (!claim.orphan) return editingOfWords(draft, claim.place, claim.selector);
  return editingOfPlace(draft, { blockId: claim.place.in === 'block' ? claim.place.blockId : null });
}

/** Some words in their place; offsets are UTF-16 units into the plain text there. */
export function editingOfWords(draft: DraftState, where: ClaimPlace, { start, end }: Span): Editing | null {
  const blockId = where.in === 'block' ? where.blockId : null;
  const place = editingOfPlace(draft, { blockId });
  if (place === null || unsavedText(draft.id, slotOf({ blockId })) !== null) return place;
  const block = blockId === null ? null : blockOf(draft, blockId);
  const plain = block === null ? place.base : plainText(block).text;
  const span = block === null ? { start, end } : spanInMarkdown(block, { start, end });
  const around = { before: plain.slice(0, start), after: plain.slice(end) };
  return { ...place, span, around, words: place.base.slice(span.start, span.end) };
}

/** The whole block or excerpt, with the words that were not saved last time. */
export function editingOfPlace(draft: DraftState, { blockId }: EditedPlace): Editing | null {
  const current = blockId === null ? draft.fields.excerpt.value : blockOf(draft, blockId)?.markdown;
  if (current === undefined) return null;
  const unsaved = unsavedText(draft.id, slotOf({ blockId }));
  const base = unsaved?.base ?? current;
  return {
    draftId: draft.id,
    blockId,
    base,
    span: { start: 0, end: base.length },
    around: { before: '', after: '' },
    words: unsaved?.text ?? current,
  };
}

/** The whole text with the edited words in it. */
export function editedText({ base, span }: Editing, words: string): string {
  return span.start === 0 && span.end === base.length ? words : composeText(base, span, words);
}

/** Null when nothing was changed. */
export function saveCommand(editing: Editing, words: string): CommandBody | null {
  const { base, blockId } = editing;
  const text = editedText(editing, words);
  if (text === base) return null;
  return blockId === null
    ? { type: 'set_field', field: 'excerpt', base, value: text }
    : { type: 'edit_block', blockId, base, markdown: text };
}

function blockOf(draft: DraftState, blockId: string): Block | null {
  return draft.blocks.find((block) => block.id === blockId) ?? null;
}
