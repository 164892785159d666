/** GET and PUT /api/policy and /api/taxonomy: the documents of the desk as a whole. */

import { may, type Person, rolesThatMay } from '../../core/policy/permissions.ts';
import { fail, type Outcome, ok } from '../../core/problem.ts';
import type { ApiApp } from '../api-app.ts';
import type { DocumentName } from '../desk-documents.ts';
import { etagOf } from '../etag.ts';
import type { Host } from '../host.ts';
import { jsonResponse } from '../json-response.ts';
import { problemResponse } from '../problem-response.ts';
import { readJsonBody } from '../read-body.ts';

const actions = { policy: 'change_policy', taxonomy: 'change_taxonomy' } as const;

export function addDocumentRoutes(app: ApiApp, host: Host): void {
  for (const name of ['policy', 'taxonomy'] as const) {
    app.get(`/api/${name}`, async () => {
      const { readDocument } = await import('../desk-documents.ts');
      return documentResponse(await readDocument(host.store, name));
    });
    app.put(`/api/${name}`, async (context) => {
      const written = await putDocument(host, name, context.get('person'), context.req.raw);
      return written.ok ? documentResponse(written.value) : problemResponse(written.problem);
    });
  }
}

function documentResponse(document: { version: number }): Response {
  return jsonResponse(document, { headers: { etag: etagOf(document.version), 'cache-control': 'no-cache' } });
}

async function putDocument(
  host: Host,
  name: DocumentName,
  person: Person,
  request: Request,
): Promise<Outcome<{ version: number }>> {
  const action = actions[name];
  if (!may(person.role, action))
    return fail({ code: 'forbidden', action, role: person.role, allowed: [...rolesThatMay(action)] });
  const over = readIfMatch(request);
  if (!over.ok) return over;
  const body = await readJsonBody(request);
  if (!body.ok) return body;
  const [{ checkShape }, schemas, { writeDocument }] = await Promise.all([
    import('../check-shape.ts'),
    import('../schemas/requests.ts'),
    import('../desk-documents.ts'),
  ]);
  if (name === 'policy') {
    const policy = checkShape(schemas.policyBodySchema, body.value);
    return policy.ok ? writeDocument(host.store, name, over.value, policy.value) : policy;
  }
  const taxonomy = checkShape(schemas.taxonomyBodySchema, body.value);
  return taxonomy.ok ? writeDocument(host.store, name, over.value, taxonomy.value) : taxonomy;
}

/** Without the version it was made from, a change could undo another's unseen. */
function readIfMatch(request: Request): Outcome<number> {
  const version = request.headers.get('if-match')?.match(/^"(\d{1,15})"$/)?.[1];
  if (version !== undefined) return ok(Number(version));
  return fail({
    code: 'invalid-request',
    issues: [{ path: 'If-Match', message: 'Give the ETag of the version that was changed.' }],
  });
}
