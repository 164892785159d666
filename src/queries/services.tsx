/** What every query needs, made once by the composition root (or a test) and handed down by context. */

import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createContext, type ReactNode, use, useContext } from 'react';
import { type ApiClient, createApiClient, type FetchRequest } from '../client/api-client.ts';
import { newId } from '../client/new-id.ts';
import type { Outbox } from '../client/outbox.ts';
import { usePreferences } from '../state/preferences.ts';
import { type LateOutbox, lateOutbox } from './late-outbox.ts';
import { createQueryClient } from './query-client.ts';
import { watchChanges } from './watch-changes.ts';

export type ServicesOptions = {
  /** The page's one way to the host: `globalThis.fetch`, or an API's own `fetch` in a test or where no worker runs. */
  fetch?: FetchRequest;
  /** Names the outbox's database, channel and lock, and the channel of changes; a test gives each desk its own. */
  name?: string;
  /** The demo's host only: fetches what starting over takes, and gives how to do it. */
  prepareReset?: () => Promise<() => Promise<void>>;
};
export type Services = {
  api: ApiClient;
  outbox: LateOutbox;
  queryClient: QueryClient;
  newId: () => string;
  prepareReset: ServicesOptions['prepareReset'];
  close: () => void;
};

/** For a UI test: `createServices({ fetch: (request) => api.fetch(request), name: newId() })`, closed at its end. */
export function createServices(options: ServicesOptions = {}): Services {
  const { fetch, name = 'bluepencil', prepareReset } = options;
  const person = () => usePreferences.getState().personId;
  const api = createApiClient({ person, ...(fetch === undefined ? {} : { fetch }) });
  const queryClient = createQueryClient();
  const outbox = lateOutbox({ api, queryClient, newId, name: `${name}-outbox` });
  const stopWatching = watchChanges({
    api,
    queryClient,
    catchUp: async (draftId) => (await outbox.load()).snapshots.catchUp(draftId),
    channelName: `${name}-changes`,
  });
  return {
    api,
    outbox,
    queryClient,
    newId,
    prepareReset,
    close: () => {
      stopWatching();
      outbox.close();
      queryClient.clear();
    },
  };
}

const ServicesContext = createContext<Services | null>(null);

export function ServicesProvider({ services, children }: { services: Services; children: ReactNode }) {
  return (
    <ServicesContext value={services}>
      <QueryClientProvider client={services.queryClient}>{children}</QueryClientProvider>
    </ServicesContext>
  );
}

export function useServices(): Services {
  const services = useContext(ServicesContext);
  if (services === null) throw new Error('The screens stand inside a ServicesProvider.');
  return services;
}

/** Suspends until the outbox is here and read: what a draft looks like depends on what is waiting in it. */
export function useOutbox(): Outbox {
  return use(useServices().outbox.load()).outbox;
}
