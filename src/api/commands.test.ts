/** Commands to a draft over HTTP: answers, repeats, conflicts, races, and a store that fails. The same on every store. */

import { beforeEach, describe, expect, it } from 'vitest';
import { verifyChain } from '../core/review/hash-chain.ts';
import { sha256 } from '../core/sha256.ts';
import type { Store } from '../store/store.ts';
import { testStores } from '../store/testing/test-stores.ts';
import { type Answer, type Ask, createAsk, createTestHost, type TestHost } from './api-fixtures.ts';
import { command, comment, editHeadline, HEADLINE, passage, putDraft, SOURCE_TEXT } from './draft-fixture.ts';

describe.each(testStores('commands'))('commands over the %s store', (_name, open) => {
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

  it('answers an accepted command with its events, chained to those before', async () => {
    const assign = command('assign', { person: 'faye' });
    const { status, body } = await send([assign]);
    expect(status).toBe(200);
    expect(body.answers).toMatchObject([{ commandId: assign.id, ok: true, version: body.version }]);
    expect(body.answers[0].events[0]).toMatchObject({
      seq: 2,
      receivedAt: '2026-03-02T09:01:00.000Z',
      event: { type: 'assignee_changed', after: 'faye', by: 'edda', madeAt: assign.madeAt },
    });
    const log = await ask('GET', '/api/drafts/d1/events');
    expect(log.body.events).toHaveLength(body.version);
    expect(verifyChain(log.body.events)).toBe(true);
    expect((await ask('GET', '/api/drafts?assignee=faye')).body.total).toBe(1);
    expect(host.announced).toEqual([{ seq: expect.any(Number), draftId: 'd1', version: body.version }]);
  });

  it('answers a repeated id word for word and does nothing again', async () => {
    const batch = [comment(), editHeadline('Ferry to stop in May')];
    const first = await send(batch);
    const version = await versionNow();
    const again = await send(batch);
    expect(again.body.answers).toEqual(first.body.answers);
    expect(await versionNow()).toBe(version);
  });

  it('repeats a refusal too, even when the command would go through by now', async () => {
    const reopen = command('reopen_thread', { threadId: 't9' });
    const first = await send([reopen]);
    expect(first.status).toBe(422);
    await send([
      command('add_comment', { target: { on: 'draft' }, threadId: undefined, text: 'Now there is one.' }),
    ]);
    const again = await send([reopen]);
    expect(again.body.answers).toEqual(first.body.answers);
    expect(again.body.code).toBe('unknown-target');
  });

  it('decides an id that comes twice in one batch once', async () => {
    const one = comment();
    const { status, body } = await send([one, one]);
    expect(status).toBe(200);
    expect(body.answers[1]).toEqual(body.answers[0]);
    expect((await store.get('d1'))?.threads).toHaveLength(1);
  });

  it('answers a batch command by command and names the first refusal', async () => {
    const { status, body } = await send([
      comment('First.'),
      { id: 'odd', type: 'dance', madeAt: '2026-03-02T12:00:00.000Z' },
      command('withdraw_verdict', { claimId: 'c99' }),
      comment('Last.'),
    ]);
    expect(status).toBe(400);
    expect(body).toMatchObject({ code: 'invalid-request', status: 400, issues: [{ path: 'type' }] });
    expect(body.answers.map((answer: { ok: boolean }) => answer.ok)).toEqual([true, false, false, true]);
    expect(body.answers[2].problem.code).toBe('unknown-target');
    expect((await store.get('d1'))?.threads).toHaveLength(2);
    expect(body.version).toBe(await versionNow());
  });

  it.each([[[null]], [[7]], [[{ type: 'assign' }]], [[{ id: 'x'.repeat(300) }]], [[['nested']]]])(
    'refuses a command without a shape and keeps no answer to it: %j',
    async (list) => {
      const { status, body } = await send(list);
      expect(status).toBe(400);
      expect(body.answers).toMatchObject([
        { commandId: '', ok: false, problem: { code: 'invalid-request' } },
      ]);
    },
  );

  it('keeps both texts of a conflict, and holds back what was built on it until it is sent again', async () => {
    await send([editHeadline('Ferry halts in May')]);
    const stale = editHeadline('Ferry ends in May');
    const built = editHeadline('Ferry finishes in May', 'Ferry ends in May');
    const beside = comment('About something else.');
    const { status, body } = await send([stale, built, beside], { as: 'approver' });
    expect(status).toBe(409);
    expect(body).toMatchObject({
      code: 'text-conflict',
      base: HEADLINE,
      yours: 'Ferry ends in May',
      theirs: 'Ferry halts in May',
      by: 'edda',
    });
    expect(body.answers.map((answer: { problem?: { code: string } }) => answer.problem?.code)).toEqual([
      'text-conflict',
      'waiting-for-conflict',
      undefined,
    ]);
    const later = await send([built], { as: 'approver' });
    expect(later.body.code).toBe('text-conflict');
    expect((await send([stale, comment()])).body.answers[0]).toEqual(body.answers[0]);
  });

  it('keeps the text of a new source, for evidence in the same batch and for readers', async () => {
    const words = '\ufeffThe “Wexcombe” stops.\u0000';
    const add = command('add_source', { title: 'Timetable', url: null, text: words });
    const hash = sha256(words);
    const evidence = {
      kind: 'passage',
      stance: 'supports',
      sourceId: `${add.id}.0`,
      capture: hash,
      start: 1,
      end: 4,
      exact: 'The',
    };
    const { status } = await send([add, command('attach_evidence', { claimId: 'c3', evidence })]);
    expect(status).toBe(200);
    const capture = await ask('GET', `/api/captures/${hash}`);
    expect(capture.status).toBe(200);
    expect(capture.text).toBe(words);
    expect(capture.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(capture.headers.get('cache-control')).toContain('immutable');
    expect((await store.get('d1'))?.claims.find((claim) => claim.id === 'c3')?.evidence).toHaveLength(1);
  });

  it('decides passages against the captures that the draft came with', async () => {
    const found = passage(SOURCE_TEXT.indexOf('400'), 3);
    const settle = (evidence: object) =>
      command('settle_claim', {
        claimId: 'c2',
        verdict: 'supported',
        words: 'The ferry carried 400 people.',
        evidence: [evidence],
      });
    expect((await send([settle({ ...found, exact: '500' })])).body.code).toBe('passage-not-in-capture');
    expect((await send([settle(found)])).status).toBe(200);
    const row = (await ask('GET', '/api/drafts')).body.drafts[0];
    expect(row.claims).toMatchObject({ settled: 1, byVerdict: { supported: 1 } });
  });

  it('accepts all of several commands that arrive at once', async () => {
    const batches = [comment('one'), comment('two'), comment('three')];
    const answers = await Promise.all(batches.map((one) => send([one])));
    expect(answers.map((answer) => answer.status)).toEqual([200, 200, 200]);
    const log = await store.events('d1', 0);
    expect(log).toHaveLength(4);
    expect(verifyChain(log)).toBe(true);
  });

  it('answers one command that arrives several times at once with one answer', async () => {
    const one = comment();
    const answers = await Promise.all([send([one]), send([one]), send([one])]);
    expect(answers.map((answer) => answer.status)).toEqual([200, 200, 200]);
    for (const answer of answers) expect(answer.body.answers).toEqual(answers[0]?.body.answers);
    expect((await store.get('d1'))?.threads).toHaveLength(1);
  });
});
