/** Evidence out of a source beside the draft: by mouse and by key, found, held against an older text, changed in place; and what is no passage. */

import type { Locator, Page } from '@playwright/test';
import { openDraft, openQueue, showPane } from '../scripts/screen.mjs';
import { command, currentClaim, downloaded, expectSaved, moveToClaim, region } from './desk.ts';
import { expect, test } from './fixtures.ts';

const DRAFT = /Veldmark Starts Volume Production/;
const SOURCE = 'Veldmark starts volume production on Line 3';
const CAPACITY = 'When complete it will have a capacity';
const IN_SOURCE = 'When complete, Line 3 will have a capacity of 18,500 wafers of 300 millimetres a month.';

const evidence = (page: Page) => region(page, 'Evidence');
const reader = (page: Page) => region(page, 'Sources').getByRole('group', { name: `Text of ${SOURCE}` });
const attached = (page: Page) => evidence(page).locator('.evidence');

async function openSource(page: Page): Promise<void> {
  await showPane(page, 'Sources');
  await region(page, 'Sources')
    .getByRole('button', { name: new RegExp(`^Read the text of ${SOURCE}`) })
    .first()
    .click();
  await expect(reader(page)).toBeFocused();
}

/** Draws the pointer over words, as a hand does. */
async function selectByMouse(page: Page, text: Locator, words: string): Promise<void> {
  const [from, to] = await text.evaluate((element, wanted) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(wanted) ?? -1;
      if (at < 0) continue;
      node.parentElement?.scrollIntoView({ block: 'center' });
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      const all = [...range.getClientRects()];
      const [first, last] = [all[0], all.at(-1)];
      if (first === undefined || last === undefined) break;
      return [
        { x: first.left + 1, y: first.top + first.height / 2 },
        { x: last.right - 1, y: last.top + last.height / 2 },
      ];
    }
    throw new Error(`“${wanted}” is not there.`);
  }, words);
  if (from === undefined || to === undefined) throw new Error('no place');
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2);
  await page.mouse.move(to.x, to.y);
  await page.mouse.up();
}

test.beforeEach(async ({ page }) => {
  await openQueue(page);
  await openDraft(page, DRAFT);
});

test('words are found in a source beside the draft, selected with the mouse, and attached with their page', async ({
  page,
}) => {
  await moveToClaim(page, CAPACITY);
  await openSource(page);
  await expect(region(page, 'Draft').getByText(/^When complete it will have/)).toBeInViewport();
  await page.keyboard.press('/');
  await page.keyboard.type('18,500');
  await expect(region(page, 'Sources').getByText('1 of 1')).toBeVisible();
  await expect(reader(page).getByText('18,500', { exact: true })).toBeInViewport();

  await page.keyboard.press('Escape');
  await expect(reader(page)).toBeFocused();
  await selectByMouse(page, reader(page), 'a capacity of 18,500 wafers of 300 millimetres');
  await expect(region(page, 'Sources').getByText(/^“15,800”/)).toBeVisible();
  await region(page, 'Sources').getByLabel('Page or time of the passage').fill('2');
  await region(page, 'Sources').getByRole('button', { name: 'Attach as refuting' }).click();
  await page.keyboard.press('g');
  await page.keyboard.press('e');
  await expect(attached(page)).toHaveCount(1);
  await expect(attached(page)).toContainText('Refutes');
  await expect(attached(page)).toContainText('p. 2');
  await expect(attached(page).getByRole('blockquote')).toHaveText(
    'a capacity of 18,500 wafers of 300 millimetres',
  );
  await expect(attached(page)).toContainText('Word for word in the source’s text.');
  await page.keyboard.press('2');
  await expect(region(page, 'Claims').getByText('Refuted').first()).toBeAttached();
  await expectSaved(page);
});

test('s leads from the words of the draft to the passage and back to the same words; keys choose and attach', async ({
  page,
}) => {
  await moveToClaim(page, CAPACITY);
  const words = region(page, 'Draft').locator('.claim-mark').filter({ hasText: CAPACITY }).first();
  await words.focus();
  await page.keyboard.press('s');
  await expect(reader(page)).toBeFocused();
  await expect(reader(page).getByText(IN_SOURCE)).toBeInViewport();
  // One word less than the sentence the person came to, then attached.
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Shift+ArrowLeft');
  await page.keyboard.press('Shift+ArrowLeft');
  await page.keyboard.press('Enter');
  await page.keyboard.press('s');
  await expect(words).toBeFocused();
  await expect(currentClaim(page)).toContainText(CAPACITY);
  await expect(attached(page).getByRole('blockquote')).toHaveText(IN_SOURCE.replace(' a month.', ''));
  await page.keyboard.press('z');
  await expect(attached(page)).toHaveCount(0);
});

test('of two texts of a source the changed words are shown, and the claim is told that its passage went', async ({
  page,
}) => {
  await moveToClaim(page, CAPACITY);
  await openSource(page);
  const older = (await reader(page).locator('p').allInnerTexts()).join('\n\n');
  await page.keyboard.press('/');
  await page.keyboard.type('When complete, Line 3');
  await page.keyboard.press('Escape');
  await selectByMouse(page, reader(page), 'a capacity of 18,500 wafers');
  await expect(region(page, 'Sources').getByText(/^“15,800”/)).toBeVisible();
  await page.keyboard.press('a');
  await expect(region(page, 'Sources').getByText('1 passage in use by 1 claim')).toBeVisible();
  await region(page, 'Sources').getByRole('button', { name: 'All sources' }).click();
  const item = region(page, 'Sources').getByRole('listitem').filter({ hasText: SOURCE }).first();
  await item.getByRole('button', { name: 'Paste a newer text' }).click();
  await expect(page.getByLabel('Text of this source')).toBeFocused();
  await page.keyboard.insertText(older.replace('18,500', '15,800'));
  await page.keyboard.press('Control+Enter');
  await item.getByRole('button', { name: /^What changed in/ }).click();

  const changes = region(page, 'Sources').getByRole('group', { name: 'What changed' });
  await expect(changes.getByText(/^1 paragraph changed\./)).toBeVisible();
  await expect(changes.getByRole('deletion').first()).toBeVisible();
  await expect(changes.getByRole('insertion').first()).toBeVisible();
  await expect(changes.getByText(/^Of 1 passage .* none stands in this one/)).toBeVisible();
  await page.keyboard.press('g');
  await page.keyboard.press('e');
  await expect(
    evidence(page).getByText(/^Not found by this check.* in the newest text of this source/),
  ).toBeVisible();
  await evidence(page).getByRole('button', { name: 'What changed' }).click();
  await expect(changes).toBeVisible();
});

test('a contact on the record bears a claim out; a search is kept; what was said off the record stands in no export', async ({
  page,
}) => {
  await moveToClaim(page, 'Ostrel Drive, which builds motors');
  await page.keyboard.press('g');
  await page.keyboard.press('e');
  await evidence(page).getByText('More kinds of evidence').click();
  const form = (name: string) => evidence(page).getByRole('group', { name });
  const search = form('Log a search that found nothing');
  await search.getByLabel('Searched in').fill('the bulletins of 2030');
  await search.getByLabel('Searched for').fill('a third of the output');
  await search.getByRole('button', { name: 'Log the search' }).click();

  const contact = form('On-record contact');
  await contact.getByLabel('Who').fill('Rhona Kell, purchasing');
  await contact.getByRole('button', { name: 'Attach the contact' }).click();
  await expect(contact.getByText('This is needed.')).toHaveCount(3);
  await contact.getByLabel('When').fill('5 March 2031, 14:10');
  await contact.getByLabel(/^How/).fill('telephone');
  await contact.getByLabel('What was said').fill('A third, until the end of 2033.');
  await page.keyboard.press('Control+Enter');

  const secret = form('Off-record note');
  await secret.getByLabel('What was said off the record').fill('They may cancel it in May.');
  await secret.getByRole('button', { name: 'Keep the note' }).click();
  await expect(attached(page)).toHaveCount(3);
  await expect(attached(page).filter({ hasText: 'Rhona Kell' })).toContainText(
    '5 March 2031, 14:10, telephone',
  );
  await expect(attached(page).filter({ hasText: 'in May' })).toContainText('Off the record');
  await page.keyboard.press('g');
  await page.keyboard.press('l');
  await page.keyboard.press('1');
  await expect(page.getByText(/^1 of \d+ claims settled$/).first()).toBeVisible();
  await expectSaved(page);

  const json = await downloaded(page, () => command(page, 'Download as JSON'));
  expect(json.text).toContain('A third, until the end of 2033.');
  expect(json.text).toContain('the bulletins of 2030');
  expect(json.text).not.toContain('in May');
});

test('attached evidence is changed where it stands, by keys, and the change is undone', async ({ page }) => {
  await moveToClaim(page, CAPACITY);
  await page.keyboard.press('p');
  await page.keyboard.press('a');
  await expect(attached(page)).toContainText('Supports');
  await attached(page)
    .getByRole('button', { name: /^Change stance, page or note/ })
    .focus();
  await page.keyboard.press('Enter');
  const form = evidence(page).getByRole('group', { name: 'Change this evidence' });
  await expect(form.getByLabel('It', { exact: true })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  await page.keyboard.type('1:04:30');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Ask the plant which is right.');
  await page.keyboard.press('Control+Enter');
  await expect(attached(page)).toBeFocused();
  await expect(attached(page)).toContainText('Refutes');
  await expect(attached(page)).toContainText('at 1:04:30');
  await expect(attached(page)).toContainText('Note: Ask the plant which is right.');
  await page.keyboard.press('z');
  await expect(attached(page)).toContainText('Supports');
  await expect(attached(page)).not.toContainText('1:04:30');
});
