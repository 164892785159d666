/** Deciding on a draft and going on from there: changes requested, the writer's revised file taken in, a misread line mended. */

import type { Page } from '@playwright/test';
import { importFiles, openQueue, waitForDesk } from '../scripts/screen.mjs';
import { command, currentClaim, downloaded, expectSaved, moveToClaim, region, workflow } from './desk.ts';
import { expect, test } from './fixtures.ts';
import { mendSentence } from './keys.ts';

const FERRY = `# Ferry line opens again after eleven years

The ferry between Ostby and Lund sailed on Monday. It carries 210 people and leaves at 6.30 on weekdays.

The board met on Monday

Divers looked at the third pier in March and found it sound. The pier was built in 1911.

Fares stay as they are until May, the board said.

Sources:
- [Minutes of the harbour board](https://harbour.example/minutes)

{"suggestedSection": "local", "suggestedTags": ["ferry"], "excerpt": "The ferry between Ostby and Lund sails again."}
`;
const HEADLINE = /Ferry line opens again/;

const file = (name: string, text: string) => ({ name, mimeType: 'text/markdown', buffer: Buffer.from(text) });

async function openFerry(page: Page): Promise<void> {
  await openQueue(page);
  await importFiles(page, [file('ferry.md', FERRY)]);
  await page.getByRole('dialog').getByRole('link', { name: HEADLINE }).click();
  await waitForDesk(page);
}

/** Settles the claim that has these words, as a person at the keyboard does. */
async function settle(page: Page, words: string): Promise<void> {
  await moveToClaim(page, words);
  await page.keyboard.press('0');
  await expect(currentClaim(page)).not.toContainText(words);
}

test('changes are requested in words drafted from the claims, copied, and saved as a file', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openFerry(page);
  await settle(page, 'It carries 210 people');
  await moveToClaim(page, 'Divers looked');
  await page.keyboard.press('f');
  await page.keyboard.type('Which divers?');
  await page.keyboard.press('Enter');

  await page.keyboard.press('Shift+C');
  const dialog = page.getByRole('dialog', { name: 'Request changes' });
  const text = dialog.getByLabel('What the writer reads');
  await expect(text).toHaveValue(/“Divers looked at the third pier in March and found it sound\.”/);
  await expect(text).toHaveValue(/Note: Which divers\?/);
  await expect(text).not.toHaveValue(/It carries 210 people/);
  await page.keyboard.press('6');
  await expect(dialog.getByRole('checkbox', { name: /Language/ })).toBeChecked();

  await dialog.getByRole('button', { name: 'Copy text' }).click();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(await text.inputValue());

  const saved = await downloaded(page, () => dialog.getByRole('button', { name: 'Save as a file' }).click());
  expect(saved.name).toBe('ferry-line-opens-again-after-eleven-years-changes.md');
  expect(saved.text).toContain('# Changes requested: Ferry line opens again');
  expect(saved.text).toContain(copied.trim());

  await text.focus();
  await page.keyboard.press('Control+Enter');
  await expect(workflow(page, 'Changes requested')).toBeVisible();
});

test('the writer’s revised file keeps verdicts, asks for rechecks, and suggests what collides', async ({
  page,
}) => {
  await openFerry(page);
  await settle(page, 'It carries 210 people');
  await settle(page, 'Divers looked');
  await moveToClaim(page, 'Fares stay');
  await mendSentence(page, 'May', 'June');

  await test.step('it is shown before it is taken in', async () => {
    const revised = FERRY.replace('third pier', 'fourth pier').replace('until May', 'until autumn');
    await command(page, 'Take in the revised file');
    await page.getByLabel('Revised file', { exact: true }).setInputFiles(file('ferry-2.md', revised));
    const dialog = page.getByRole('dialog', { name: 'Take in ferry-2.md' });
    const claims = dialog.getByRole('list', { name: 'What becomes of the claims' });
    await expect(claims.getByRole('listitem')).toHaveText([
      '1 keeps its verdict',
      '1 needs a recheck',
      '0 are new',
      '0 go',
    ]);
    await expect(dialog.getByText(/^1 conflict/)).toBeVisible();
    await expect(dialog.getByText('fourth', { exact: true })).toBeVisible();
    await expect(dialog.getByRole('button', { name: 'Take in' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(dialog).toBeHidden();
  });

  await test.step('the claims stand as it said', async () => {
    const row = (words: string) => region(page, 'Claims').getByRole('listitem').filter({ hasText: words });
    await expect(row('Divers looked at the fourth pier').getByText('Needs recheck').first()).toBeAttached();
    await expect(row('It carries 210 people').getByText('Needs recheck')).toHaveCount(0);
    await expect(region(page, 'Draft').getByText(/The writer’s revised file reads like this/)).toBeVisible();
    await expectSaved(page);
  });

  await test.step('and undo takes the whole of it back', async () => {
    await page.keyboard.press('z');
    await expect(region(page, 'Draft')).toContainText('third pier');
    await expect(region(page, 'Draft')).not.toContainText('fourth pier');
  });
});

test('a line that was taken for a subhead becomes a paragraph by one key, and a subhead again by undo', async ({
  page,
}) => {
  await openFerry(page);
  const subhead = region(page, 'Draft').getByRole('heading', { name: 'The board met on Monday' });
  await expect(subhead).toBeVisible();
  const claims = region(page, 'Claims').getByText('The board met on Monday');
  await expect(claims).toHaveCount(0);

  await page.keyboard.press('g');
  await page.keyboard.press('o');
  const dialog = page.getByRole('dialog', { name: 'How ferry.md was read' });
  const line = dialog.getByRole('button', { name: /The board met on Monday/ });
  for (let step = 0; step < 10 && !(await line.evaluate((row) => row === document.activeElement)); step += 1)
    await page.keyboard.press('j');
  await expect(line).toBeFocused();
  await page.keyboard.press('p');
  await expect(line).toContainText('now a paragraph');
  await page.keyboard.press('Escape');
  await expect(subhead).toBeHidden();
  await expect(claims.first()).toBeVisible();

  await page.keyboard.press('z');
  await expect(subhead).toBeVisible();
  await expect(claims).toHaveCount(0);
});
