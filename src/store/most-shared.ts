/** Orders drafts by how many of the asked prints their rows carry. */

import type { SharedPrints } from './store.ts';

/** `draftIds` has a draft once for each print that it shares. */
export function mostShared(draftIds: Iterable<string>, limit: number): SharedPrints[] {
  const counts = new Map<string, number>();
  for (const draftId of draftIds) counts.set(draftId, (counts.get(draftId) ?? 0) + 1);
  return [...counts]
    .map(([draftId, shared]) => ({ draftId, shared }))
    .sort((a, b) => b.shared - a.shared || (a.draftId < b.draftId ? -1 : 1))
    .slice(0, limit);
}
