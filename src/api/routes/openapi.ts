/** GET /api/openapi.json: what this API is, made of its schemas. Everybody may read it. */

import type { ApiApp } from '../api-app.ts';
import { jsonResponse } from '../json-response.ts';

export function addOpenApiRoute(app: ApiApp): void {
  app.get('/api/openapi.json', async () => {
    const { describeApi } = await import('../openapi.ts');
    return jsonResponse(describeApi());
  });
}
