/** Takes the keyboard's focus along with the cursor, and back to it when what had the focus is gone. */

import { useEffect, useRef } from 'react';
import { hasMoved } from '../shell/arrival.ts';

const ROW = '.claim-row__button';
const WORDS = '.claim-mark';

export function useFocusWithCursor(claimId: string | null): void {
  // Who came from another screen was led here by the page, and the focus with them.
  const last = useRef<'row' | 'words' | null>(hasMoved() ? 'row' : null);
  const before = useRef(claimId);
  const focused = useRef<Element | null>(null);
  /** Where the focus goes in the next frame; the newest counts. */
  const wanted = useRef<{ claimId: string; where: 'row' | 'words'; onlyFromNowhere: boolean } | null>(null);

  useEffect(() => {
    const listen = ({ target }: FocusEvent) => {
      if (!(target instanceof Element)) return;
      focused.current = target;
      last.current = target.matches(ROW) ? 'row' : target.matches(WORDS) ? 'words' : null;
    };
    document.addEventListener('focusin', listen);
    return () => document.removeEventListener('focusin', listen);
  }, []);

  useEffect(() => {
    const moved = before.current !== claimId;
    before.current = claimId;
    if (claimId === null) return;
    const active = document.activeElement;
    const nowhere = active === null || active === document.body;
    // What had the focus may be gone (filtered, undone, dismissed); a page just loaded has it nowhere by right.
    const vanished = focused.current?.isConnected === false;
    const lost = nowhere && (moved || vanished || last.current !== null);
    if (!lost && !(moved && active?.matches(`${ROW}, ${WORDS}`))) return;
    wanted.current = { claimId, where: last.current === 'words' ? 'words' : 'row', onlyFromNowhere: nowhere };
    // Focusing lays the page out: in the frame, which does so anyway.
    requestAnimationFrame(() => {
      const goal = wanted.current;
      wanted.current = null;
      if (goal === null) return;
      // Whoever took something away or opened a field may have led the focus on meanwhile.
      const now = document.activeElement ?? document.body;
      const free = now === document.body || (!goal.onlyFromNowhere && now.matches(`${ROW}, ${WORDS}`));
      if (free) focusClaim(goal.claimId, goal.where);
    });
  });
}

/** Focuses the claim's row, or its words; the other of the two when the first is not on the screen. */
export function focusClaim(claimId: string, where: 'row' | 'words'): void {
  const id = CSS.escape(claimId);
  const row = document.querySelector<HTMLElement>(`.claim-row[data-claim-id="${id}"] > ${ROW}`);
  const words = document.querySelector<HTMLElement>(`${WORDS}[data-claim-id="${id}"]`);
  const [first, second] = where === 'row' ? [row, words] : [words, row];
  const target = isShown(first) ? first : second;
  target?.focus({ preventScroll: true });
}

function isShown(element: HTMLElement | null): element is HTMLElement {
  return element !== null && element.closest('[hidden]') === null;
}
