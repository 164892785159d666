/** One draft as the host has it. */

import { useQuery } from '@tanstack/react-query';
import { newerSnapshot } from './draft-snapshots.ts';
import { queryKeys } from './query-keys.ts';
import { useServices } from './services.tsx';

export function useSnapshot(draftId: string) {
  const { api } = useServices();
  return useQuery({
    queryKey: queryKeys.draft(draftId),
    queryFn: async () => (await api.draft(draftId)).snapshot,
    structuralSharing: newerSnapshot,
  });
}
