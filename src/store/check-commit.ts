/** Refuses a commit that contradicts itself: a bug of the caller, found before anything is written. */

import type { Commit } from './store.ts';

export function checkCommit(commit: Commit): void {
  const { draftId, expectedVersion, events, snapshot, summary } = commit;
  const inOrder = events.every((entry, index) => entry.seq === expectedVersion + 1 + index);
  if (!inOrder) throw new Error('The events of a commit must follow the expected version');
  if (events.length > 0 && (snapshot === null || summary === null))
    throw new Error('A commit with events needs the state after them');
  if (snapshot !== null && (snapshot.id !== draftId || snapshot.version !== expectedVersion + events.length))
    throw new Error('The snapshot of a commit must be the state after its events');
  if (summary !== null && summary.id !== draftId)
    throw new Error('The summary of a commit must be of its draft');
}
