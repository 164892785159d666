/** Runs the contract of a store over those of this folder, and what is the browser's own over the one in IndexedDB. */

import { deleteDB, type IDBPDatabase, openDB } from 'idb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { sentencePrints } from '../core/checks/sentence-prints.ts';
import { buildDesk } from '../core/testing/build-desk.ts';
import { openIndexedDbStore } from './indexeddb-store.ts';
import { describeStore } from './store-contract.ts';
import { aCommit, aQuery, aSummary } from './testing/store-fixtures.ts';
import { testStores } from './testing/test-stores.ts';

let databases = 0;
const freshName = () => {
  databases += 1;
  return `test-${databases}`;
};

const LONG_SENTENCE = 'The ferry carried 400 passengers across the northern sound before the storm broke.';

/** As the first build made them. */
function createStoresOfVersion1(database: IDBPDatabase): void {
  database.createObjectStore('snapshots', { keyPath: 'id' });
  const summaries = database.createObjectStore('summaries', { keyPath: 'id' });
  for (const key of ['risk', 'received', 'changed', 'headline'])
    summaries.createIndex(key, [`keys.${key}`, 'id']);
  for (const name of ['events', 'outcomes']) database.createObjectStore(name);
  database.createObjectStore('captures', { keyPath: 'sha256' });
  database.createObjectStore('changes', { autoIncrement: true });
  database.createObjectStore('documents', { keyPath: 'name' });
}

for (const [name, open] of testStores('contract')) describeStore(name, open);

describe('the store in IndexedDB', () => {
  afterEach(() => vi.restoreAllMocks());

  it('finds everything again when it is opened a second time', async () => {
    const name = freshName();
    await (await openIndexedDbStore(name)).commit(aCommit('d1', 0));
    const again = await openIndexedDbStore(name);
    expect((await again.get('d1'))?.version).toBe(1);
    expect((await again.list(aQuery())).total).toBe(1);
  });

  it('gives the rows of an earlier build their prints, and loses nothing of them', async () => {
    const name = freshName();
    const older = await openDB(name, 1, { upgrade: createStoresOfVersion1 });
    const { prints: _prints, ...summary } = aSummary({ id: 'd1', tags: ['kept'] });
    const snapshot = buildDesk(`# Ferry\n\n${LONG_SENTENCE}\n`).state();
    await older.put('snapshots', { ...snapshot, id: 'd1' });
    await older.put('summaries', {
      id: 'd1',
      summary,
      keys: { risk: 0.5, received: '', changed: '', headline: '' },
    });
    older.close();
    const store = await openIndexedDbStore(name);
    expect((await store.list(aQuery())).drafts).toEqual([summary]);
    for (const again of [store, await openIndexedDbStore(name)])
      expect(await again.withPrints(sentencePrints(LONG_SENTENCE), 10)).toMatchObject([{ draftId: 'd1' }]);
    const prints = sentencePrints(LONG_SENTENCE);
    expect((await store.list(aQuery())).drafts).toEqual([{ ...summary, prints }]);
    expect((await store.get('d1'))?.blocks).toEqual(snapshot.blocks);
  });

  it('is one store in two tabs', async () => {
    const name = freshName();
    const [one, other] = await Promise.all([openIndexedDbStore(name), openIndexedDbStore(name)]);
    const results = await Promise.all([one.commit(aCommit('d1', 0)), other.commit(aCommit('d1', 0))]);
    expect(results.filter((result) => result.ok)).toHaveLength(1);
    expect(await one.get('d1')).toEqual(await other.get('d1'));
  });

  it('steps aside for a newer version in another tab, which does not hang', async () => {
    const name = freshName();
    const store = await openIndexedDbStore(name);
    const newer = await openDB(name, 99);
    expect(newer.version).toBe(99);
    await expect(store.get('d1')).rejects.toThrow();
  });

  it('starts anew after another tab deleted the database', async () => {
    const name = freshName();
    const store = await openIndexedDbStore(name);
    await store.commit(aCommit('d1', 0));
    await deleteDB(name);
    expect(await store.get('d1')).toBeUndefined();
    expect(await store.commit(aCommit('d1', 0))).toMatchObject({ ok: true });
  });

  it('says that the disk is full, and keeps nothing of that commit', async () => {
    const store = await openIndexedDbStore(freshName());
    await store.commit(aCommit('d1', 0));
    const quota = new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw quota;
    });
    expect(await store.commit(aCommit('d1', 1))).toEqual({ ok: false, reason: 'full' });
    put.mockRestore();
    expect(await store.events('d1', 1)).toEqual([]);
    expect((await store.get('d1'))?.version).toBe(1);
    expect(await store.changes(1, 10)).toEqual([]);
    expect(await store.commit(aCommit('d1', 1))).toMatchObject({ ok: true });
  });

  it('says that the disk is full when that shows only at the end of the transaction', async () => {
    const store = await openIndexedDbStore(freshName());
    const quota = new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    const real = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
      const request = real.apply(this, args);
      Object.defineProperty(this.transaction, 'error', { get: () => quota, set: () => {} });
      request.addEventListener('success', () => this.transaction.abort());
      return request;
    });
    expect(await store.commit(aCommit('d1', 0))).toEqual({ ok: false, reason: 'full' });
    vi.restoreAllMocks();
    expect(await store.get('d1')).toBeUndefined();
  });
});
