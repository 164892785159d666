/** The ledger by keyboard alone: claims broken, joined, made, assigned; the rest settled; a disagreement solved. */

import type { Page } from '@playwright/test';
import { openQueue, REAL_ARTICLE, waitForDesk } from '../scripts/screen.mjs';
import { currentClaim, meter, moveToClaim, region, settledClaims } from './desk.ts';
import { expect, test } from './fixtures.ts';
import { expectFocusSomewhere, openByKeys, switchByKeys } from './keys.ts';

const SECOND = 'The visit centers on existing projects';

test.beforeEach(async ({ page }) => {
  await page.addInitScript(() => {
    addEventListener('pointerdown', () => console.error('somebody used a pointing device'), {
      capture: true,
    });
  });
  await openQueue(page);
});

const rows = (page: Page) => region(page, 'Claims').locator('.claim-row__words');
const caret = (page: Page) => page.getByRole('slider', { name: 'Where to break this claim' });

test('a claim is broken in two, joined again, and broken out of its sentence', async ({ page }) => {
  await openByKeys(page, REAL_ARTICLE);
  await moveToClaim(page, SECOND);
  const words = (await currentClaim(page).locator('.claim-row__words').textContent()) ?? '';
  await page.keyboard.press('b');
  await expect(caret(page)).toBeFocused();
  await page.keyboard.press('Home');
  for (let step = 0; step < 5; step += 1) await page.keyboard.press('ArrowRight');
  await expect(caret(page)).toHaveAttribute(
    'aria-valuetext',
    /^Break between “on existing projects” and “that/,
  );
  await page.keyboard.press('Enter');
  await expect(meter(page)).toHaveText('0 of 15 claims settled');
  await expect(currentClaim(page)).toContainText(SECOND);
  await expectFocusSomewhere(page);

  await page.keyboard.press('J');
  await expect(meter(page)).toHaveText('0 of 14 claims settled');
  await expect(rows(page).filter({ hasText: words })).toHaveCount(1);
  await page.keyboard.press('z');
  await expect(meter(page)).toHaveText('0 of 15 claims settled');
  await page.keyboard.press('z');
  await expect(meter(page)).toHaveText('0 of 14 claims settled');

  await moveToClaim(page, SECOND);
  await page.keyboard.press('b');
  await page.keyboard.press('Home');
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Enter');
  await expect(meter(page)).toHaveText('0 of 16 claims settled');
  // The sentence is one claim again.
  await page.keyboard.press('m');
  await expect(meter(page)).toHaveText('0 of 14 claims settled');
  await expectFocusSomewhere(page);
});

test('words selected in the draft become a claim', async ({ page }) => {
  await openByKeys(page, REAL_ARTICLE);
  await page.evaluate(() => {
    const [mark] = document.querySelectorAll('[data-kind="paragraph"] .claim-mark');
    const text = mark?.firstChild;
    if (text != null) getSelection()?.setBaseAndExtent(text, 7, text, 26);
  });
  await expect(page.getByRole('button', { name: /^Make claim/ })).toBeVisible();
  await page.keyboard.press('m');
  await expect(currentClaim(page).locator('.claim-row__words')).toHaveText('founder and CEO Jen');
  await expect(meter(page)).toHaveText('0 of 16 claims settled');
  await page.keyboard.press('z');
  await expect(meter(page)).toHaveText('0 of 14 claims settled');
});

test('a claim is given to somebody by typing the name, and found again under Mine', async ({ page }) => {
  await openByKeys(page, REAL_ARTICLE);
  await moveToClaim(page, SECOND);
  await page.keyboard.press('o');
  await expect(page.getByRole('dialog', { name: 'Who checks this claim?' })).toBeVisible();
  await page.keyboard.type('ines');
  await page.keyboard.press('Enter');
  await expect(currentClaim(page).getByRole('img', { name: 'Assigned to Ines Duarte' })).toBeVisible();
  await expectFocusSomewhere(page);
  await switchByKeys(page, 'Ines Duarte');
  await page.keyboard.press('L');
  await expect(rows(page)).toHaveCount(1);
  await expect(rows(page)).toContainText(SECOND);
  await page.keyboard.press('O');
  await expect(region(page, 'Claims').getByText('Nothing here is yours.')).toBeVisible();
});

test('the rest is settled together once it was read to its end', async ({ page }) => {
  await openByKeys(page, /The town that keeps its summer/);
  const { total } = await settledClaims(page);
  await page.keyboard.press('S');
  const dialog = page.getByRole('dialog', { name: 'Settle the rest' });
  const list = dialog.getByRole('list', { name: 'Claims ranked low' });
  await expect(list).toBeFocused();
  const settle = dialog.getByRole('button', { name: /^Settle \d+ claims$/ });
  await expect(settle).toHaveAttribute('aria-disabled', 'true');
  await page.keyboard.press('End');
  await expect(dialog.getByRole('status')).toHaveText('Choose what becomes of them');
  await expect(settle).toHaveAttribute('aria-disabled', 'true');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('ArrowUp');
  await expect(dialog.getByRole('radio', { name: 'Needs no source' })).toBeChecked();
  await expect(settle).not.toHaveAttribute('aria-disabled', 'true');
  const count = await dialog.getByRole('checkbox').count();
  await page.keyboard.press('Control+Enter');
  await expect(meter(page)).toHaveText(`${count} of ${total} claims settled`);
  await expectFocusSomewhere(page);
  await page.keyboard.press('z');
  await expect(meter(page)).toHaveText(`0 of ${total} claims settled`);
});

test('two people’s verdicts stand side by side until one withdraws', async ({ page }) => {
  await openByKeys(page, REAL_ARTICLE);
  await moveToClaim(page, SECOND);
  await page.keyboard.press('4');
  await expect(meter(page)).toHaveText('1 of 14 claims settled');
  await switchByKeys(page, 'Ines Duarte');
  await moveToClaim(page, SECOND);
  await page.keyboard.press('0');
  await moveToClaim(page, SECOND);
  const verdicts = region(page, 'Claims').getByRole('list', { name: 'Verdicts that differ' });
  await expect(verdicts).toContainText('Mara Okoye');
  await expect(page.getByText('Mara Okoye: not enough evidence · You: needs no source')).toBeVisible();
  await page.keyboard.press('w');
  await expect(verdicts).toBeHidden();
  await expect(meter(page)).toHaveText('1 of 14 claims settled');
  await waitForDesk(page);
  await expectFocusSomewhere(page);
});
