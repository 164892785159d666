/** A module of the product as one bundle, the way `prepare` makes the command line: what is measured is what runs. */

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundle } from '../scripts/bundle.mjs';

const NAME = 'module.mjs';

/** The exports of a TypeScript file. @param {string} entry its path from the root of the repository @returns {Promise<unknown>} */
export async function bundled(entry) {
  const folder = await mkdtemp(join(tmpdir(), 'bluepencil-bench-'));
  try {
    await bundle({ entry, folder, name: NAME });
    return await import(pathToFileURL(join(folder, NAME)).href);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
