/** GET /api/session: who is asking, and who else there is. */

import type { ApiApp } from '../api-app.ts';
import type { Host } from '../host.ts';
import { jsonResponse } from '../json-response.ts';

export function addSessionRoute(app: ApiApp, host: Host): void {
  app.get('/api/session', async (context) =>
    jsonResponse({ person: context.get('person'), people: await host.people(), mode: host.mode }),
  );
}
