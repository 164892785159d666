/** What every query needs, made once by the composition root (or a test) and handed down by context. */

import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createContext, type ReactNode, useContext } from 'react';
import { type ApiClient, createApiClient, type FetchRequest } from '../client/api-client.ts';
import { newId } from '../client/new-id.ts';
import { createOutbox, type Outbox } from '../client/outbox.ts';
import { outboxChannel } from '../client/outbox-channel.ts';
import { outboxDatabase } from '../client/outbox-database.ts';
import type { Snapshots } from '../client/snapshots.ts';
import { wakeOutbox } from '../client/wake-outbox.ts';
import { usePreferences } from '../state/preferences.ts';
import { draftSnapshots } from './draft-snapshots.ts';
import { createQueryClient } from './query-client.ts';
import { watchChanges } from './watch-changes.ts';

export type ServicesOptions = {
  /** The page's one way to the host: `globalThis.fetch`, or an API's own `fetch` in a test or where no worker runs. */
  fetch?: FetchRequest;
  /** Names the outbox's database, channel and lock, and the channel of changes; a test gives each desk its own. */
  name?: string;
};
export type Services = {
  api: ApiClient;
  outbox: Outbox;
  queryClient: QueryClient;
  snapshots: Snapshots;
  newId: () => string;
  /** Resolves when the commands an earlier page left are read. */
  started: Promise<void>;
  close: () => void;
};

/** For a UI test: `createServices({ fetch: (request) => api.fetch(request), name: newId() })`, closed at its end. */
export function createServices({ fetch, name = 'bluepencil' }: ServicesOptions = {}): Services {
  const person = () => usePreferences.getState().personId;
  const api = createApiClient({ person, ...(fetch === undefined ? {} : { fetch }) });
  const queryClient = createQueryClient();
  const snapshots = draftSnapshots(queryClient, api);
  const outbox = createOutbox({
    send: api.command,
    snapshots,
    database: outboxDatabase(`${name}-outbox`),
    channel: outboxChannel(`${name}-outbox`),
    locks: globalThis.navigator?.locks,
    lockName: `${name}-outbox`,
    now: () => new Date().toISOString(),
    newId,
    random: Math.random,
    schedule: (milliseconds, act) => {
      const timer = setTimeout(act, milliseconds);
      return () => clearTimeout(timer);
    },
  });
  const stopWaking = wakeOutbox(outbox);
  const stopWatching = watchChanges({ api, queryClient, snapshots, channelName: `${name}-changes` });
  return {
    api,
    outbox,
    queryClient,
    snapshots,
    newId,
    started: outbox.start(),
    close: () => {
      stopWaking();
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
