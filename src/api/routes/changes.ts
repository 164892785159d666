/** GET /api/changes and GET /api/drafts/:id/events: what happened since a number that the reader kept. */

import { fail, type Outcome, ok } from '../../core/problem.ts';
import type { ApiApp } from '../api-app.ts';
import type { Host } from '../host.ts';
import { jsonResponse } from '../json-response.ts';
import { problemAnswer } from '../problem-answer.ts';

/** Whoever is further behind asks again from `last`. */
const CHANGES_A_PAGE = 500;

export function addChangeRoutes(app: ApiApp, host: Host): void {
  app.get('/api/changes', async (context) => {
    const since = readSince(context.req.query('since'));
    if (!since.ok) return problemAnswer(since.problem);
    const changes = await host.store.changes(since.value, CHANGES_A_PAGE);
    return jsonResponse({ changes, last: changes.at(-1)?.seq ?? since.value });
  });

  app.get('/api/drafts/:id/events', async (context) => {
    const since = readSince(context.req.query('since'));
    if (!since.ok) return problemAnswer(since.problem);
    const id = context.req.param('id');
    const events = await host.store.events(id, since.value);
    if (events.length === 0 && (await host.store.get(id)) === undefined)
      return problemAnswer({ code: 'not-found', what: 'draft', id });
    return jsonResponse({ events });
  });
}

function readSince(text = '0'): Outcome<number> {
  if (/^\d{1,15}$/.test(text)) return ok(Number(text));
  return fail({ code: 'invalid-request', issues: [{ path: 'since', message: 'Give a whole number.' }] });
}
