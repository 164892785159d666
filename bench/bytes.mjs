/** How much the page asks for until the queue is usable, and until a draft is open: gzip -9 of the real requests, by part. */

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { QUEUE_ROW, waitForDesk } from '../scripts/screen.mjs';
import { timeUntil, withColdProfile } from './browser.mjs';

/**
 * The parts by the names that `vite.config.ts` gives its chunks. The first that fits counts; what fits none is
 * the page's own.
 * @type {[part: string, test: (path: string) => boolean][]}
 */
const PARTS = [
  ['service worker', (path) => /^\/(sw|mockServiceWorker)\.js$/.test(path)],
  ['fonts', (path) => path.endsWith('.woff2')],
  ['MSW', (path) => path.startsWith('/assets/msw-')],
  ['demo API host', (path) => path.startsWith('/assets/host-')],
  ['demo newsroom (data)', (path) => path.startsWith('/assets/seeds-') || path.startsWith('/seeds/')],
  ['page', (path) => /\.(js|css|html)$/.test(path)],
];
const OTHER = 'pictures, manifest';

/** @typedef {{ path: string, part: string, bytes: number, when: 'queue' | 'draft' }} Asked */

/**
 * `calls` are requests to the API, which the page answers itself; `foreign` went to another origin.
 * @param {string} origin @param {string} dist
 * @returns {Promise<{ asked: Asked[], calls: number, foreign: string[] }>}
 */
export function measureBytes(origin, dist) {
  return withColdProfile(async (page, context) => {
    /** @type {Map<string, 'queue' | 'draft'>} */
    const files = new Map();
    /** @type {string[]} */
    const foreign = [];
    let calls = 0;
    let when = /** @type {'queue' | 'draft'} */ ('queue');
    context.on('request', (request) => {
      const url = new URL(request.url());
      if (url.protocol === 'data:' || url.protocol === 'blob:') return;
      const path = url.pathname === '/' || request.isNavigationRequest() ? '/index.html' : url.pathname;
      if (url.origin !== origin) foreign.push(url.href);
      else if (path.startsWith('/api/')) calls += when === 'queue' ? 1 : 0;
      // The worker copies the shell into its cache afterwards, out of the browser's: those are no new bytes.
      else if (request.serviceWorker() === null && !files.has(path)) files.set(path, when);
    });
    await timeUntil(page, `${origin}/`, QUEUE_ROW);
    await page.evaluate(() => navigator.serviceWorker.ready);
    when = 'draft';
    await page.locator(QUEUE_ROW).first().click();
    await waitForDesk(page);
    await page.waitForLoadState('networkidle');
    const worker = context.serviceWorkers()[0];
    if (worker !== undefined) files.set(new URL(worker.url()).pathname, 'queue');
    return {
      asked: await Promise.all([...files].map(([path, at]) => weigh(dist, path, at))),
      calls,
      foreign,
    };
  });
}

/** @param {string} dist @param {string} path @param {'queue' | 'draft'} when @returns {Promise<Asked>} */
async function weigh(dist, path, when) {
  const body = await readFile(join(dist, decodeURIComponent(path)));
  const packed = path.endsWith('.woff2') || path.endsWith('.png');
  const part = PARTS.find(([, test]) => test(path))?.[0] ?? OTHER;
  return { path, part, when, bytes: packed ? body.length : gzipSync(body, { level: 9 }).length };
}

/** The rows of the table, biggest concern first. */
export const PART_NAMES = [
  'page',
  'demo API host',
  'MSW',
  'demo newsroom (data)',
  'fonts',
  'service worker',
  OTHER,
];
