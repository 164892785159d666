/** Where the repository's scripts find its folders. */

import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '');
/** The built page. `BLUEPENCIL_DIST` keeps two checkouts' or two jobs' builds apart. */
export const DIST = process.env.BLUEPENCIL_DIST ?? join(ROOT, 'dist');
