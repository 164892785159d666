/** Tries waiting commands at once when the network comes back or a person looks at the page again. */

import type { Outbox } from './outbox.ts';

/** Returns how to stop. */
export function wakeOutbox(outbox: Pick<Outbox, 'wake'>): () => void {
  if (typeof window === 'undefined') return () => undefined;
  const online = () => outbox.wake();
  const seen = () => {
    if (document.visibilityState === 'visible') outbox.wake();
  };
  window.addEventListener('online', online);
  document.addEventListener('visibilitychange', seen);
  return () => {
    window.removeEventListener('online', online);
    document.removeEventListener('visibilitychange', seen);
  };
}
