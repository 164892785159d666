/** Several tabs on one desk: they see each other's work, and a tab that is killed takes nothing with it. */

import type { BrowserContext, Page } from '@playwright/test';
import { openDraft, openQueue, REAL_ARTICLE, waitForDesk } from '../scripts/screen.mjs';
import { brokenRules } from './broken-rules.ts';
import { meter, moveToClaim, region, waitUntilSaved } from './desk.ts';
import { expect, test } from './fixtures.ts';
import { mendSentence } from './keys.ts';

async function openArticle(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await openQueue(page);
  await openDraft(page, REAL_ARTICLE);
  return page;
}

async function settleNext(page: Page, settled: number): Promise<void> {
  await page.bringToFront();
  await page.keyboard.press('n');
  await page.keyboard.press('0');
  await expect(meter(page)).toHaveText(`${settled} of 14 claims settled`);
}

test('two tabs work on the same draft and each shows what the other did', async ({ context }) => {
  const one = await openArticle(context);
  const two = await openArticle(context);
  await settleNext(one, 1);
  await expect(meter(two)).toHaveText('1 of 14 claims settled');
  await settleNext(two, 2);
  await expect(meter(one)).toHaveText('2 of 14 claims settled');
});

test('a tab that is killed right after the key loses nothing', async ({ context, watch }) => {
  const doomed = await openArticle(context);
  await settleNext(doomed, 1);
  await crash(context, doomed, watch);
  const next = await openArticle(context);
  await expect(meter(next)).toHaveText('1 of 14 claims settled');
  await waitUntilSaved(next);
});

test('when the tab that sends is killed, the other one goes on sending', async ({ context, watch }) => {
  const first = await openArticle(context);
  const second = await openArticle(context);
  await settleNext(first, 1);
  await crash(context, first, watch);
  await settleNext(second, 2);
  await waitUntilSaved(second);
  await second.reload();
  await waitForDesk(second);
  await expect(meter(second)).toHaveText('2 of 14 claims settled');
});

const SENTENCE = 'The visit centers on existing projects';

test('two edits of the same words: both texts are shown, and either can be had', async ({
  context,
  watch,
}) => {
  // The refusal is the host's answer to the second edit.
  watch.allow(/409/);
  const one = await openArticle(context);
  const two = await openArticle(context);

  // The first tab begins to write, the second is quicker.
  await one.bringToFront();
  await moveToClaim(one, SENTENCE);
  await one.keyboard.press('e');
  const editor = region(one, 'Draft').getByRole('textbox');
  const before = await editor.inputValue();
  await editor.fill(before.replace('a large installed base', 'a base of many millions'));
  await two.bringToFront();
  await moveToClaim(two, SENTENCE);
  await mendSentence(two, 'a large installed base', 'an installed base');
  await waitUntilSaved(two);

  await one.bringToFront();
  await expect(editor).toHaveValue(/a base of many millions/);
  await editor.press('Control+Enter');
  const conflict = region(one, 'Draft').getByRole('group', { name: 'Conflict' });
  await expect(conflict).toContainText('changed the same words before yours arrived');
  await expect(conflict.getByRole('definition').first()).toContainText('an installed base');
  await expect(conflict.getByRole('definition').last()).toContainText('a base of many millions');

  expect(await brokenRules(one)).toEqual([]);

  // Both are still there after the browser's tab was closed.
  await one.reload();
  await waitForDesk(one);
  await expect(conflict.getByRole('definition').last()).toContainText('a base of many millions');

  await conflict.getByRole('button', { name: 'Use mine on top' }).click();
  await expect(conflict).toBeHidden();
  for (const page of [one, two])
    await expect(region(page, 'Draft').locator('article')).toContainText('base of many millions of NVIDIA');
  await waitUntilSaved(one);
});

test('edits of different sentences of one paragraph are both kept', async ({ context }) => {
  const one = await openArticle(context);
  const two = await openArticle(context);
  await one.bringToFront();
  await moveToClaim(one, SENTENCE);
  await one.keyboard.press('e');
  const editor = region(one, 'Draft').getByRole('textbox');
  const before = await editor.inputValue();
  await editor.fill(before.replace('a large installed base', 'an installed base'));
  await two.bringToFront();
  await moveToClaim(two, 'NVIDIA founder and CEO');
  await mendSentence(two, 'arrived in Seoul', 'landed in Seoul');
  await waitUntilSaved(two);
  await one.bringToFront();
  await editor.press('Control+Enter');
  for (const page of [one, two]) {
    await expect(region(page, 'Draft').getByText('landed in Seoul').first()).toBeVisible();
    await expect(region(page, 'Draft').getByText('an installed base').first()).toBeVisible();
  }
});

/** The tab's process ends on the spot: no handler of the page runs any more. */
async function crash(
  context: BrowserContext,
  page: Page,
  watch: { allow(expected: RegExp): void },
): Promise<void> {
  // The worker may live in the process that goes: what it was just asked for gets no answer, and is asked for again.
  watch.allow(/^failed: .* net::ERR_FAILED$/);
  const session = await context.newCDPSession(page);
  const gone = page.waitForEvent('crash');
  // It never answers: the process is gone.
  session.send('Page.crash').catch(() => undefined);
  await gone;
  await page.close();
}
