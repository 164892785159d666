/** Which of a draft's sentences other drafts have too, as the host found it. */

import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { RepeatElsewhere } from '../core/checks/repeats-elsewhere.ts';
import type { DraftState } from '../core/review/draft-state.ts';
import { queryKeys } from './query-keys.ts';
import { useServices } from './services.tsx';

/** Other drafts change too, and nobody waits for it. */
const FRESH_MS = 60_000;
const NONE: RepeatElsewhere[] = [];

/** `confirmed` is the draft as the host has it. Asked again when its words change, not at each verdict; none while unknown. */
export function useRepeats({ id, blocks }: DraftState): RepeatElsewhere[] {
  const { api } = useServices();
  const texts = useMemo(() => blocks.map(({ markdown }) => markdown).join('\n'), [blocks]);
  const { data } = useQuery({
    queryKey: queryKeys.repeats(id, texts),
    queryFn: () => api.repeats(id),
    staleTime: FRESH_MS,
    // While the words of this draft change; another draft's answer is none.
    placeholderData: (before, query) => (query?.queryKey[1] === id ? before : undefined),
  });
  return data ?? NONE;
}
