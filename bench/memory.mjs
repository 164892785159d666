/** What 2,000 decisions leave in memory, verdicts given and taken back, flags and comments on the long draft, by keys; and how soon their history is there. */

import { waitForDesk } from '../scripts/screen.mjs';
import { withColdProfile } from './browser.mjs';
import { importLongDraft } from './long.mjs';
import { median } from './statistics.mjs';

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {{ decisions: number, heap: number, nodes: number, listeners: number }} Held bytes after collection, nodes of the document and those it let go */

const HISTORY_TURNS = 5;

/** One round of decisions: each entry is one command. @type {((page: Page, round: number) => Promise<unknown>)[]} */
const ROUND = [
  ...Array(6).fill(settle),
  undo,
  settle,
  settle,
  flag,
  undo,
  ...Array(6).fill(settle),
  undo,
  settle,
  comment,
];

/** @param {string} origin @param {number[]} marks after how many decisions to look, in order */
export function measureMemory(origin, marks) {
  return withColdProfile(async (page) => {
    const draft = await importLongDraft(page, origin);
    await page.goto(`${origin}${draft.path}`);
    await waitForDesk(page);
    await page.waitForLoadState('networkidle');
    await page.waitForTimeout(3_000);
    const session = await page.context().newCDPSession(page);
    /** @type {Held[]} */
    const held = [];
    let decisions = 0;
    for (const mark of marks) {
      for (; decisions < mark; decisions += 1) {
        const round = Math.floor(decisions / ROUND.length);
        await ROUND[decisions % ROUND.length]?.(page, round);
      }
      await waitUntilSaved(page);
      held.push({ decisions, ...(await weigh(session)) });
    }
    const version = await page.evaluate(async (path) => {
      const answer = await fetch(`/api${path}`);
      return (await answer.json()).snapshot.version;
    }, draft.path);
    return { held, version, history: await timeHistory(page) };
  });
}

/** From the key to the frame after the newest page of steps is there, the median of five, milliseconds. @param {Page} page */
async function timeHistory(page) {
  /** @type {number[]} */
  const times = [];
  for (let turn = 0; turn <= HISTORY_TURNS; turn += 1) {
    await page.keyboard.press('g');
    await page.keyboard.press('e');
    await page.getByRole('region', { name: 'Evidence', exact: true }).waitFor();
    await page.keyboard.press('g');
    await page.evaluate(watchHistory);
    await page.keyboard.press('h');
    const time = await page.evaluate(() => Reflect.get(window, 'benchHistory'));
    // The first time its code is compiled and the log is read.
    if (turn > 0) times.push(time);
  }
  return median(times);
}

/** Runs in the page. */
function watchHistory() {
  const benchHistory = new Promise((resolve) => {
    let from = 0;
    addEventListener('keydown', (event) => (from = event.timeStamp), { capture: true, once: true });
    const look = () => {
      if (document.querySelector('section[aria-label="History"] ol.history > li') === null)
        requestAnimationFrame(look);
      else requestAnimationFrame((painted) => resolve(painted - from));
    };
    requestAnimationFrame(look);
  });
  Object.assign(window, { benchHistory });
}

/** Every second time around the claims get the other verdict, so that each press decides something. @param {Page} page @param {number} round */
async function settle(page, round) {
  await press(page, 'j');
  await press(page, round % 50 < 25 ? '0' : '4');
}

/** @param {Page} page */
function undo(page) {
  return press(page, 'z');
}

/** @param {Page} page @param {number} round */
async function flag(page, round) {
  await press(page, 'f');
  await page.keyboard.insertText(`Who says so? ${round}`);
  await press(page, 'Enter');
}

/** Every fifth stays; most comments of an hour are short. @param {Page} page @param {number} round */
async function comment(page, round) {
  if (round % 5 !== 0) return settle(page, round);
  await press(page, 'c');
  await page.keyboard.insertText(`Which page is this from? ${round}`);
  await press(page, 'Control+Enter');
  await page.evaluate(() => Reflect.get(document.activeElement ?? {}, 'blur')?.call(document.activeElement));
}

/** @param {Page} page @param {string} key */
async function press(page, key) {
  await page.keyboard.press(key);
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(null)))),
  );
}

/** @param {Page} page */
async function waitUntilSaved(page) {
  await page.getByRole('button', { name: /^Saved/ }).waitFor({ timeout: 120_000 });
  await page.waitForTimeout(1_000);
}

/** Twice: what was let go in the first collection may hold more. @param {import('playwright-core').CDPSession} session */
async function weigh(session) {
  for (let turn = 0; turn < 3; turn += 1) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  return { heap: usedSize, nodes, listeners: jsEventListeners };
}
