/** What 2,000 decisions leave in memory: verdicts given and taken back, flags and comments on the long draft, by keys. */

import { waitForDesk } from '../scripts/screen.mjs';
import { withColdProfile } from './browser.mjs';
import { importLongDraft } from './long.mjs';

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {{ decisions: number, heap: number, nodes: number, listeners: number }} Held bytes after collection, nodes of the document and those it let go */

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
    return { held, version };
  });
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
