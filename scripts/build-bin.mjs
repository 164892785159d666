/** Bundles the command line into one file that Node runs without anything else, when what it is made of has changed. */

import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bundle } from './bundle.mjs';
import { fingerprint } from './fingerprint.mjs';
import { ROOT } from './paths.mjs';

const FOLDER = 'bin/dist';
const NAME = 'bluepencil.mjs';
const SOURCES = [
  'bin',
  'src/core',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'scripts/build-bin.mjs',
  'scripts/bundle.mjs',
];

/** Throws when the build fails. Several may run at once: the bundle is moved to its place whole. */
export async function buildBin() {
  const stamp = `// Built from ${await fingerprint(SOURCES, [FOLDER])} by npm run prepare; do not edit.\n`;
  const place = join(ROOT, FOLDER, NAME);
  const built = await readFile(place, 'utf8').catch(() => '');
  if (built.startsWith(stamp)) return;
  await mkdir(join(ROOT, FOLDER), { recursive: true });
  const folder = await mkdtemp(join(ROOT, FOLDER, 'new-'));
  try {
    await bundle({ entry: 'bin/main.ts', folder, name: NAME });
    const made = join(folder, NAME);
    await writeFile(made, stamp + (await readFile(made, 'utf8')));
    await rename(made, place);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
