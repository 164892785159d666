/** A next build of the page: the same code, each of its files under a new name, as after a change of all of it. */

import { cp, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DIST } from '../scripts/paths.mjs';

const MENTIONS = /\.(js|css|html)$/;

/** Gives the folder of the new build, and what takes it away. */
export async function nextBuild(): Promise<{ folder: string; remove: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'bluepencil-next-build-'));
  await cp(DIST, folder, { recursive: true });
  const assets = (await readdir(join(folder, 'assets'))).filter((name) => !name.endsWith('.map'));
  const renamed = new Map(assets.map((name) => [name, name.replace(/-([\w-]{8})\./, '-next$1.')]));
  for (const [before, after] of renamed)
    await rename(join(folder, 'assets', before), join(folder, 'assets', after));
  for (const name of await readdir(folder, { recursive: true })) {
    if (!MENTIONS.test(name)) continue;
    const path = join(folder, name);
    let text = await readFile(path, 'utf8');
    for (const [before, after] of renamed) text = text.replaceAll(before, after);
    // The worker names its cache after the build.
    if (name === 'sw.js') text = text.replace(/"id":"\w+"/, '"id":"next"');
    await writeFile(path, text);
  }
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
