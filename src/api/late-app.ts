/** The routes that the queue does not ask for: their code comes when the first of them is called. */

import { type ApiApp, createApp } from './api-app.ts';
import type { Host } from './host.ts';
import { addCaptureRoutes } from './routes/captures.ts';
import { addChangeRoutes } from './routes/changes.ts';
import { addDraftRoutes } from './routes/drafts.ts';
import { addExportRoutes } from './routes/export.ts';

/** Who is asking was found out already: `fetch(request, { person })`. */
export function createLateApp(host: Host): ApiApp {
  const app = createApp(host);
  app.use(async (context, next) => {
    const { person } = context.env;
    if (person === undefined) throw new Error('Nobody is asking.');
    context.set('person', person);
    return next();
  });
  addDraftRoutes(app, host);
  addExportRoutes(app, host);
  addCaptureRoutes(app, host);
  addChangeRoutes(app, host);
  return app;
}
