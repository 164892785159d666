/** How much of the desk fits beside each other. */

import { useSyncExternalStore } from 'react';

/** `wide` three panes, `medium` galley and side with the ledger folded, `narrow` one pane at a time. */
export type ScreenSize = 'wide' | 'medium' | 'narrow';

const NARROW = '(width <= 48rem)';
const MEDIUM = '(width <= 77rem)';

function subscribe(listener: () => void): () => void {
  const queries = [NARROW, MEDIUM].map((query) => window.matchMedia?.(query));
  for (const query of queries) query?.addEventListener('change', listener);
  return () => {
    for (const query of queries) query?.removeEventListener('change', listener);
  };
}

function read(): ScreenSize {
  if (window.matchMedia?.(NARROW).matches) return 'narrow';
  return window.matchMedia?.(MEDIUM).matches ? 'medium' : 'wide';
}

export function useScreenSize(): ScreenSize {
  return useSyncExternalStore(subscribe, read);
}
