/** Follows what is selected in the galley, and lets the keyboard select words of the claim at hand. */

import { type KeyboardEvent, type RefObject, useEffect } from 'react';
import type { ClaimPlace } from '../../../core/claims/claim.ts';
import { samePlace } from '../../../core/review/same-place.ts';
import { type SelectedWords, selectedWords } from './selected-words.ts';
import { useSelectedWords } from './selection-actions.ts';

export function useSelection(
  draftId: string,
  galley: RefObject<HTMLElement | null>,
  textOf: (place: ClaimPlace) => string | null,
): void {
  useEffect(() => {
    let frame = 0;
    const read = () => {
      const selection = document.getSelection();
      const isHere = selection?.anchorNode != null && galley.current?.contains(selection.anchorNode) === true;
      const words = isHere ? selectedWords(selection, textOf) : null;
      const before = useSelectedWords.getState().words;
      if (sameWords(words, before)) return;
      useSelectedWords.setState({ draftId, words });
    };
    const readSoon = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(read);
    };
    // A key is about the words that are selected now: it may come before the frame, even before the browser tells.
    const readNow = () => {
      cancelAnimationFrame(frame);
      read();
    };
    document.addEventListener('selectionchange', readSoon);
    window.addEventListener('keydown', readNow, true);
    return () => {
      document.removeEventListener('selectionchange', readSoon);
      window.removeEventListener('keydown', readNow, true);
      cancelAnimationFrame(frame);
      useSelectedWords.setState({ draftId: '', words: null });
    };
  }, [draftId, galley, textOf]);
}

function sameWords(one: SelectedWords | null, other: SelectedWords | null): boolean {
  if (one === null || other === null) return one === other;
  return one.start === other.start && one.exact === other.exact && samePlace(one.place, other.place);
}

/**
 * Shift and an arrow select word by word, from the first word of the claim on; Escape lets go. For a text in which
 * no caret stands the browser has no key of its own.
 */
export function selectByKeys(event: KeyboardEvent<HTMLElement>, claimId: string | null): void {
  const selection = document.getSelection();
  if (selection === null || (event.target as Element).closest('textarea, input, select') !== null) return;
  if (event.key === 'Escape' && !selection.isCollapsed) {
    selection.removeAllRanges();
    event.preventDefault();
    event.stopPropagation();
    return;
  }
  const direction = event.key === 'ArrowRight' ? 'right' : event.key === 'ArrowLeft' ? 'left' : null;
  if (direction === null || !event.shiftKey || event.altKey || event.ctrlKey || event.metaKey) return;
  const galley = event.currentTarget;
  if (selection.isCollapsed || !galley.contains(selection.anchorNode)) {
    const words = galley.querySelector(`[data-claim-id="${CSS.escape(claimId ?? '')}"]`);
    const first = words === null ? null : firstText(words);
    if (first === null) return;
    selection.collapse(first, 0);
  }
  event.preventDefault();
  selection.modify?.('extend', direction, 'word');
}

function firstText(element: Element): Text | null {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest('[data-extra]') === null
      ? NodeFilter.FILTER_ACCEPT
      : NodeFilter.FILTER_REJECT,
  );
  const node = walker.nextNode();
  return node instanceof Text ? node : null;
}
