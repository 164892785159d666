/** `npm run pictures [folder]`: every screen at three sizes, light and dark. `--readme` makes docs/desk.png as well. */

import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { buildApp } from './build-app.mjs';
import { findChromium } from './find-chromium.mjs';
import { DIST, ROOT } from './paths.mjs';
import { SCREENS, settleSome } from './picture-screens.mjs';
import { openDraft, openQueue, REAL_ARTICLE } from './screen.mjs';
import { serveDist } from './serve-dist.mjs';

const SIZES = [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
  { width: 390, height: 844 },
];
const THEMES = /** @type {const} */ (['light', 'dark']);

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { readme: { type: 'boolean', default: false }, only: { type: 'string' } },
});
const folder = resolve(positionals[0] ?? join(ROOT, 'pictures'));

await buildApp();
await mkdir(folder, { recursive: true });
const server = await serveDist({ folder: DIST });
/** @type {string[]} */
const missing = [];
try {
  for (const theme of THEMES)
    for (const size of SIZES) await withPage(theme, size, (page) => photographAll(page, theme, size));
  if (options.readme) await withPage('light', { width: 1440, height: 900 }, photographForReadme);
} finally {
  await server.stop();
}
console.log(`Pictures are in ${folder}`);
if (missing.length > 0) {
  console.error(`Could not be reached:\n${missing.join('\n')}`);
  process.exitCode = 1;
}

/**
 * @param {'light' | 'dark'} colorScheme @param {{ width: number, height: number }} viewport
 * @param {(page: import('playwright-core').Page) => Promise<void>} use
 */
async function withPage(colorScheme, viewport, use) {
  const { executablePath, args, env } = await findChromium();
  const profile = await mkdtemp(join(tmpdir(), 'bluepencil-pictures-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    args,
    env: /** @type {Record<string, string>} */ ({ ...process.env, ...env }),
    headless: true,
    viewport,
    colorScheme,
    baseURL: server.origin,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(8_000);
  try {
    await use(context.pages()[0] ?? (await context.newPage()));
  } finally {
    await context.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/**
 * @param {import('playwright-core').Page} page @param {string} theme
 * @param {{ width: number, height: number }} size
 */
async function photographAll(page, theme, size) {
  for (const screen of SCREENS) {
    if (options.only !== undefined && screen.name !== options.only) continue;
    const name = `${screen.name}-${size.width}-${theme}.png`;
    try {
      await screen.show(page);
      await page.evaluate(() => document.fonts.ready);
      await page.screenshot({ path: join(folder, name) });
    } catch (error) {
      missing.push(`${name}: ${error instanceof Error ? error.message.split('\n')[0] : error}`);
      await page.screenshot({ path: join(folder, `missing-${name}`) });
    }
  }
}

/** The real article with its first claims settled, as the README shows it. @param {import('playwright-core').Page} page */
async function photographForReadme(page) {
  await openQueue(page);
  await openDraft(page, REAL_ARTICLE);
  await settleSome(page);
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: join(ROOT, 'docs', 'desk.png') });
}
