/** How the sending of pending commands stands, for the line that says what is safe and what is not. */

import { useSyncExternalStore } from 'react';
import type { OutboxStatus } from '../client/outbox.ts';
import { useServices } from './services.tsx';

export type { OutboxStatus } from '../client/outbox.ts';

/** Null until the outbox is here and what an earlier page left in it is read. */
export function useOutboxStatus(): OutboxStatus | null {
  const { outbox } = useServices();
  return useSyncExternalStore(outbox.subscribe, outbox.status);
}
