/** The drafts before and after one in the queue the person came from, for stepping through it at the desk. */

import { useEffect, useMemo } from 'react';
import { useDrafts } from '../../queries/drafts.ts';
import { useSession } from '../../queries/session.ts';
import { filterOf } from '../routes.ts';
import { rememberedQueue } from './queue-memory.ts';

/** `place` counts from 1; null when the draft is not in that queue (any more). Then `next` is the first of it. */
export type QueueNeighbours = {
  previous: string | null;
  next: string | null;
  place: number | null;
  total: number;
};

export function useQueueNeighbours(draftId: string): QueueNeighbours {
  const personId = useSession()?.person.id ?? '';
  const filter = useMemo(() => filterOf(rememberedQueue(), personId), [personId]);
  const { rows, total, hasMore, loadMore } = useDrafts(filter);
  const at = rows.findIndex((row) => row.id === draftId);
  const atEnd = at >= 0 && at === rows.length - 1 && hasMore;
  useEffect(() => {
    if (atEnd) loadMore();
  }, [atEnd, loadMore]);
  return {
    previous: rows[at - 1]?.id ?? null,
    next: rows[at + 1]?.id ?? null,
    place: at < 0 ? null : at + 1,
    total,
  };
}
