/** How long a key press takes to reach the screen while the claims of the longest demo draft are being settled. */

import { openQueue, waitForDesk } from '../scripts/screen.mjs';
import { slowDown, withColdProfile } from './browser.mjs';
import { median, percentile } from './statistics.mjs';

/**
 * `events` are the browser's own Event Timing durations (steps of 8 ms; those under 16 ms are not reported and
 * count as 16), `frames` from the event to the first task after the next frame. Milliseconds.
 * @typedef {{ rate: number, claims: number, presses: number, settled: number,
 *   events: { p50: number, p95: number, max: number }, frames: { p50: number, p95: number, max: number } }} KeyTimes
 */

const KEYS = ['0', 'j', '0', 'k', 'n', '0'];

/** @param {string} origin @param {number} rate @param {number} presses @returns {Promise<KeyTimes>} */
export function measureKeys(origin, rate, presses) {
  return withColdProfile(async (page) => {
    await page.addInitScript(watchKeys);
    await openQueue(page, `${origin}/`);
    const longest = await findLongest(page);
    await page.goto(`${origin}/drafts/${longest.id}`);
    await waitForDesk(page);
    await page.getByRole('region', { name: 'Claims', exact: true }).waitFor();
    await page.waitForLoadState('networkidle');
    await slowDown(page, rate);
    await page.evaluate(() => Reflect.get(window, 'benchKeys').clear());
    for (let press = 0; press < presses; press += 1) {
      await page.keyboard.press(KEYS[press % KEYS.length] ?? 'j');
      // A quick reader's pace; the next press must not wait in the queue of the last.
      await page.waitForTimeout(150);
    }
    await slowDown(page, 1);
    await page.waitForTimeout(500);
    const { events, frames } = await page.evaluate(() => Reflect.get(window, 'benchKeys').read());
    const after = await findLongest(page);
    return {
      rate,
      presses,
      claims: longest.claims,
      settled: after.settled - longest.settled,
      events: summary(fill(events, presses)),
      frames: summary(frames),
    };
  });
}

/** Runs in the page. */
function watchKeys() {
  /** @type {Map<number, number>} */
  const events = new Map();
  /** @type {number[]} */
  const frames = [];
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      if (entry.name === 'keydown') events.set(entry.startTime, entry.duration);
  });
  observer.observe(/** @type {PerformanceObserverInit} */ ({ type: 'event', durationThreshold: 16 }));
  addEventListener(
    'keydown',
    (event) =>
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => frames.push(performance.now() - event.timeStamp);
        channel.port2.postMessage(null);
      }),
    { capture: true },
  );
  const clear = () => {
    events.clear();
    frames.length = 0;
  };
  Object.assign(window, { benchKeys: { clear, read: () => ({ events: [...events.values()], frames }) } });
}

/** @param {import('playwright-core').Page} page @returns {Promise<{ id: string, claims: number, settled: number }>} */
async function findLongest(page) {
  // Until its worker answers, the page goes to its host straight, and a fetch from here would not.
  const answers = () => page.evaluate(() => fetch('/api/session').then((answer) => answer.ok));
  while (!(await answers())) await page.waitForTimeout(100);
  return page.evaluate(async () => {
    const answer = await fetch('/api/drafts?limit=100');
    const { drafts } = await answer.json();
    const [longest] = drafts.sort((/** @type {any} */ a, /** @type {any} */ b) => b.words - a.words);
    return { id: longest.id, claims: longest.claims.total, settled: longest.claims.settled };
  });
}

/** @param {number[]} events @param {number} presses */
const fill = (events, presses) => [...events, ...Array(Math.max(0, presses - events.length)).fill(16)];

/** @param {number[]} values */
const summary = (values) => ({
  p50: median(values),
  p95: percentile(values, 0.95),
  max: percentile(values, 1),
});
