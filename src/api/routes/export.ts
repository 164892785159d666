/** GET /api/drafts/:id/export/:format: the draft as a file. Downloading changes nothing. */

import type { ApiApp } from '../api-app.ts';
import type { Host } from '../host.ts';

export function addExportRoutes(app: ApiApp, host: Host): void {
  app.get('/api/drafts/:id/export/:format', async (context) => {
    const { exportDraft } = await import('../export-draft.ts');
    return exportDraft(host, context.req.param('id'), context.req.param('format'));
  });
}
