/** How `npm run pictures` walks through the app: one browser after the other, and a state that cannot be reached does not end the walk. */

import { defineConfig } from '@playwright/test';
import base from './playwright.config.ts';

export default defineConfig(base, {
  testMatch: 'pictures.ts',
  outputDir: '../test-results/pictures',
  timeout: 10 * 60_000,
  globalTimeout: 60 * 60_000,
});
