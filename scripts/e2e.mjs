/** `npm run e2e`: builds the page, then runs the end-to-end tests in a real Chromium; arguments go to Playwright. */

import { buildApp } from './build-app.mjs';
import { findChromium } from './find-chromium.mjs';
import { bin, run } from './run.mjs';

try {
  await buildApp();
  // Found, and unpacked if need be, once here instead of in every worker.
  const { executablePath, origin } = await findChromium();
  console.log(`Chromium of ${origin}: ${executablePath}`);
  const args = ['test', '--config', 'e2e/playwright.config.ts', ...process.argv.slice(2)];
  const { code } = await run(bin('playwright'), args);
  process.exitCode = code;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
