/** GET and PUT /api/policy and /api/taxonomy: the documents of the desk as a whole. */

import type { Store } from '../../store/store.ts';
import type { ApiApp } from '../api-app.ts';
import { etagOf } from '../etag.ts';
import type { Host } from '../host.ts';
import { jsonResponse } from '../json-response.ts';
import { problemAnswer } from '../problem-answer.ts';
import { readTaxonomy } from '../read-taxonomy.ts';

/** The queue asks for the taxonomy; the policy comes when a draft is opened. */
const readers = {
  taxonomy: readTaxonomy,
  policy: async (store: Store) => (await import('../read-policy.ts')).readPolicy(store),
};

export function addDocumentRoutes(app: ApiApp, host: Host): void {
  for (const name of ['policy', 'taxonomy'] as const) {
    app.get(`/api/${name}`, async () => {
      return documentResponse(await readers[name](host.store));
    });
    app.put(`/api/${name}`, async (context) => {
      const { putDocument } = await import('../put-document.ts');
      const written = await putDocument(host, name, context.get('person'), context.req.raw);
      return written.ok ? documentResponse(written.value) : problemAnswer(written.problem);
    });
  }
}

function documentResponse(document: { version: number }): Response {
  return jsonResponse(document, { headers: { etag: etagOf(document.version), 'cache-control': 'no-cache' } });
}
