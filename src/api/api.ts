/** The API: a Request in, a Response out, over whatever a host gives it. The same in the page and on a server. */

import { Hono } from 'hono/tiny';
import type { ApiApp } from './api-app.ts';
import type { Host } from './host.ts';
import { problemAnswer } from './problem-answer.ts';
import { addCaptureRoutes } from './routes/captures.ts';
import { addChangeRoutes } from './routes/changes.ts';
import { addDocumentRoutes } from './routes/documents.ts';
import { addDraftRoutes } from './routes/drafts.ts';
import { addExportRoutes } from './routes/export.ts';
import { addOpenApiRoute } from './routes/openapi.ts';
import { addSessionRoute } from './routes/session.ts';

export interface Api {
  fetch(request: Request): Promise<Response>;
}

/**
 * Routes load what only they need when they are first asked: the queue must be usable before the page has
 * the code that decides, parses and exports.
 */
export function createApi(host: Host): Api {
  const app: ApiApp = new Hono();
  app.onError((error) => {
    const reference = host.newId();
    host.log(reference, error);
    return problemAnswer({ code: 'internal', reference });
  });
  app.notFound((context) => problemAnswer({ code: 'not-found', what: 'page', id: context.req.path }));
  addOpenApiRoute(app);
  app.use('/api/*', async (context, next) => {
    const person = await host.identify(context.req.raw);
    if (person === undefined) return problemAnswer({ code: 'unauthenticated' });
    context.set('person', person);
    return next();
  });
  addSessionRoute(app, host);
  addDraftRoutes(app, host);
  addExportRoutes(app, host);
  addCaptureRoutes(app, host);
  addDocumentRoutes(app, host);
  addChangeRoutes(app, host);
  return { fetch: async (request) => app.fetch(request) };
}
