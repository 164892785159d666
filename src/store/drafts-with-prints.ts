/** Finds the drafts in IndexedDB that share fingerprints, and makes those of rows that an earlier build stored. Apart: the queue does not wait for it. */

import type { IDBPDatabase } from 'idb';
import { printsOf } from '../core/checks/repeats-elsewhere.ts';
import { mostShared } from './most-shared.ts';
import type { SharedPrints } from './store.ts';
import { type Schema, UNPRINTED } from './stored-shapes.ts';

/** A print that more drafts carry is everybody's phrase. */
const MOST_DRAFTS = 500;

export async function draftsWithPrints(
  database: IDBPDatabase<Schema>,
  prints: readonly number[],
  limit: number,
): Promise<SharedPrints[]> {
  if ((await database.getKey('documents', UNPRINTED)) !== undefined) await printRows(database);
  const index = database.transaction('summaries').store.index('prints');
  const found = await Promise.all(
    [...new Set(prints)].map((print) => index.getAllKeys(IDBKeyRange.only(print), MOST_DRAFTS)),
  );
  return mostShared(found.flat(), limit);
}

/** All in one transaction: a tab that is closed half way leaves the mark, and the next one begins again. */
async function printRows(database: IDBPDatabase<Schema>): Promise<void> {
  const transaction = database.transaction(['summaries', 'snapshots', 'documents'], 'readwrite');
  const snapshots = transaction.objectStore('snapshots');
  let cursor = await transaction.objectStore('summaries').openCursor();
  while (cursor !== null) {
    const row = cursor.value;
    const snapshot = row.summary.prints === undefined ? await snapshots.get(row.id) : undefined;
    if (snapshot !== undefined)
      await cursor.update({ ...row, summary: { ...row.summary, prints: printsOf(snapshot) } });
    cursor = await cursor.continue();
  }
  await Promise.all([transaction.objectStore('documents').delete(UNPRINTED), transaction.done]);
}
