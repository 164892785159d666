/** A Chromium with a profile nobody has used, for one measurement. */

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findChromium } from '../scripts/find-chromium.mjs';

/**
 * @template T
 * @param {(page: import('playwright-core').Page, context: import('playwright-core').BrowserContext) => Promise<T>} measure
 * @returns {Promise<T>}
 */
export async function withColdProfile(measure) {
  const { executablePath, args, env } = await findChromium();
  const folder = await mkdtemp(join(tmpdir(), 'bluepencil-bench-'));
  const context = await chromium.launchPersistentContext(folder, {
    executablePath,
    args,
    env: /** @type {Record<string, string>} */ ({ ...process.env, ...env }),
    headless: true,
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
  });
  try {
    return await measure(context.pages()[0] ?? (await context.newPage()), context);
  } finally {
    await context.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** @param {import('playwright-core').Page} page @param {number} rate 1 is this machine's own speed */
export async function slowDown(page, rate) {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
}

/**
 * From the start of the navigation to the frame after `selector` is there, in ms; and the sum of what tasks
 * longer than 50 ms took above that (total blocking time) until then.
 * @param {import('playwright-core').Page} page @param {string} url @param {string} selector
 * @returns {Promise<{ ready: number, blocked: number }>}
 */
export async function timeUntil(page, url, selector) {
  await page.addInitScript((wanted) => {
    const tasks = /** @type {number[]} */ ([]);
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) tasks.push(entry.duration - 50);
    }).observe({ type: 'longtask', buffered: true });
    const look = () => {
      if (document.querySelector(wanted) === null) {
        requestAnimationFrame(look);
        return;
      }
      // The frame it was found in is painted when the next one begins.
      requestAnimationFrame((ready) => {
        const blocked = tasks.reduce((sum, task) => sum + task, 0);
        Object.assign(window, { benchReady: { ready, blocked } });
      });
    };
    requestAnimationFrame(look);
  }, selector);
  await page.goto(url);
  const handle = await page.waitForFunction(() => Reflect.get(window, 'benchReady'));
  return handle.jsonValue();
}
