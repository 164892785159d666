/** GET /api/captures/:sha256: one immutable text of a source. The body's bytes hash to its name. */

import type { ApiApp } from '../api-app.ts';
import type { Host } from '../host.ts';
import { problemAnswer } from '../problem-answer.ts';

/** A reader that counts offsets decodes with `ignoreBOM`: a byte order mark is part of the text. */
export function addCaptureRoutes(app: ApiApp, host: Host): void {
  app.get('/api/captures/:sha256', async (context) => {
    const id = context.req.param('sha256');
    const capture = /^[0-9a-f]{64}$/.test(id) ? await host.store.capture(id) : undefined;
    if (capture === undefined) return problemAnswer({ code: 'not-found', what: 'capture', id });
    return new Response(capture.text, { headers: HEADERS });
  });
}

/** The text came from anywhere: a browser that opens it must show it and do nothing else. */
const HEADERS = {
  'content-type': 'text/plain; charset=utf-8',
  'cache-control': 'private, max-age=31536000, immutable',
  'content-security-policy': "default-src 'none'; sandbox",
  'x-content-type-options': 'nosniff',
};
