/** The outbox on a real (in-memory) IndexedDB: nothing is lost, nothing is done twice, nothing overtakes. */

import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Problem } from '../core/problem.ts';
import type { Command } from '../core/review/command.ts';
import { ApiError } from './api-error.ts';
import { type OutboxDatabase, outboxDatabase } from './outbox-database.ts';
import type { CommandBody } from './pending-command.ts';
import { fakeBrowser, fakeHost, noSnapshots, type Tab } from './testing/outbox-bench.ts';

const settle = (claimId: string): CommandBody => ({
  type: 'settle_claim',
  claimId,
  verdict: 'needs_no_source',
  words: 'The ferry ran.',
  evidence: [],
});
const edit = (blockId: string, markdown: string): CommandBody => ({
  type: 'edit_block',
  blockId,
  base: 'Old words.',
  markdown,
});
const conflict: Problem = {
  code: 'text-conflict',
  target: 'block:b1',
  base: 'Old words.',
  yours: 'My words.',
  theirs: 'Their words.',
  by: 'ines',
};

let names = 0;
const opened: Tab[] = [];
function bench() {
  names += 1;
  const name = `outbox-test-${names}`;
  const host = fakeHost();
  const browser = fakeBrowser(name, host);
  const open = async (options?: Parameters<typeof browser.openTab>[0]) => {
    const tab = browser.openTab(options);
    opened.push(tab);
    await tab.start();
    return tab;
  };
  return { name, host, open };
}
afterEach(() => {
  for (const tab of opened.splice(0)) tab.close();
});

const idle = (tab: Tab) => vi.waitFor(() => expect(tab.status().waiting).toBe(0));
const kept = (tab: Tab) =>
  vi.waitFor(() => expect(tab.entriesOf('d1').every((entry) => entry.stored)).toBe(true));

describe('the outbox', () => {
  it('shows a command before it is kept or sent', async () => {
    const { open } = bench();
    const tab = await open();
    const id = tab.queue('d1', 'mara', settle('c1'));
    expect(tab.entriesOf('d1')).toMatchObject([
      { commandId: id, state: 'waiting', by: 'mara', stored: false },
    ]);
  });

  it('forgets every command of every draft at once, in all tabs and on the disk', async () => {
    const { open, host } = bench();
    host.weather = 'offline';
    const [one, other] = [await open(), await open()];
    one.queue('d1', 'mara', settle('c1'));
    one.queue('d2', 'mara', settle('c2'));
    await vi.waitFor(() => expect(other.status().waiting).toBe(2));
    await one.dropAll();
    expect(one.status().waiting).toBe(0);
    await vi.waitFor(() => expect(other.status().waiting).toBe(0));
    expect((await open()).status().waiting).toBe(0);
  });

  it('drops a command once the host has answered it', async () => {
    const { open, host } = bench();
    const tab = await open();
    const id = tab.queue('d1', 'mara', settle('c1'));
    await idle(tab);
    expect(host.done.get('d1')).toMatchObject([{ id, type: 'settle_claim', claimId: 'c1' }]);
    expect(tab.entriesOf('d1')).toEqual([]);
  });

  it('keeps commands through a killed tab and sends them again under the same ids', async () => {
    const { open, host } = bench();
    host.weather = 'offline';
    const first = await open();
    const ids = ['c1', 'c2', 'c3'].map((claim) => first.queue('d1', 'mara', settle(claim)));
    await kept(first);
    first.kill();

    const second = await open();
    expect(second.entriesOf('d1').map((entry) => entry.commandId)).toEqual(ids);
    host.weather = 'clear';
    second.wake();
    await idle(second);
    expect(host.done.get('d1')?.map((command) => command.id)).toEqual(ids);
  });

  it('is answered and not repeated when the first answer got lost', async () => {
    const { open, host } = bench();
    host.weather = 'answer-lost';
    const tab = await open();
    tab.queue('d1', 'mara', settle('c1'));
    await vi.waitFor(() => expect(tab.status().sendProblem).toEqual({ code: 'offline' }));
    host.weather = 'clear';
    tab.wake();
    await idle(tab);
    expect(host.requests).toHaveLength(2);
    expect(host.done.get('d1')).toHaveLength(1);
    expect(tab.status().sendProblem).toBeNull();
  });

  it('sends each command in the name of the person who made it', async () => {
    const { open, host } = bench();
    host.weather = 'offline';
    const tab = await open();
    for (const by of ['mara', 'mara', 'priya', 'mara']) tab.queue('d1', by, settle('c1'));
    await kept(tab);
    host.weather = 'clear';
    tab.wake();
    await idle(tab);
    expect(host.requests.map((request) => [request.by, request.ids.length])).toEqual([
      ['mara', 2],
      ['priya', 1],
      ['mara', 1],
    ]);
  });

  it('holds back only commands on the target of a conflict', async () => {
    const { open, host } = bench();
    host.refuse = (command) => (command.type === 'edit_block' ? conflict : null);
    const tab = await open();
    const edited = tab.queue('d1', 'mara', edit('b1', 'My words.'));
    await vi.waitFor(() => expect(tab.status().refused).toBe(1));
    const later = tab.queue('d1', 'mara', edit('b1', 'My later words.'));
    tab.queue('d1', 'mara', settle('c1'));
    await vi.waitFor(() => expect(host.done.get('d1')).toHaveLength(1));
    expect(tab.entriesOf('d1')).toMatchObject([
      { commandId: edited, state: 'refused', problem: conflict },
      { commandId: later, state: 'waiting' },
    ]);
    expect(host.requests.flatMap((request) => request.ids)).not.toContain(later);
  });

  it('sends a refused command again under a new id, before what waited for it', async () => {
    const { open, host } = bench();
    host.refuse = (command) =>
      command.type === 'edit_block' && command.markdown === 'My words.' ? conflict : null;
    const tab = await open();
    const refused = tab.queue('d1', 'mara', edit('b1', 'My words.'));
    await vi.waitFor(() => expect(tab.status().refused).toBe(1));
    const waiting = tab.queue('d1', 'mara', edit('b1', 'My later words.'));
    const again = tab.sendAgain(refused, 'mara', edit('b1', 'Both our words.'));
    await idle(tab);
    expect(host.done.get('d1')?.map((command) => command.id)).toEqual([again, waiting]);
    expect(again).not.toBe(refused);
    expect(tab.entriesOf('d1')).toEqual([]);
  });

  it('keeps a refusal through a reload until the person drops it', async () => {
    const { open, host, name } = bench();
    host.refuse = () => conflict;
    const first = await open();
    const id = first.queue('d1', 'mara', edit('b1', 'My words.'));
    const database = outboxDatabase(name);
    await vi.waitFor(async () => expect(await database.all()).toMatchObject([{ state: 'refused' }]));
    first.kill();

    const second = await open();
    expect(second.entriesOf('d1')).toMatchObject([{ commandId: id, state: 'refused', problem: conflict }]);
    second.drop(id);
    await vi.waitFor(async () => expect(await database.all()).toEqual([]));
    database.close();
  });

  it('goes on with other drafts while one of them fails', async () => {
    const { open, host } = bench();
    host.refuse = (command) =>
      command.type === 'settle_claim' && command.claimId === 'bad' ? { code: 'busy' } : null;
    const tab = await open();
    tab.queue('d1', 'mara', settle('bad'));
    tab.queue('d2', 'mara', settle('good'));
    await vi.waitFor(() => expect(host.done.get('d2')).toHaveLength(1));
    expect(tab.entriesOf('d1')).toMatchObject([{ state: 'waiting' }]);
  });

  it('finds the one command that a host cannot read, and refuses that one alone', async () => {
    const { open, host } = bench();
    const invalid: Problem = { code: 'invalid-request', issues: [] };
    const isBad = (command: Command) => command.type === 'settle_claim' && command.claimId === 'bad';
    host.reject = (commands) => (commands.some(isBad) ? new ApiError(invalid, 400) : null);
    host.weather = 'offline';
    const tab = await open();
    for (const claim of ['c1', 'bad', 'c2']) tab.queue('d1', 'mara', settle(claim));
    await kept(tab);
    host.weather = 'clear';
    tab.wake();
    await idle(tab);
    expect(host.done.get('d1')).toMatchObject([{ claimId: 'c1' }, { claimId: 'c2' }]);
    expect(tab.entriesOf('d1')).toMatchObject([{ state: 'refused', problem: invalid }]);
  });
});

describe('answers', () => {
  it('change snapshot and outbox in one step, so that nothing flashes back', async () => {
    const { open } = bench();
    let applied = false;
    const apply = () => {
      applied = true;
      return true;
    };
    const tab = await open({ snapshots: { ...noSnapshots, apply } });
    const seen: string[] = [];
    tab.subscribe(() => seen.push(`applied ${applied}, pending ${tab.entriesOf('d1').length}`));
    tab.queue('d1', 'mara', settle('c1'));
    await idle(tab);
    expect([...new Set(seen)]).toEqual(['applied false, pending 1', 'applied true, pending 0']);
  });

  it('wait for what others did in between before they drop the command', async () => {
    const { open } = bench();
    let missing = true;
    const tab: Tab = await open({
      snapshots: {
        apply: () => !missing,
        catchUp: async () => {
          expect(tab.entriesOf('d1')).toHaveLength(1);
          missing = false;
        },
      },
    });
    tab.queue('d1', 'mara', settle('c1'));
    await idle(tab);
    expect(missing).toBe(false);
  });
});

describe('several tabs', () => {
  it('show each other what waits and what is answered, and one of them sends', async () => {
    const { open, host } = bench();
    host.weather = 'offline';
    const [left, right] = [await open(), await open()];
    const a = left.queue('d1', 'mara', settle('c1'));
    await kept(left);
    await vi.waitFor(() => expect(right.entriesOf('d1')).toHaveLength(1));
    const b = right.queue('d1', 'priya', settle('c2'));
    await vi.waitFor(() => expect(left.entriesOf('d1').map((entry) => entry.commandId)).toEqual([a, b]));
    host.weather = 'clear';
    right.wake();
    await Promise.all([idle(left), idle(right)]);
    expect(host.requests.flatMap((request) => request.ids)).toEqual([a, b]);
  });

  it('hand the sending over when the sending one is killed', async () => {
    const { open, host } = bench();
    host.weather = 'offline';
    const [left, right] = [await open(), await open()];
    const id = left.queue('d1', 'mara', settle('c1'));
    await kept(left);
    host.weather = 'clear';
    left.kill();
    await vi.waitFor(() => expect(host.done.get('d1')).toMatchObject([{ id }]));
    await idle(right);
  });

  it('do a command once though each tab sends for itself where there are no locks', async () => {
    const { open, host } = bench();
    const [left, right] = [await open({ withoutLocks: true }), await open({ withoutLocks: true })];
    left.queue('d1', 'mara', settle('c1'));
    right.queue('d1', 'mara', settle('c2'));
    await Promise.all([idle(left), idle(right)]);
    expect(host.done.get('d1')).toHaveLength(2);
  });
});

describe('a full disk', () => {
  const fullDisk = (inner: OutboxDatabase) => {
    const put: OutboxDatabase['put'] = (entries) =>
      disk.full ? Promise.reject(new Error('QuotaExceededError')) : inner.put(entries);
    const disk = { full: true, database: { ...inner, put } };
    return disk;
  };

  it('is said, keeps the command in memory and sends it all the same', async () => {
    const { open, host, name } = bench();
    const tab = await open({ database: fullDisk(outboxDatabase(name)).database });
    host.weather = 'offline';
    const id = tab.queue('d1', 'mara', settle('c1'));
    await vi.waitFor(() => expect(tab.status().storageProblem).toEqual({ code: 'storage-full' }));
    expect(tab.status()).toMatchObject({ waiting: 1, unsafe: 1 });
    expect(tab.entriesOf('d1')).toMatchObject([{ commandId: id, stored: false }]);
    host.weather = 'clear';
    tab.wake();
    await idle(tab);
    expect(host.done.get('d1')).toMatchObject([{ id }]);
  });

  it('is forgotten when there is room again', async () => {
    const { open, host, name } = bench();
    const disk = fullDisk(outboxDatabase(name));
    const tab = await open({ database: disk.database });
    host.weather = 'offline';
    tab.queue('d1', 'mara', settle('c1'));
    await vi.waitFor(() => expect(tab.status().unsafe).toBe(1));
    disk.full = false;
    tab.wake();
    await vi.waitFor(() => expect(tab.status()).toMatchObject({ unsafe: 0, storageProblem: null }));
    tab.kill();
    expect((await open()).entriesOf('d1')).toMatchObject([{ stored: true }]);
  });

  it('is tried again by who asks while it is still being tried', async () => {
    const { open, host, name } = bench();
    const database = outboxDatabase(name);
    let fail: () => void = () => undefined;
    let full = true;
    const put: OutboxDatabase['put'] = (entries) =>
      full
        ? new Promise((_, reject) => {
            fail = () => reject(new Error('QuotaExceededError'));
          })
        : database.put(entries);
    const tab = await open({ database: { ...database, put } });
    host.weather = 'offline';
    tab.queue('d1', 'mara', settle('c1'));
    full = false;
    tab.wake();
    fail();
    await vi.waitFor(() => expect(tab.entriesOf('d1')).toMatchObject([{ stored: true }]));
    expect(tab.status()).toMatchObject({ unsafe: 0, storageProblem: null });
  });

  it('does not stop a browser without IndexedDB from working', async () => {
    const { open, host } = bench();
    const broken = () => Promise.reject(new Error('no IndexedDB'));
    const tab = await open({
      database: { all: broken, put: broken, replace: broken, remove: broken, close: () => undefined },
    });
    tab.queue('d1', 'mara', settle('c1'));
    await idle(tab);
    expect(host.done.get('d1')).toHaveLength(1);
    expect(tab.status().storageProblem).toEqual({ code: 'storage-full' });
  });
});
