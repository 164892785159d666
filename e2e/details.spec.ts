/** The details of a draft: what the file suggests, taken one by one; counters, an embargo, and the previews that follow the writing. */

import type { Page } from '@playwright/test';
import { importFiles, openDraft, openQueue, REAL_ARTICLE, waitForDesk } from '../scripts/screen.mjs';
import { expectSaved, reasonsAgainstApproval, region } from './desk.ts';
import { expect, test } from './fixtures.ts';
import { expectFocusSomewhere } from './keys.ts';

const details = (page: Page) => region(page, 'Details');
const tagsOf = (page: Page) =>
  details(page).getByRole('list', { name: 'Tags', exact: true }).getByRole('listitem');
const suggested = (page: Page) =>
  details(page).getByRole('list', { name: 'Tags suggested by the file' }).getByRole('listitem');

async function openDetails(page: Page): Promise<void> {
  await page.keyboard.press('g');
  await page.keyboard.press('m');
  await expect(details(page)).toBeFocused();
}

test.beforeEach(async ({ page }) => {
  await openQueue(page);
});

test('the file’s tags are taken and left out one by one; nothing is applied that nobody took', async ({
  page,
}) => {
  await openDraft(page, REAL_ARTICLE);
  await openDetails(page);
  await expect(suggested(page)).toHaveCount(3);
  await expect(tagsOf(page)).toHaveCount(0);

  await details(page).getByRole('button', { name: 'Accept the tag nvidia' }).focus();
  await page.keyboard.press('Enter');
  await expect(tagsOf(page)).toHaveText([/^nvidia/]);
  await expect(suggested(page)).toHaveCount(2);
  // The focus goes on to the next one, so that a row of them is a row of Enters.
  await expect(
    details(page)
      .getByRole('button', { name: /^Accept the tag/ })
      .first(),
  ).toBeFocused();

  await details(page).getByRole('button', { name: 'Leave out the tag sovereign-ai' }).press('Enter');
  await expect(suggested(page)).toHaveCount(1);
  await page.keyboard.press('z');
  await expect(suggested(page)).toHaveCount(2);
  await page.keyboard.press('z');
  await expect(suggested(page)).toHaveCount(3);
  await expect(tagsOf(page)).toHaveCount(0);
  await expectFocusSomewhere(page);

  // Another tag beside the suggested ones takes none of them along.
  await page.keyboard.press('t');
  await page.keyboard.type('Robotics Labs');
  await page.keyboard.press('Enter');
  await expect(tagsOf(page)).toHaveText([/^robotics-labs/]);
  await expect(suggested(page)).toHaveCount(3);
  await expectSaved(page);
  await page.reload();
  await waitForDesk(page);
  await openDetails(page);
  await expect(tagsOf(page)).toHaveText([/^robotics-labs/]);
  await expect(suggested(page)).toHaveCount(3);
});

test('a near-duplicate is named, and one key uses the tag that is there', async ({ page }) => {
  await openDraft(page, REAL_ARTICLE);
  await page.keyboard.press('t');
  await expect(details(page).getByRole('textbox', { name: 'Tags' })).toBeFocused();
  await page.keyboard.type('Veld Marks');
  await expect(details(page).getByText(/“veld-marks” is nearly “veldmark”, used \d+ times/)).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(tagsOf(page)).toHaveText([/^veldmark/]);
  await page.keyboard.type('Veld Marks');
  await expect(details(page).getByText(/which is on this draft already/)).toBeVisible();
  await page.keyboard.press('Shift+Enter');
  await expect(tagsOf(page)).toHaveText([/^veldmark/, /^veld-marks/]);

  // Faster than the pane is drawn, and none is lost.
  for (const key of 'q9,w9,e9,r9,') await page.keyboard.press(key);
  await expect(tagsOf(page)).toHaveText([/^veldmark/, /^veld-marks/, /^q9/, /^w9/, /^e9/, /^r9/]);

  const inUse = details(page).getByRole('group', { name: 'Tags in use' }).getByRole('button');
  const counts = await inUse.evaluateAll((all) =>
    all.map((one) => Number(/used (\d+)/.exec(one.getAttribute('aria-label') ?? '')?.[1] ?? 0)),
  );
  expect(counts.length).toBeGreaterThan(2);
  expect(counts).toEqual(counts.toSorted((a, b) => b - a));
});

test('every field is filled by keys alone, in a draft that came with none', async ({ page }) => {
  const file = {
    name: 'pier.md',
    mimeType: 'text/plain',
    buffer: Buffer.from('# Pier\n\nThe pier stands.\n'),
  };
  await importFiles(page, [file]);
  await page
    .getByRole('dialog', { name: /import/i })
    .getByRole('link')
    .first()
    .click();
  await waitForDesk(page);
  await openDetails(page);
  const written: [label: string, words: string][] = [
    ['Headline', 'The pier stands again'],
    ['Dek', 'It fell last year.'],
    ['Excerpt', 'The pier that fell last year stands again, and boats land there from Friday on.'],
    ['Slug', 'Pier, again!'],
    ['Dateline', 'Weir, 3 March 2031'],
    ['Image prompt', 'A pier at dawn'],
  ];
  for (const [label, words] of written) {
    const field = details(page).getByRole('textbox', { name: label, exact: true });
    await field.focus();
    await page.keyboard.press('Control+a');
    await page.keyboard.type(words);
    await page.keyboard.press('Control+Enter');
    await expect(field).not.toBeFocused();
    await expectFocusSomewhere(page);
  }
  await expect(region(page, 'Draft').getByRole('heading', { level: 1 })).toContainText(
    'The pier stands again',
  );
  await expect(details(page).getByRole('textbox', { name: 'Slug' })).toHaveValue('pier-again');

  const section = details(page).getByLabel('Section', { exact: true });
  await section.focus();
  await section.selectOption({ index: 1 });
  await page.keyboard.press('Control+Enter');
  await page.keyboard.press('t');
  await page.keyboard.type('pier');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');

  const embargo = details(page).getByRole('textbox', { name: 'Embargo' });
  await embargo.focus();
  await page.keyboard.type('Friday at six');
  await page.keyboard.press('Control+Enter');
  await expect(embargo).toBeFocused();
  await expect(embargo).toHaveAttribute('aria-invalid', 'true');
  await expect(details(page).getByText(/Type it as 2031-07-04 06:00/)).toBeVisible();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('2131-07-04 06:00');
  await expect(details(page).getByText(/4 July 2131 at 06:00 (BST|GMT\+1) \(Europe\/London\)/)).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(embargo).toHaveValue('2131-07-04 06:00+01:00');

  await expectSaved(page);
  await page.reload();
  await waitForDesk(page);
  await openDetails(page);
  await expect(details(page).getByText('suggested by the file')).toHaveCount(0);
  await expect(details(page).getByRole('textbox', { name: 'Dateline' })).toHaveValue('Weir, 3 March 2031');
  const reasons = (await reasonsAgainstApproval(page)).join('\n');
  expect(reasons).not.toMatch(/section|tag|excerpt/i);
});

test('the previews follow the writing, and say where such places cut', async ({ page }) => {
  await openDraft(page, REAL_ARTICLE);
  await openDetails(page);
  const card = (name: string) => details(page).getByRole('figure', { name });
  const headline = details(page).getByRole('textbox', { name: 'Headline' });
  await headline.fill(`A headline ${'that goes on '.repeat(20)}and ends`);
  await expect(card('Search result').getByText(/^A headline that goes on .*…$/)).toBeVisible();
  await expect(card('Search result').getByText(/^Headline cut after \d+ of 279 characters\.$/)).toBeVisible();
  await expect(card('Social card').getByText(/^Headline cut after/)).toBeVisible();
  // What is not saved yet is in no other place.
  await expect(region(page, 'Draft').getByRole('heading', { level: 1 })).toHaveText(REAL_ARTICLE);

  const excerpt = details(page).getByRole('textbox', { name: 'Excerpt' });
  await excerpt.fill('é'.normalize('NFD').repeat(161));
  await expect(details(page).getByText('161 characters, 1 too many (60 to 160)')).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: 'Excerpt too long: at most 160' })).toHaveCount(1);

  await page.reload();
  await waitForDesk(page);
  await openDetails(page);
  await expect(headline).toHaveValue(/^A headline that goes on/);
  await details(page).getByRole('button', { name: 'Drop my changes' }).first().click();
  await expect(card('Section front').getByText(REAL_ARTICLE)).toBeVisible();
  await expect(card('Search result').getByText(/^Headline cut/)).toHaveCount(0);
});
