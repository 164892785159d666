/** Builds the page, when what it is made of has changed since it was built. */

import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DIST, ROOT } from './paths.mjs';
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

/** One hash of every file the page is made of. Times are not trusted: a checkout may turn them back. */
async function fingerprint() {
  const hash = createHash('sha256');
  for (const name of SOURCES) await addTo(hash, name);
  return hash.digest('hex');
}

/** @param {import('node:crypto').Hash} hash @param {string} name */
async function addTo(hash, name) {
  const path = join(ROOT, name);
  const content = await readFile(path).catch((error) => {
    if (error.code === 'ENOENT') return undefined;
    if (error.code === 'EISDIR') return null;
    throw error;
  });
  if (content === undefined) return;
  if (content !== null) {
    hash.update(`${name}\0${content.length}\0`).update(content);
    return;
  }
  for (const child of (await readdir(path)).sort())
    if (!/\.test\.tsx?$/.test(child)) await addTo(hash, `${name}/${child}`);
}

/** Throws when the build fails. `force` builds whatever the stamp says. */
export async function buildApp({ force = false } = {}) {
  const wanted = await fingerprint();
  const built = await readFile(join(DIST, STAMP), 'utf8').catch(() => '');
  if (!force && built === wanted) return;
  const { code } = await run(bin('vite'), ['build', '--outDir', DIST, '--emptyOutDir']);
  if (code !== 0) throw new Error('The page did not build.');
  await writeFile(join(DIST, STAMP), wanted);
}
