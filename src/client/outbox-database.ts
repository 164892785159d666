/** Where pending commands lie until they are answered: IndexedDB, which outlives the tab and the browser. */

import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { OutboxEntry } from './pending-command.ts';

/** Every promise rejects when the browser will not keep it (quota, private mode, storage cleared under the page). */
export type OutboxDatabase = {
  all(): Promise<OutboxEntry[]>;
  put(entries: readonly OutboxEntry[]): Promise<void>;
  /** One step: the new entry is there exactly when the old one is gone. */
  replace(commandId: string, entry: OutboxEntry): Promise<void>;
  remove(commandIds: readonly string[]): Promise<void>;
  close(): void;
};

interface Schema extends DBSchema {
  entries: { key: string; value: OutboxEntry };
}

/**
 * Opens at first use, and again after the browser closed it.
 * Writing is `strict` (on the disk before it counts): for a moment this is the only copy of somebody's words, and
 * the page does not wait for it. Removing is `relaxed`: an entry that comes back is sent again and answered again.
 */
export function outboxDatabase(name = 'bluepencil-outbox'): OutboxDatabase {
  let opened: Promise<IDBPDatabase<Schema>> | undefined;

  function open(): Promise<IDBPDatabase<Schema>> {
    const forget = () => {
      opened = undefined;
    };
    opened ??= openDB<Schema>(name, 1, {
      upgrade: (database) => void database.createObjectStore('entries', { keyPath: 'commandId' }),
      blocking: (_current, _blocked, event) => {
        (event.target as IDBDatabase).close();
        forget();
      },
      terminated: forget,
    }).catch((error: unknown) => {
      forget();
      throw error;
    });
    return opened;
  }

  async function write(
    durability: IDBTransactionDurability,
    act: (store: {
      put(entry: OutboxEntry): Promise<unknown>;
      delete(id: string): Promise<unknown>;
    }) => Promise<unknown>[],
  ): Promise<void> {
    const database = await open();
    const transaction = database.transaction('entries', 'readwrite', { durability });
    await Promise.all([...act(transaction.store), transaction.done]);
  }

  return {
    all: async () => (await open()).getAll('entries'),
    put: (entries) => write('strict', (store) => entries.map((entry) => store.put(entry))),
    replace: (commandId, entry) => write('strict', (store) => [store.delete(commandId), store.put(entry)]),
    remove: (commandIds) => write('relaxed', (store) => commandIds.map((id) => store.delete(id))),
    close: () => {
      void opened?.then((database) => database.close()).catch(() => undefined);
      opened = undefined;
    },
  };
}
