/** No key is dead after a dialog, a menu or a decision, and the focus is where it was. */

import type { Page } from '@playwright/test';
import { openQueue, queue, REAL_ARTICLE } from '../scripts/screen.mjs';
import { command, currentClaim, meter, region } from './desk.ts';
import { expect, test } from './fixtures.ts';
import { expectFocusSomewhere, openByKeys, switchByKeys } from './keys.ts';
import { byKeys, byMenu, closeByEscape, dialog, help, LAYERS, palette } from './layers.ts';

async function openDesk(page: Page): Promise<void> {
  await openQueue(page);
  await openByKeys(page, REAL_ARTICLE);
}

/** `j` walks, `0` settles, `z` takes it back, `?` shows the keys. */
async function expectKeysAlive(page: Page): Promise<void> {
  const before = (await currentClaim(page).textContent()) ?? '';
  await page.keyboard.press('j');
  await expect(currentClaim(page)).not.toHaveText(before);
  const settled = (await meter(page).textContent()) ?? '';
  await page.keyboard.press('0');
  await expect(meter(page)).not.toHaveText(settled);
  await page.keyboard.press('z');
  await expect(meter(page)).toHaveText(settled);
  await page.keyboard.press('?');
  await expect(help(page)).toBeVisible();
  await closeByEscape(page);
}

/** Marks what has the focus now; tells later whether it has it again. */
const markFocus = (page: Page) =>
  page.evaluate(() => {
    for (const old of document.querySelectorAll('[data-had-focus]')) old.removeAttribute('data-had-focus');
    document.activeElement?.setAttribute('data-had-focus', '');
    return document.activeElement?.outerHTML.slice(0, 160) ?? '';
  });
const focused = (page: Page) =>
  page.evaluate(() => {
    const now = document.activeElement;
    return now?.hasAttribute('data-had-focus') ? 'where it was' : (now?.outerHTML.slice(0, 160) ?? 'nowhere');
  });

for (const closed of ['by Escape', 'by its button'] as const) {
  test(`no key is dead after a dialog or menu that was closed ${closed}, and the focus is where it was`, async ({
    page,
  }) => {
    test.setTimeout(180_000);
    await openDesk(page);
    await page.keyboard.press('g');
    await page.keyboard.press('l');
    for (const { name, open, layer, escapeOnly, from } of LAYERS) {
      if (escapeOnly && closed === 'by its button') continue;
      await test.step(name, async () => {
        // On a claim, unless a button opens it: then on that.
        await page.keyboard.press('g');
        await page.keyboard.press('l');
        await expect(currentClaim(page)).toBeFocused();
        await markFocus(page);
        await open(page);
        await expect(layer(page)).toBeVisible();
        // Letters are the layer's alone.
        if (closed === 'by Escape') await page.keyboard.press('Escape');
        else {
          await layer(page).getByRole('button', { name: 'Close', exact: true }).first().focus();
          await page.keyboard.press('Enter');
        }
        await expect(page.locator('[data-layer]')).toHaveCount(0);
        await expectFocusSomewhere(page);
        if (from === undefined)
          await expect.poll(() => focused(page), `the focus after ${name}`).toBe('where it was');
        else await expect(page.getByRole('button', { name: from })).toBeFocused();
        await expectKeysAlive(page);
      });
    }
  });
}

test('on the queue no key is dead after a dialog either', async ({ page }) => {
  await openQueue(page);
  const row = queue(page).locator('[aria-current="true"]');
  await page.keyboard.press('j');
  await expect(row).toBeFocused();
  for (const [open, layer] of [
    [byKeys('?'), help],
    [byKeys('Control+k'), palette],
    [(page: Page) => command(page, 'Import drafts'), dialog('Import drafts')],
    [byMenu(/^Account/, 'All keys'), help],
    [byMenu(/^Account/, 'Start the demo over…'), dialog('Start the demo over?')],
  ] as const) {
    await open(page);
    await expect(layer(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.locator('[data-layer]')).toHaveCount(0);
    const before = (await row.allTextContents()).join();
    await page.keyboard.press('j');
    await expect.poll(async () => (await row.allTextContents()).join()).not.toBe(before);
    await page.keyboard.press('/');
    await expect(page.getByRole('searchbox')).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('searchbox')).not.toBeFocused();
  }
});

test('nor after decisions: changes requested, a draft set aside for reasons by digit, and reopened', async ({
  page,
}) => {
  const state = (words: string) => page.getByRole('banner').getByText(words, { exact: true });
  await openDesk(page);
  await page.keyboard.press('n');
  await page.keyboard.press('0');
  await page.keyboard.press('Shift+C');
  const request = dialog('Request changes')(page);
  await expect(request).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(request).toBeHidden();
  await expect(state('Changes requested')).toBeVisible();
  await expectFocusSomewhere(page);
  await expectKeysAlive(page);

  await switchByKeys(page, 'Tove');
  await page.keyboard.press('Shift+R');
  const reject = dialog('Reject this draft')(page);
  await expect(reject.getByRole('checkbox').first()).toBeFocused();
  await page.keyboard.press('3');
  await page.keyboard.press('5');
  await page.keyboard.press('3');
  await expect(reject.getByRole('checkbox', { name: 'Not for us' })).toBeChecked();
  await expect(reject.getByRole('checkbox', { checked: true })).toHaveCount(1);
  // In the words a digit is a digit.
  await reject.getByLabel('Reason, in words').focus();
  await page.keyboard.type('Page 3 has it.');
  await expect(reject.getByRole('checkbox', { checked: true })).toHaveCount(1);
  await page.keyboard.press('Control+Enter');
  await expect(state('Rejected')).toBeVisible();
  await expectFocusSomewhere(page);
  await page.keyboard.press('g');
  await page.keyboard.press('h');
  await expect(region(page, 'History').getByText(/for not for us: .*Page 3 has it/)).toBeVisible();
  const before = (await currentClaim(page).textContent()) ?? '';
  await page.keyboard.press('j');
  await expect(currentClaim(page)).not.toHaveText(before);
  await command(page, 'Reopen');
  await expect(dialog('Reopen this draft')(page)).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(state('Rejected')).toHaveCount(0);
  await expectFocusSomewhere(page);
  await expectKeysAlive(page);
});
