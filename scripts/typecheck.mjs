/** Type-checks layer by layer: every folder that has a tsconfig of its own, then the whole; names the layers that fail. */

import { readdir } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join, relative } from 'node:path';
import { ROOT } from './paths.mjs';
import { bin, run } from './run.mjs';

const SKIPPED = new Set(['node_modules', 'dist', '.git', 'test-results', 'playwright-report', 'pictures']);

/** @param {string} folder @returns {Promise<string[]>} */
async function findLayers(folder) {
  const entries = await readdir(folder, { withFileTypes: true });
  const own = entries.some((entry) => entry.name === 'tsconfig.json') ? [folder] : [];
  const below = entries.filter((entry) => entry.isDirectory() && !SKIPPED.has(entry.name));
  const found = await Promise.all(below.map((entry) => findLayers(join(folder, entry.name))));
  return [...own, ...found.flat()].sort();
}

const layers = await findLayers(ROOT);
/** @type {string[]} */
const failed = [];
const waiting = [...layers];

async function work() {
  for (let layer = waiting.shift(); layer !== undefined; layer = waiting.shift()) {
    const name = relative(ROOT, layer) || 'everything';
    const { code, output } = await run(bin('tsc'), ['-p', layer, '--noEmit'], { quiet: true });
    if (code !== 0) failed.push(name);
    process.stdout.write(`${code === 0 ? 'ok    ' : 'FAILED'} ${name}\n${output}`);
  }
}
await Promise.all(Array.from({ length: Math.min(2, availableParallelism()) }, work));

if (failed.length > 0) {
  console.error(`Types are wrong in: ${failed.sort().join(', ')}`);
  process.exitCode = 1;
}
