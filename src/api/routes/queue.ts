/** GET /api/drafts: the queue. */

import type { ApiApp } from '../api-app.ts';
import { rowOf } from '../draft-row.ts';
import type { Host } from '../host.ts';
import { jsonResponse } from '../json-response.ts';
import { readListQuery } from '../list-query.ts';
import { problemAnswer } from '../problem-answer.ts';

export function addQueueRoute(app: ApiApp, host: Host): void {
  app.get('/api/drafts', async (context) => {
    const query = readListQuery(new URL(context.req.url).searchParams);
    if (!query.ok) return problemAnswer(query.problem);
    const page = await host.store.list(query.value);
    return jsonResponse({ ...page, drafts: page.drafts.map(rowOf) });
  });
}
