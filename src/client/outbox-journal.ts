/** Keeps a command from the very moment it was made: IndexedDB needs some milliseconds, and a tab can be gone in less. */

import type { OutboxDatabase } from './outbox-database.ts';
import type { OutboxEntry } from './pending-command.ts';

/** What of `localStorage` the journal uses; its writes are done when they return. */
export type JournalStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/** A pasted source is left to the database alone: localStorage is small and every write of it stops the page. */
const LONGEST = 64_000;

/**
 * The same database, with every entry also in `storage` until the database has it. What an earlier page left only
 * there is among `all()`. Where storage is missing or full, the database does what it did.
 */
export function journaled(
  database: OutboxDatabase,
  storage: JournalStorage | undefined,
  name: string,
): OutboxDatabase {
  if (storage === undefined) return database;
  const prefix = `${name}:`;
  const write = (entries: readonly OutboxEntry[]) => {
    for (const entry of entries) keepOne(storage, prefix + entry.commandId, entry);
  };
  const forget = (commandIds: readonly string[]) => {
    for (const id of commandIds) quietly(() => storage.removeItem(prefix + id));
  };
  const kept = async (entries: readonly OutboxEntry[], stored: Promise<void>) => {
    await stored;
    forget(entries.map((entry) => entry.commandId));
  };
  return {
    all: async () => {
      const left = readAll(storage, prefix);
      const stored = await database.all().catch((error: unknown) => {
        if (left.length === 0) throw error;
        return [];
      });
      const known = new Set(stored.map((entry) => entry.commandId));
      return [...stored, ...left.filter((entry) => !known.has(entry.commandId))];
    },
    put: (entries) => {
      write(entries);
      return kept(entries, database.put(entries));
    },
    replace: (commandId, entry) => {
      write([entry]);
      forget([commandId]);
      return kept([entry], database.replace(commandId, entry));
    },
    remove: (commandIds) => {
      forget(commandIds);
      return database.remove(commandIds);
    },
    close: () => database.close(),
  };
}

/** The browser's own, where it may be used at all. */
export function pageStorage(): JournalStorage | undefined {
  try {
    return globalThis.localStorage;
  } catch {
    return undefined;
  }
}

function keepOne(storage: JournalStorage, key: string, entry: OutboxEntry): void {
  const text = JSON.stringify(entry);
  if (text.length <= LONGEST) quietly(() => storage.setItem(key, text));
}

function readAll(storage: JournalStorage, prefix: string): OutboxEntry[] {
  const entries: OutboxEntry[] = [];
  for (let at = 0; at < storage.length; at += 1) {
    const key = storage.key(at);
    if (key === null || !key.startsWith(prefix)) continue;
    quietly(() => entries.push(JSON.parse(storage.getItem(key) ?? '') as OutboxEntry));
  }
  return entries.sort((a, b) => a.order - b.order);
}

/** The journal is a second net: where it fails, the first one still holds and says so itself. */
function quietly(act: () => void): void {
  try {
    act();
  } catch {
    // Full, shut, or not ours.
  }
}
