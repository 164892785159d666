/** A draft of 10,000 words, 500 claims and ten sources: how soon it can be read, and how long its keys, clicks and letters take. */

import { openQueue, QUEUE_ROW, waitForDesk } from '../scripts/screen.mjs';
import { slowDown, withColdProfile } from './browser.mjs';
import { longDraft } from './long-draft.mjs';
import { median, percentile } from './statistics.mjs';
import { clearWatch, readWatch, watchPage } from './watch-page.mjs';

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {{ presses: number, p50: number, p95: number, max: number, frames: number, blocked: number }} Painted */
/** @typedef {{ readable: number, settled: number }} Opened */

/** A quick reader's pace; the next press must not wait in the queue of the last. */
const PACE = 160;
/** And a quick typist's. */
const TYPED = 'The figures of the county were read out twice, 47';
const TYPING_PACE = 90;
const TYPING = 'typing in a sentence';

/** What is done at the desk, in this order; the floor knows some of it. @type {[what: string, press: (page: Page) => Promise<unknown>, times: number][]} */
const WORK = [
  ['j and k', pressing('j', 'j', 'k'), 30],
  ['verdicts 0 and 4', pressing('0', '4'), 24],
  ['undo z', pressing('z'), 8],
  ['passages p', pressing('p'), 10],
  ['filters clicked', clicking(), 10],
  ['claims clicked', clickingClaims(), 12],
];
const FLOOR_KNOWS = new Set(['j and k', 'verdicts 0 and 4', 'filters clicked', TYPING]);

/** @param {string[]} keys */
function pressing(...keys) {
  let at = 0;
  return (/** @type {Page} */ page) => page.keyboard.press(keys[at++ % keys.length] ?? '');
}

/** By CSS: to find 500 buttons by their names takes the page longer than the click does. */
function clicking() {
  let at = 0;
  return (/** @type {Page} */ page) => {
    const hasText = at++ % 2 === 0 ? /^Open/ : /^All/;
    return page
      .locator('section[aria-label="Claims"] [aria-label="Show"] button', { hasText })
      .first()
      .click();
  };
}

/** In the ledger and in the text, both far apart. */
function clickingClaims() {
  let at = 0;
  return async (/** @type {Page} */ page) => {
    const inText = at % 2 === 1;
    const claims = page.locator(inText ? 'mark[data-claim-id]' : 'li[data-claim-id] > button');
    const claim = claims.nth(20 + 17 * at++);
    await claim.scrollIntoViewIfNeeded();
    await page.waitForTimeout(PACE);
    await claim.click();
  };
}

/** Brings the draft in over the API, as a feed would; the answer is its address. @param {Page} page @param {string} origin */
export async function importLongDraft(page, origin) {
  await openQueue(page, `${origin}/`);
  // Until its worker answers, the page goes to its host straight, and a fetch from here would not.
  await page.evaluate(() => navigator.serviceWorker.ready);
  const answers = () => page.evaluate(() => fetch('/api/session').then((answer) => answer.ok));
  while (!(await answers())) await page.waitForTimeout(100);
  const result = await page.evaluate(async (file) => {
    const body = JSON.stringify({ id: 'bench-long', files: [file] });
    const headers = { 'content-type': 'application/json' };
    // A worker that has just changed pages may still ask the page before, which is gone. The same id is imported once.
    for (let turn = 1; ; turn += 1) {
      const signal = AbortSignal.timeout(20_000);
      const answer = await fetch('/api/drafts', { method: 'POST', headers, body, signal }).catch(() => null);
      if (answer !== null) return (await answer.json()).results[0];
      if (turn === 3) throw new Error('Nobody answers.');
    }
  }, longDraft());
  if (!result.ok) throw new Error(`The long draft was not imported: ${JSON.stringify(result.problem)}`);
  const { words, claims: counts, sources } = result.summary;
  return { path: `/drafts/${result.draftId}`, words, claims: counts.total, sources };
}

/**
 * Medians of `runs` openings from the queue, each in a page just loaded, so that nothing is known yet; then the keys of
 * the last of them. @param {string} origin @param {number} rate @param {number} runs
 */
export function measureLong(origin, rate, runs) {
  return withColdProfile(async (page) => {
    await page.addInitScript(watchPage);
    const draft = await importLongDraft(page, origin);
    const link = page.locator(`${QUEUE_ROW}[href^="${draft.path}"]`).first();
    /** @type {Opened[]} */
    const opened = [];
    for (let run = 0; run <= runs; run += 1) {
      await openQueue(page, `${origin}/?q=five%20hundred`);
      await link.waitFor();
      await page.waitForLoadState('networkidle');
      await slowDown(page, rate);
      // The first makes the browser compile the desk, as every later visit finds it.
      const times = await timeOpening(page, link);
      if (run > 0) opened.push(times);
      await slowDown(page, 1);
    }
    await waitForDesk(page);
    await slowDown(page, rate);
    const work = await measureWork(page, WORK);
    await slowDown(page, 1);
    return { rate, draft, opened: middle(opened), work };
  });
}

/** @param {string} origin @param {number} rate @param {number} runs */
export function measureLongFloor(origin, rate, runs) {
  return withColdProfile(async (page) => {
    await page.addInitScript(watchPage);
    /** @type {Opened[]} */
    const opened = [];
    for (let run = 0; run <= runs; run += 1) {
      await page.goto(`${origin}/`);
      const link = page.getByRole('link', { name: 'The draft' });
      await link.waitFor();
      await page.waitForLoadState('networkidle');
      await slowDown(page, rate);
      const times = await timeOpening(page, link);
      if (run > 0) opened.push(times);
      await slowDown(page, 1);
    }
    await slowDown(page, rate);
    const work = await measureWork(
      page,
      WORK.filter(([what]) => FLOOR_KNOWS.has(what)),
    );
    return { rate, opened: middle(opened), work };
  });
}

/** From Enter on the row to the frame after ledger and text are there, and to the last change of the ledger. @param {Page} page @param {import('playwright-core').Locator} link */
async function timeOpening(page, link) {
  await link.focus();
  await page.evaluate(watchOpening);
  await page.keyboard.press('Enter');
  const handle = await page.waitForFunction(() => Reflect.get(window, 'benchOpened')?.settled, null, {
    timeout: 120_000,
  });
  await handle.dispose();
  const { readable, settled } = await page.evaluate(() => Reflect.get(window, 'benchOpened'));
  return { readable, settled };
}

/** Runs in the page. */
function watchOpening() {
  const QUIET = 1_500;
  /** @type {{ readable: number, settled: number }} */
  const opened = { readable: 0, settled: 0 };
  Object.assign(window, { benchOpened: opened });
  let from = 0;
  let changed = 0;
  addEventListener('keydown', (event) => (from ||= event.timeStamp), { capture: true, once: true });
  const look = () => {
    const ledger = document.querySelector('section[aria-label="Claims"] li');
    const text = document.querySelector('section[aria-label="Draft"] mark[data-claim-id]');
    if (ledger === null || text === null) {
      requestAnimationFrame(look);
      return;
    }
    // The frame it was found in is painted when the next one begins.
    requestAnimationFrame((painted) => {
      opened.readable = painted - from;
      changed = painted;
      const observer = new MutationObserver(() => (changed = performance.now()));
      const whole = { subtree: true, childList: true, attributes: true, characterData: true };
      for (const name of ['Claims', 'Draft']) {
        const region = document.querySelector(`section[aria-label="${name}"]`);
        if (region !== null) observer.observe(region, whole);
      }
      const wait = () => {
        if (performance.now() - changed < QUIET) setTimeout(wait, 100);
        else opened.settled = changed - from;
      };
      wait();
    });
  };
  requestAnimationFrame(look);
}

/** @param {Page} page @param {typeof WORK} work @returns {Promise<Map<string, Painted>>} */
async function measureWork(page, work) {
  /** @type {Map<string, Painted>} */
  const painted = new Map();
  for (const [what, press, times] of work) {
    await clearWatch(page);
    for (let at = 0; at < times; at += 1) {
      await press(page);
      await page.waitForTimeout(PACE);
    }
    await page.waitForTimeout(600);
    painted.set(what, summary(await readWatch(page), times));
  }
  painted.set(TYPING, await measureTyping(page));
  return painted;
}

/** @param {Page} page */
async function measureTyping(page) {
  await page.keyboard.press('j');
  await page.waitForTimeout(PACE);
  await page.keyboard.press('e');
  await page.getByRole('region', { name: 'Draft', exact: true }).getByRole('textbox').waitFor();
  await page.waitForTimeout(600);
  await clearWatch(page);
  for (const letter of TYPED) {
    await page.keyboard.press(letter);
    await page.waitForTimeout(TYPING_PACE);
  }
  await page.waitForTimeout(600);
  const typed = summary(await readWatch(page), TYPED.length);
  await page.keyboard.press('Escape');
  return typed;
}

/** @param {import('./watch-page.mjs').Watched} watched @param {number} presses @returns {Painted} */
function summary({ events, frames, blocked }, presses) {
  const all = [...events, ...Array(Math.max(0, presses - events.length)).fill(16)];
  return {
    presses,
    p50: median(all),
    p95: percentile(all, 0.95),
    max: percentile(all, 1),
    frames: percentile(frames, 0.95),
    blocked,
  };
}

/** @param {Opened[]} times @returns {Opened} */
const middle = (times) => ({
  readable: median(times.map((time) => time.readable)),
  settled: median(times.map((time) => time.settled)),
});
