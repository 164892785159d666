/** The one MSW handler: every request below /api goes to the real API. */

import { http } from 'msw/core/http';
import type { Answer } from './faults.ts';

/** The path begins with it: in development the page also loads modules from `/src/api/`. */
const API = /^https?:\/\/[^/]+\/api\//;

export function apiHandlers(answer: Answer) {
  return [
    http.all(API, async ({ request }) => {
      try {
        return await answer(request);
      } catch {
        // To the page that asked, a host that throws is a network that failed.
        return Response.error();
      }
    }),
  ];
}
