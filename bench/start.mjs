/** How long a person with a cold profile waits for a usable queue, beside the bare page on the same machine. */

import { QUEUE_ROW } from '../scripts/screen.mjs';
import { slowDown, timeUntil, withColdProfile } from './browser.mjs';
import { FLOOR_ROW } from './floor.mjs';
import { median } from './statistics.mjs';

/** @typedef {{ rate: number, ours: { ready: number, blocked: number }, floor: { ready: number, blocked: number } }} StartTimes */

/**
 * Medians of `runs` runs, ours and the floor's by turns, so that a busy minute hits both. One run of each is
 * thrown away first: the server compresses at the first request.
 * @param {string} ours @param {string} floor @param {number} rate @param {number} runs
 * @returns {Promise<StartTimes>}
 */
export async function measureStart(ours, floor, rate, runs) {
  const times = { ours: /** @type {Timed[]} */ ([]), floor: /** @type {Timed[]} */ ([]) };
  for (let run = 0; run <= runs; run += 1) {
    const own = await startOnce(ours, QUEUE_ROW, rate);
    const bare = await startOnce(floor, FLOOR_ROW, rate);
    if (run === 0) continue;
    times.ours.push(own);
    times.floor.push(bare);
  }
  return { rate, ours: middle(times.ours), floor: middle(times.floor) };
}

/** @typedef {{ ready: number, blocked: number }} Timed */

/** @param {string} origin @param {string} row @param {number} rate */
const startOnce = (origin, row, rate) =>
  withColdProfile(async (page) => {
    await slowDown(page, rate);
    return timeUntil(page, `${origin}/`, row);
  });

/** @param {Timed[]} times @returns {Timed} */
const middle = (times) => ({
  ready: median(times.map((time) => time.ready)),
  blocked: median(times.map((time) => time.blocked)),
});
