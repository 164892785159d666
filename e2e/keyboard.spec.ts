/** The same job with no pointing device: every step by keys, focus never lost. */

import { openQueue, REAL_ARTICLE, waitForDesk } from '../scripts/screen.mjs';
import {
  addSource,
  approve,
  confirmDetails,
  download,
  FIRST_SENTENCE,
  mendSentence,
  meter,
  moveToClaim,
  reasonsAgainstApproval,
  region,
  SOURCE_TEXT,
  SOURCE_TITLE,
  settleTheRest,
  supportByPassage,
  switchTo,
  waitUntilSaved,
} from './desk.ts';
import { expect, test } from './fixtures.ts';

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
  await openQueue(page);
  await test.step('to the article by j and Enter', async () => {
    const current = region(page, 'Queue').locator('[aria-current="true"]');
    await page.keyboard.press('j');
    for (let row = 0; row < 40 && !REAL_ARTICLE.test((await current.allInnerTexts()).join()); row += 1)
      await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    await waitForDesk(page);
    await expect(meter(page)).toHaveText('0 of 14 claims settled');
  });
  await addSource(page, SOURCE_TITLE, SOURCE_TEXT);
  await moveToClaim(page, FIRST_SENTENCE);
  await supportByPassage(page);
  await moveToClaim(page, 'The visit centers on existing projects');
  await mendSentence(page, 'a large installed base', 'an installed base');
  await settleTheRest(page);
  await confirmDetails(page);
  expect(await reasonsAgainstApproval(page)).not.toEqual([]);
  await waitUntilSaved(page);
  await switchTo(page, 'Priya Sen');
  await approve(page);
  expect((await download(page, 'Download as Markdown')).text).toContain('an installed base');
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
  const help = page.getByRole('dialog');
  for (const label of ['Next open claim', 'Needs no source', 'Attach the highlighted passage', 'Approve'])
    await expect(help.getByText(label, { exact: true })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(help).toBeHidden();
  await page.keyboard.press('u');
  await expect(region(page, 'Queue')).toBeVisible();
});

test('single letters stay letters while one writes', async ({ page }) => {
  await openQueue(page);
  await page.keyboard.press('/');
  await page.keyboard.type('june 01 nap?');
  await expect(page.getByRole('searchbox')).toHaveValue('june 01 nap?');
  await expect(page.getByRole('dialog')).toBeHidden();
});
