/** /api/drafts: one draft and where else its sentences stand, import, and commands to a draft. */

import type { ApiApp } from '../api-app.ts';
import { etagOf, isKnown } from '../etag.ts';
import type { Host } from '../host.ts';
import { jsonResponse } from '../json-response.ts';
import { problemAnswer } from '../problem-answer.ts';

export function addDraftRoutes(app: ApiApp, host: Host): void {
  app.post('/api/drafts', async (context) => {
    const { answerImport } = await import('../answer-import.ts');
    return answerImport(host, context.get('person'), context.req.raw);
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
    const { answerCommands } = await import('../answer-commands.ts');
    return answerCommands(host, context.req.param('id'), context.get('person'), context.req.raw);
  });

  app.get('/api/drafts/:id/repeats', async (context) => {
    const { answerRepeats } = await import('../answer-repeats.ts');
    return answerRepeats(host, context.req.param('id'));
  });
}
