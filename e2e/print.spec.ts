/** What stands on paper: the text with a number behind each claim, the evidence below, and nothing of the screen. */

import type { Page } from '@playwright/test';
import { openDraft, openQueue, REAL_ARTICLE } from '../scripts/screen.mjs';
import { meter, moveToClaim, region, SOURCE_TEXT, SOURCE_TITLE, supportByPassage } from './desk.ts';
import { expect, test } from './fixtures.ts';
import { addSourceByKeys } from './keys.ts';

const notes = (page: Page) => page.getByRole('heading', { name: 'Claims and evidence' });

async function toPaper(page: Page): Promise<void> {
  await page.emulateMedia({ media: 'print' });
  await expect(notes(page)).toBeVisible();
}

async function toScreen(page: Page): Promise<void> {
  await page.emulateMedia({ media: null });
  await expect(notes(page)).toHaveCount(0);
}

test('the text, a number behind each claim and the evidence are printed, and nothing of the screen', async ({
  page,
}) => {
  await openQueue(page);
  await openDraft(page, REAL_ARTICLE);
  await addSourceByKeys(page, SOURCE_TITLE, SOURCE_TEXT);
  await moveToClaim(page, 'arrived in Seoul');
  await supportByPassage(page);
  await page.keyboard.press('0');
  await expect(meter(page)).toHaveText('2 of 14 claims settled');
  await toPaper(page);

  await expect(page.getByText(/^Not approved\. In review, version \d+/)).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Sovereign AI Expansion1$/);
  const numbers = await page.locator('article sup').allInnerTexts();
  expect(numbers).toEqual(Array.from({ length: 14 }, (_, at) => String(at + 1)));
  const note = page.getByRole('listitem').filter({ hasText: /^3Supported \(Mara Okoye, / });
  await expect(note).toContainText('“NVIDIA founder and CEO Jensen Huang arrived in Seoul');
  await expect(note).toContainText(SOURCE_TITLE);
  await expect(page.getByText(/^4Needs no source \(Mara Okoye, /)).toBeVisible();
  const open = page.getByRole('listitem').filter({ hasText: 'Not settled.' });
  await expect(open).toHaveText([/^1–2Not settled/, /^5–14Not settled/]);
  for (const role of ['button', 'banner', 'navigation', 'toolbar', 'textbox', 'tab', 'dialog'] as const)
    await expect(page.getByRole(role)).toHaveCount(0);

  await toScreen(page);
  await expect(region(page, 'Claims')).toBeVisible();
});

test('a dark theme prints black on white', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await openQueue(page);
  await openDraft(page, REAL_ARTICLE);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await toPaper(page);
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
  for (const words of [
    page.getByRole('heading', { level: 1 }),
    page.getByRole('paragraph').filter({ hasText: 'arrived in Seoul' }),
    notes(page),
    page.getByText('Not settled.').first(),
  ])
    await expect(words).toHaveCSS('color', 'rgb(0, 0, 0)');
});

test('a long draft goes over pages that begin and end where a reader can go on', async ({ page }) => {
  await openQueue(page);
  await openDraft(page, /The town that keeps its summer/);
  // As wide as a page of A4 is between its margins.
  await page.setViewportSize({ width: 672, height: 1000 });
  await toPaper(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(672);
  // No head is left alone at the foot of a page, no line of a paragraph, and a note stands on one page.
  for (const head of await page.getByRole('heading', { level: 2 }).all())
    await expect(head).toHaveCSS('break-after', 'avoid');
  const paragraph = page.getByRole('paragraph').filter({ hasText: 'the snow does not lie' });
  await expect(paragraph).toHaveCSS('orphans', '3');
  await expect(paragraph).toHaveCSS('widows', '3');
  await expect(page.getByRole('listitem').filter({ hasText: 'Not settled' })).toHaveCSS(
    'break-inside',
    'avoid-page',
  );
  await toScreen(page);

  const pages = pagesOf(await page.pdf({ format: 'A4' }));
  // Some 3,500 words: more would be the desk itself, fewer a text that is cut at the window's edge.
  expect(pages).toBeGreaterThanOrEqual(5);
  expect(pages).toBeLessThanOrEqual(9);
});

function pagesOf(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type \/Page\b(?!s)/g)?.length ?? 0;
}
