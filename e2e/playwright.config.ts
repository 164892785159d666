/** How the end-to-end tests run: the built page in a real Chromium, a fresh profile for every test. */

import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: '.',
  outputDir: '../test-results',
  workers: 2,
  fullyParallel: true,
  // A test that passes only at the second try is a failure: none is tried twice.
  retries: 0,
  forbidOnly: true,
  timeout: 90_000,
  globalTimeout: 20 * 60_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
  use: { actionTimeout: 10_000, navigationTimeout: 20_000, screenshot: 'only-on-failure' },
});
