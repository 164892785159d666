/** The hands of somebody who has no pointing device. */

import { expect, type Locator, type Page } from '@playwright/test';
import { meter, region } from './desk.ts';

/** Presses Tab until the element has the focus, as often as it takes. */
export async function tabTo(page: Page, wanted: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await expect(wanted).toBeVisible();
  for (let press = 0; press < 120; press += 1) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${key} never comes to ${wanted}.`);
}

/** Somebody who reads by ear is nowhere when the focus is nowhere. */
export async function expectFocusSomewhere(page: Page): Promise<void> {
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.tagName ?? 'nothing'), 'the focus is nowhere')
    .not.toBe('BODY');
}

export async function addSourceByKeys(page: Page, title: string, text: string): Promise<void> {
  await page.keyboard.press('+');
  await expect(page.getByLabel('Title', { exact: true })).toBeFocused();
  await page.keyboard.insertText(title);
  await tabTo(page, page.getByLabel('Text', { exact: true }));
  await page.keyboard.insertText(text);
  await page.keyboard.press('Control+Enter');
  await expect(region(page, 'Sources').getByRole('heading', { name: title })).toBeFocused();
}

/** Replaces words of the current claim's sentence. */
export async function mendSentence(page: Page, from: string, to: string): Promise<void> {
  await page.keyboard.press('e');
  const editor = region(page, 'Draft').getByRole('textbox');
  await expect(editor).toBeFocused();
  const before = await editor.inputValue();
  expect(before).toContain(from);
  await page.keyboard.press('Control+a');
  await page.keyboard.insertText(before.replace(from, to));
  await page.keyboard.press('Control+Enter');
  await expect(editor).toBeHidden();
  await expect(region(page, 'Draft').getByText(to).first()).toBeVisible();
}

/** Confirms section, tags and excerpt as the file suggests them. */
export async function confirmDetailsByKeys(page: Page): Promise<void> {
  await page.keyboard.press('g');
  await page.keyboard.press('m');
  await expect(region(page, 'Details')).toBeFocused();
  for (const field of ['section', 'tags', 'excerpt']) {
    const confirm = region(page, 'Details').getByRole('button', { name: `Confirm ${field}` });
    await tabTo(page, confirm);
    await page.keyboard.press('Enter');
    await expect(confirm).toBeHidden();
    await expectFocusSomewhere(page);
  }
}

export async function switchByKeys(page: Page, person: string): Promise<void> {
  const account = page.getByRole('button', { name: /^Account/ });
  await tabTo(page, account, 'Shift+Tab');
  await page.keyboard.press('Enter');
  const chosen = page.getByRole('menuitemradio', { name: new RegExp(`^${person}`) });
  await expect(page.getByRole('menuitemradio', { checked: true }).first()).toBeVisible();
  // A menu is searched by the first letters of what one wants.
  await page.keyboard.type(person.split(' ', 1)[0] ?? '');
  await expect(chosen).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(account).toHaveAccessibleName(new RegExp(person));
}

export async function approveByKeys(page: Page): Promise<void> {
  await page.keyboard.press('Shift+A');
  const approve = page.getByRole('dialog', { name: 'Approve this draft' }).getByRole('button', {
    name: 'Approve',
    exact: true,
  });
  await expect(approve).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('banner').getByText('Approved', { exact: true })).toBeVisible();
}

/** From the queue to a draft, by `j` and Enter. */
export async function openByKeys(page: Page, headline: RegExp): Promise<void> {
  const current = region(page, 'Queue').locator('[aria-current="true"]');
  for (let row = 0; row < 60; row += 1) {
    await page.keyboard.press('j');
    await expect(current).toHaveCount(1);
    if (headline.test((await current.allInnerTexts()).join())) break;
  }
  await page.keyboard.press('Enter');
  await expect(region(page, 'Draft').getByRole('heading', { level: 1 })).toHaveText(headline);
  await expect(meter(page)).toBeVisible();
}
