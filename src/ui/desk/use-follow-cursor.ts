/** Keeps the selected claim in sight: scrolls to it only when it is out of view, and only as far as it takes. */

import { type RefObject, useEffect } from 'react';
import { scrollFollows } from './move-cursor.ts';

/** `always`: also when the cursor was moved by a click on the words, which stay where they are then. */
export function useFollowCursor(
  scroller: RefObject<HTMLElement | null>,
  claimId: string | null,
  always = false,
): void {
  useEffect(() => {
    if (claimId === null || (!always && !scrollFollows())) return;
    // The frame lays the page out anyway; asking earlier would make it do so twice.
    const frame = requestAnimationFrame(() => bringIntoView(scroller.current, claimId));
    return () => cancelAnimationFrame(frame);
  }, [scroller, claimId, always]);
}

function bringIntoView(scroller: HTMLElement | null, claimId: string): void {
  const words = scroller?.querySelector<HTMLElement>(`[data-claim-id="${CSS.escape(claimId)}"]`);
  if (scroller === null || words === null || words === undefined) return;
  const [room, box] = [scroller.getBoundingClientRect(), words.getBoundingClientRect()];
  // What stays at the top while the list scrolls covers this much of it.
  const covered = Number.parseFloat(getComputedStyle(words).scrollMarginTop) || 0;
  // In a window of few lines the page scrolls too, and the pane may hang out of it.
  const [top, bottom] = [Math.max(room.top, 0), Math.min(room.bottom, window.innerHeight)];
  if (room.height === 0 || (box.top >= top + covered && box.bottom <= bottom)) return;
  // At once, for everybody: a glide of many frames is late for the next key.
  words.scrollIntoView({ block: 'nearest' });
}
