/** The page's only fetch: whatever goes wrong is one kind of error, and nothing a name says leads elsewhere. */

import { describe, expect, it } from 'vitest';
import { createApiClient } from './api-client.ts';
import { ApiError } from './api-error.ts';

function clientOn(answer: (request: Request) => Response | Promise<Response>) {
  const requests: Request[] = [];
  const api = createApiClient({
    person: () => 'mara',
    fetch: async (request) => {
      requests.push(request);
      return answer(request);
    },
  });
  return { api, requests };
}
const refusal = (body: unknown, status: number) =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/problem+json' } });
const failure = (asked: Promise<unknown>) =>
  asked.then(
    () => undefined,
    (error: unknown) =>
      error instanceof ApiError ? { problem: error.problem, status: error.status } : error,
  );

describe('the API client', () => {
  it('names the person on every request, and a command’s author on commands', async () => {
    const { api, requests } = clientOn(() => Response.json({ version: 1, answers: [] }));
    await api.session();
    await api.command('d1', 'priya', []);
    expect(requests.map((request) => request.headers.get('x-bluepencil-person'))).toEqual(['mara', 'priya']);
  });

  it.each([
    ['a network that is gone', () => Promise.reject(new TypeError('Failed to fetch')), 'offline', 0],
    ['a proxy’s page', () => new Response('<h1>Bad gateway</h1>', { status: 502 }), 'internal', 502],
    ['a portal’s page in place of an answer', () => new Response('<h1>Wi-Fi</h1>'), 'internal', 200],
    ['a problem it has no words for', () => refusal({ code: 'new-in-2040' }, 422), 'internal', 422],
    ['a problem', () => refusal({ code: 'busy', title: 'Busy' }, 409), 'busy', 409],
  ])('makes one kind of error of %s', async (_title, answer, code, status) => {
    expect(await failure(clientOn(answer).api.session())).toMatchObject({ problem: { code }, status });
  });

  it('takes a batch with refusals as an answer', async () => {
    const answers = [{ commandId: 'k1', ok: false, problem: { code: 'nothing-to-do', what: 'assign' } }];
    const { api } = clientOn(() =>
      refusal({ code: 'nothing-to-do', what: 'assign', version: 4, answers }, 422),
    );
    expect(await api.command('d1', 'mara', [])).toMatchObject({ version: 4, answers });
  });

  it('gives a capture unit for unit, a leading byte order mark too', async () => {
    const text = '\ufeffThe port is open.';
    const { api } = clientOn(() => new Response(new TextEncoder().encode(text)));
    expect(await api.capture('a'.repeat(64))).toBe(text);
  });

  it.each(['..', '.', ''])('asks nobody for the draft %j', async (id) => {
    const { api, requests } = clientOn(() => Response.json({}));
    expect(await failure(api.draft(id))).toMatchObject({ problem: { code: 'not-found' } });
    expect(requests).toEqual([]);
  });

  it('keeps a draft’s id in its place in the address', async () => {
    const { api, requests } = clientOn(() => Response.json({}));
    await api.draft('a/../b?c#d');
    expect(new URL(requests[0]?.url ?? '').pathname).toBe('/api/drafts/a%2F..%2Fb%3Fc%23d');
  });

  it('reads the name of a download', async () => {
    const { api } = clientOn(
      () =>
        new Response('# Fähre', {
          headers: { 'content-disposition': `attachment; filename="f.md"; filename*=UTF-8''f%C3%A4hre.md` },
        }),
    );
    expect((await api.exportDraft('d1', 'markdown')).fileName).toBe('fähre.md');
  });
});
