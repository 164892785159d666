/** The finding whose words were clicked in the text: the pane brings it into view, and the focus stays where it is. */

import { type RefObject, useEffect } from 'react';
import { create } from 'zustand';
import { setDeskPage } from '../../../state/desk-page.ts';

const useShown = create<{ id: string | null; waits: boolean }>(() => ({ id: null, waits: false }));

/** `id` as of `findingId`. On a narrow screen the draft stays in front. */
export function showFinding(draftId: string, id: string): void {
  setDeskPage(draftId, { tab: 'evidence' });
  useShown.setState({ id, waits: true });
}

/** Whether the element's finding is the one shown. It is brought into view once for each click. */
export function useShownFinding(id: string, ref: RefObject<HTMLElement | null>): boolean {
  const shown = useShown((state) => state.id === id);
  const waits = useShown((state) => state.id === id && state.waits);
  useEffect(() => {
    if (!waits) return;
    useShown.setState({ waits: false });
    ref.current?.scrollIntoView?.({ block: 'nearest' });
  }, [waits, ref]);
  // Who comes back to the claim later came for something else.
  useEffect(
    () => () => {
      if (useShown.getState().id === id && !useShown.getState().waits) useShown.setState({ id: null });
    },
    [id],
  );
  return shown;
}
