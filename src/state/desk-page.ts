/** What only the page knows about each open desk: where the person is, what they highlighted. */

import { create } from 'zustand';

export const SIDE_TABS = ['evidence', 'sources', 'details', 'comments', 'history'] as const;
export type SideTab = (typeof SIDE_TABS)[number];
export type Pane = 'claims' | 'draft' | 'side';

/** A passage the person moved to or selected; offsets are UTF-16 units into the capture. */
export type HighlightedPassage = {
  sourceId: string;
  capture: string;
  start: number;
  end: number;
  exact: string;
};

export type DeskPage = {
  selectedClaimId: string | null;
  highlighted: HighlightedPassage | null;
  tab: SideTab;
  /** The one pane shown on a narrow screen. */
  pane: Pane;
};

export const newDeskPage: DeskPage = {
  selectedClaimId: null,
  highlighted: null,
  tab: 'evidence',
  pane: 'draft',
};

export const useDeskPages = create<{ pages: ReadonlyMap<string, DeskPage> }>(() => ({ pages: new Map() }));

export function useDeskPage(draftId: string): DeskPage {
  return useDeskPages((state) => state.pages.get(draftId) ?? newDeskPage);
}

export function deskPage(draftId: string): DeskPage {
  return useDeskPages.getState().pages.get(draftId) ?? newDeskPage;
}

export function setDeskPage(draftId: string, change: Partial<DeskPage>): void {
  useDeskPages.setState(({ pages }) => ({
    pages: new Map(pages).set(draftId, { ...(pages.get(draftId) ?? newDeskPage), ...change }),
  }));
}

/** Another claim is another question: what was highlighted for the last one does not count for it. */
export function selectClaim(draftId: string, claimId: string | null): void {
  if (deskPage(draftId).selectedClaimId === claimId) return;
  setDeskPage(draftId, { selectedClaimId: claimId, highlighted: null });
}
