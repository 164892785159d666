/** The log of one draft, for its history. */

import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { LoggedEvent } from '../core/review/event.ts';
import { queryKeys } from './query-keys.ts';
import { useServices } from './services.tsx';
import { useSnapshot } from './snapshot.ts';

/** Undefined while it is loading. Oldest first; pending commands are not in it. */
export function useEvents(draftId: string): LoggedEvent[] | undefined {
  const { api, queryClient } = useServices();
  const version = useSnapshot(draftId).data?.version;
  const queryKey = queryKeys.log(draftId);
  const { data, refetch } = useQuery({
    queryKey,
    queryFn: async () => {
      const known = queryClient.getQueryData<LoggedEvent[]>(queryKey) ?? [];
      // A log only grows: only what came after the known one is fetched. A host that knows less has another draft.
      const last = known.at(-1)?.seq ?? 0;
      const base = last <= (version ?? 0) ? known : [];
      const { events } = await api.events(draftId, base.at(-1)?.seq ?? 0);
      return [...base, ...events];
    },
    enabled: version !== undefined,
    staleTime: Number.POSITIVE_INFINITY,
    // Comparing two logs event by event costs more than drawing the new one.
    structuralSharing: false,
  });
  const asked = useRef(0);
  const seq = data?.at(-1)?.seq;
  useEffect(() => {
    if (version === undefined || seq === undefined || seq === version || asked.current === version) return;
    asked.current = version;
    void refetch();
  }, [version, seq, refetch]);
  return data;
}
