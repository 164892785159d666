/** The outbox with all it stands on: its database, its channel to other tabs, and the snapshots that answers change. */

import type { QueryClient } from '@tanstack/react-query';
import type { ApiClient } from '../client/api-client.ts';
import { createOutbox, type Outbox } from '../client/outbox.ts';
import { outboxChannel } from '../client/outbox-channel.ts';
import { outboxDatabase } from '../client/outbox-database.ts';
import { journaled, pageStorage } from '../client/outbox-journal.ts';
import type { Snapshots } from '../client/snapshots.ts';
import { wakeOutbox } from '../client/wake-outbox.ts';
import { draftSnapshots } from './draft-snapshots.ts';

export type OpenOutbox = { outbox: Outbox; snapshots: Snapshots; close: () => void };
export type OutboxServices = {
  api: ApiClient;
  queryClient: QueryClient;
  newId: () => string;
  /** Names its database, its channel and its lock. */
  name: string;
};

/** Resolves when the commands an earlier page left are read; they are sent from then on. */
export async function openOutbox({ api, queryClient, newId, name }: OutboxServices): Promise<OpenOutbox> {
  const snapshots = draftSnapshots(queryClient, api);
  const outbox = createOutbox({
    send: api.command,
    snapshots,
    database: journaled(outboxDatabase(name), pageStorage(), name),
    channel: outboxChannel(name),
    locks: globalThis.navigator?.locks,
    lockName: name,
    now: () => new Date().toISOString(),
    newId,
    random: Math.random,
    schedule: (milliseconds, act) => {
      const timer = setTimeout(act, milliseconds);
      return () => clearTimeout(timer);
    },
  });
  const stopWaking = wakeOutbox(outbox);
  await outbox.start();
  return {
    outbox,
    snapshots,
    close: () => {
      stopWaking();
      outbox.close();
    },
  };
}
