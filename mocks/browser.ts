/** Starts the demo: the real API in the page, over the browser's database, behind MSW's service worker. */

import { createApi } from '../src/api/api.ts';
import type { Host } from '../src/api/host.ts';
import type { Person } from '../src/core/policy/permissions.ts';
import { openIndexedDbStore } from '../src/store/indexeddb-store.ts';
import type { Change, Store } from '../src/store/store.ts';
import { demoHost } from './demo-host.ts';
import type { Answer } from './faults.ts';
import { withFaultsAsked } from './faults-asked.ts';
import { pageFetch } from './page-fetch.ts';
import { seedOnce } from './seed-store.ts';

export type DemoOptions = {
  people: Person[];
  /** Where the build put the newsroom. */
  newsroomUrl: string;
  newId: () => string;
  /** The BroadcastChannel on which changes are told. */
  channelName: string;
};
export type Demo = {
  /** The page's way to the API: through the service worker once it answers, straight until then and where there is none. */
  fetch: Answer;
  /** False when this browser keeps nothing: the demo runs, and is forgotten with the page. */
  kept: boolean;
  /** Lets MSW's worker take over; resolves to whether it does. To be called when the page is usable. */
  startWorker: () => Promise<boolean>;
  /** Fetches what starting over takes; nothing is lost before the function it resolves to is called. */
  prepareReset: () => Promise<() => Promise<void>>;
};

export async function startDemo(options: DemoOptions): Promise<Demo> {
  const newsroom = startedBefore() ? null : fetchNewsroom(options.newsroomUrl);
  const { store, kept } = await openStore();
  const announce = announcer(options.channelName);
  const host = demoHost({ ...options, store, announce, compareAhead });
  const api = createApi(host);
  await seedOnce(store, () => newsroom ?? fetchNewsroom(options.newsroomUrl), Date.now());
  const answer = withFaultsAsked(api.fetch);
  const { fetch, goThroughWorker } = pageFetch(answer);
  const startWorker = async () => {
    // What a draft asks of the API is then here when the first is opened.
    void import('../src/api/late-app.ts').catch(() => undefined);
    const { startMsw, watchWorker } = await import('./start-msw.ts');
    const started = await startMsw(answer);
    if (started) goThroughWorker(watchWorker());
    return started;
  };
  const prepareReset = async () => {
    const [json, { resetStore }] = await Promise.all([
      fetchNewsroom(options.newsroomUrl),
      import('./reset-store.ts'),
    ]);
    return async () => {
      const draftIds = await resetStore(store, json, Date.now());
      for (const draftId of draftIds) announce({ seq: 0, draftId, version: 0 });
    };
  };
  return { fetch, kept, startWorker, prepareReset };
}

/** The worker's side of the page comes with the desk: a queue has nothing to compare. */
const compareAhead: NonNullable<Host['compareAhead']> = async (state, captureText) => {
  const { compareAhead: compare } = await import('../src/worker/compare-ahead.ts');
  await compare(state, captureText);
};

async function openStore(): Promise<{ store: Store; kept: boolean }> {
  try {
    return { store: await openIndexedDbStore('bluepencil'), kept: true };
  } catch {
    const { createMemoryStore } = await import('../src/store/memory-store.ts');
    return { store: createMemoryStore(), kept: false };
  }
}

async function fetchNewsroom(url: string): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`The demo newsroom did not come: ${response.status}`);
  return response.text();
}

/** A guess that saves a first start the wait for its database; the database alone decides. */
function startedBefore(): boolean {
  try {
    const before = localStorage.getItem('bluepencil-started') !== null;
    localStorage.setItem('bluepencil-started', 'yes');
    return before;
  } catch {
    return false;
  }
}

function announcer(name: string): (change: Change) => void {
  if (typeof BroadcastChannel === 'undefined') return () => undefined;
  const channel = new BroadcastChannel(name);
  return (change) => channel.postMessage(change);
}
