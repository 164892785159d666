/** How a person looks at each draft's ledger: filter, all text or claims alone, what is folded. Kept over a reload. */

import { create } from 'zustand';
import { readStored, storedMembers, writeStored } from '../../../state/persisted.ts';
import { LEDGER_FILTERS, type LedgerFilter } from './ledger-filter.ts';

export type LedgerView = {
  filter: LedgerFilter;
  /** Also what is no claim: subheads, and words that no claim holds. */
  allText: boolean;
  /** Groups by their key that are folded. */
  folded: readonly string[];
};

export const newLedgerView: LedgerView = { filter: 'all', allText: false, folded: [] };

const KEY = 'bluepencil-ledger';
/** Who has looked at that many drafts since does not miss how they looked at the first. */
const MOST_DRAFTS = 40;
const MOST_FOLDED = 2_000;

const useViews = create<{ views: ReadonlyMap<string, LedgerView> }>(() => ({
  views: readViews(readStored(KEY)),
}));

export function useLedgerView(draftId: string): LedgerView {
  return useViews((state) => state.views.get(draftId) ?? newLedgerView);
}

export function ledgerView(draftId: string): LedgerView {
  return useViews.getState().views.get(draftId) ?? newLedgerView;
}

export function setLedgerView(draftId: string, change: Partial<LedgerView>): void {
  const views = new Map(useViews.getState().views);
  const before = views.get(draftId) ?? newLedgerView;
  views.delete(draftId);
  views.set(draftId, { ...before, ...change });
  const kept = new Map([...views].slice(-MOST_DRAFTS));
  useViews.setState({ views: kept });
  writeStored(KEY, Object.fromEntries(kept));
}

export function foldGroup(draftId: string, key: string, fold: boolean): void {
  const { folded } = ledgerView(draftId);
  if (folded.includes(key) === fold) return;
  setLedgerView(draftId, { folded: fold ? [...folded, key] : folded.filter((one) => one !== key) });
}

/** Forgets every draft's view, in this page and in storage. */
export function forgetLedgerViews(): void {
  useViews.setState({ views: new Map() });
  writeStored(KEY, undefined);
}

/** Views out of anything at all; whatever does not fit becomes the default. */
export function readViews(stored: unknown): Map<string, LedgerView> {
  return new Map(
    [...storedMembers(stored)].slice(-MOST_DRAFTS).map(([draftId, value]): [string, LedgerView] => {
      const members = storedMembers(value);
      const folded = members.get('folded');
      return [
        draftId,
        {
          filter: LEDGER_FILTERS.find((filter) => filter === members.get('filter')) ?? newLedgerView.filter,
          allText: members.get('allText') === true,
          folded: Array.isArray(folded)
            ? folded.filter((key) => typeof key === 'string').slice(0, MOST_FOLDED)
            : [],
        },
      ];
    }),
  );
}
