/** Moves through the rows of the queue and puts the person back where they were. */

import { selectRow, useQueueMemory } from './queue-memory.ts';

type Row = { id: string };

/** The row that is current: the chosen one while it is there, else the first. */
export function currentRow<R extends Row>(rows: readonly R[]): R | undefined {
  const { selectedId } = useQueueMemory.getState();
  return rows.find((row) => row.id === selectedId) ?? rows[0];
}

/** To the next row (`by` 1) or the one before (-1); true when there was one. */
export function stepRow(rows: readonly Row[], by: 1 | -1): boolean {
  const current = currentRow(rows);
  const next = rows[rows.findIndex((row) => row.id === current?.id) + by];
  // The first press after opening the page lands on the first row instead of passing it by.
  const target = useQueueMemory.getState().selectedId === null && by === 1 ? rows[0] : next;
  if (target === undefined) return false;
  focusRow(target.id);
  return true;
}

export function focusRow(draftId: string | undefined): void {
  if (draftId === undefined) return;
  selectRow(draftId);
  const link = document.getElementById(`row-${draftId}`);
  link?.focus({ preventScroll: true });
  link?.closest('li')?.scrollIntoView?.({ block: 'nearest' });
}

/**
 * Where the list was left, and the focus on the row that was left; a draft that is decided may be in it no more, then
 * on what stands in its place. Nothing on a first visit: the focus is not taken.
 */
export function restorePlace(scroller: HTMLElement | null): void {
  const { selectedId, scroll } = useQueueMemory.getState();
  if (scroller === null || selectedId === null) return;
  scroller.scrollTop = scroll;
  const links = [...scroller.querySelectorAll<HTMLElement>('[id^="row-"]')];
  const { top } = scroller.getBoundingClientRect();
  const link =
    links.find((one) => one.id === `row-${selectedId}`) ??
    links.find((one) => one.getBoundingClientRect().top >= top) ??
    links[0];
  focusRow(link?.id.slice('row-'.length));
}
