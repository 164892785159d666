/** The demo's host fakes nothing: through MSW or straight, it is the API. */

import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Person } from '../src/core/policy/permissions.ts';
import { type Faults, parseFaults, withFaults } from './faults.ts';
import * as noCookies from './no-cookies.ts';
import { mswServer, testApi } from './node.ts';
import { marked, pageFetch } from './page-fetch.ts';

const people: Person[] = JSON.parse(readFileSync(new URL('../seeds/people.json', import.meta.url), 'utf8'));
const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');

const post = (path: string, body: unknown, person = 'mara') =>
  new Request(`http://localhost${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-bluepencil-person': person },
    body: JSON.stringify(body),
  });
const get = (path: string, headers: Record<string, string> = {}) =>
  new Request(`http://localhost${path}`, { headers });

const ferry = { name: 'ferry.md', text: '# The ferry runs again\n\nIt ran on Monday. Nobody was hurt.\n' };
const assign = {
  id: 'a1',
  type: 'assign',
  madeAt: '2031-03-01T08:00:00.000Z',
  person: 'ines',
};
/** One life of a desk; each request meets what the ones before left behind. */
const requests: [title: string, request: () => Request][] = [
  ['an import', () => post('/api/drafts', { id: 'i1', files: [ferry] })],
  ['a repeated import', () => post('/api/drafts', { id: 'i1', files: [ferry] })],
  ['the queue', () => get('/api/drafts?limit=10')],
  ['a draft', () => get('/api/drafts/i1.0')],
  ['a draft that did not change', () => get('/api/drafts/i1.0', { 'if-none-match': '"1"' })],
  ['a command', () => post('/api/drafts/i1.0/commands', [assign])],
  ['a repeated command', () => post('/api/drafts/i1.0/commands', [assign])],
  ['a forbidden command', () => post('/api/drafts/i1.0/commands', [{ ...assign, id: 'a2' }], 'kofi')],
  ['a command that is none', () => post('/api/drafts/i1.0/commands', [{ id: 'x' }])],
  ['a stranger', () => post('/api/drafts/i1.0/commands', [assign], 'nobody')],
  ['the log', () => get('/api/drafts/i1.0/events?since=0')],
  ['a download', () => get('/api/drafts/i1.0/export/markdown')],
  ['a page that is none', () => get('/api/nothing')],
];

const straight = testApi(people);
const served = testApi(people);
const server = mswServer(served.api);
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterAll(() => server.close());

async function seen(response: Response) {
  return {
    status: response.status,
    headers: [...response.headers].sort(),
    body: await response.text(),
  };
}

describe('the API behind MSW', () => {
  it.each(requests)('answers %s as the API itself does', async (_title, request) => {
    expect(await seen(await fetch(request()))).toEqual(await seen(await straight.api.fetch(request())));
  });
});

describe('the files that come from MSW', () => {
  it('hold its worker as it was published', () => {
    expect(read('../public/mockServiceWorker.js')).toBe(read('../node_modules/msw/lib/mockServiceWorker.js'));
  });

  it('keep the list of hosting pages under the name by which the page’s own worker adds to it', () => {
    expect(read('../public/mockServiceWorker.js')).toMatch(/^const activeClientIds = new Set\(\)$/m);
  });

  it('find every name they import in place of tough-cookie', () => {
    const source = read('../node_modules/msw/lib/core/utils/cookieStore.mjs');
    const names = source.match(/import \{([^}]*)\} from "tough-cookie"/)?.[1]?.match(/\w+/g) ?? [];
    expect(names.length).toBeGreaterThan(0);
    for (const name of names) expect(noCookies).toHaveProperty(name);
  });
});

describe('the page’s way to its host', () => {
  const straightAnswer = async () => new Response('straight');

  it('is straight until the worker has started', async () => {
    const { fetch: ask } = pageFetch(straightAnswer, async () => new Response('worker'));
    expect(await (await ask(get('/api/session'))).text()).toBe('straight');
  });

  it('leads through the worker after that', async () => {
    const throughWorker = marked(async () => new Response('worker'));
    const { fetch: ask, goThroughWorker } = pageFetch(straightAnswer, throughWorker);
    goThroughWorker();
    expect(await (await ask(get('/api/session'))).text()).toBe('worker');
  });

  it('is straight again when a worker took over that nobody here would answer', async () => {
    const { fetch: ask, goThroughWorker } = pageFetch(straightAnswer, () => new Promise(() => undefined));
    goThroughWorker(() => false);
    expect(await (await ask(get('/api/session'))).text()).toBe('straight');
  });

  it.each([
    ['something else answers', async () => new Response('<!doctype html>')],
    ['nothing answers', () => Promise.reject(new TypeError('Failed to fetch'))],
  ])('is straight again when %s', async (_title, throughWorker) => {
    const { fetch: ask, goThroughWorker } = pageFetch(
      async (request) => new Response(await request.text()),
      throughWorker,
    );
    goThroughWorker();
    expect(await (await ask(post('/api/drafts', { kept: true }))).text()).toBe('{"kept":true}');
  });
});

describe('faults', () => {
  const none: Faults = { delayMs: 0, offline: false, status: null, rate: 1 };

  it.each([
    [null, none],
    ['delay:800,offline', { ...none, delayMs: 800, offline: true }],
    ['status:503,rate:0.25', { ...none, status: 503, rate: 0.25 }],
    ['status:200,delay:-1,rate:7,nonsense', none],
  ])('read %s', (text, faults) => {
    expect(parseFaults(text)).toEqual(faults);
  });

  it('hit the share of requests that was asked for', async () => {
    const draws = [0.1, 0.9];
    const answer = withFaults(
      async () => new Response('ok'),
      () => ({ ...none, status: 503, rate: 0.5 }),
      () => draws.shift() ?? 0,
    );
    expect((await answer(get('/api/session'))).status).toBe(503);
    expect((await answer(get('/api/session'))).status).toBe(200);
  });
});
