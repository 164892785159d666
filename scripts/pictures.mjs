/** `npm run pictures [folder]`: every state of the page at three widths, light and dark; `--only part of a title`, `--readme` makes docs/desk.png. */

import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildApp } from './build-app.mjs';
import { findChromium } from './find-chromium.mjs';
import { ROOT } from './paths.mjs';
import { bin, run } from './run.mjs';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { readme: { type: 'boolean', default: false }, only: { type: 'string' } },
});
const folder = resolve(positionals[0] ?? join(ROOT, 'pictures'));

await buildApp();
await findChromium();
const only = options.readme ? 'picture of the README' : options.only;
const { code } = await run(
  bin('playwright'),
  ['test', '--config', 'e2e/pictures.config.ts', ...(only === undefined ? [] : ['--grep', only])],
  {
    env: { ...process.env, PICTURES: folder, ...(options.readme ? { README_PICTURE: '1' } : {}) },
  },
);
console.log(`Pictures are in ${folder}; the .html files there show them side by side.`);
process.exitCode = code;
