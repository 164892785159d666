/** What can be done with selected words of the draft: parts of the desk offer actions, one bar shows them all. */

import { useEffect, useRef } from 'react';
import { create } from 'zustand';
import type { ActionId } from '../../commands/keymap.ts';
import type { SelectedWords } from './selected-words.ts';

/** `order`: the smaller stands first (comment 1, edit 2, claim 3). */
export type SelectionAction = {
  id: string;
  order: number;
  label: string;
  /** The action whose key does it while words are selected; without `run` it is whatever else the action does. */
  action?: ActionId;
  /** Why it cannot be done. */
  unavailable?: string | undefined;
  run?: (words: SelectedWords) => void;
};

const useOffers = create<{ offers: readonly { current: SelectionAction }[] }>(() => ({ offers: [] }));

/** The words selected now, on which draft; null when none are. */
export const useSelectedWords = create<{ draftId: string; words: SelectedWords | null }>(() => ({
  draftId: '',
  words: null,
}));

/** The words that are selected in the galley of this draft right now. */
export function selectedWordsOf(draftId: string): SelectedWords | null {
  const now = useSelectedWords.getState();
  return now.draftId === draftId ? now.words : null;
}

/** Offers an action while the component is mounted. It may be new at every render; the newest runs. */
export function useSelectionAction(action: SelectionAction): void {
  const offer = useRef(action);
  useEffect(() => {
    const { label, unavailable } = offer.current;
    offer.current = action;
    const shown = useOffers.getState().offers.includes(offer);
    const same = label === action.label && unavailable === action.unavailable;
    if (shown && !same) useOffers.setState(({ offers }) => ({ offers: [...offers] }));
  });
  useEffect(() => {
    useOffers.setState(({ offers }) => ({ offers: [...offers, offer] }));
    return () => useOffers.setState(({ offers }) => ({ offers: offers.filter((one) => one !== offer) }));
  }, []);
}

/** All that is offered now, in order. */
export function useSelectionActions(): SelectionAction[] {
  const offers = useOffers((state) => state.offers);
  return offers.map((offer) => offer.current).sort((a, b) => a.order - b.order);
}
