/** How much the page asks for until the queue is usable, after that, and for a draft: gzip -9 of the real requests, by part. */

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
  ['demo newsroom (data)', (path) => path.startsWith('/assets/newsroom-')],
  ['page', (path) => /\.(js|css|html)$/.test(path)],
];
const OTHER = 'pictures, manifest';

/** @typedef {'queue' | 'after' | 'draft'} When */
/** @typedef {{ path: string, part: string, bytes: number, when: When }} Asked */

/**
 * Calls of the API are left out: the page answers them itself. `foreign` went to another origin.
 * @param {string} origin @param {string} dist
 * @returns {Promise<{ asked: Asked[], foreign: string[] }>}
 */
export function measureBytes(origin, dist) {
  return withColdProfile(async (page, context) => {
    /** @type {Set<string>} */
    const seen = new Set();
    /** @type {string[]} */
    const foreign = [];
    context.on('request', (request) => {
      const url = new URL(request.url());
      if (url.protocol === 'data:' || url.protocol === 'blob:') return;
      if (url.origin !== origin) foreign.push(url.href);
      // The worker copies the shell into its cache afterwards, out of the browser's: those are no new bytes.
      else if (request.serviceWorker() === null) seen.add(pathOf(request));
    });
    const { ready } = await timeUntil(page, `${origin}/`, QUEUE_ROW);
    await page.evaluate(() => navigator.serviceWorker.ready);
    await page.waitForLoadState('networkidle');
    const worker = context.serviceWorkers()[0];
    if (worker !== undefined) seen.add(new URL(worker.url()).pathname);
    const beforeDraft = new Set(seen);
    const started = await page.evaluate(resourceStarts);
    await page.locator(QUEUE_ROW).first().click();
    await waitForDesk(page);
    await page.waitForLoadState('networkidle');
    /** @param {string} path @returns {When} */
    const whenOf = (path) => {
      if (!beforeDraft.has(path)) return 'draft';
      if (PARTS[0]?.[1](path)) return 'after';
      // What has no entry of its own (the page itself, its icon) was asked for first.
      return (started[path] ?? 0) <= ready ? 'queue' : 'after';
    };
    const files = [...seen].filter((path) => !path.startsWith('/api/'));
    return {
      asked: await Promise.all(files.map((path) => weigh(dist, path, whenOf(path)))),
      foreign,
    };
  });
}

/** @param {import('playwright-core').Request} request */
function pathOf(request) {
  return request.isNavigationRequest() ? '/index.html' : new URL(request.url()).pathname;
}

/** Runs in the page: when each file was first asked for, in ms since the start of the navigation. */
function resourceStarts() {
  /** @type {Record<string, number>} */
  const starts = {};
  for (const { name, startTime } of performance.getEntriesByType('resource')) {
    const path = new URL(name).pathname;
    starts[path] = Math.min(startTime, starts[path] ?? startTime);
  }
  return starts;
}

/** @param {string} dist @param {string} path @param {When} when @returns {Promise<Asked>} */
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
