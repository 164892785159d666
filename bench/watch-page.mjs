/** Runs in a measured page: how long keys and clicks take to the screen, under the name of what is being done, and long tasks. */

/**
 * `events` are the browser's own Event Timing durations (steps of 8 ms; what is under 16 ms is not reported), `frames`
 * run from the event to the first task after the next frame. Milliseconds.
 * @typedef {{ events: number[], frames: number[], blocked: number, longest: number }} Watched
 */

/** For `page.addInitScript`. Leaves `benchWatch` behind: `name(label)` begins to count anew, `read()` gives what was counted. */
export function watchPage() {
  const events = new Map();
  /** @type {number[]} */
  let frames = [];
  /** @type {number[]} */
  let tasks = [];
  const WATCHED = new Set(['keydown', 'pointerdown', 'pointerup', 'click']);
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { interactionId } = /** @type {any} */ (entry);
      if (!WATCHED.has(entry.name)) continue;
      // Of one click the slowest of its three events counts, as for the browser's own measure.
      const id = interactionId || entry.startTime;
      events.set(id, Math.max(entry.duration, events.get(id) ?? 0));
    }
  }).observe(/** @type {PerformanceObserverInit} */ ({ type: 'event', durationThreshold: 16 }));
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) tasks.push(entry.duration);
  }).observe({ type: 'longtask' });
  const toPaint = (/** @type {Event} */ event) =>
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => frames.push(performance.now() - event.timeStamp);
      channel.port2.postMessage(null);
    });
  addEventListener('keydown', toPaint, { capture: true });
  addEventListener('click', toPaint, { capture: true });
  const clear = () => {
    events.clear();
    frames = [];
    tasks = [];
  };
  const read = () => ({
    events: [...events.values()],
    frames,
    blocked: tasks.reduce((sum, task) => sum + Math.max(0, task - 50), 0),
    longest: Math.max(0, ...tasks),
  });
  Object.assign(window, { benchWatch: { clear, read } });
}

/** @param {import('playwright-core').Page} page */
export const clearWatch = (page) => page.evaluate(() => Reflect.get(window, 'benchWatch').clear());

/** @param {import('playwright-core').Page} page @returns {Promise<Watched>} */
export const readWatch = (page) => page.evaluate(() => Reflect.get(window, 'benchWatch').read());
