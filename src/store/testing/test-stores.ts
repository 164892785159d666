/** Every store of the page under its name, for tests that must hold over each: `describe.each(testStores('…'))`. */

import 'fake-indexeddb/auto';
import { openIndexedDbStore } from '../indexeddb-store.ts';
import { createMemoryStore } from '../memory-store.ts';
import type { Store } from '../store.ts';

/** Each call of an opener gives an empty store. `prefix` keeps the databases of test files apart. */
export function testStores(prefix: string): [name: string, open: () => Promise<Store>][] {
  let databases = 0;
  const openDatabase = () => {
    databases += 1;
    return openIndexedDbStore(`${prefix}-${databases}`);
  };
  return [
    ['memory', async () => createMemoryStore()],
    ['IndexedDB', openDatabase],
  ];
}
