/** One hash of every file that something is made of, so that it is made again only when one of them changed. */

import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from './paths.mjs';

/**
 * Times are not trusted: a checkout may turn them back. Tests are left out, and what `skip` names.
 * @param {string[]} names files and folders from the root, with `/` @param {string[]} [skip]
 */
export async function fingerprint(names, skip = []) {
  const hash = createHash('sha256');
  for (const name of names) await addTo(hash, name, skip);
  return hash.digest('hex');
}

/** @param {import('node:crypto').Hash} hash @param {string} name @param {string[]} skip */
async function addTo(hash, name, skip) {
  if (skip.includes(name)) return;
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
    if (!/\.test\.tsx?$/.test(child)) await addTo(hash, `${name}/${child}`, skip);
}
