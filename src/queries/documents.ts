/** The documents of the desk as a whole: the approval policy, and the sections and tags there are. */

import { useQuery } from '@tanstack/react-query';
import type { Taxonomy } from '../client/api-client.ts';
import type { Policy } from '../core/policy/policy.ts';
import { queryKeys } from './query-keys.ts';
import { useServices } from './services.tsx';

export type { Taxonomy } from '../client/api-client.ts';

/** Undefined while it is loading. */
export function usePolicy(): Policy | undefined {
  return usePolicyQuery().data;
}

export function usePolicyQuery() {
  const { api } = useServices();
  return useQuery({ queryKey: queryKeys.policy, queryFn: api.policy, staleTime: 300_000 });
}

/** Undefined while it is loading. */
export function useTaxonomy(): Taxonomy | undefined {
  const { api } = useServices();
  return useQuery({ queryKey: queryKeys.taxonomy, queryFn: api.taxonomy, staleTime: 300_000 }).data;
}
