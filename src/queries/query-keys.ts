/** The names under which the host's answers are cached. */

import type { QueueFilter } from './queue-filter.ts';

export const queryKeys = {
  session: ['session'] as const,
  policy: ['policy'] as const,
  taxonomy: ['taxonomy'] as const,
  allLists: ['drafts'] as const,
  list: (filter: QueueFilter) => ['drafts', filter] as const,
  draft: (draftId: string) => ['draft', draftId] as const,
  log: (draftId: string) => ['log', draftId] as const,
  repeats: (draftId: string, texts: string) => ['repeats', draftId, texts] as const,
  capture: (sha256: string) => ['capture', sha256] as const,
};
