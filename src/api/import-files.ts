/** The import as it came over the wire: its limits and schema, then file by file. */

import type { Person } from '../core/policy/permissions.ts';
import { fail, type Outcome, ok } from '../core/problem.ts';
import { checkShape } from './check-shape.ts';
import type { Host } from './host.ts';
import { type ImportResult, importFile } from './import-file.ts';
import { importBodySchema, listOfFilesSchema, MAX_FILES } from './schemas/requests.ts';

export async function importFiles(
  host: Host,
  person: Person,
  body: unknown,
): Promise<Outcome<ImportResult[]>> {
  const list = checkShape(listOfFilesSchema, body);
  if (!list.ok) return list;
  if (list.value.files.length > MAX_FILES)
    return fail({ code: 'too-large', limit: MAX_FILES, unit: 'files' });
  const shape = checkShape(importBodySchema, body);
  if (!shape.ok) return shape;
  const { id: commandId, files } = shape.value;
  const results: ImportResult[] = [];
  // One after the other: a newsroom of files at once would hold all of them in memory several times.
  for (const [index, file] of files.entries())
    results.push(await importFile(host, { draftId: `${commandId}.${index}`, commandId, person, file }));
  return ok(results);
}
