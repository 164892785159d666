/** Several tabs on one desk: they see each other's work, and a tab that is killed takes nothing with it. */

import type { BrowserContext, Page } from '@playwright/test';
import { openDraft, openQueue, REAL_ARTICLE, waitForDesk } from '../scripts/screen.mjs';
import { meter, waitUntilSaved } from './desk.ts';
import { expect, test } from './fixtures.ts';

async function openArticle(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await openQueue(page);
  await openDraft(page, REAL_ARTICLE);
  return page;
}

test('two tabs work on the same draft and each shows what the other did', async ({ context }) => {
  const one = await openArticle(context);
  const two = await openArticle(context);
  await one.keyboard.press('n');
  await one.keyboard.press('0');
  await expect(meter(one)).toHaveText('1 of 14 claims settled');
  await expect(meter(two)).toHaveText('1 of 14 claims settled');
  await two.bringToFront();
  await two.keyboard.press('n');
  await two.keyboard.press('0');
  await expect(meter(two)).toHaveText('2 of 14 claims settled');
  await expect(meter(one)).toHaveText('2 of 14 claims settled');
});

test('a tab that is killed right after the key loses nothing', async ({ context }) => {
  const doomed = await openArticle(context);
  await doomed.keyboard.press('n');
  await doomed.keyboard.press('0');
  await expect(meter(doomed)).toHaveText('1 of 14 claims settled');
  await crash(context, doomed);
  const next = await openArticle(context);
  await expect(meter(next)).toHaveText('1 of 14 claims settled');
  await waitUntilSaved(next);
});

test('when the tab that sends is killed, the other one goes on sending', async ({ context }) => {
  const first = await openArticle(context);
  const second = await openArticle(context);
  await first.bringToFront();
  await first.keyboard.press('n');
  await first.keyboard.press('0');
  await expect(meter(first)).toHaveText('1 of 14 claims settled');
  await crash(context, first);
  await second.bringToFront();
  await second.keyboard.press('n');
  await second.keyboard.press('0');
  await expect(meter(second)).toHaveText('2 of 14 claims settled');
  await waitUntilSaved(second);
  await second.reload();
  await waitForDesk(second);
  await expect(meter(second)).toHaveText('2 of 14 claims settled');
});

/** The tab's process ends on the spot: no handler of the page runs any more. */
async function crash(context: BrowserContext, page: Page): Promise<void> {
  const session = await context.newCDPSession(page);
  const gone = page.waitForEvent('crash');
  // It never answers: the process is gone.
  session.send('Page.crash').catch(() => undefined);
  await gone;
  await page.close();
}
