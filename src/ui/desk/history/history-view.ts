/** How the person looks at the history of a draft: what they filtered, how far back, and what they began to compare. */

import { create } from 'zustand';
import type { Seen } from '../../../state/seen-drafts.ts';
import type { HistoryKind } from './history-kinds.ts';

export type HistoryView = {
  by: string | null;
  kind: HistoryKind | null;
  onlyClaim: boolean;
  /** What they had last seen, while the history shows what others did since. */
  since: Seen | null;
  /** The version of the act that is to be compared with another one. */
  comparing: number | null;
  /** How many acts are drawn. */
  shown: number;
};

/** A page of acts: more than a screen, and quickly drawn. */
export const HISTORY_PAGE = 80;

export const WHOLE_HISTORY: HistoryView = {
  by: null,
  kind: null,
  onlyClaim: false,
  since: null,
  comparing: null,
  shown: HISTORY_PAGE,
};

const useViews = create<{ draftId: string; view: HistoryView }>(() => ({ draftId: '', view: WHOLE_HISTORY }));

/** Another draft is another history. */
export function useHistoryView(draftId: string): HistoryView {
  return useViews((state) => (state.draftId === draftId ? state.view : WHOLE_HISTORY));
}

export function setHistoryView(draftId: string, change: Partial<HistoryView>): void {
  useViews.setState((state) => {
    const view = state.draftId === draftId ? state.view : WHOLE_HISTORY;
    return { draftId, view: { ...view, ...change } };
  });
}

export function forgetHistoryView(): void {
  useViews.setState({ draftId: '', view: WHOLE_HISTORY });
}
