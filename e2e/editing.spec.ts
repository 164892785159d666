/** Editing with others: a suggestion and its way into the text, a comment whose words go, a call by name, a review sent whole. */

import type { Page } from '@playwright/test';
import { openDraft, openQueue, REAL_ARTICLE, waitForDesk } from '../scripts/screen.mjs';
import { type DemoPerson, moveToClaim, region, TOO_LARGE, waitUntilSaved } from './desk.ts';
import { expect, test } from './fixtures.ts';

const SENTENCE = 'The visit centers on existing projects';

async function takeSeat(page: Page, person: DemoPerson): Promise<void> {
  const account = page.getByRole('button', { name: /^Account/ });
  await account.click();
  await page.getByRole('menuitemradio', { name: new RegExp(`^${person}`) }).click();
  await expect(account).toHaveAccessibleName(new RegExp(person));
}

/** Writes the sentence anew by `e`; whether that edits or suggests is the mode's to say. */
async function rewrite(page: Page, from: string, to: string): Promise<void> {
  await moveToClaim(page, SENTENCE);
  await page.keyboard.press('e');
  const field = region(page, 'Draft').getByRole('textbox', { name: 'Sentence' });
  await expect(field).toBeFocused();
  await field.fill((await field.inputValue()).replace(from, to));
  await page.keyboard.press('Control+Enter');
  await expect(field).toBeHidden();
}

/** Selects words of the current claim as the keyboard does: Shift and the arrow, word by word. */
async function selectByKeys(page: Page, words: number): Promise<void> {
  await page.keyboard.press('g');
  await page.keyboard.press('d');
  const focused = () => document.activeElement?.closest('section')?.getAttribute('aria-label');
  await expect.poll(() => page.evaluate(focused)).toBe('Draft');
  for (let word = 0; word < words; word += 1) await page.keyboard.press('Shift+ArrowRight');
  await expect(region(page, 'Draft').getByRole('group', { name: /^Selected:/ })).toBeVisible();
}

test.beforeEach(async ({ page }) => {
  await openQueue(page);
  await openDraft(page, REAL_ARTICLE);
});

test('a fact-checker suggests, an editor accepts, and undo brings the suggestion back', async ({ page }) => {
  const draft = region(page, 'Draft');
  const suggestion = draft.getByRole('group', { name: 'Suggestion by Ines Duarte' });
  await takeSeat(page, 'Ines Duarte');
  await rewrite(page, TOO_LARGE, 'an installed base');
  await expect(suggestion).toBeVisible();
  await expect(suggestion.getByRole('button', { name: /^Accept/ })).toBeHidden();

  await takeSeat(page, 'Mara Okoye');
  await page.keyboard.press('d');
  await expect(suggestion).toBeFocused();
  await page.keyboard.press('y');
  await expect(suggestion).toBeHidden();
  await expect(draft.getByText('a large', { exact: true })).toHaveRole('deletion');
  await expect(draft).toContainText('an installed base of NVIDIA');
  await page.keyboard.press('z');
  await expect(suggestion).toBeVisible();
  await page.keyboard.press('Shift+Z');
  await expect(suggestion).toBeHidden();

  await waitUntilSaved(page);
  await page.reload();
  await waitForDesk(page);
  await expect(draft).toContainText('an installed base of NVIDIA');
  await expect(suggestion).toBeHidden();
  await page.keyboard.press('g');
  await page.keyboard.press('h');
  await expect(region(page, 'History')).toContainText('accepted the suggestion');
});

test('a comment on selected words leads there and back, and is outdated when they go', async ({ page }) => {
  const comments = region(page, 'Comments');
  await moveToClaim(page, SENTENCE);
  await selectByKeys(page, 3);
  await page.keyboard.press('c');
  await expect(page.getByLabel('New comment')).toBeFocused();
  await page.keyboard.type('Centers how?');
  await page.reload();
  await waitForDesk(page);
  await page.keyboard.press('g');
  await page.keyboard.press('c');
  await comments.getByRole('button', { name: /^Begun on “The visit centers”/ }).click();
  await expect(page.getByLabel('New comment')).toHaveValue('Centers how?');
  await page.keyboard.press('Control+Enter');

  const words = comments.getByRole('button', { name: '“The visit centers”' });
  await words.click();
  const sign = region(page, 'Draft').getByRole('button', { name: /^Comment by Mara Okoye: Centers how/ });
  await expect(sign).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(comments.getByRole('listitem').filter({ hasText: 'Centers how?' }).first()).toBeFocused();

  await rewrite(page, 'The visit centers on existing projects', 'He looks at existing projects');
  await expect(comments.getByText('outdated: words not found any more')).toBeVisible();
  await page.keyboard.press('z');
  await expect(comments.getByText('outdated: words not found any more')).toBeHidden();
});

test('a name is chosen by keys, and its person is told', async ({ page }) => {
  await moveToClaim(page, SENTENCE);
  await page.keyboard.press('c');
  await page.keyboard.type('Can you call them, @jo');
  await expect(page.getByRole('option', { name: 'Jonah Weiss' })).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Control+Enter');
  await waitUntilSaved(page);
  await takeSeat(page, 'Jonah Weiss');
  await expect(page.getByRole('tab', { name: /Comments.*for you, 1 open/ })).toBeVisible();
  await page.keyboard.press('g');
  await page.keyboard.press('c');
  await expect(region(page, 'Comments').getByText('asks you')).toBeVisible();
});

test('comments that wait are seen by nobody else and go out with the review', async ({ page }) => {
  const comments = region(page, 'Comments');
  await moveToClaim(page, SENTENCE);
  await page.keyboard.press('c');
  await page.keyboard.type('Which projects?');
  await page.keyboard.press('Control+Shift+Enter');
  await expect(comments.getByText(/Only you see this/)).toBeVisible();
  await takeSeat(page, 'Ines Duarte');
  await page.keyboard.press('g');
  await page.keyboard.press('c');
  await expect(comments.getByText(/^No comments yet/)).toBeVisible();
  await takeSeat(page, 'Mara Okoye');
  await page.reload();
  await waitForDesk(page);
  await page.keyboard.press('g');
  await page.keyboard.press('c');
  await comments.getByRole('button', { name: 'Send review with 1 comment' }).click();
  await waitUntilSaved(page);
  await takeSeat(page, 'Ines Duarte');
  await expect(comments.getByText('Which projects?')).toBeVisible();
});
