/** Files become drafts over HTTP; and the first part of the life of the real article. */

import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { verifyChain } from '../core/review/hash-chain.ts';
import { sha256 } from '../core/sha256.ts';
import type { Store } from '../store/store.ts';
import { testStores } from '../store/testing/test-stores.ts';
import { type Ask, createAsk, createTestHost, type TestHost } from './api-fixtures.ts';

const article = readFileSync(new URL('../../seeds/000_00d55a6832a11652.txt', import.meta.url));
const draft =
  'A ferry stops\n\nThe ferry stops in May. Nobody knows why.\n\nSources:\nhttps://harbour.example/notice\n';

describe.each(testStores('import'))('imports over the %s store', (_name, open) => {
  let store: Store;
  let host: TestHost;
  let ask: Ask;
  beforeEach(async () => {
    store = await open();
    host = createTestHost(store);
    ask = createAsk(host);
  });
  const bring = (id: string, ...files: object[]) => ask('POST', '/api/drafts', { body: { id, files } });

  it('makes a draft of a file, with the texts of its sources', async () => {
    const notice = 'The service ends on 3 May.';
    const { status, body } = await bring('i1', {
      name: 'ferry.txt',
      text: draft,
      sources: [{ match: 'https://harbour.example/notice', text: notice }],
    });
    expect(status).toBe(201);
    expect(body.results).toMatchObject([
      {
        name: 'ferry.txt',
        ok: true,
        draftId: 'i1.0',
        summary: { headline: 'A ferry stops', version: 1, sources: 1, captures: 1, workflow: 'received' },
      },
    ]);
    expect((await ask('GET', `/api/captures/${sha256(notice)}`)).text).toBe(notice);
    expect((await ask('GET', '/api/drafts?q=ferry')).body.drafts).toEqual([body.results[0].summary]);
    expect(host.announced).toMatchObject([{ draftId: 'i1.0', version: 1 }]);
  });

  it('does not let one bad file stop the others', async () => {
    const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0, 1, 2, 3, 4, 5, 6]);
    const { status, body } = await bring(
      'i2',
      { name: 'empty.txt', text: ' \n ' },
      { name: 'picture.png', base64: png.toString('base64') },
      { name: 'odd', base64: '§§§' },
      { name: 'meta.txt', text: 'Sources:\n{"excerpt": "Only metadata."}' },
      { name: 'good.txt', base64: Buffer.from(draft).toString('base64') },
    );
    expect(status).toBe(201);
    expect(body.results.map((result: { problem?: object }) => result.problem ?? 'fine')).toMatchObject([
      { code: 'no-draft-in-file', fileName: 'empty.txt', why: 'empty' },
      { code: 'no-draft-in-file', fileName: 'picture.png', why: 'binary' },
      { code: 'invalid-request' },
      { code: 'no-draft-in-file', why: 'no-text' },
      'fine',
    ]);
    expect(body.results[4]).toMatchObject({ draftId: 'i2.4', summary: { headline: 'A ferry stops' } });
  });

  it('answers a repeated import the same, and makes no second draft', async () => {
    const first = await bring('i3', { name: 'ferry.txt', text: draft }, { name: 'no.txt', text: '' });
    const again = await bring('i3', { name: 'ferry.txt', text: draft }, { name: 'no.txt', text: '' });
    expect(again.status).toBe(201);
    expect(again.body).toEqual(first.body);
    expect((await ask('GET', '/api/drafts')).body.total).toBe(1);
    const both = await Promise.all([1, 2].map(() => bring('i4', { name: 'ferry.txt', text: draft })));
    expect(both[0]?.body).toEqual(both[1]?.body);
    expect((await ask('GET', '/api/drafts')).body.total).toBe(2);
  });

  it('says when a file was not UTF-8', async () => {
    const old = Buffer.from('Le caf\xe9 ferme\n\nIl ferme en mai. Personne ne sait pourquoi.\n', 'latin1');
    const { body } = await bring('i5', { name: 'cafe.txt', base64: old.toString('base64') });
    expect(body.results[0].summary.headline).toBe('Le café ferme');
    expect(body.results[0].diagnostics.warnings).toBeGreaterThan(0);
    const { snapshot } = (await ask('GET', '/api/drafts/i5.0')).body;
    expect(snapshot.diagnostics.map((one: { code: string }) => one.code)).toContain('not-utf-8');
  });

  it.each([
    [{}, 'files'],
    [{ id: '', files: [{ name: 'a', text: 'b' }] }, 'id'],
    [{ id: 'x', files: [] }, 'files'],
    [{ id: 'x', files: [{ name: 'a' }] }, 'files.0'],
    [{ id: 'x', files: [{ name: 'a', text: 'b', base64: 'Yg==' }] }, 'files.0'],
    [{ id: 'x', files: [{ text: 'b' }] }, 'files.0.name'],
    [null, ''],
  ])('refuses an import that does not fit its schema: %j', async (body, path) => {
    const answer = await ask('POST', '/api/drafts', { body });
    expect(answer.status).toBe(400);
    expect(answer.body.issues[0].path).toBe(path);
  });

  it('takes no more than two hundred files', async () => {
    const { status, body } = await bring(
      'i6',
      ...Array.from({ length: 201 }, () => ({ name: 'a', text: 'b' })),
    );
    expect(status).toBe(413);
    expect(body).toMatchObject({ code: 'too-large', limit: 200, unit: 'files' });
  });

  it('lets only the roles that may import', async () => {
    const body = { id: 'i7', files: [{ name: 'ferry.txt', text: draft }] };
    const { status, body: problem } = await ask('POST', '/api/drafts', { as: 'fact_checker', body });
    expect(status).toBe(403);
    expect(problem).toMatchObject({ code: 'forbidden', action: 'import_drafts', role: 'fact_checker' });
  });

  it('says for each file that the storage is full, and that something went wrong', async () => {
    host.store = { ...store, commit: async () => ({ ok: false, reason: 'full' }) };
    expect((await bring('i8', { name: 'ferry.txt', text: draft })).body.results).toMatchObject([
      { ok: false, problem: { code: 'storage-full' } },
    ]);
    host.store = {
      ...store,
      commit: async () => {
        throw new Error('secret');
      },
    };
    const broken = await bring('i8', { name: 'ferry.txt', text: draft });
    expect(broken.body.results).toMatchObject([
      { ok: false, problem: { code: 'internal', reference: 'ref-1' } },
    ]);
    expect(broken.text).not.toContain('secret');
    expect(host.logged).toHaveLength(1);
  });

  it.each([
    [
      'a deep object',
      `Title\n\nA sentence here.\n\nSources:\n${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`,
    ],
    [
      'keys of a prototype',
      'Title\n\nA sentence here.\n\nSources:\n{"__proto__": {"a": 1}, "constructor": 2}',
    ],
    ['NULs and lone surrogates', 'Ti\u0000tle \ud800\n\nA sentence here. And \udc00 another.\n'],
  ])('imports a file with %s', async (_what, text) => {
    const { body } = await bring('i9', { name: 'odd.txt', text });
    expect(body.results[0].ok).toBe(true);
    const { snapshot } = (await ask('GET', '/api/drafts/i9.0')).body;
    expect(snapshot.original).toBe(text);
  });

  it('takes the real article from a file to evidence, a conflict and its answer', async () => {
    const now = '2026-03-02T12:00:00.000Z';
    const { body } = await bring('real', { name: 'article.txt', base64: article.toString('base64') });
    expect(body.results[0].summary).toMatchObject({
      headline: 'NVIDIA Turns to South Korea for Sovereign AI Expansion',
      sources: 0,
      claims: { total: 14, settled: 0 },
    });
    const path = '/api/drafts/real.0';
    const send = (commands: object[], as: 'editor' | 'fact_checker' = 'editor') =>
      ask('POST', `${path}/commands`, { as, body: commands.map((one) => ({ madeAt: now, ...one })) });
    const { snapshot } = (await ask('GET', path)).body;
    const claim = snapshot.claims[2];
    const words: string = claim.selector.exact;

    const text = `The post says: ${words} It says no more.`;
    const add = { id: 'k1', type: 'add_source', title: 'NVIDIA Blog', url: null, text };
    const passage = {
      kind: 'passage',
      stance: 'supports',
      sourceId: 'k1.0',
      capture: sha256(text),
      start: text.indexOf(words),
      end: text.indexOf(words) + words.length,
      exact: words,
    };
    const attach = { id: 'k2', type: 'attach_evidence', claimId: claim.id, evidence: passage };
    const settle = { id: 'k3', type: 'settle_claim', claimId: claim.id, verdict: 'supported', words };
    const settled = await send([add, attach, settle], 'fact_checker');
    expect(settled.status).toBe(200);
    expect((await ask('GET', '/api/drafts')).body.drafts[0]).toMatchObject({
      sources: 1,
      captures: 1,
      claims: { settled: 1, byVerdict: { supported: 1 } },
    });

    const [headline] = snapshot.blocks;
    const edit = (id: string, markdown: string) => ({
      id,
      type: 'edit_block',
      blockId: headline.id,
      base: headline.markdown,
      markdown,
    });
    expect((await send([edit('k4', 'NVIDIA in Seoul')])).status).toBe(200);
    const conflict = await send([edit('k5', 'NVIDIA in Busan')]);
    expect([conflict.status, conflict.body.code]).toEqual([409, 'text-conflict']);
    expect(conflict.body).toMatchObject({ yours: 'NVIDIA in Busan', theirs: 'NVIDIA in Seoul' });
    const repeated = await send([add, attach, settle], 'fact_checker');
    expect(repeated.body.answers).toEqual(settled.body.answers);

    const { events } = (await ask('GET', `${path}/events`)).body;
    expect(verifyChain(events)).toBe(true);
    const state = (await ask('GET', path)).body.snapshot;
    expect(state.version).toBe(events.length);
    const blocked = await ask('POST', `${path}/commands`, {
      as: 'approver',
      body: [{ id: 'k6', madeAt: now, type: 'approve', revision: await revisionOf(store), basedOn: 1 }],
    });
    expect([blocked.status, blocked.body.code]).toEqual([422, 'approval-blocked']);
    expect(blocked.body.detail).toContain(blocked.body.requirements[0].words);
  });
});

async function revisionOf(store: Store): Promise<string> {
  const { revisionHash } = await import('../core/review/revision-hash.ts');
  const { defaultPolicy } = await import('../core/policy/policy.ts');
  const state = await store.get('real.0');
  return state === undefined ? '' : revisionHash(state, defaultPolicy);
}
