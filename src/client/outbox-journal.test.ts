/** A tab killed in the same moment as the key press loses nothing. */

import { describe, expect, it } from 'vitest';
import type { OutboxDatabase } from './outbox-database.ts';
import { type JournalStorage, journaled } from './outbox-journal.ts';
import type { OutboxEntry } from './pending-command.ts';

function fakeStorage(full = false): JournalStorage & { keys: () => string[] } {
  const items = new Map<string, string>();
  return {
    get length() {
      return items.size;
    },
    key: (at) => [...items.keys()][at] ?? null,
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => {
      if (full) throw new DOMException('full', 'QuotaExceededError');
      items.set(key, value);
    },
    removeItem: (key) => void items.delete(key),
    keys: () => [...items.keys()],
  };
}

/** A disk that keeps nothing until it is let. */
function slowDisk() {
  const entries = new Map<string, OutboxEntry>();
  let release: () => void = () => undefined;
  const turn = new Promise<void>((resolve) => {
    release = resolve;
  });
  const database: OutboxDatabase = {
    all: async () => [...entries.values()],
    put: async (list) => {
      await turn;
      for (const entry of list) entries.set(entry.commandId, entry);
    },
    replace: async (id, entry) => {
      await turn;
      entries.delete(id);
      entries.set(entry.commandId, entry);
    },
    remove: async (ids) => {
      for (const id of ids) entries.delete(id);
    },
    close: () => undefined,
  };
  return { database, release: () => release() };
}

const entry = (commandId: string, order: number, text = 'Why?'): OutboxEntry => ({
  commandId,
  draftId: 'd1',
  by: 'mara',
  command: {
    type: 'add_comment',
    id: commandId,
    madeAt: '2031-03-03T09:00:00.000Z',
    target: { on: 'draft' },
    text,
  },
  queuedAt: '2031-03-03T09:00:00.000Z',
  order,
  stored: true,
  state: 'waiting',
});

describe('the journal', () => {
  it('has a command before the database does, and gives it to the next page', async () => {
    const storage = fakeStorage();
    const disk = slowDisk();
    void journaled(disk.database, storage, 'desk').put([entry('k2', 2)]);
    void journaled(disk.database, storage, 'desk').put([entry('k1', 1)]);
    // The tab is killed here: the disk never answers.
    const next = await journaled(disk.database, storage, 'desk').all();
    expect(next.map((one) => one.commandId)).toEqual(['k1', 'k2']);
  });

  it('is empty once the database has everything, and shows nothing twice', async () => {
    const storage = fakeStorage();
    const disk = slowDisk();
    const outbox = journaled(disk.database, storage, 'desk');
    const written = outbox.put([entry('k1', 1)]);
    disk.release();
    await written;
    expect(storage.keys()).toEqual([]);
    expect(await outbox.all()).toHaveLength(1);
  });

  it('forgets what was removed or replaced before the database had it', async () => {
    const storage = fakeStorage();
    const disk = slowDisk();
    const outbox = journaled(disk.database, storage, 'desk');
    void outbox.put([entry('k1', 1), entry('k2', 2)]);
    await outbox.remove(['k1']);
    void outbox.replace('k2', entry('k3', 2));
    expect((await outbox.all()).map((one) => one.commandId)).toEqual(['k3']);
  });

  it('leaves long texts to the database, and a full storage stops nothing', async () => {
    const disk = slowDisk();
    disk.release();
    const storage = fakeStorage();
    await journaled(disk.database, storage, 'desk').put([entry('k1', 1, 'x'.repeat(70_000))]);
    await journaled(disk.database, fakeStorage(true), 'desk').put([entry('k2', 2)]);
    expect(await disk.database.all()).toHaveLength(2);
  });

  it('reads no other keys, and steps over what is not its own', async () => {
    const storage = fakeStorage();
    storage.setItem('other', '{}');
    storage.setItem('desk:broken', '{');
    expect(await journaled(slowDisk().database, storage, 'desk').all()).toEqual([]);
  });
});
