/** GET /api/drafts/:id/export/:format: the draft as a file. Downloading changes nothing. */

import type { ExportedFile, NameOf } from '../../core/export/exported-file.ts';
import type { DraftState } from '../../core/review/draft-state.ts';
import type { ApiApp } from '../api-app.ts';
import type { Host } from '../host.ts';
import { problemAnswer } from '../problem-answer.ts';

type Exporter = (state: DraftState, nameOf: NameOf) => ExportedFile;

const formats = new Map<string, () => Promise<Exporter>>([
  ['markdown', async () => (await import('../../core/export/to-markdown.ts')).toMarkdown],
  ['json', async () => (await import('../../core/export/to-json.ts')).toJson],
]);

export function addExportRoutes(app: ApiApp, host: Host): void {
  app.get('/api/drafts/:id/export/:format', async (context) => {
    const load = formats.get(context.req.param('format'));
    if (load === undefined) return problemAnswer({ code: 'not-found', what: 'page', id: context.req.path });
    const id = context.req.param('id');
    const [state, people, write] = await Promise.all([host.store.get(id), host.people(), load()]);
    if (state === undefined) return problemAnswer({ code: 'not-found', what: 'draft', id });
    const names = new Map(people.map((person) => [person.id, person.name]));
    return fileResponse(write(state, (personId) => names.get(personId) ?? personId));
  });
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
