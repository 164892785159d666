/** Answers POST /api/drafts: what each file became. */

import { may, type Person, rolesThatMay } from '../core/policy/permissions.ts';
import type { Host } from './host.ts';
import { importFiles } from './import-files.ts';
import { jsonResponse } from './json-response.ts';
import { problemAnswer } from './problem-answer.ts';
import { readJsonBody } from './read-body.ts';

export async function answerImport(host: Host, person: Person, request: Request): Promise<Response> {
  if (!may(person.role, 'import_drafts')) {
    const allowed = [...rolesThatMay('import_drafts')];
    return problemAnswer({ code: 'forbidden', action: 'import_drafts', role: person.role, allowed });
  }
  const body = await readJsonBody(request);
  if (!body.ok) return problemAnswer(body.problem);
  const results = await importFiles(host, person, body.value);
  return results.ok
    ? jsonResponse({ results: results.value }, { status: 201 })
    : problemAnswer(results.problem);
}
