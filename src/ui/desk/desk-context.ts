/** What every part of the desk shares: the draft as it stands, what is derived from it once, and the selection. */

import { createContext, use } from 'react';
import type { Finding } from '../../core/checks/finding.ts';
import type { RankedPassage } from '../../core/checks/rank-passages.ts';
import type { Claim, VerdictLabel } from '../../core/claims/claim.ts';
import type { Action } from '../../core/policy/permissions.ts';
import type { RequirementResult } from '../../core/policy/requirement.ts';
import type { Act } from '../../core/review/draft-state.ts';
import type { ReadyDesk } from '../../queries/use-desk.ts';
import type { HighlightedPassage } from '../../state/desk-page.ts';
// Whoever has the desk has its keys.
import '../commands/desk-keymap.ts';

export type DeskContextValue = {
  draftId: string;
  desk: ReadyDesk;
  /** In reading order, orphans last. */
  claims: Claim[];
  selected: Claim | null;
  /** Moves the cursor; scrolls ledger and galley to it unless told not to. */
  select: (claimId: string, options?: { scroll?: boolean }) => void;
  findings: Finding[];
  /** Sentences are still being compared with the captures: more findings may come. */
  comparing: boolean;
  requirements: RequirementResult[];
  /** Best passages of all captures for the selected claim, best first. */
  passages: RankedPassage[];
  highlighted: HighlightedPassage | null;
  highlight: (passage: HighlightedPassage | null) => void;
  /** What keys `1`-`4`, `0` do: attaches the highlighted passage where the verdict needs it, settles, goes to the next open claim. */
  settle: (verdict: VerdictLabel) => void;
  /** Attaches the highlighted passage to the selected claim (key `a`). */
  attach: (stance: 'supports' | 'refutes' | 'context') => void;
  /** Takes an act of one's own back, with those sent `together` with it; says why where it cannot. */
  undoAct: (act: Act, together?: readonly string[]) => void;
  /** The display name of a person's id. */
  nameOf: (personId: string) => string;
  /** Whether the person at the desk may do this. */
  mayDo: (action: Action) => boolean;
};

export const DeskContext = createContext<DeskContextValue | null>(null);

export function useDeskContext(): DeskContextValue {
  const value = use(DeskContext);
  if (value === null) throw new Error('A part of the desk stands outside its DeskContext.');
  return value;
}
