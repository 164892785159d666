/** Every dialog and menu that a desk opens, and how a hand on the keyboard opens it. */

import type { Locator, Page } from '@playwright/test';
import { command } from './desk.ts';

export const help = (page: Page) => page.getByRole('dialog', { name: 'Keys', exact: true });
export const changing = (page: Page) => page.getByRole('dialog', { name: 'Change keys' });
export const palette = (page: Page) => page.getByRole('dialog', { name: 'Commands' });

export async function closeByEscape(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await page.locator('[data-layer]').waitFor({ state: 'detached' });
}

export type Layer = {
  name: string;
  /** Opens it by the keyboard, from the desk. */
  open: (page: Page) => Promise<unknown>;
  layer: (page: Page) => Locator;
  /** It has no button of its own. */
  escapeOnly?: true;
  /** The button that it was opened by, and that has the focus again. */
  from?: string | RegExp;
};

export const dialog = (name: string | RegExp) => (page: Page) => page.getByRole('dialog', { name });
const menu = (page: Page) => page.getByRole('menu');
export const byKeys =
  (...keys: string[]) =>
  async (page: Page) => {
    for (const key of keys) await page.keyboard.press(key);
  };
const byButton = (name: string | RegExp) => async (page: Page) => {
  await page.getByRole('button', { name }).focus();
  await page.keyboard.press('Enter');
};
export const byMenu = (button: string | RegExp, item: string | RegExp) => async (page: Page) => {
  await byButton(button)(page);
  await page.getByRole('menuitem', { name: item }).focus();
  await page.keyboard.press('Enter');
};
const revised = {
  name: 'revised.md',
  mimeType: 'text/plain',
  buffer: Buffer.from('# Another headline\n\nAnother text altogether, of some length.\n'),
};

export const LAYERS: Layer[] = [
  { name: 'help', open: byKeys('?'), layer: help },
  {
    name: 'change keys',
    open: async (page) => {
      await page.keyboard.press('?');
      await help(page).getByRole('button', { name: 'Change keys…' }).focus();
      await page.keyboard.press('Enter');
    },
    layer: changing,
  },
  {
    name: 'change keys from the account menu',
    open: byMenu(/^Account/, 'Change keys…'),
    from: /^Account/,
    layer: changing,
  },
  { name: 'palette', open: byKeys('Control+k'), layer: palette, escapeOnly: true },
  { name: 'approve', open: byKeys('Shift+A'), layer: dialog('Approve: not yet') },
  { name: 'request changes', open: byKeys('Shift+C'), layer: dialog('Request changes') },
  { name: 'reject', open: byKeys('Shift+R'), layer: dialog('Reject this draft') },
  { name: 'withhold', open: (page) => command(page, 'Withhold'), layer: dialog('Withhold this draft') },
  {
    name: 'withhold from its menu',
    open: byMenu('More decisions, and downloads', /^Withhold/),
    from: 'More decisions, and downloads',
    layer: dialog('Withhold this draft'),
  },
  { name: 'assign', open: byKeys('o'), layer: dialog('Who checks this claim?') },
  {
    name: 'assign from its menu',
    open: byMenu('More for this claim', /^Assign/),
    from: 'More for this claim',
    layer: dialog('Who checks this claim?'),
  },
  { name: 'the rest', open: byKeys('Shift+S'), layer: dialog('Settle the rest') },
  { name: 'seed doctor', open: byKeys('g', 'o'), layer: dialog(/^How .* was read$/) },
  {
    name: 'revised file',
    open: async (page) => {
      await command(page, 'Take in the revised file');
      await page.getByLabel('Revised file', { exact: true }).setInputFiles([revised]);
    },
    layer: dialog('Take in revised.md'),
  },
  { name: 'last ten', open: byButton('Last ten'), from: 'Last ten', layer: dialog('Your last decisions') },
  {
    name: 'start over',
    open: byMenu(/^Account/, 'Start the demo over…'),
    from: /^Account/,
    layer: dialog('Start the demo over?'),
  },
  { name: 'account menu', open: byButton(/^Account/), from: /^Account/, layer: menu, escapeOnly: true },
  {
    name: 'decision menu',
    open: byButton('More decisions, and downloads'),
    from: 'More decisions, and downloads',
    layer: menu,
    escapeOnly: true,
  },
  {
    name: 'claim menu',
    open: byButton('More for this claim'),
    from: 'More for this claim',
    layer: menu,
    escapeOnly: true,
  },
];
