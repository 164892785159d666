/** The queue that the address names, its drafts, and how to name another. */

import { useCallback, useEffect, useMemo } from 'react';
import { useLocation, useSearch } from 'wouter';
import type { Drafts } from '../../queries/drafts.ts';
import { useDrafts } from '../../queries/drafts.ts';
import { useSession } from '../../queries/session.ts';
import { defaultQueue, filterOf, parseQueue, type Queue, queueHref } from '../routes.ts';
import { rememberQueue } from './queue-memory.ts';

/** Nobody's id: until the session is known, nobody has drafts of their own. */
const NOBODY = '-';

export type QueueInView = {
  queue: Queue;
  drafts: Drafts;
  /** Counts for the saved views: always those of the default view. */
  facets: Drafts['facets'];
  personId: string;
  /** Changes the address. `replace` leaves no step in the history: for words being typed. */
  show: (change: Partial<Queue>, options?: { replace?: boolean }) => void;
};

export function useQueue(): QueueInView {
  const [, navigate] = useLocation();
  const search = useSearch();
  const personId = useSession()?.person.id ?? NOBODY;
  const queue = useMemo(() => parseQueue(search), [search]);
  const drafts = useDrafts(useMemo(() => filterOf(queue, personId), [queue, personId]));
  const { facets } = useDrafts(useMemo(() => filterOf(defaultQueue, personId), [personId]));
  useEffect(() => rememberQueue(queue), [queue]);
  const show = useCallback<QueueInView['show']>(
    (change, options) => navigate(queueHref({ ...queue, ...change }), options),
    [queue, navigate],
  );
  return { queue, drafts, facets, personId, show };
}
