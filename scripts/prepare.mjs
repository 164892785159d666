/** `npm run prepare`, which npm runs after `npm ci` as well: bundles the command line. */

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './paths.mjs';

// An installation without development packages has nothing to bundle with, and serves the page without.
if (existsSync(join(ROOT, 'node_modules', 'vite'))) {
  const { buildBin } = await import('./build-bin.mjs');
  await buildBin();
} else console.error('The command line was not bundled: the development packages are not installed.');
