/** The queue's pages of drafts, by the filter that stands in the address. */

import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { DraftRow } from '../client/api-client.ts';
import { problemOf } from '../client/api-error.ts';
import type { Problem } from '../core/problem.ts';
import type { Facets } from '../store/store.ts';
import { queryKeys } from './query-keys.ts';
import { filterParameters, type QueueFilter } from './queue-filter.ts';
import { useServices } from './services.tsx';

export type { DraftRow } from '../client/api-client.ts';

const PAGE = 50;

export type Drafts = {
  status: 'loading' | 'ready' | 'failed';
  problem: Problem | null;
  rows: DraftRow[];
  total: number;
  facets: Facets | null;
  hasMore: boolean;
  loadMore: () => void;
  /** True while another filter's rows are still shown, or a page is loading. */
  updating: boolean;
  retry: () => void;
};

export function useDrafts(filter: QueueFilter): Drafts {
  const { api } = useServices();
  const query = useInfiniteQuery({
    queryKey: queryKeys.list(filter),
    queryFn: ({ pageParam }) => {
      const parameters = filterParameters(filter);
      parameters.set('limit', String(PAGE));
      if (pageParam !== null) parameters.set('cursor', pageParam);
      return api.drafts(parameters);
    },
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
    placeholderData: keepPreviousData,
    // What changed is announced; coming back from a draft shows the queue as it was, then as it is.
    staleTime: 5_000,
  });
  const { data } = query;
  const rows = useMemo(() => uniqueRows(data?.pages.flatMap((page) => page.drafts) ?? []), [data]);
  const status = data === undefined ? (query.isError ? 'failed' : 'loading') : 'ready';
  return {
    status,
    problem: query.error === null ? null : problemOf(query.error),
    rows,
    total: data?.pages[0]?.total ?? 0,
    facets: data?.pages[0]?.facets ?? null,
    hasMore: query.hasNextPage,
    loadMore: () => {
      if (query.hasNextPage && !query.isFetching) void query.fetchNextPage();
    },
    updating: query.isFetching,
    retry: () => void query.refetch(),
  };
}

/** A draft that moved between two pages while they were fetched stands in both. */
function uniqueRows(rows: DraftRow[]): DraftRow[] {
  return [...new Map(rows.map((row) => [row.id, row])).values()];
}
