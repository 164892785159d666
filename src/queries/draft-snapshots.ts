/** The host's drafts as TanStack Query caches them, and the two ways they change: events applied, events fetched. */

import type { QueryClient } from '@tanstack/react-query';
import type { ApiClient } from '../client/api-client.ts';
import type { Snapshots } from '../client/snapshots.ts';
import type { DraftState } from '../core/review/draft-state.ts';
import type { LoggedEvent } from '../core/review/event.ts';
import { evolveAll } from '../core/review/evolve.ts';
import { queryKeys } from './query-keys.ts';

export function draftSnapshots(queryClient: QueryClient, api: ApiClient): Snapshots {
  const catchingUp = new Map<string, Promise<void>>();
  const read = (draftId: string) => queryClient.getQueryData<DraftState>(queryKeys.draft(draftId));

  function apply(draftId: string, events: readonly LoggedEvent[], version: number): boolean {
    const snapshot = read(draftId);
    if (snapshot === undefined) return true;
    const news = events.filter((entry) => entry.seq > snapshot.version).sort((a, b) => a.seq - b.seq);
    if (news.some((entry, index) => entry.seq !== snapshot.version + index + 1)) return false;
    if (news.length === 0) return snapshot.version >= version;
    const next = evolveAll(
      snapshot,
      news.map((entry) => entry.event),
    );
    queryClient.setQueryData(queryKeys.draft(draftId), next);
    return next.version >= version;
  }

  async function fetchMissing(draftId: string): Promise<void> {
    const snapshot = read(draftId);
    if (snapshot === undefined) return;
    const { events } = await api.events(draftId, snapshot.version);
    // Events that do not follow on: the host forgot this draft and knows another of its id.
    if (!apply(draftId, events, 0)) await queryClient.resetQueries({ queryKey: queryKeys.draft(draftId) });
  }

  return {
    apply,
    catchUp: (draftId) => {
      const running = catchingUp.get(draftId);
      if (running !== undefined) return running;
      const run = fetchMissing(draftId).finally(() => catchingUp.delete(draftId));
      catchingUp.set(draftId, run);
      return run;
    },
  };
}

/** Snapshots only go forward: an answer that left the host before ours was applied does not take it back. */
export function newerSnapshot(known: unknown, fetched: unknown): unknown {
  const [before, after] = [known as DraftState | undefined, fetched as DraftState];
  return before !== undefined && before.version >= after.version ? before : after;
}
