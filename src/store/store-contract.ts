/** What every store must do, as tests: run it over each of them. */

import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { emptyDraft } from '../core/review/empty-draft.ts';
import { describeLists } from './list-contract.ts';
import type { CommandOutcome, Store } from './store.ts';
import { aCommit, anEvent, aQuery, aSideCommit, aSummary } from './testing/store-fixtures.ts';

const SHA = 'a'.repeat(64);
const refusal = (commandId: string): CommandOutcome => ({
  commandId,
  ok: false,
  problem: { code: 'nothing-to-do', what: 'tags' },
});

/** `open` gives an empty store of its own at each call. */
export function describeStore(name: string, open: () => Promise<Store>): void {
  describe(`${name}: one commit holds wholly or not at all`, () => describeCommits(open));
  describe(`${name}: what is kept beside the drafts`, () => describeRecords(open));
  describe(`${name}: any text`, () => describeText(open));
  describe(`${name}: the list of drafts`, () => describeLists(open));
  describe(`${name}: drafts with the same prints`, () => describePrints(open));
}

/** Everything a reader could see of a draft, to show that a refused commit left no trace. */
async function allOf(store: Store, draftId: string) {
  return {
    draft: await store.get(draftId),
    events: await store.events(draftId, 0),
    changes: await store.changes(0, 100),
    list: await store.list(aQuery()),
    capture: await store.capture(SHA),
    outcome: await store.outcome(draftId, 'c9'),
    document: await store.document('policy'),
  };
}

function describeCommits(open: () => Promise<Store>): void {
  let store: Store;
  beforeEach(async () => {
    store = await open();
  });

  it('gives back the draft, its events and its row after a commit', async () => {
    expect(await store.commit(aCommit('d1', 0, 2))).toEqual({
      ok: true,
      change: { seq: expect.any(Number), draftId: 'd1', version: 2 },
    });
    expect(await store.get('d1')).toEqual({ ...emptyDraft('d1'), version: 2, original: 'after 0' });
    expect(await store.events('d1', 0)).toEqual([anEvent(1), anEvent(2)]);
    expect((await store.list(aQuery())).drafts).toEqual([aSummary({ id: 'd1', version: 2 })]);
  });

  it('has nothing of a draft that was never committed', async () => {
    expect(await store.get('nowhere')).toBeUndefined();
    expect(await store.events('nowhere', 0)).toEqual([]);
    expect(await store.outcome('nowhere', 'c1')).toBeUndefined();
  });

  const extras = {
    captures: [{ sha256: SHA, text: 'left behind' }],
    outcomes: [refusal('c9')],
    documents: [{ name: 'policy', version: 1, value: 'left behind' }],
  };

  it.each([
    ['an older version', aCommit('d1', 1, 1, extras)],
    ['a version that is not there yet', aCommit('d1', 7, 1, extras)],
    ['a new draft over one that is there', aCommit('d1', 0, 1, extras)],
    ['refusals decided on an older version', aSideCommit('d1', 1, extras)],
  ])('leaves nothing behind of a commit on %s', async (_what, commit) => {
    await store.commit(aCommit('d1', 0, 2));
    const before = await allOf(store, 'd1');
    expect(await store.commit(commit)).toEqual({ ok: false, reason: 'stale' });
    expect(await allOf(store, 'd1')).toEqual(before);
  });

  it('leaves nothing behind of a commit with a stale document', async () => {
    await store.commit(aCommit('d1', 0));
    const before = await allOf(store, 'd1');
    const documents = [
      { name: 'policy', version: 1, value: 'in order' },
      { name: 'taxonomy', version: 5, value: 'nobody wrote four before' },
    ];
    const result = await store.commit(aCommit('d1', 1, 1, { ...extras, documents }));
    expect(result).toEqual({ ok: false, reason: 'stale' });
    expect(await allOf(store, 'd1')).toEqual(before);
  });

  it('leaves nothing behind of a commit that answers a command a second time', async () => {
    await store.commit(aSideCommit('d1', 0, { outcomes: [refusal('c1')] }));
    const again = aCommit('d1', 0, 1, { ...extras, outcomes: [refusal('c9'), refusal('c1')] });
    const before = await allOf(store, 'd1');
    expect(await store.commit(again)).toEqual({ ok: false, reason: 'stale' });
    expect(await allOf(store, 'd1')).toEqual(before);
  });

  it('leaves nothing behind of a commit with a value that cannot be kept, and says so', async () => {
    const before = await allOf(store, 'd1');
    const documents = [{ name: 'policy', version: 1, value: () => 'a function' }];
    await expect(store.commit(aCommit('d1', 0, 1, { ...extras, documents }))).rejects.toThrow();
    expect(await allOf(store, 'd1')).toEqual(before);
    expect(await store.commit(aCommit('d1', 0))).toMatchObject({ ok: true });
  });

  it('refuses a commit that contradicts itself', async () => {
    const gap = aCommit('d1', 0, 1, { events: [anEvent(2)] });
    const stateless = aCommit('d1', 0, 1, { snapshot: null });
    const wrongState = aCommit('d1', 0, 2, { snapshot: { ...emptyDraft('d1'), version: 1 } });
    const otherDraft = aCommit('d1', 0, 1, { summary: aSummary({ id: 'd2' }) });
    for (const commit of [gap, stateless, wrongState, otherDraft])
      await expect(store.commit(commit)).rejects.toThrow();
    expect(await store.get('d1')).toBeUndefined();
  });

  it('lets exactly one of several racing commits win', async () => {
    const racers = ['a', 'b', 'c', 'd'].map((who) =>
      store.commit(aCommit('d1', 0, 1, { events: [anEvent(1, who)], outcomes: [refusal(who)] })),
    );
    const results = await Promise.all(racers);
    expect(results.filter((result) => result.ok)).toHaveLength(1);
    const winner = 'abcd'[results.findIndex((result) => result.ok)] ?? '';
    expect(await store.events('d1', 0)).toEqual([anEvent(1, winner)]);
    for (const who of 'abcd')
      expect(await store.outcome('d1', who)).toEqual(who === winner ? refusal(who) : undefined);
  });

  it('shares no object with whoever writes or reads', async () => {
    const commit = aCommit('d1', 0, 1, { documents: [{ name: 'policy', version: 1, value: { list: [1] } }] });
    await store.commit(commit);
    commit.snapshot?.blocks.push({ id: 'b', kind: 'paragraph', markdown: 'Slipped in.' });
    commit.summary?.tags.push('slipped-in');
    const read = await store.get('d1');
    read?.blocks.push({ id: 'b', kind: 'paragraph', markdown: 'Slipped in.' });
    const entry = (await store.events('d1', 0))[0];
    if (entry !== undefined) entry.seq = 9;
    (await store.list(aQuery())).drafts[0]?.tags.push('slipped-in');
    const value = (await store.document('policy'))?.value as { list: number[] };
    value.list.push(2);
    expect((await store.get('d1'))?.blocks).toEqual([]);
    expect((await store.events('d1', 0))[0]?.seq).toBe(1);
    expect((await store.list(aQuery())).drafts[0]?.tags).toEqual([]);
    expect((await store.document('policy'))?.value).toEqual({ list: [1] });
  });
}

function describeRecords(open: () => Promise<Store>): void {
  let store: Store;
  beforeEach(async () => {
    store = await open();
  });

  it('gives the events after a seq, in order, of one draft only', async () => {
    await store.commit(aCommit('d1', 0, 12));
    await store.commit(aCommit('d10', 0, 2));
    await store.commit(aCommit('d1', 12, 1));
    expect((await store.events('d1', 0)).map((entry) => entry.seq)).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13,
    ]);
    expect((await store.events('d1', 11)).map((entry) => entry.seq)).toEqual([12, 13]);
    expect(await store.events('d1', 13)).toEqual([]);
  });

  it('lists what changed anywhere in the order of commits', async () => {
    for (const commit of [aCommit('d2', 0), aCommit('d1', 0, 3), aCommit('d2', 1)])
      await store.commit(commit);
    await store.commit(aCommit('d2', 0));
    await store.commit(aSideCommit('d1', 3, { outcomes: [refusal('c1')] }));
    const all = await store.changes(0, 100);
    expect(all.map(({ draftId, version }) => [draftId, version])).toEqual([
      ['d2', 1],
      ['d1', 3],
      ['d2', 2],
    ]);
    const seqs = all.map((change) => change.seq);
    expect(seqs).toEqual([...seqs].sort((a, b) => a - b));
    expect(new Set(seqs).size).toBe(3);
    expect(await store.changes(0, 2)).toEqual(all.slice(0, 2));
    expect(await store.changes(seqs[0] ?? 0, 100)).toEqual(all.slice(1));
    expect(await store.changes(seqs[2] ?? 0, 100)).toEqual([]);
  });

  it('tells the writer the same change that readers will see', async () => {
    const first = await store.commit(aCommit('d1', 0));
    const second = await store.commit(aCommit('d1', 1));
    const side = await store.commit(aSideCommit('d1', 2, { outcomes: [refusal('c1')] }));
    expect([first, second].map((result) => result.ok && result.change)).toEqual(await store.changes(0, 10));
    expect(side).toEqual({ ok: true, change: null });
  });

  it('keeps the answer to a command, refusals included, under its draft', async () => {
    const accepted: CommandOutcome = { commandId: 'c1', ok: true, version: 1, events: [anEvent(1)] };
    await store.commit(aCommit('d1', 0, 1, { outcomes: [accepted, refusal('c2')] }));
    expect(await store.outcome('d1', 'c1')).toEqual(accepted);
    expect(await store.outcome('d1', 'c2')).toEqual(refusal('c2'));
    expect(await store.outcome('d2', 'c1')).toBeUndefined();
    expect(await store.outcome('d1', 'c3')).toBeUndefined();
  });

  it('keeps a capture once, whoever brings it, and never changes it', async () => {
    const capture = { sha256: SHA, text: 'The words as captured.' };
    await store.commit(aCommit('d1', 0, 1, { captures: [capture, capture] }));
    await store.commit(aCommit('d2', 0, 1, { captures: [capture] }));
    await store.commit(aCommit('d2', 1, 1, { captures: [{ sha256: SHA, text: 'Other words.' }] }));
    expect(await store.capture(SHA)).toEqual(capture);
    expect(await store.capture('b'.repeat(64))).toBeUndefined();
  });

  it('writes a document only over the version before', async () => {
    const write = (version: number, value: unknown) =>
      store.commit(aSideCommit('', 0, { documents: [{ name: 'policy', version, value }] }));
    expect(await store.document('policy')).toBeUndefined();
    expect(await write(2, 'too early')).toEqual({ ok: false, reason: 'stale' });
    expect(await write(1, { first: true })).toEqual({ ok: true, change: null });
    expect(await write(1, 'again')).toEqual({ ok: false, reason: 'stale' });
    const racing = await Promise.all([write(2, 'one'), write(2, 'other')]);
    expect(racing.filter((result) => result.ok)).toHaveLength(1);
    expect(await store.document('policy')).toEqual({
      name: 'policy',
      version: 2,
      value: racing[0]?.ok ? 'one' : 'other',
    });
  });

  it('forgets everything when it is cleared, and goes on counting changes', async () => {
    await store.commit(
      aCommit('d1', 0, 1, {
        captures: [{ sha256: SHA, text: 'gone' }],
        outcomes: [refusal('c9')],
        documents: [{ name: 'policy', version: 1, value: 'gone' }],
      }),
    );
    const before = (await store.changes(0, 10)).at(-1)?.seq ?? 0;
    await store.clear();
    const empty = await allOf(store, 'd1');
    expect(empty).toMatchObject({ draft: undefined, events: [], changes: [], capture: undefined });
    expect(empty).toMatchObject({ outcome: undefined, document: undefined, list: { drafts: [], total: 0 } });
    await store.commit(aCommit('d1', 0));
    expect((await store.changes(before, 10)).map((change) => change.draftId)).toEqual(['d1']);
  });
}

function describePrints(open: () => Promise<Store>): void {
  let store: Store;
  const put = (id: string, from: number, prints: number[]) =>
    store.commit(aCommit(id, from, 1, { summary: aSummary({ id, version: from + 1, prints }) }));
  beforeEach(async () => {
    store = await open();
    await put('a', 0, [1, 2, 3]);
    await put('b', 0, [3, 4, 4_294_967_295]);
    await put('c', 0, []);
    await store.commit(aCommit('d', 0));
  });

  it('gives those that share any, the most shared first', async () => {
    expect(await store.withPrints([2, 3, 3, 9], 10)).toEqual([
      { draftId: 'a', shared: 2 },
      { draftId: 'b', shared: 1 },
    ]);
    expect(await store.withPrints([4_294_967_295, 0], 10)).toEqual([{ draftId: 'b', shared: 1 }]);
    expect(await store.withPrints([9], 10)).toEqual([]);
    expect(await store.withPrints([], 10)).toEqual([]);
  });

  it('gives no more than it is asked for, ties by id', async () => {
    expect(await store.withPrints([3], 1)).toEqual([{ draftId: 'a', shared: 1 }]);
  });

  it('counts a print once for a row that has it twice', async () => {
    await put('a', 1, [3, 3]);
    expect(await store.withPrints([3], 10)).toEqual([
      { draftId: 'a', shared: 1 },
      { draftId: 'b', shared: 1 },
    ]);
  });

  it('knows the newest prints of a draft only', async () => {
    await put('a', 1, [7]);
    expect(await store.withPrints([1, 7], 10)).toEqual([{ draftId: 'a', shared: 1 }]);
    await store.clear();
    expect(await store.withPrints([3, 7], 10)).toEqual([]);
  });
}

function describeText(open: () => Promise<Store>): void {
  const unit = fc.oneof(
    fc.constantFrom('\u0000', '\ud800', '\udc00', '\ufeff', '"', '\\', '\u2028'),
    fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
  );
  const text = fc.oneof(fc.string({ unit, maxLength: 40 }), fc.constantFrom('__proto__', 'constructor', ''));

  it('comes back as it went in, in drafts, ids, captures and documents', async () => {
    const store = await open();
    let number = 0;
    await fc.assert(
      fc.asyncProperty(text, text, text, async (id, words, key) => {
        number += 1;
        const draftId = `${number}-${id}`;
        const value = Object.fromEntries([[key, [words]]]);
        const snapshot = {
          ...emptyDraft(draftId),
          version: 1,
          original: words,
          extra: [[key, value]] as [string, unknown][],
        };
        const capture = { sha256: `${number}`, text: words };
        const outcome = refusal(`${number}-${words}`);
        const documents = [{ name: `${number}-${key}`, version: 1, value }];
        const summary = aSummary({ id: draftId, headline: words, section: key, tags: [words] });
        await store.commit(
          aCommit(draftId, 0, 1, { snapshot, summary, captures: [capture], outcomes: [outcome], documents }),
        );
        expect(await store.get(draftId)).toEqual(snapshot);
        expect(await store.capture(`${number}`)).toEqual(capture);
        expect(await store.outcome(draftId, outcome.commandId)).toEqual(outcome);
        expect(await store.document(`${number}-${key}`)).toEqual(documents[0]);
        expect(await store.events(draftId, 0)).toEqual([anEvent(1)]);
        const { drafts, facets } = await store.list(aQuery({ section: key, tag: words, limit: 1_000 }));
        expect(drafts).toContainEqual(summary);
        expect(Object.getOwnPropertyDescriptor(facets.sections, key)?.value).toBeGreaterThan(0);
      }),
      { numRuns: 60 },
    );
  });
}
