/** Bundles the command line into one file that Node runs without anything else, when what it is made of has changed. */

import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
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
    await bundleInto(folder);
    const made = join(folder, NAME);
    await writeFile(made, stamp + (await readFile(made, 'utf8')));
    await rename(made, place);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** @param {string} folder */
async function bundleInto(folder) {
  await build({
    configFile: false,
    root: ROOT,
    publicDir: false,
    logLevel: 'warn',
    ssr: { noExternal: true },
    build: {
      ssr: 'bin/main.ts',
      outDir: folder,
      target: 'node20',
      minify: false,
      rolldownOptions: { output: { entryFileNames: NAME, codeSplitting: false } },
    },
  });
}
