/** The type of the API's Hono app: what a route finds in its context; and what every such app does with a fault. */

import { Hono } from 'hono/tiny';
import type { Person } from '../core/policy/permissions.ts';
import type { Host } from './host.ts';
import { problemAnswer } from './problem-answer.ts';

export type ApiApp = Hono<{ Variables: { person: Person }; Bindings: { person?: Person } }>;

export function createApp(host: Host): ApiApp {
  const app: ApiApp = new Hono();
  app.onError((error) => {
    const reference = host.newId();
    host.log(reference, error);
    return problemAnswer({ code: 'internal', reference });
  });
  app.notFound((context) => problemAnswer({ code: 'not-found', what: 'page', id: context.req.path }));
  return app;
}
