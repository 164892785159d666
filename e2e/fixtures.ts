/** What every end-to-end test starts from: its own server, its own browser profile, and a watch over what goes wrong unseen. */

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, test as base, expect, type Page } from '@playwright/test';
import { findChromium } from '../scripts/find-chromium.mjs';
import { DIST } from '../scripts/paths.mjs';
import { serveDist } from '../scripts/serve-dist.mjs';

export { expect } from '@playwright/test';

/** The built page's server. It can be stopped and started again at the same address, with another build too. */
export type DeskServer = { origin: string; stop(): Promise<void>; start(folder?: string): Promise<void> };

type LaunchOptions = NonNullable<
  Parameters<typeof import('@playwright/test').chromium.launchPersistentContext>[1]
>;

/** One person's browser: `open` starts it with its profile as it was left, `close` ends the whole process. */
export type DeskBrowser = {
  open(options?: LaunchOptions): Promise<BrowserContext>;
  close(): Promise<void>;
};

/** Collects console errors, uncaught errors and failed requests; what is left at the end fails the test. */
export type Watch = {
  /** What this test provokes on purpose. */
  allow(expected: RegExp): void;
  follow(context: BrowserContext): void;
  unexpected(): string[];
};

type Fixtures = {
  server: DeskServer;
  browserOf: () => Promise<DeskBrowser>;
  deskBrowser: DeskBrowser;
  watch: Watch;
  /** What the browser is started with; a spec changes it by `test.use`. */
  launch: LaunchOptions;
};

export const test = base.extend<Fixtures, { chromiumFound: Awaited<ReturnType<typeof findChromium>> }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the wanted fixtures from the pattern.
  chromiumFound: [async ({}, use) => use(await findChromium()), { scope: 'worker' }],

  launch: [{}, { option: true }],

  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the wanted fixtures from the pattern.
  server: async ({}, use) => {
    let running = await serveDist({ folder: DIST });
    const { origin, port } = running;
    await use({
      origin,
      stop: () => running.stop(),
      start: async (folder = DIST) => {
        running = await serveDist({ folder, port });
      },
    });
    await running.stop();
  },

  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the wanted fixtures from the pattern.
  watch: async ({}, use, testInfo) => {
    const watch = createWatch();
    await use(watch);
    if (testInfo.status === testInfo.expectedStatus)
      expect(watch.unexpected(), 'console errors, uncaught errors and failed requests').toEqual([]);
  },

  browserOf: async ({ playwright, chromiumFound, watch, launch, server }, use) => {
    const closing: (() => Promise<void>)[] = [];
    await use(async () => {
      const folder = await mkdtemp(join(tmpdir(), 'bluepencil-profile-'));
      let context: BrowserContext | undefined;
      const close = async () => {
        await context?.close();
        context = undefined;
      };
      closing.push(async () => {
        await close();
        await rm(folder, { recursive: true, force: true, maxRetries: 5 });
      });
      return {
        close,
        open: async (options = {}) => {
          context = await playwright.chromium.launchPersistentContext(folder, {
            executablePath: chromiumFound.executablePath,
            args: chromiumFound.args,
            env: { ...process.env, ...chromiumFound.env } as Record<string, string>,
            headless: true,
            viewport: { width: 1440, height: 900 },
            reducedMotion: 'reduce',
            locale: 'en-GB',
            timezoneId: 'Europe/London',
            baseURL: server.origin,
            acceptDownloads: true,
            ...launch,
            ...options,
          });
          context.setDefaultTimeout(10_000);
          context.setDefaultNavigationTimeout(20_000);
          watch.follow(context);
          return context;
        },
      };
    });
    for (const end of closing) await end();
  },

  deskBrowser: async ({ browserOf }, use) => use(await browserOf()),

  context: async ({ deskBrowser }, use) => use(await deskBrowser.open()),

  page: async ({ context }, use) => use(context.pages()[0] ?? (await context.newPage())),
});

function createWatch(): Watch {
  const seen: string[] = [];
  const allowed: RegExp[] = [];
  const followPage = (page: Page) => {
    page.on('pageerror', (error) => seen.push(`uncaught: ${error.message}`));
    page.on('console', (message) => {
      if (message.type() === 'error') seen.push(`console: ${message.text()} (${message.location().url})`);
    });
  };
  return {
    allow: (expected) => allowed.push(expected),
    follow: (context) => {
      for (const page of context.pages()) followPage(page);
      context.on('page', followPage);
      context.on('requestfailed', (request) => {
        const why = request.failure()?.errorText ?? '';
        // A page that goes away drops what it was still asking for.
        if (why !== 'net::ERR_ABORTED') seen.push(`failed: ${request.method()} ${request.url()} ${why}`);
      });
      context.on('response', (response) => {
        if (response.status() >= 400) seen.push(`answered ${response.status()}: ${response.url()}`);
      });
    },
    unexpected: () => seen.filter((line) => !allowed.some((expected) => expected.test(line))),
  };
}
