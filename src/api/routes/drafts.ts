/** /api/drafts: the queue, one draft, import, and commands to a draft. */

import { may, rolesThatMay } from '../../core/policy/permissions.ts';
import type { ApiApp } from '../api-app.ts';
import { rowOf } from '../draft-row.ts';
import { etagOf, isKnown } from '../etag.ts';
import type { Host } from '../host.ts';
import { jsonResponse } from '../json-response.ts';
import { readListQuery } from '../list-query.ts';
import { problemAnswer } from '../problem-answer.ts';

export function addDraftRoutes(app: ApiApp, host: Host): void {
  app.get('/api/drafts', async (context) => {
    const query = readListQuery(new URL(context.req.url).searchParams);
    if (!query.ok) return problemAnswer(query.problem);
    const page = await host.store.list(query.value);
    return jsonResponse({ ...page, drafts: page.drafts.map(rowOf) });
  });

  app.post('/api/drafts', async (context) => {
    const person = context.get('person');
    if (!may(person.role, 'import_drafts')) {
      const allowed = [...rolesThatMay('import_drafts')];
      return problemAnswer({ code: 'forbidden', action: 'import_drafts', role: person.role, allowed });
    }
    const { readJsonBody } = await import('../read-body.ts');
    const body = await readJsonBody(context.req.raw);
    if (!body.ok) return problemAnswer(body.problem);
    const { importFiles } = await import('../import-files.ts');
    const results = await importFiles(host, person, body.value);
    return results.ok
      ? jsonResponse({ results: results.value }, { status: 201 })
      : problemAnswer(results.problem);
  });

  app.get('/api/drafts/:id', async (context) => {
    const id = context.req.param('id');
    const snapshot = await host.store.get(id);
    if (snapshot === undefined) return problemAnswer({ code: 'not-found', what: 'draft', id });
    const headers = { etag: etagOf(snapshot.version), 'cache-control': 'no-cache' };
    if (isKnown(context.req.header('if-none-match'), snapshot.version))
      return new Response(null, { status: 304, headers });
    return jsonResponse({ snapshot }, { headers });
  });

  app.post('/api/drafts/:id/commands', async (context) => {
    const { readJsonBody } = await import('../read-body.ts');
    const body = await readJsonBody(context.req.raw);
    if (!body.ok) return problemAnswer(body.problem);
    const { takeCommands } = await import('../take-commands.ts');
    const taken = await takeCommands(host, context.req.param('id'), context.get('person'), body.value);
    if (!taken.ok) return problemAnswer(taken.problem);
    const refusal = taken.value.answers.find((answer) => !answer.ok);
    return refusal === undefined ? jsonResponse(taken.value) : problemAnswer(refusal.problem, taken.value);
  });
}
