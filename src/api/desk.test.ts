/** The API but for commands and imports: the queue, drafts, documents, changes, session, exports, and what is not there. */

import { beforeEach, describe, expect, it } from 'vitest';
import type { Store } from '../store/store.ts';
import { aCommit, aSummary } from '../store/testing/store-fixtures.ts';
import { testStores } from '../store/testing/test-stores.ts';
import { type Ask, createAsk, createTestHost, PEOPLE, type TestHost } from './api-fixtures.ts';
import { putDraft } from './draft-fixture.ts';

describe.each(testStores('desk'))('the API over the %s store', (_name, open) => {
  let store: Store;
  let host: TestHost;
  let ask: Ask;
  beforeEach(async () => {
    store = await open();
    host = createTestHost(store);
    ask = createAsk(host);
  });
  const fill = async (...summaries: Parameters<typeof aSummary>[0][]) => {
    for (const one of summaries) await store.commit(aCommit(one.id, 0, 1, { summary: aSummary(one) }));
  };

  it('lists the queue by risk, filtered and in pages, without search terms', async () => {
    await fill(
      { id: 'a', section: 'ai', risk: { score: 0.1, parts: [] }, terms: ['anna'] },
      { id: 'b', section: 'ai', risk: { score: 0.9, parts: [] }, workflow: 'in_review', terms: ['berta'] },
      { id: 'c', section: 'local', risk: { score: 0.5, parts: [] }, workflow: 'approved', terms: ['anna'] },
    );
    const all = await ask('GET', '/api/drafts');
    expect(all.body.drafts.map((row: { id: string }) => row.id)).toEqual(['b', 'c', 'a']);
    expect(all.text).not.toContain('terms');
    const first = await ask('GET', '/api/drafts?limit=2');
    const rest = await ask('GET', `/api/drafts?limit=2&cursor=${encodeURIComponent(first.body.nextCursor)}`);
    expect(rest.body.drafts.map((row: { id: string }) => row.id)).toEqual(['a']);
    expect(rest.body).toMatchObject({ total: 3, nextCursor: null });
    const two = await ask('GET', '/api/drafts?state=approved&state=in_review&section=ai');
    expect(two.body.drafts.map((row: { id: string }) => row.id)).toEqual(['b']);
    expect(two.body.facets.sections).toEqual({ ai: 1, local: 1 });
    expect(all.text).not.toContain('prints');
    const found = await ask('GET', '/api/drafts?q=%C3%81NN');
    expect(found.body.total).toBe(2);
  });

  it('filters by a check that has findings open, and counts the drafts of each', async () => {
    const findings = (byCheck: object) => ({ findings: { errors: 0, warnings: 1, quotations: 0, byCheck } });
    await fill(
      { id: 'a', ...findings({ number: 2, name: 1 }) },
      { id: 'b', ...findings({ name: 1 }) },
      { id: 'c', findings: { errors: 0, warnings: 0, quotations: 1 } },
    );
    const ids = async (finding: string) =>
      (await ask('GET', `/api/drafts?sort=headline&finding=${finding}`)).body.drafts.map(
        (row: { id: string }) => row.id,
      );
    expect(await ids('number')).toEqual(['a']);
    expect(await ids('name')).toEqual(['a', 'b']);
    expect(await ids('quotation')).toEqual(['c']);
    expect(await ids('risk_words')).toEqual([]);
    const { facets } = (await ask('GET', '/api/drafts')).body;
    expect(facets.findings).toMatchObject({ number: 1, name: 2, quotation: 1 });
  });

  it.each([
    'sort=luck',
    'state=sleeping',
    'finding=gold',
    'limit=0',
    'limit=201',
    'limit=1e2',
    'limit=-1',
    'cursor=x',
    'cursor=%5B%22newest%22%2C%222026%22%2C%22a%22%5D',
    `q=${'x'.repeat(501)}`,
  ])('refuses a list query that does not fit: %s', async (query) => {
    const { status, body } = await ask('GET', `/api/drafts?${query}`);
    expect(status).toBe(400);
    expect(body.code).toBe('invalid-request');
    expect(body.issues[0].path).toBe(query.split('=')[0]);
  });

  it('gives a draft with its version as ETag, and nothing when that is known', async () => {
    await putDraft(store, 'd1');
    const { body, headers } = await ask('GET', '/api/drafts/d1');
    expect(body.snapshot.id).toBe('d1');
    expect(headers.get('etag')).toBe('"1"');
    for (const known of ['"1"', 'W/"1"', '"0", "1"']) {
      const again = await ask('GET', '/api/drafts/d1', { headers: { 'if-none-match': known } });
      expect([again.status, again.text, again.headers.get('etag')]).toEqual([304, '', '"1"']);
    }
    const older = await ask('GET', '/api/drafts/d1', { headers: { 'if-none-match': '"0"' } });
    expect(older.status).toBe(200);
  });

  it.each([
    ['GET', '/api/drafts/nowhere', 'draft', 'nowhere'],
    ['GET', '/api/drafts/nowhere/events', 'draft', 'nowhere'],
    ['GET', '/api/drafts/nowhere/repeats', 'draft', 'nowhere'],
    ['GET', '/api/drafts/nowhere/export/json', 'draft', 'nowhere'],
    ['GET', '/api/drafts/__proto__', 'draft', '__proto__'],
    ['GET', '/api/drafts/%zz', 'draft', '%zz'],
    ['GET', '/api/drafts/a%2F..%2Fb%00', 'draft', 'a/../b\u0000'],
    ['GET', `/api/captures/${'a'.repeat(64)}`, 'capture', 'a'.repeat(64)],
    ['GET', '/api/captures/policy', 'capture', 'policy'],
    ['GET', `/api/captures/${'A'.repeat(64)}`, 'capture', 'A'.repeat(64)],
    ['GET', '/api/nothing', 'page', '/api/nothing'],
    ['GET', '/api', 'page', '/api'],
    ['DELETE', '/api/drafts', 'page', '/api/drafts'],
    ['PATCH', '/api/policy', 'page', '/api/policy'],
    ['GET', '/elsewhere', 'page', '/elsewhere'],
  ])('finds nothing at %s %s and says so', async (method, path, what, id) => {
    const { status, body } = await ask(method, path);
    expect(status).toBe(404);
    expect(body).toMatchObject({ code: 'not-found', what, id });
  });

  it('finds no export of a format it does not have', async () => {
    await putDraft(store, 'd1');
    for (const format of ['pdf', '__proto__', 'constructor'])
      expect((await ask('GET', `/api/drafts/d1/export/${format}`)).status).toBe(404);
  });

  it('gives a draft as a file under a plain name', async () => {
    await putDraft(store, 'd1');
    const markdown = await ask('GET', '/api/drafts/d1/export/markdown');
    expect(markdown.headers.get('content-type')).toContain('text/markdown');
    expect(markdown.headers.get('content-disposition')).toBe('attachment; filename="ferry-stops-in-may.md"');
    expect(markdown.text).toContain('The ferry carried 400 people.');
    const json = await ask('GET', '/api/drafts/d1/export/json');
    expect(json.headers.get('content-disposition')).toMatch(/^attachment; filename="[a-z0-9-]+\.json"$/);
    expect(json.body.id).toBe('d1');
    expect((await store.get('d1'))?.version).toBe(1);
  });

  it('knows nobody who does not say who they are', async () => {
    for (const path of ['/api/drafts', '/api/session', '/api/policy', '/api/nothing']) {
      const { status, body } = await ask('GET', path, { as: null });
      expect([status, body.code]).toEqual([401, 'unauthenticated']);
    }
    expect((await ask('POST', '/api/drafts', { as: null, body: {} })).status).toBe(401);
  });

  it('tells who is asking and who else there is', async () => {
    const { body } = await ask('GET', '/api/session', { as: 'approver' });
    expect(body).toEqual({ person: PEOPLE.approver, people: Object.values(PEOPLE), mode: 'demo' });
  });

  it('tells what changed since a number', async () => {
    await putDraft(store, 'd1');
    await putDraft(store, 'd2');
    const { body } = await ask('GET', '/api/changes');
    expect(body.changes.map((change: { draftId: string }) => change.draftId)).toEqual(['d1', 'd2']);
    const since = await ask('GET', `/api/changes?since=${body.changes[0].seq}`);
    expect(since.body).toEqual({ changes: [body.changes[1]], last: body.last });
    const none = await ask('GET', `/api/changes?since=${body.last}`);
    expect(none.body).toEqual({ changes: [], last: body.last });
    expect((await ask('GET', '/api/changes?since=soon')).status).toBe(400);
    expect((await ask('GET', '/api/drafts/d1/events?since=-1')).status).toBe(400);
  });

  it('gives the events of a draft since a seq', async () => {
    await putDraft(store, 'd1');
    expect((await ask('GET', '/api/drafts/d1/events')).body.events).toHaveLength(1);
    expect((await ask('GET', '/api/drafts/d1/events?since=1')).body.events).toEqual([]);
  });

  it('has a policy and a taxonomy to begin with', async () => {
    const policy = await ask('GET', '/api/policy');
    expect(policy.body).toMatchObject({ version: 1, rules: { tags: { min: 1, max: 8 } } });
    expect(policy.headers.get('etag')).toBe('"1"');
    const taxonomy = await ask('GET', '/api/taxonomy');
    expect(taxonomy.body.sections.map((section: { slug: string }) => section.slug)).toEqual([
      'ai',
      'chips',
      'policy',
      'robotics',
      'energy',
      'health',
      'science',
      'business',
      'local',
      'culture',
    ]);
  });

  it('writes the taxonomy over the version that was read, and over no other', async () => {
    const put = (etag: string, slug: string) =>
      ask('PUT', '/api/taxonomy', {
        as: 'admin',
        headers: { 'if-match': etag },
        body: { sections: [{ slug, label: 'New' }], tags: [] },
      });
    const written = await put('"1"', 'sea');
    expect(written.status).toBe(200);
    expect(written.body).toEqual({ version: 2, sections: [{ slug: 'sea', label: 'New' }], tags: [] });
    expect(written.headers.get('etag')).toBe('"2"');
    const late = await put('"1"', 'lake');
    expect(late.status).toBe(409);
    expect(late.body).toMatchObject({ code: 'text-conflict', target: 'taxonomy' });
    expect(JSON.parse(late.body.theirs).sections[0].slug).toBe('sea');
    expect((await ask('GET', '/api/taxonomy')).body).toEqual(written.body);
    expect((await put('"2"', 'lake')).body.version).toBe(3);
  });

  it('decides by the policy that was written last', async () => {
    const { version: _version, ...policy } = (await ask('GET', '/api/policy')).body;
    policy.rules.requirements.four_eyes.overridableBy = ['approver'];
    const written = await ask('PUT', '/api/policy', {
      as: 'admin',
      headers: { 'if-match': '"1"' },
      body: policy,
    });
    expect(written.body).toEqual({ ...policy, version: 2 });
    await putDraft(store, 'd1');
    const override = {
      id: 'o1',
      type: 'override_requirement',
      madeAt: '2026-03-02T12:00:00.000Z',
      requirement: 'four_eyes',
      reason: 'Night shift.',
    };
    const { body } = await ask('POST', '/api/drafts/d1/commands', { as: 'approver', body: [override] });
    expect(body.code).not.toBe('not-overridable');
  });

  it.each([
    ['policy', { rules: {}, sections: {} }],
    ['policy', null],
    ['taxonomy', { sections: [{ slug: '', label: 'x' }], tags: [] }],
    [
      'taxonomy',
      {
        sections: [
          { slug: 'a', label: 'x' },
          { slug: 'a', label: 'y' },
        ],
        tags: [],
      },
    ],
    ['taxonomy', []],
  ])('refuses a %s that does not fit its schema', async (name, body) => {
    const answer = await ask('PUT', `/api/${name}`, { as: 'admin', headers: { 'if-match': '"1"' }, body });
    expect(answer.status).toBe(400);
    expect(answer.body.issues.length).toBeGreaterThan(0);
  });

  it('lets only the roles that may write the documents, and nobody without the version', async () => {
    const body = { sections: [], tags: [] };
    const headers = { 'if-match': '"1"' };
    const editor = await ask('PUT', '/api/taxonomy', { headers, body });
    expect([editor.status, editor.body.action, editor.body.allowed]).toEqual([
      403,
      'change_taxonomy',
      ['admin'],
    ]);
    expect((await ask('PUT', '/api/policy', { as: 'approver', headers, body })).status).toBe(403);
    const blind = await ask('PUT', '/api/taxonomy', { as: 'admin', body });
    expect([blind.status, blind.body.issues[0].path]).toEqual([400, 'If-Match']);
  });

  it('says that the storage is full when a document does not fit', async () => {
    host.store = { ...store, commit: async () => ({ ok: false, reason: 'full' }) };
    const answer = await ask('PUT', '/api/taxonomy', {
      as: 'admin',
      headers: { 'if-match': '"1"' },
      body: { sections: [], tags: [] },
    });
    expect([answer.status, answer.body.code]).toEqual([507, 'storage-full']);
  });

  it('reflects no header and sets no cookie', async () => {
    await putDraft(store, 'd1');
    const headers = { 'x-odd': 'odd-value', cookie: 'a=odd-value', origin: 'https://odd-value.test' };
    for (const path of ['/api/drafts', '/api/drafts/d1', '/api/nothing', '/api/session']) {
      const answer = await ask('GET', path, { headers });
      expect(`${answer.text}${[...answer.headers].join()}`).not.toContain('odd-value');
      expect(answer.headers.has('set-cookie')).toBe(false);
      expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    }
  });
});
