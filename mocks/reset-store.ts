/** Makes a store what it was after the demo's first start. */

import type { Store } from '../src/store/store.ts';
import { seedOnce } from './seed-store.ts';

/** More than IndexedDB counts is an error there. */
const ALL = 2 ** 32 - 1;

/**
 * Forgets everything and seeds anew, at times counted back from `now` (milliseconds). Killed half way, the next
 * start finishes it. Resolves to the ids of all drafts that were there before or are there now.
 */
export async function resetStore(store: Store, newsroom: string, now: number): Promise<string[]> {
  const before = await draftIds(store);
  await store.clear();
  await seedOnce(store, async () => newsroom, now);
  return [...new Set([...before, ...(await draftIds(store))])];
}

async function draftIds(store: Store): Promise<string[]> {
  const changes = await store.changes(0, ALL);
  return changes.map((change) => change.draftId);
}
