/** The log of one draft, for its history. */

import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { LoggedEvent } from '../core/review/event.ts';
import { queryKeys } from './query-keys.ts';
import { useServices } from './services.tsx';
import { useSnapshot } from './snapshot.ts';

/** Undefined while it is loading. Oldest first; pending commands are not in it. */
export function useEvents(draftId: string): LoggedEvent[] | undefined {
  const { api, queryClient } = useServices();
  const version = useSnapshot(draftId).data?.version;
  return useQuery({
    queryKey: queryKeys.log(draftId, version ?? 0),
    queryFn: async () => {
      const known = longestLog(queryClient.getQueriesData<LoggedEvent[]>({ queryKey: ['log', draftId] }));
      const { events } = await api.events(draftId, known.at(-1)?.seq ?? 0);
      return [...known, ...events];
    },
    enabled: version !== undefined,
    staleTime: Number.POSITIVE_INFINITY,
    placeholderData: keepPreviousData,
  }).data;
}

/** A log only grows: only what came after the longest known one is fetched. */
function longestLog(cached: [unknown, LoggedEvent[] | undefined][]): LoggedEvent[] {
  return cached.reduce<LoggedEvent[]>(
    (longest, [, log]) => (log !== undefined && log.length > longest.length ? log : longest),
    [],
  );
}
