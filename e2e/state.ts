/** One state of the page that axe looks at and pictures are made of, and what several of them need. */

import { expect, type Locator, type Page } from '@playwright/test';
import { showPane } from '../scripts/screen.mjs';
import { region } from './desk.ts';

export type State = {
  name: string;
  show: (page: Page) => Promise<unknown>;
  /** Back to where the next state begins. */
  leave?: (page: Page) => Promise<unknown>;
  /** What of the page is another than in the state before, as a CSS selector; without it all of it may be. */
  part?: string;
  /** It stands on paper, where colours alone can go wrong. */
  onPaper?: boolean;
};

/** A dialog or a menu: the page under it is as it was. */
export const LAYER = '[data-layer]';
export const SIDE = '.desk__side';

export const dialog = (page: Page, name: string | RegExp): Locator => page.getByRole('dialog', { name });

export async function pressEscape(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-layer]')).toHaveCount(0);
}

/** A dialog that keys open. */
export const byKey = (name: string, keys: string, title: string | RegExp): State => ({
  name,
  part: LAYER,
  show: async (page) => {
    for (const key of keys.split(' ')) await page.keyboard.press(key);
    await expect(dialog(page, title)).toBeVisible();
  },
  leave: pressEscape,
});

export const file = (name: string, text: string): { name: string; mimeType: string; buffer: Buffer } => ({
  name,
  mimeType: 'text/plain',
  buffer: Buffer.from(text),
});

/** By its row in the ledger: quicker than walking there. */
export async function chooseClaim(page: Page, words: RegExp): Promise<void> {
  await showPane(page, 'Claims');
  await region(page, 'Claims').getByRole('button', { name: words }).first().click();
}

export async function sitDown(page: Page, person: RegExp): Promise<void> {
  await page.getByRole('button', { name: /^Account/ }).click();
  await page.getByRole('menuitemradio', { name: person }).click();
  await expect(page.getByRole('button', { name: /^Account/ })).toHaveAccessibleName(person);
}
