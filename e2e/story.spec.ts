/** The main job, end to end: the real article from the queue to an approved file. */

import {
  openDraft,
  openQueue,
  QUEUE_ROW,
  queueRow,
  REAL_ARTICLE,
  showPane,
  waitForDesk,
} from '../scripts/screen.mjs';
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

test('the real article goes from the queue through every check to an approved file', async ({ page }) => {
  test.setTimeout(180_000);
  await test.step('the queue holds the real article and the demo newsroom', async () => {
    await openQueue(page);
    await expect(queueRow(page, REAL_ARTICLE)).toBeVisible();
    expect(await page.locator(QUEUE_ROW).count()).toBeGreaterThanOrEqual(10);
  });

  await test.step('the article has no source at all, and its claims are unsourced', async () => {
    await openDraft(page, REAL_ARTICLE);
    await expect(meter(page)).toHaveText('0 of 14 claims settled');
    await expect(region(page, 'Draft').getByRole('heading', { level: 1 })).toHaveText(
      'NVIDIA Turns to South Korea for Sovereign AI Expansion',
    );
    await expect(region(page, 'Claims').getByText('unsourced').first()).toBeVisible();
    await showPane(page, 'Sources');
    await expect(region(page, 'Sources').getByText(/lists no source/i)).toBeVisible();
  });

  await test.step('a source is added by pasting its text', () => addSource(page, SOURCE_TITLE, SOURCE_TEXT));

  await test.step('a passage of it bears out a claim', async () => {
    await moveToClaim(page, FIRST_SENTENCE);
    await supportByPassage(page);
  });

  await test.step('the others are settled from the keyboard', () => settleTheRest(page));

  await test.step('a mended sentence needs a recheck, and gets one', async () => {
    await moveToClaim(page, 'The visit centers on existing projects');
    await mendSentence(page, 'a large installed base', 'an installed base');
    await expect(meter(page)).toHaveText('13 of 14 claims settled');
    await expect(
      region(page, 'Claims')
        .getByText(/needs recheck/i)
        .first(),
    ).toBeVisible();
    await settleTheRest(page);
  });

  await test.step('the person who may not approve is told so, and what else is missing', async () => {
    const reasons = (await reasonsAgainstApproval(page)).join('\n');
    expect(reasons).toContain('Section “ai” is suggested, not confirmed.');
    expect(reasons).toContain('Tags are suggested, not confirmed.');
    expect(reasons).toMatch(/You settled 14 claims yourself/);
  });

  await test.step('section, tags and excerpt are confirmed, and a second person approves', async () => {
    await confirmDetails(page);
    await waitUntilSaved(page);
    await switchTo(page, 'Priya Sen');
    await approve(page);
    await waitUntilSaved(page);
  });

  await test.step('the approved article is downloaded as Markdown and as JSON', () => checkDownloads(page));

  await test.step('a reload keeps all of it', async () => {
    await page.reload();
    await waitForDesk(page);
    await expect(meter(page)).toHaveText('14 of 14 claims settled');
    await expect(page.getByText('Approved', { exact: true }).first()).toBeVisible();
    await expect(region(page, 'Draft').getByText('an installed base')).toBeVisible();
    await showPane(page, 'Sources');
    await expect(region(page, 'Sources').getByText(SOURCE_TITLE).first()).toBeVisible();
  });
});

async function checkDownloads(page: import('@playwright/test').Page): Promise<void> {
  const markdown = await download(page, 'Download as Markdown');
  expect(markdown.name).toMatch(/\.md$/);
  expect(markdown.text).toMatch(/^---\n/);
  expect(markdown.text).toContain('an installed base of NVIDIA gaming hardware');
  expect(markdown.text).not.toContain('a large installed base');
  expect(markdown.text).toMatch(/\[\^\d+\]/);
  expect(markdown.text).toContain(SOURCE_TITLE);
  expect(markdown.text).not.toMatch(/not approved/i);

  const json = await download(page, 'Download as JSON');
  expect(json.name).toMatch(/\.json$/);
  const file = JSON.parse(json.text);
  expect(file.claims).toHaveLength(14);
  expect(JSON.stringify(file)).toContain(SOURCE_TITLE);
  expect(JSON.stringify(file)).toContain('priya');
}
