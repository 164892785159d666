/** Keeps what is on the screen true while others work: other tabs of this browser, other people of the team. */

import type { QueryClient } from '@tanstack/react-query';
import type { ApiClient } from '../client/api-client.ts';
import type { DraftState } from '../core/review/draft-state.ts';
import type { Change } from '../store/store.ts';
import { queryKeys } from './query-keys.ts';
import type { Session } from './session.ts';

type WatchOptions = {
  api: ApiClient;
  queryClient: QueryClient;
  /** Fetches what the page's copy of a draft is missing. */
  catchUp: (draftId: string) => Promise<void>;
  channelName: string;
};

/** Answers to one's own commands arrive within this time and need no question. */
const SETTLE_MS = 250;
const POLL_MS = 5_000;
/** Newer than every version of before. */
const BEGUN_ANEW = Number.POSITIVE_INFINITY;

/**
 * The demo's host says on a BroadcastChannel what it changed; a team's host is asked while the page is seen.
 * Returns how to stop.
 */
export function watchChanges(options: WatchOptions): () => void {
  const news = new Map<string, number>();
  let settling: ReturnType<typeof setTimeout> | undefined;
  let changes: (() => Promise<Change[]>) | undefined;

  function take(heard: readonly Change[]): void {
    if (heard.length === 0) return;
    for (const { draftId, version } of heard) {
      news.set(draftId, Math.max(version === 0 ? BEGUN_ANEW : version, news.get(draftId) ?? 0));
    }
    settling ??= setTimeout(() => {
      settling = undefined;
      const settled = new Map(news);
      news.clear();
      refresh(options, settled);
    }, SETTLE_MS);
  }

  async function poll(): Promise<void> {
    const session = options.queryClient.getQueryData<Session>(queryKeys.session);
    if (session?.mode !== 'team' || document.visibilityState === 'hidden') return;
    // Its code is a team's alone.
    changes ??= (await import('./poll-changes.ts')).pollChanges(options.api);
    take(await changes());
  }

  const stopHearing = hearChanges(options.channelName, take);
  const timer =
    typeof document === 'undefined'
      ? undefined
      : setInterval(() => void poll().catch(() => undefined), POLL_MS);
  return () => {
    stopHearing();
    clearInterval(timer);
    clearTimeout(settling);
  };
}

function hearChanges(name: string, take: (changes: Change[]) => void): () => void {
  if (typeof BroadcastChannel === 'undefined') return () => undefined;
  const channel = new BroadcastChannel(name);
  channel.onmessage = (event: MessageEvent<Change>) => take([event.data]);
  return () => channel.close();
}

function refresh({ queryClient, catchUp }: WatchOptions, versions: ReadonlyMap<string, number>): void {
  for (const [draftId, version] of versions) {
    const known = queryClient.getQueryData<DraftState>(queryKeys.draft(draftId));
    // What cannot be fetched now is fetched when the draft is next looked at.
    if (version === BEGUN_ANEW) void queryClient.resetQueries({ queryKey: queryKeys.draft(draftId) });
    else if (known !== undefined && known.version < version) catchUp(draftId).catch(() => undefined);
  }
  void queryClient.invalidateQueries({ queryKey: queryKeys.allLists });
}
