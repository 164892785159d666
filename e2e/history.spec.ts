/** The history of a draft: filtered, opened at any step to be read, compared, and what others did while one was away. */

import type { Locator, Page } from '@playwright/test';
import { importFiles, openDraft, openQueue, showPane, waitForDesk } from '../scripts/screen.mjs';
import { brokenRules } from './broken-rules.ts';
import { type DemoPerson, expectSaved, meter, moveToClaim, region, waitUntilSaved } from './desk.ts';
import { expect, test } from './fixtures.ts';
import { mendSentence, tabTo } from './keys.ts';

const FERRY = `# Ferry line opens again after eleven years

The ferry between Ostby and Lund sailed on Monday. It carries 210 people and leaves at 6.30 on weekdays.

Divers looked at the third pier in March and found it sound. The pier was built in 1911.

Fares stay as they are until May, the board said.
`;

const history = (page: Page): Locator => region(page, 'History');
const steps = (page: Page): Locator =>
  history(page).getByRole('group', { name: 'Steps' }).locator('[data-seq]');
const past = (page: Page): Locator => region(page, 'Past state');
const comparison = (page: Page): Locator => region(page, 'Comparison');
const step = (page: Page, words: RegExp | string): Locator => steps(page).filter({ hasText: words });

async function takeSeat(page: Page, person: DemoPerson): Promise<void> {
  const account = page.getByRole('button', { name: /^Account/ });
  await account.click();
  await page.getByRole('menuitemradio', { name: new RegExp(`^${person}`) }).click();
  await expect(account).toHaveAccessibleName(new RegExp(person));
}

async function settle(page: Page, words: string): Promise<void> {
  await moveToClaim(page, words);
  const before = Number.parseInt((await meter(page).textContent()) ?? '', 10);
  await page.keyboard.press('0');
  await expect(meter(page)).toHaveText(new RegExp(`^${before + 1} of`));
}

async function goToHistory(page: Page): Promise<void> {
  await page.keyboard.press('g');
  await page.keyboard.press('h');
  await expect(history(page)).toBeFocused();
}

/** Mara settles a claim and mends a sentence; the text was otherwise before. */
async function workAsMara(page: Page): Promise<void> {
  await settle(page, 'It carries 210 people');
  await moveToClaim(page, 'Divers looked');
  await mendSentence(page, 'third', 'fourth');
  await waitUntilSaved(page);
}

test.beforeEach(async ({ page }) => {
  await openQueue(page);
  await importFiles(page, [{ name: 'ferry.md', mimeType: 'text/markdown', buffer: Buffer.from(FERRY) }]);
  await expect(page.getByRole('dialog').getByText('1 draft imported', { exact: true })).toBeVisible();
  await openQueue(page, '/?view=all&q=ostby');
  await openDraft(page, /Ferry line opens again/);
});

test('any step is opened by keys alone, read only, and left to where one was', async ({ page }) => {
  await workAsMara(page);
  await goToHistory(page);
  const open = step(page, 'settled “It carries').getByRole('button', { name: /^Open the draft/ });
  await tabTo(
    page,
    steps(page)
      .first()
      .getByRole('button', { name: /^Open the draft/ }),
  );
  await page.keyboard.press('ArrowDown');
  await expect(open).toBeFocused();

  await test.step('it shows the draft as it stood, and says that it is read only', async () => {
    await page.keyboard.press('Enter');
    await expect(past(page)).toBeFocused();
    await expect(
      past(page).getByRole('heading', { name: /^How it stood today at .* read only$/ }),
    ).toBeVisible();
    await expect(past(page)).toContainText('third pier');
    await expect(past(page)).not.toContainText('fourth pier');
    expect(await brokenRules(page)).toEqual([]);
  });

  await test.step('what would change the draft is refused in words', async () => {
    const settled = await meter(page).textContent();
    for (const key of ['1', 'e', 'Shift+A', 'z']) {
      await page.keyboard.press(key);
      await expect(past(page).getByText(/is for the draft as it is now\. .* Escape goes back/)).toBeVisible();
    }
    await expect(past(page).getByText(/^“Undo” is for/)).toBeVisible();
    await page.getByRole('button', { name: 'Request changes' }).click();
    await expect(past(page).getByText(/^A decision is for/)).toBeVisible();
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(meter(page)).toHaveText(settled ?? '');
  });

  await test.step('the arrows go to the steps beside it', async () => {
    await page.keyboard.press('ArrowRight');
    await expect(past(page)).toContainText('fourth pier');
    await page.keyboard.press('ArrowLeft');
    await expect(past(page)).toContainText('third pier');
  });

  await test.step('Escape leads back, and the keys work again', async () => {
    await page.keyboard.press('Escape');
    await expect(past(page)).toBeHidden();
    await expect(open).toBeFocused();
    await expect(region(page, 'Draft')).toContainText('fourth');
    await settle(page, 'The pier was built');
  });
});

test('two states are compared: words, verdicts, and what was said', async ({ page }) => {
  await workAsMara(page);
  await page.keyboard.press('c');
  await page.keyboard.type('Who counted the piers?');
  await page.keyboard.press('Control+Enter');
  await expectSaved(page);
  await showPane(page, 'History');

  await test.step('any step with any other', async () => {
    await step(page, 'imported ferry.md')
      .getByRole('button', { name: /^Compare/ })
      .click();
    await expect(history(page).getByRole('button', { name: 'With now' })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(history(page)).toBeFocused();
    await expect(history(page).getByRole('button', { name: 'With now' })).toBeHidden();
    await step(page, 'imported ferry.md')
      .getByRole('button', { name: /^Compare/ })
      .click();
    await step(page, 'settled “It carries')
      .getByRole('button', { name: /^Compare with this/ })
      .click();
    await expect(comparison(page)).toBeFocused();
    await expect(comparison(page)).toContainText('Different: 1 claim, its state.');
    await page.keyboard.press('Escape');
    await expect(comparison(page)).toBeHidden();
  });

  await test.step('the file as it came with now', async () => {
    await step(page, 'imported ferry.md')
      .getByRole('button', { name: /^Compare/ })
      .click();
    await page.keyboard.press('Enter');
    await expect(comparison(page)).toContainText('Different: 1 block, 1 claim, 1 comment, its state.');
    const claims = comparison(page).getByRole('group', { name: 'Claims' });
    await expect(claims).toContainText('It carries 210 people and leaves at 6.30 on weekdays.');
    await expect(claims).toContainText(/before: ?Open.*after: ?Needs no source \(Mara Okoye\)/);
    await expect(comparison(page).getByRole('group', { name: 'Said and decided' })).toContainText(
      'Who counted the piers?',
    );
    await expect(comparison(page).getByText('third', { exact: true })).toHaveRole('deletion');
    await expect(comparison(page).getByText('fourth', { exact: true })).toHaveRole('insertion');
    expect(await brokenRules(page)).toEqual([]);
  });

  await test.step('n goes from change to change', async () => {
    await page.keyboard.press('Shift+N');
    await expect(comparison(page).locator('[data-current]')).toBeFocused();
    await expect(comparison(page).locator('[data-current]')).toContainText('fourth');
    await page.keyboard.press('n');
    await expect(comparison(page).locator('[data-current]')).toContainText('In review');
  });
});

test('what others did since one looked waits until one looks, is marked, and is walked through by v', async ({
  page,
}) => {
  const news = page.getByRole('button', { name: /by .* since you looked/ });
  await workAsMara(page);
  await expect(news).toHaveCount(0);
  await takeSeat(page, 'Ines Duarte');
  await settle(page, 'The pier was built');
  await settle(page, 'Fares stay');
  await waitUntilSaved(page);

  await test.step('it is told after a reload, and to nobody who did it', async () => {
    await expect(news).toHaveCount(0);
    await takeSeat(page, 'Mara Okoye');
    await expect(news).toContainText('2 changes by Ines Duarte since you looked, today at');
    await page.reload();
    await waitForDesk(page);
    await expect(news).toContainText('2 changes by Ines Duarte since you looked, today at');
  });

  await test.step('v opens it: the steps of others alone, and marks where they worked', async () => {
    await page.keyboard.press('v');
    await expect(history(page)).toBeFocused();
    await expect(history(page)).toContainText('2 changes by others since you looked');
    await expect(steps(page)).toHaveCount(2);
    const marked = region(page, 'Claims')
      .getByRole('listitem')
      .filter({ hasText: 'Changed since you looked' });
    await expect(marked.filter({ hasText: 'The pier was built' })).toHaveCount(1);
    await expect(marked.filter({ hasText: 'It carries 210' })).toHaveCount(0);
    await expect(region(page, 'Draft').getByText('Changed since you looked')).toHaveCount(2);
    await expect(news).toHaveCount(0);
    expect(await brokenRules(page)).toEqual([]);
  });

  await test.step('v again goes through it', async () => {
    const current = region(page, 'Claims').locator('[aria-current="true"]');
    await page.keyboard.press('v');
    const first = (await current.textContent()) ?? '';
    expect(first).toMatch(/The pier was built|Fares stay/);
    await page.keyboard.press('v');
    await expect(current).not.toHaveText(first);
    await expect(current).toContainText(/The pier was built|Fares stay/);
  });

  await test.step('and when it was looked at, it is not new any more', async () => {
    await history(page).getByRole('button', { name: 'Whole history' }).click();
    await expect(history(page)).toBeFocused();
    await page.keyboard.press('v');
    await expect(page.getByText('Nobody else has changed anything since you looked.').first()).toBeAttached();
    await page.reload();
    await waitForDesk(page);
    await expect(news).toHaveCount(0);
  });
});

test('the steps are filtered by person, by kind and by claim', async ({ page }) => {
  await workAsMara(page);
  await takeSeat(page, 'Ines Duarte');
  await settle(page, 'The pier was built');
  await expectSaved(page);
  await showPane(page, 'History');
  const kinds = history(page).getByLabel('Kind');
  const people = history(page).getByLabel('Steps of');
  const claim = history(page).getByRole('checkbox', { name: /^Only this claim/ });

  await people.selectOption({ label: 'Mara Okoye (3)' });
  await expect(steps(page)).toHaveCount(3);
  await kinds.selectOption({ label: 'Text (2)' });
  await expect(steps(page)).toHaveText([/changed paragraph 2/, /imported ferry\.md/]);
  await expect(steps(page).getByText('third', { exact: true })).toHaveRole('deletion');
  await people.selectOption({ label: 'Ines Duarte (0)' });
  await expect(history(page).getByText('No step fits what is chosen above.')).toBeVisible();
  await history(page).getByRole('button', { name: 'Show every step' }).click();
  await expect(history(page)).toBeFocused();
  await expect(steps(page)).toHaveCount(4);

  await moveToClaim(page, 'The pier was built');
  await claim.check();
  await expect(steps(page)).toHaveText([/Ines Duarte.*settled “The pier was built/]);
});
