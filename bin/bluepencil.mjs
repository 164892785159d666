#!/usr/bin/env node
/** Starts the command line that `npm run prepare` has bundled. */

import { existsSync } from 'node:fs';

const BUNDLE = new URL('./dist/bluepencil.mjs', import.meta.url);

if (Number.parseInt(process.versions.node, 10) < 20) {
  console.error(`bluepencil needs Node 20.19 or newer; this is Node ${process.versions.node}.`);
  process.exitCode = 2;
} else if (!existsSync(BUNDLE)) {
  console.error(
    'bluepencil is not built yet: its packages were installed without running scripts. Run `npm run prepare` in its folder once.',
  );
  process.exitCode = 2;
} else await import(BUNDLE.href);
