/** Tells the service worker what the build consists of, so that it can keep all of it for a day without a network. */

import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import type { Plugin, ResolvedConfig } from 'vite';

/** In `public/sw.js`: what the build replaces. */
const PLACEHOLDER = "const BUILD = { id: 'development', files: [] };";
/** Maps are for tools; the workers' scripts are kept by the browser itself; the page is kept under its address. */
const LEFT_OUT = /(\.map|(^|\/)(sw|mockServiceWorker)\.js|(^|\/)index\.html)$/;

export function serviceWorkerPlugin(): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'bluepencil-service-worker',
    apply: 'build',
    configResolved: (resolved) => {
      config = resolved;
    },
    // The public folder was copied before; other plugins may write until here.
    writeBundle: {
      sequential: true,
      order: 'post',
      handler: () => writeBuildList(resolve(config.root, config.build.outDir)),
    },
  };
}

async function writeBuildList(folder: string): Promise<void> {
  const worker = join(folder, 'sw.js');
  const script = await readFile(worker, 'utf8');
  if (!script.includes(PLACEHOLDER)) throw new Error(`${worker} has no place for the list of the build.`);
  const files = await listFiles(folder);
  const hash = createHash('sha256');
  for (const file of files) hash.update(`${file}\0`).update(await readFile(join(folder, file)));
  const build = {
    id: hash.digest('hex').slice(0, 16),
    files: ['./', ...files.filter((file) => !LEFT_OUT.test(file))],
  };
  await writeFile(
    worker,
    script.replace(PLACEHOLDER, () => `const BUILD = ${JSON.stringify(build)};`),
  );
}

async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}
