/** The API: a Request in, a Response out, over whatever a host gives it. The same in the page and on a server. */

import { type ApiApp, createApp } from './api-app.ts';
import type { Host } from './host.ts';
import { problemAnswer } from './problem-answer.ts';
import { addDocumentRoutes } from './routes/documents.ts';
import { addOpenApiRoute } from './routes/openapi.ts';
import { addQueueRoute } from './routes/queue.ts';
import { addSessionRoute } from './routes/session.ts';

export interface Api {
  fetch(request: Request): Promise<Response>;
}

/**
 * Routes load what only they need when they are first asked: the queue must be usable before the page has
 * the code that decides, parses and exports.
 */
export function createApi(host: Host): Api {
  const app = createApp(host);
  addOpenApiRoute(app);
  app.use('/api/*', async (context, next) => {
    const person = await host.identify(context.req.raw);
    if (person === undefined) return problemAnswer({ code: 'unauthenticated' });
    context.set('person', person);
    return next();
  });
  addSessionRoute(app, host);
  addQueueRoute(app, host);
  addDocumentRoutes(app, host);
  let late: ApiApp | undefined;
  app.all('/api/*', async (context) => {
    late ??= (await import('./late-app.ts')).createLateApp(host);
    return late.fetch(context.req.raw, { person: context.get('person') });
  });
  return { fetch: async (request) => app.fetch(request) };
}
