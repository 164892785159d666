/** A desk that was just opened: every pane, every dialog, the ledger's ways to look and to cut, and paper. */

import { expect, type Page } from '@playwright/test';
import { openDraft, openQueue, REAL_ARTICLE, showPane } from '../scripts/screen.mjs';
import { command, region } from './desk.ts';
import { byKey, dialog, file, LAYER, pressEscape, SIDE, type State } from './state.ts';

const pane = (name: string): State => ({
  name: `${name} of a draft nobody has touched`,
  part: { Claims: '.desk__ledger', Draft: '.desk__galley' }[name] ?? SIDE,
  show: (page) => showPane(page, name),
});

const inClaims = (page: Page, name: string | RegExp) => region(page, 'Claims').getByRole('button', { name });

const ledger: State[] = [
  {
    name: 'coverage, and all text',
    part: '.desk__ledger',
    show: async (page) => {
      await showPane(page, 'Claims');
      await inClaims(page, /^Coverage/).click();
      await inClaims(page, 'All text').click();
      await expect(inClaims(page, 'Make it a claim').first()).toBeVisible();
    },
    leave: async (page) => {
      await inClaims(page, 'All text').click();
      await inClaims(page, /^Coverage/).click();
    },
  },
  {
    name: 'all filters',
    part: LAYER,
    show: async (page) => {
      await inClaims(page, 'All filters').click();
      await expect(page.getByRole('menu')).toBeVisible();
    },
  },
  {
    name: 'a filter that shows nothing',
    part: '.desk__ledger',
    show: async (page) => {
      await page.getByRole('menuitemradio', { name: /^Mine/ }).click();
      await expect(region(page, 'Claims').getByText('Nothing here is yours.')).toBeVisible();
    },
    leave: (page) => inClaims(page, 'Show all claims').click(),
  },
  {
    name: 'a claim being broken',
    part: '.desk__ledger',
    show: async (page) => {
      await page.keyboard.press('b');
      await expect(page.getByRole('slider', { name: 'Where to break this claim' })).toBeFocused();
      await page.keyboard.press('Shift+ArrowRight');
    },
    leave: (page) => page.keyboard.press('Escape'),
  },
  byKey('a claim being assigned', 'o', 'Who checks this claim?'),
  byKey('the rest, to be settled together', 'Shift+S', 'Settle the rest'),
];

export const freshDesk: State[] = [
  {
    name: 'desk',
    show: async (page) => {
      await openQueue(page);
      await openDraft(page, REAL_ARTICLE);
    },
  },
  ...['Claims', 'Evidence', 'Sources', 'Details', 'Comments', 'History', 'Draft'].map(pane),
  ...ledger,
  byKey('how the file was read', 'g o', /^How .* was read$/),
  {
    name: 'original file',
    part: LAYER,
    show: async (page) => {
      await showPane(page, 'Details');
      await page.getByRole('button', { name: 'Show the original file' }).click();
      await expect(page.getByRole('button', { name: 'Show the original file' })).toBeHidden();
    },
    leave: pressEscape,
  },
  {
    name: 'revised file, seen before it is taken in',
    part: LAYER,
    show: async (page) => {
      await command(page, 'Take in the revised file');
      await page
        .getByLabel('Revised file', { exact: true })
        .setInputFiles([
          file('revised.md', '# Another headline\n\nAnother text altogether, of some length.\n'),
        ]);
      await expect(dialog(page, 'Take in revised.md')).toBeVisible();
    },
    leave: pressEscape,
  },
  byKey('approve, blocked', 'Shift+A', 'Approve: not yet'),
  byKey('request changes', 'Shift+C', 'Request changes'),
  byKey('reject, forbidden', 'Shift+R', 'Reject this draft'),
  {
    name: 'decision menu',
    show: async (page) => {
      await page.getByRole('button', { name: 'More decisions, and downloads' }).click();
      await expect(page.getByRole('menuitem', { name: /^Markdown/ })).toBeVisible();
    },
    leave: async (page) => {
      await pressEscape(page);
      await expect(page.getByRole('button', { name: 'More decisions, and downloads' })).toBeFocused();
    },
  },
  {
    name: 'on paper',
    onPaper: true,
    show: async (page) => {
      await page.emulateMedia({ media: 'print' });
      await expect(page.getByRole('heading', { name: 'Claims and evidence' })).toBeVisible();
    },
    leave: async (page) => {
      await page.emulateMedia({ media: 'screen' });
      await expect(page.getByRole('heading', { name: 'Claims and evidence' })).toHaveCount(0);
    },
  },
  {
    name: 'a sentence being edited',
    part: '.desk__galley',
    show: async (page) => {
      await page.keyboard.press('e');
      await expect(region(page, 'Draft').getByRole('textbox')).toBeFocused();
    },
    leave: async (page) => {
      await page.keyboard.type(' Left.');
      await page.keyboard.press('Escape');
    },
  },
  {
    name: 'unsaved words',
    part: '.desk__galley',
    show: (page) => expect(page.getByText('You have unsaved words here.')).toBeVisible(),
    leave: (page) => page.getByRole('button', { name: 'Drop them' }).click(),
  },
  {
    name: 'a verdict without evidence',
    show: async (page) => {
      await page.keyboard.press('1');
      await expect(page.getByText(/needs a passage that supports the claim/).first()).toBeVisible();
    },
  },
];
