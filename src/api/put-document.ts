/** Writes a document of the desk as it came over the wire: who may, over which version, in which shape. */

import { may, type Person, rolesThatMay } from '../core/policy/permissions.ts';
import { fail, type Outcome, ok } from '../core/problem.ts';
import { checkShape } from './check-shape.ts';
import type { Host } from './host.ts';
import { readJsonBody } from './read-body.ts';
import { policyBodySchema, taxonomyBodySchema } from './schemas/requests.ts';
import { type DocumentName, writeDocument } from './write-document.ts';

const actions = { policy: 'change_policy', taxonomy: 'change_taxonomy' } as const;

export async function putDocument(
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
  if (name === 'policy') {
    const policy = checkShape(policyBodySchema, body.value);
    return policy.ok ? writeDocument(host.store, name, over.value, policy.value) : policy;
  }
  const taxonomy = checkShape(taxonomyBodySchema, body.value);
  return taxonomy.ok ? writeDocument(host.store, name, over.value, taxonomy.value) : taxonomy;
}

/** Without the version it was made from, a change could undo another's unseen. */
function readIfMatch(request: Request): Outcome<number> {
  const version = request.headers.get('if-match')?.match(/^(?:W\/)?"(\d{1,15})"$/)?.[1];
  if (version !== undefined) return ok(Number(version));
  return fail({
    code: 'invalid-request',
    issues: [{ path: 'If-Match', message: 'Give the ETag of the version that was changed.' }],
  });
}
