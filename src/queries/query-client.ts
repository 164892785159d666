/** TanStack Query set up for a host that may sit in the page itself: it holds what the host said and nothing else. */

import { notifyManager, QueryClient } from '@tanstack/react-query';
import { ApiError, isTransient } from '../client/api-error.ts';

const TRIES = 3;

export function createQueryClient(): QueryClient {
  // An answer changes a snapshot and the outbox together; both have to be told before the next paint.
  notifyManager.setScheduler(queueMicrotask);
  return new QueryClient({
    defaultOptions: {
      queries: {
        // The demo's host answers without a network; the default would pause every query there.
        networkMode: 'always',
        staleTime: 30_000,
        retry: (failures, error) =>
          failures + 1 < TRIES && error instanceof ApiError && isTransient(error.problem),
        retryDelay: (failures) => 300 * 2 ** failures,
      },
      mutations: { networkMode: 'always' },
    },
  });
}
