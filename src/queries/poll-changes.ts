/** Asks a team's host what has changed since it was last asked. */

import type { ApiClient } from '../client/api-client.ts';
import type { Change } from '../store/store.ts';

/** Returns how to ask; the first answer is empty, for what is on the screen was fetched after all that is in the log then. */
export function pollChanges(api: ApiClient): () => Promise<Change[]> {
  let since: number | undefined;
  return async () => {
    if (since === undefined) {
      since = await endOfChanges(api);
      return [];
    }
    const answer = await api.changes(since);
    since = answer.last;
    return answer.changes;
  };
}

async function endOfChanges(api: ApiClient): Promise<number> {
  let last = 0;
  for (;;) {
    const answer = await api.changes(last);
    if (answer.changes.length === 0) return last;
    last = answer.last;
  }
}
