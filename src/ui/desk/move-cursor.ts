/** Moves the desk's cursor to a claim, and says whether ledger and galley follow it by scrolling. */

import { selectClaim } from '../../state/desk-page.ts';

let follows = true;

export function moveCursor(draftId: string, claimId: string, scroll = true): void {
  follows = scroll;
  selectClaim(draftId, claimId);
}

/** Whether the newest move of the cursor wants to be brought into view. */
export function scrollFollows(): boolean {
  return follows;
}
