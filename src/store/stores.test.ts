/** Runs the contract of a store over those of this folder, and what is the browser's own over the one in IndexedDB. */

import { deleteDB, openDB } from 'idb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openIndexedDbStore } from './indexeddb-store.ts';
import { describeStore } from './store-contract.ts';
import { aCommit, aQuery } from './testing/store-fixtures.ts';
import { testStores } from './testing/test-stores.ts';

let databases = 0;
const freshName = () => {
  databases += 1;
  return `test-${databases}`;
};

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
