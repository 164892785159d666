/** Builds the page, when what it is made of has changed since it was built. */

import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fingerprint } from './fingerprint.mjs';
import { DIST } from './paths.mjs';
import { bin, run } from './run.mjs';

const SOURCES = [
  'index.html',
  'package-lock.json',
  'tsconfig.json',
  'vite.config.ts',
  'mocks',
  'vite',
  'public',
  'seeds',
  'src',
];
/** A dot file, so that the server never gives it out. */
const STAMP = '.built-from';

/** Throws when the build fails. `force` builds whatever the stamp says. */
export async function buildApp({ force = false } = {}) {
  const wanted = await fingerprint(SOURCES);
  const built = await readFile(join(DIST, STAMP), 'utf8').catch(() => '');
  if (!force && built === wanted) return;
  const { code } = await run(bin('vite'), ['build', '--outDir', DIST, '--emptyOutDir']);
  if (code !== 0) throw new Error('The page did not build.');
  await writeFile(join(DIST, STAMP), wanted);
}
