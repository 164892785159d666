/** Writes a draft as a file in one of the formats there are. */

import type { ExportedFile, NameOf } from '../core/export/exported-file.ts';
import type { DraftState } from '../core/review/draft-state.ts';
import type { Host } from './host.ts';
import { problemAnswer } from './problem-answer.ts';

type Exporter = (state: DraftState, nameOf: NameOf) => ExportedFile;

const formats = new Map<string, () => Promise<Exporter>>([
  ['markdown', async () => (await import('../core/export/to-markdown.ts')).toMarkdown],
  ['json', async () => (await import('../core/export/to-json.ts')).toJson],
]);

export async function exportDraft(host: Host, id: string, format: string): Promise<Response> {
  const load = formats.get(format);
  if (load === undefined) return problemAnswer({ code: 'not-found', what: 'page', id: format });
  const [state, people, write] = await Promise.all([host.store.get(id), host.people(), load()]);
  if (state === undefined) return problemAnswer({ code: 'not-found', what: 'draft', id });
  const names = new Map(people.map((person) => [person.id, person.name]));
  return fileResponse(write(state, (personId) => names.get(personId) ?? personId));
}

/** `fileName` is plain ASCII without quotes: `fileNameFor` makes it so. */
function fileResponse({ fileName, mediaType, body }: ExportedFile): Response {
  return new Response(body, {
    headers: {
      'content-type': mediaType,
      'content-disposition': `attachment; filename="${fileName}"`,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    },
  });
}
