/** Which suggestion the keyboard is on: the one whose note has the focus, in the galley or beside it. */

import type { DraftState } from '../../../core/review/draft-state.ts';

/** Null when the focus is on none. */
export function noteInHand(): string | null {
  const note = document.activeElement?.closest<HTMLElement>('[data-suggestion-note]');
  return note?.dataset.suggestionNote ?? null;
}

/** In reading order; those of a block that is gone come last. */
export function notesInOrder({ blocks, suggestions }: Pick<DraftState, 'blocks' | 'suggestions'>): string[] {
  const order = new Map(blocks.map((block, at) => [block.id, at]));
  const place = (blockId: string) => order.get(blockId) ?? blocks.length;
  return suggestions.toSorted((a, b) => place(a.blockId) - place(b.blockId)).map((one) => one.id);
}

/** In the galley, else beside it. */
export function focusNote(suggestionId: string): void {
  const id = CSS.escape(suggestionId);
  const note = [...document.querySelectorAll<HTMLElement>(`[data-suggestion-note="${id}"]`)].find(
    (one) => one.closest('[hidden]') === null,
  );
  note?.focus({ preventScroll: true });
  note?.scrollIntoView?.({ block: 'nearest' });
}
