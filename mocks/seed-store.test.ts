/** The demo newsroom is there after the first start: whole, once, and with an unbroken log. */

import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { Person } from '../src/core/policy/permissions.ts';
import { emptyDraft } from '../src/core/review/empty-draft.ts';
import { evolveAll } from '../src/core/review/evolve.ts';
import { verifyChain } from '../src/core/review/hash-chain.ts';
import { openIndexedDbStore } from '../src/store/indexeddb-store.ts';
import type { Commit, Store } from '../src/store/store.ts';
import { aCommit } from '../src/store/testing/store-fixtures.ts';
import { buildNewsroom } from './build-newsroom.ts';
import { resetStore } from './reset-store.ts';
import { seedOnce } from './seed-store.ts';

const people: Person[] = [{ id: 'mara', name: 'Mara Okoye', role: 'editor' }];
const now = Date.parse('2031-03-01T08:00:00.000Z');
const base64 = (text: string) => Buffer.from(text).toString('base64');
const seeds = [
  {
    fileName: '01-ferry.md',
    base64: base64('# The ferry runs again\n\nIt ran on Monday.\n\nSources:\nhttps://ferry.example/log\n'),
    receivedMinutesAgo: 12,
    sources: [{ match: 'https://ferry.example/log', text: 'Monday: two crossings.' }],
  },
  {
    fileName: '02-times.md',
    base64: base64('# A clock “stood still”\n\nIt wrote "1970-01-01T00:12:00.000Z" into its log.\n'),
    receivedMinutesAgo: 2_900,
    sources: [],
  },
];
const json = JSON.stringify(await buildNewsroom(seeds, people));
const newsroom = async () => json;

let names = 0;
const openStore = () => {
  names += 1;
  return openIndexedDbStore(`seeding-${names}`);
};
const queue = async (store: Store) =>
  (await store.list({ words: [], sort: 'newest', limit: 10 })).drafts.map((row) => row.id);

describe('seeding', () => {
  it('stores what an import would have, at the time it is said to have come', async () => {
    const store = await openStore();
    await seedOnce(store, newsroom, now);
    expect(await queue(store)).toEqual(['01-ferry', '02-times']);
    const draft = await store.get('01-ferry');
    expect(draft).toMatchObject({ receivedAt: '2031-03-01T07:48:00.000Z', version: 1 });
    expect(draft?.sources[0]?.captures[0]?.at).toBe('2031-03-01T07:48:00.000Z');
    const capture = draft?.sources[0]?.captures[0]?.sha256 ?? '';
    expect(await store.capture(capture)).toMatchObject({ text: 'Monday: two crossings.' });
  });

  it('chains the log, and the log folds to the draft', async () => {
    const store = await openStore();
    await seedOnce(store, newsroom, now);
    for (const id of await queue(store)) {
      const log = await store.events(id, 0);
      expect(verifyChain(log)).toBe(true);
      expect(
        evolveAll(
          emptyDraft(id),
          log.map((entry) => entry.event),
        ),
      ).toEqual(await store.get(id));
    }
  });

  it('leaves the words of a draft alone that look like its times', async () => {
    const store = await openStore();
    await seedOnce(store, newsroom, now);
    expect((await store.get('02-times'))?.original).toContain('"1970-01-01T00:12:00.000Z"');
  });

  it('happens once though two tabs start at the same time', async () => {
    const store = await openStore();
    await Promise.all([seedOnce(store, newsroom, now), seedOnce(store, newsroom, now + 60_000)]);
    expect(await store.changes(0, 100)).toHaveLength(2);
    for (const id of await queue(store)) expect(await store.events(id, 0)).toHaveLength(1);
  });

  it('is finished by the next start when a tab was killed half way', async () => {
    const store = await openStore();
    let commits = 0;
    const dying: Store = {
      ...store,
      commit: (commit: Commit) => {
        commits += 1;
        return commits === 1 ? store.commit(commit) : Promise.reject(new Error('killed'));
      },
    };
    await expect(seedOnce(dying, newsroom, now)).rejects.toThrow('killed');
    expect(await queue(store)).toHaveLength(1);
    await seedOnce(store, newsroom, now);
    expect(await queue(store)).toHaveLength(2);
  });

  it('asks for the newsroom on the first start only', async () => {
    const store = await openStore();
    await seedOnce(store, newsroom, now);
    await seedOnce(store, () => Promise.reject(new Error('asked again')), now);
    expect(await queue(store)).toHaveLength(2);
  });
});

describe('starting over', () => {
  it('brings the newsroom back as after a first start, at times counted from now', async () => {
    const store = await openStore();
    await seedOnce(store, newsroom, now);
    await store.commit(aCommit('brought-in', 0));
    const later = now + 60 * 60_000;
    expect((await resetStore(store, json, later)).toSorted()).toEqual(['01-ferry', '02-times', 'brought-in']);
    expect(await store.get('brought-in')).toBeUndefined();
    expect(await queue(store)).toEqual(['01-ferry', '02-times']);
    expect((await store.get('01-ferry'))?.receivedAt).toBe('2031-03-01T08:48:00.000Z');
    for (const id of await queue(store)) expect(verifyChain(await store.events(id, 0))).toBe(true);
  });
});
