/** The same job with no pointing device: every step by keys, focus never lost. */

import { openQueue, REAL_ARTICLE, waitForDesk } from '../scripts/screen.mjs';
import {
  command,
  downloaded,
  FIRST_SENTENCE,
  MENDED,
  meter,
  moveToClaim,
  reasonsAgainstApproval,
  region,
  SOURCE_TEXT,
  SOURCE_TITLE,
  settleTheRest,
  supportByPassage,
  TOO_LARGE,
  workflow,
} from './desk.ts';
import { expect, test } from './fixtures.ts';
import {
  addSourceByKeys,
  approveByKeys,
  confirmDetailsByKeys,
  expectFocusSomewhere,
  mendSentence,
  openByKeys,
  switchByKeys,
} from './keys.ts';

test.beforeEach(async ({ page }) => {
  // A click that a helper smuggled in would end here.
  await page.addInitScript(() => {
    addEventListener('pointerdown', () => console.error('somebody used a pointing device'), {
      capture: true,
    });
  });
});

test('the whole review is done by keyboard alone', async ({ page }) => {
  test.setTimeout(180_000);
  const step = (title: string, act: () => Promise<unknown>) =>
    test.step(title, async () => {
      await act();
      await expectFocusSomewhere(page);
    });
  await openQueue(page);
  await step('to the article by j and Enter', () => openByKeys(page, REAL_ARTICLE));
  await step('a source by +', () => addSourceByKeys(page, SOURCE_TITLE, SOURCE_TEXT));
  await step('a claim borne out by a passage', async () => {
    await moveToClaim(page, FIRST_SENTENCE);
    await supportByPassage(page);
  });
  await step('a comment, asked and resolved', async () => {
    await page.keyboard.press('c');
    await expect(page.getByLabel('New comment')).toBeFocused();
    await page.keyboard.type('Which organizations? 1 2 3');
    await page.keyboard.press('Control+Enter');
    const thread = region(page, 'Comments').getByText('Which organizations? 1 2 3');
    await expect(thread).toBeVisible();
    // Comments block approval until they are resolved; here it was a slip, and z takes it back.
    await page.keyboard.press('z');
    await expect(thread).toBeHidden();
  });
  await step('a flag for the writer, and none again', async () => {
    await page.keyboard.press('f');
    await page.keyboard.type('name them');
    await page.keyboard.press('Enter');
    await expect(region(page, 'Claims').getByText('name them')).toBeVisible();
    await page.keyboard.press('f');
    await expect(region(page, 'Claims').getByText('name them')).toBeHidden();
  });
  await step('a sentence mended by e', async () => {
    await moveToClaim(page, 'The visit centers on existing projects');
    await mendSentence(page, TOO_LARGE, MENDED);
  });
  await step('every claim settled', () => settleTheRest(page));
  await step('section, tags and excerpt confirmed', () => confirmDetailsByKeys(page));
  await step('the reasons against approval', async () => {
    expect(await reasonsAgainstApproval(page)).toHaveLength(2);
  });
  await step('another person, from the account menu', () => switchByKeys(page, 'Priya Sen'));
  await step('approved', () => approveByKeys(page));
  await step('downloaded from the palette', async () => {
    const { text } = await downloaded(page, () => command(page, 'Download as Markdown'));
    expect(text).toContain(MENDED);
  });
  await step('approved no longer, once a word of it changes', async () => {
    await moveToClaim(page, MENDED);
    await mendSentence(page, MENDED, TOO_LARGE);
    await expect(workflow(page, 'In review')).toBeVisible();
    await expect(meter(page)).toHaveText('13 of 14 claims settled');
  });
  await step('back in the queue, on a row', async () => {
    await page.keyboard.press('u');
    await expect(region(page, 'Queue').getByRole('link', { name: REAL_ARTICLE })).toBeVisible();
  });
});

test('undo takes the last verdict back, redo gives it again, and the help shows every key', async ({
  page,
}) => {
  await openQueue(page);
  await page.keyboard.press('j');
  await page.keyboard.press('Enter');
  await waitForDesk(page);
  const start = (await meter(page).textContent()) ?? '';
  await page.keyboard.press('n');
  await page.keyboard.press('0');
  await expect(meter(page)).not.toHaveText(start);
  const settled = (await meter(page).textContent()) ?? '';
  await page.keyboard.press('z');
  await expect(meter(page)).toHaveText(start);
  await page.keyboard.press('Z');
  await expect(meter(page)).toHaveText(settled);

  await page.keyboard.press('?');
  const help = page.getByRole('dialog', { name: 'Keys' });
  for (const label of ['Next open claim', 'Needs no source', 'Attach the highlighted passage', 'Approve'])
    await expect(help.getByText(label, { exact: true })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(help).toBeHidden();
  await expectFocusSomewhere(page);
  await page.keyboard.press('u');
  await expect(region(page, 'Queue')).toBeVisible();
});

test('single letters stay letters while one writes, or asks for a command', async ({ page }) => {
  await openQueue(page);
  await page.keyboard.press('/');
  await page.keyboard.type('june 01 nap?');
  await expect(page.getByRole('searchbox')).toHaveValue('june 01 nap?');
  await expect(page.getByRole('dialog')).toBeHidden();
  await openQueue(page);
  await openByKeys(page, REAL_ARTICLE);
  // A quick hand writes on before the palette is there.
  await page.keyboard.press('Control+k');
  await page.keyboard.press('0');
  await page.keyboard.press('0');
  await expect(page.getByRole('dialog', { name: 'Commands' })).toBeVisible();
  await expect(meter(page)).toHaveText('0 of 14 claims settled');
});
