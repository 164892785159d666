/** The store in the browser's own database, for the demo and for work without a network. */

import { type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import type { DraftSummary } from '../core/review/draft-summary.ts';
import { inCurrentShape } from '../core/review/in-current-shape.ts';
import { checkCommit } from './check-commit.ts';
import { sortKey } from './draft-order.ts';
import { listDrafts } from './list-drafts.ts';
import type { Capture, Change, Commit, CommitResult, Store } from './store.ts';
import { type Schema, type SummaryRow, UNPRINTED } from './stored-shapes.ts';

type Database = IDBPDatabase<Schema>;
const STORES = ['snapshots', 'summaries', 'events', 'captures', 'outcomes', 'changes', 'documents'] as const;
type Transaction = IDBPTransaction<Schema, typeof STORES, 'readwrite'>;
/** 2: rows are found by the prints of their sentences. */
const VERSION = 2;

export async function openIndexedDbStore(name = 'bluepencil'): Promise<Store> {
  const connect = connector(name);
  await connect();
  return {
    async get(draftId) {
      const stored = await (await connect()).get('snapshots', draftId);
      return stored === undefined ? undefined : inCurrentShape(stored);
    },
    async list(query) {
      const rows = await (await connect()).getAll('summaries');
      return listDrafts(
        rows.map((row) => row.summary),
        query,
      );
    },
    async withPrints(prints, limit) {
      const { draftsWithPrints } = await import('./drafts-with-prints.ts');
      return draftsWithPrints(await connect(), prints, limit);
    },
    async events(draftId, since) {
      return (await connect()).getAll('events', IDBKeyRange.bound([draftId, since], [draftId, []], true));
    },
    async changes(since, limit) {
      return changesAfter(await connect(), since, limit);
    },
    async capture(sha256) {
      return (await connect()).get('captures', sha256);
    },
    async outcome(draftId, commandId) {
      return (await connect()).get('outcomes', [draftId, commandId]);
    },
    async document(name) {
      return (await connect()).get('documents', name);
    },
    async commit(commit) {
      checkCommit(commit);
      return commitInOneTransaction(await connect(), commit);
    },
    async clear() {
      const transaction = (await connect()).transaction(STORES, 'readwrite');
      await Promise.all([...STORES.map((store) => transaction.objectStore(store).clear()), transaction.done]);
    },
  };
}

/**
 * Gives the open connection, and opens it anew when it is gone: when another tab upgrades or deletes the
 * database this one steps aside at once (that tab would wait for ever), and a browser may end it by itself.
 */
function connector(name: string): () => Promise<Database> {
  let connection: Promise<Database> | undefined;
  const forget = () => {
    connection = undefined;
  };
  const open = () =>
    openDB<Schema>(name, VERSION, {
      upgrade: (database, before, _now, transaction) => {
        if (before < 1) createStores(database);
        transaction.objectStore('summaries').createIndex('prints', 'summary.prints', { multiEntry: true });
        if (before === 1)
          void transaction.objectStore('documents').put({ name: UNPRINTED, version: 1, value: null });
      },
      blocking: (_current, _blocked, event) => {
        forget();
        (event.target as IDBDatabase | null)?.close();
      },
      terminated: forget,
    });
  return () => {
    if (connection === undefined) {
      connection = open();
      connection.catch(forget);
    }
    return connection;
  };
}

function createStores(database: Database): void {
  database.createObjectStore('snapshots', { keyPath: 'id' });
  const summaries = database.createObjectStore('summaries', { keyPath: 'id' });
  for (const key of ['risk', 'received', 'changed', 'headline'] as const)
    summaries.createIndex(key, [`keys.${key}`, 'id']);
  database.createObjectStore('events');
  database.createObjectStore('captures', { keyPath: 'sha256' });
  database.createObjectStore('outcomes');
  database.createObjectStore('changes', { autoIncrement: true });
  database.createObjectStore('documents', { keyPath: 'name' });
}

async function changesAfter(database: Database, since: number, limit: number): Promise<Change[]> {
  const range = IDBKeyRange.lowerBound(since, true);
  const transaction = database.transaction('changes');
  const [keys, values] = await Promise.all([
    transaction.store.getAllKeys(range, limit),
    transaction.store.getAll(range, limit),
  ]);
  return values.map((value, index) => ({ seq: keys[index] ?? 0, ...value }));
}

/** Nothing but this transaction's own requests is awaited before it is done: it would close itself. */
async function commitInOneTransaction(database: Database, commit: Commit): Promise<CommitResult> {
  const transaction = database.transaction(STORES, 'readwrite');
  const standing = await compare(transaction, commit);
  if (standing.stale) {
    await transaction.done;
    return { ok: false, reason: 'stale' };
  }
  const seq = addChange(transaction, commit);
  const failures = await finish(transaction, [seq], writes(transaction, commit, standing.newCaptures));
  if (failures.some(isQuota)) return { ok: false, reason: 'full' };
  if (failures.length > 0) throw failures[0];
  return { ok: true, change: changeOf(commit, await seq) };
}

async function compare(
  transaction: Transaction,
  commit: Commit,
): Promise<{ stale: boolean; newCaptures: Capture[] }> {
  const { draftId, expectedVersion } = commit;
  const ofDraft = IDBKeyRange.bound([draftId], [draftId, []]);
  const outcomes = transaction.objectStore('outcomes');
  const [last, answered, documents, captures] = await Promise.all([
    transaction.objectStore('events').openKeyCursor(ofDraft, 'prev'),
    Promise.all(commit.outcomes.map(({ commandId }) => outcomes.getKey([draftId, commandId]))),
    Promise.all(commit.documents.map(({ name }) => transaction.objectStore('documents').get(name))),
    Promise.all(commit.captures.map(({ sha256 }) => transaction.objectStore('captures').getKey(sha256))),
  ]);
  const stale =
    (last?.key[1] ?? 0) !== expectedVersion ||
    answered.some((key) => key !== undefined) ||
    commit.documents.some(({ version }, index) => (documents[index]?.version ?? 0) !== version - 1);
  return { stale, newCaptures: commit.captures.filter((_, index) => captures[index] === undefined) };
}

async function addChange(transaction: Transaction, commit: Commit): Promise<number | null> {
  if (commit.snapshot === null) return null;
  const { draftId, snapshot } = commit;
  return transaction.objectStore('changes').add({ draftId, version: snapshot.version });
}

function* writes(
  transaction: Transaction,
  { draftId, snapshot, summary, events, outcomes, documents }: Commit,
  newCaptures: Capture[],
): Generator<Promise<unknown>> {
  if (snapshot !== null) yield transaction.objectStore('snapshots').put(snapshot);
  if (summary !== null) yield transaction.objectStore('summaries').put(summaryRow(summary));
  for (const entry of events) yield transaction.objectStore('events').add(entry, [draftId, entry.seq]);
  for (const outcome of outcomes)
    yield transaction.objectStore('outcomes').add(outcome, [draftId, outcome.commandId]);
  for (const capture of newCaptures) yield transaction.objectStore('captures').put(capture);
  for (const document of documents) yield transaction.objectStore('documents').put(document);
}

/** Waits for the end of the transaction and gives what failed. A value that cannot be kept throws at once: that undoes all of it. */
async function finish(
  transaction: Transaction,
  begun: Promise<unknown>[],
  rest: Iterable<Promise<unknown>>,
): Promise<unknown[]> {
  const requests = [...begun];
  const failures: unknown[] = [];
  try {
    for (const request of rest) requests.push(request);
  } catch (error) {
    failures.push(error);
    transaction.abort();
  }
  const results = await Promise.allSettled([...requests, transaction.done]);
  return [...failures, ...results.flatMap((result) => (result.status === 'rejected' ? [result.reason] : []))];
}

function changeOf(commit: Commit, seq: number | null): Change | null {
  if (seq === null || commit.snapshot === null) return null;
  return { seq, draftId: commit.draftId, version: commit.snapshot.version };
}

function summaryRow(summary: DraftSummary): SummaryRow {
  const keys = {
    risk: sortKey(summary, 'risk').value,
    received: sortKey(summary, 'newest').value,
    changed: sortKey(summary, 'changed').value,
    headline: sortKey(summary, 'headline').value,
  };
  return { id: summary.id, summary, keys };
}

function isQuota(error: unknown): boolean {
  return (
    typeof error === 'object' && error !== null && 'name' in error && error.name === 'QuotaExceededError'
  );
}
