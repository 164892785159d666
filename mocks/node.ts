/** The demo's API for tests: over a store in memory, asked directly or through MSW's server. */

import { setupServer } from 'msw/node';
import { type Api, createApi } from '../src/api/api.ts';
import type { Host } from '../src/api/host.ts';
import type { Person } from '../src/core/policy/permissions.ts';
import { createMemoryStore } from '../src/store/memory-store.ts';
import type { Store } from '../src/store/store.ts';
import { demoHost } from './demo-host.ts';
import { apiHandlers } from './handlers.ts';

export type TestApi = { api: Api; store: Store; host: Host };

/** `now` stands still unless it is given; ids count up. */
export function testApi(people: Person[], now: () => string = () => '2031-03-01T08:00:00.000Z'): TestApi {
  const store = createMemoryStore();
  let ids = 0;
  const newId = () => {
    ids += 1;
    return `id-${ids}`;
  };
  const host = demoHost({ store, people, newId, now, announce: () => undefined });
  return { api: createApi(host), store, host };
}

/** MSW before the same API, for tests that speak `fetch`. */
export function mswServer(api: Api) {
  return setupServer(...apiHandlers(api.fetch));
}
