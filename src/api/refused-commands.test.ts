/** Commands over HTTP that do not go through: each problem, each limit, lost races and a store that fails. */

import { beforeEach, describe, expect, it } from 'vitest';
import type { Source } from '../core/review/draft-state.ts';
import { verifyChain } from '../core/review/hash-chain.ts';
import type { Store } from '../store/store.ts';
import { testStores } from '../store/testing/test-stores.ts';
import { type Answer, type Ask, createAsk, createTestHost, type TestHost } from './api-fixtures.ts';
import { command, comment, editHeadline, passage, putDraft } from './draft-fixture.ts';
import { MAX_BODY_BYTES } from './read-body.ts';

describe.each(testStores('refusals'))('commands that do not go through, over the %s store', (_name, open) => {
  let store: Store;
  let host: TestHost;
  let ask: Ask;
  const send = (list: unknown, as: Parameters<Ask>[2] = {}): Promise<Answer> =>
    ask('POST', '/api/drafts/d1/commands', { body: list, ...as });
  const versionNow = async () => (await store.get('d1'))?.version;

  beforeEach(async () => {
    store = await open();
    await putDraft(store, 'd1');
    host = createTestHost(store);
    ask = createAsk(host);
  });

  const refusals: [code: string, status: number, as: Parameters<Ask>[2], list: () => object[]][] = [
    ['forbidden', 403, { as: 'fact_checker' }, () => [editHeadline('Mine')]],
    ['forbidden', 403, { as: 'viewer' }, () => [comment()]],
    ['unknown-target', 422, {}, () => [command('mark_reviewed', { claimId: 'c99', words: '' })]],
    ['nothing-to-do', 422, {}, () => [command('assign', { person: null })]],
    [
      'evidence-missing',
      422,
      {},
      () => [
        command('settle_claim', {
          claimId: 'c2',
          verdict: 'supported',
          words: 'The ferry carried 400 people.',
        }),
      ],
    ],
    ['undo-refused', 422, {}, () => [command('undo', { commandId: 'never' })]],
    [
      'not-overridable',
      422,
      { as: 'approver' },
      () => [command('override_requirement', { requirement: 'four_eyes', reason: 'In a hurry.' })],
    ],
    [
      'revision-changed',
      409,
      { as: 'approver' },
      () => [command('approve', { revision: 'f'.repeat(64), basedOn: 1 })],
    ],
    ['not-in-this-state', 422, { as: 'approver' }, () => [command('reopen')]],
  ];
  it.each(refusals)('answers %s with %i', async (code, status, as, list) => {
    const answer = await send(list(), as);
    expect(answer.status).toBe(status);
    expect(answer.body).toMatchObject({ code, status, type: `urn:bluepencil:problem:${code}` });
    expect(answer.body.title).not.toBe('');
    expect(answer.body.answers[0]).toMatchObject({ ok: false, problem: { code } });
  });

  it('refuses to take a source away that claims rest on', async () => {
    const evidence = passage(0, 3, 'context');
    await send([command('attach_evidence', { claimId: 'c2', evidence })]);
    const { status, body } = await send([command('remove_source', { sourceId: 's1' })]);
    expect(status).toBe(422);
    expect(body).toMatchObject({ code: 'source-in-use', claims: 1 });
  });

  it('finds no draft where there is none', async () => {
    const { status, body } = await ask('POST', '/api/drafts/nowhere/commands', { body: [comment()] });
    expect(status).toBe(404);
    expect(body).toMatchObject({ code: 'not-found', what: 'draft', id: 'nowhere' });
  });

  it('takes no more than a hundred commands and no body beyond the limit', async () => {
    const many = await send(Array.from({ length: 101 }, () => comment()));
    expect(many.status).toBe(413);
    expect(many.body).toMatchObject({ code: 'too-large', limit: 100, unit: 'commands' });
    const huge = await ask('POST', '/api/drafts/d1/commands', { raw: `[${' '.repeat(MAX_BODY_BYTES)}]` });
    expect(huge.status).toBe(413);
    expect(huge.body).toMatchObject({ code: 'too-large', unit: 'bytes' });
    const claimed = await send([comment()], { headers: { 'content-length': String(MAX_BODY_BYTES + 1) } });
    expect(claimed.status).toBe(413);
    expect(await versionNow()).toBe(1);
  });

  it.each(['', '{', 'null', '{}', '"text"', '[,]'])(
    'refuses a body that is no list of commands: %j',
    async (raw) => {
      const { status, body } = await ask('POST', '/api/drafts/d1/commands', { raw });
      expect(status).toBe(400);
      expect(body.code).toBe('invalid-request');
    },
  );

  it('carries any text through, lone surrogates and NULs too', async () => {
    const text = 'lone \ud800 and \u0000 and __proto__ and </script>';
    await send([comment(text)]);
    const { body } = await ask('GET', '/api/drafts/d1');
    expect(body.snapshot.threads[0].comments[0].text).toBe(text);
  });

  it('decides again when somebody else was faster', async () => {
    let races = 0;
    const faster = createAsk(host);
    host.store = {
      ...store,
      commit: async (commit) => {
        races += 1;
        if (races === 1) await faster('POST', '/api/drafts/d1/commands', { body: [comment('Faster.')] });
        return store.commit(commit);
      },
    };
    const { status } = await send([comment('Slower.')]);
    expect(status).toBe(200);
    expect((await store.get('d1'))?.threads.map((thread) => thread.comments[0]?.text)).toEqual([
      'Faster.',
      'Slower.',
    ]);
    expect(verifyChain(await store.events('d1', 0))).toBe(true);
  });

  it('says it is busy after three lost races, and takes the command later', async () => {
    let attempts = 0;
    host.store = {
      ...store,
      commit: async () => {
        attempts += 1;
        return { ok: false, reason: 'stale' };
      },
    };
    const one = comment();
    const { status, body } = await send([one]);
    expect([status, body.code, body.version, attempts]).toEqual([409, 'busy', 1, 3]);
    host.store = store;
    expect((await send([one])).status).toBe(200);
  });

  it('says that the storage is full, keeps nothing, and takes the command later', async () => {
    const before = comment();
    await send([before]);
    host.store = { ...store, commit: async () => ({ ok: false, reason: 'full' }) };
    const one = comment();
    const { status, body } = await send([before, one]);
    expect(status).toBe(507);
    expect(body).toMatchObject({ code: 'storage-full', version: 2 });
    expect(body.answers.map((answer: { ok: boolean }) => answer.ok)).toEqual([true, false]);
    expect(await versionNow()).toBe(2);
    host.store = store;
    expect((await send([one])).status).toBe(200);
  });

  it('tells a reference and nothing else of an error of its own', async () => {
    host.store = {
      ...store,
      get: async () => {
        throw new Error('secret path /var/desk');
      },
    };
    const { status, body, text } = await send([comment()]);
    expect(status).toBe(500);
    expect(body).toMatchObject({ code: 'internal', reference: 'ref-1' });
    expect(text).not.toContain('secret');
    expect(host.logged).toEqual([{ reference: 'ref-1', error: new Error('secret path /var/desk') }]);
  });

  it('goes on with the others when one decision breaks, and may be asked for that one again', async () => {
    host.store = {
      ...store,
      get: async (id) => {
        const state = await store.get(id);
        return state && { ...state, sources: new Proxy<Source[]>(state.sources, { get: brokenFind }) };
      },
    };
    const broken = command('remove_source', { sourceId: 's1' });
    const { status, body } = await send([broken, command('flag_claim', { claimId: 'c99', note: 'x' })]);
    expect(status).toBe(500);
    expect(body.answers.map((answer: { problem: { code: string } }) => answer.problem.code)).toEqual([
      'internal',
      'unknown-target',
    ]);
    host.store = store;
    expect((await send([broken])).status).toBe(200);
  });
});

function brokenFind(target: object, key: string | symbol): unknown {
  if (key === 'find') throw new Error('broken');
  return Reflect.get(target, key);
}
