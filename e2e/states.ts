/** Every screen, dialog and state of the page, each reached from the one before it, by keys that are there at every width. */

import { expect, type Page } from '@playwright/test';
import { importFiles, openDraft, openQueue, REAL_ARTICLE, showPane } from '../scripts/screen.mjs';
import {
  command,
  meter,
  moveToClaim,
  reasonsAgainstApproval,
  region,
  SOURCE_TEXT,
  SOURCE_TITLE,
} from './desk.ts';

export type State = {
  name: string;
  show: (page: Page) => Promise<unknown>;
  /** Back to where the next state begins. */
  leave?: (page: Page) => Promise<unknown>;
};

const dialog = (page: Page, name: string | RegExp) => page.getByRole('dialog', { name });

async function pressEscape(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-layer]')).toHaveCount(0);
}

/** A dialog that a key opens. */
const byKey = (name: string, key: string, title: string | RegExp): State => ({
  name,
  show: async (page) => {
    await page.keyboard.press(key);
    await expect(dialog(page, title)).toBeVisible();
  },
  leave: pressEscape,
});

const pane = (name: string): State => ({
  name: `${name} of a draft nobody has touched`,
  show: (page) => showPane(page, name),
});

const file = (name: string, text: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });

const aroundTheQueue: State[] = [
  { name: 'queue', show: (page) => openQueue(page) },
  { name: 'all drafts', show: (page) => openQueue(page, '/?view=all') },
  byKey('help', '?', 'Keys'),
  byKey('palette', 'Control+k', 'Commands'),
  {
    name: 'import',
    show: async (page) => {
      await command(page, 'Import drafts');
      await expect(dialog(page, 'Import drafts')).toBeVisible();
    },
    leave: pressEscape,
  },
  {
    name: 'import report',
    show: async (page) => {
      await importFiles(page, [
        file('town-bridge.md', '# Town counts its bridges\n\nThe town has three bridges.\n'),
        file('empty.txt', ''),
      ]);
      await expect(dialog(page, 'Import drafts').getByText('1 draft imported, 1 file not')).toBeVisible();
    },
    leave: pressEscape,
  },
  {
    name: 'account menu',
    show: async (page) => {
      await page.getByRole('button', { name: /^Account/ }).click();
      await expect(page.getByRole('menuitemradio', { name: /^Priya/ })).toBeVisible();
    },
    leave: pressEscape,
  },
  {
    name: 'what is saved',
    show: async (page) => {
      await page.getByRole('button', { name: /^Saved/ }).click();
      await expect(page.getByText(/saved in this browser|not persistent/)).toBeVisible();
    },
    leave: (page) => page.keyboard.press('Escape'),
  },
  {
    name: 'queue that holds nothing',
    show: async (page) => {
      await page.goto('/?q=zzzz');
      await expect(page.getByText('No draft fits')).toBeVisible();
    },
  },
  {
    name: 'no such page',
    show: async (page) => {
      await page.goto('/nowhere/at-all');
      await expect(page.getByText('There is no such page')).toBeVisible();
    },
  },
  {
    name: 'no such draft',
    show: async (page) => {
      await page.goto('/drafts/nothing');
      await expect(page.getByText(/no such draft/i).first()).toBeVisible();
    },
  },
];

const freshDesk: State[] = [
  {
    name: 'desk',
    show: async (page) => {
      await openQueue(page);
      await openDraft(page, REAL_ARTICLE);
    },
  },
  ...['Claims', 'Evidence', 'Sources', 'Details', 'Comments', 'History', 'Draft'].map(pane),
  {
    name: 'original file',
    show: async (page) => {
      await showPane(page, 'Details');
      await page.getByRole('button', { name: 'Show the original file' }).click();
      await expect(page.getByRole('button', { name: 'Show the original file' })).toBeHidden();
    },
    leave: pressEscape,
  },
  {
    name: 'revised file, seen before it is taken in',
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
    name: 'a sentence being edited',
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

const workedDesk: State[] = [
  {
    name: 'source form',
    show: async (page) => {
      await openQueue(page);
      await openDraft(page, REAL_ARTICLE);
      await page.keyboard.press('+');
      await page.getByLabel('Title', { exact: true }).fill(SOURCE_TITLE);
      await page.getByLabel('Text', { exact: true }).fill(SOURCE_TEXT);
    },
  },
  {
    name: 'sources',
    show: async (page) => {
      await page.keyboard.press('Control+Enter');
      await expect(region(page, 'Sources').getByRole('heading', { name: SOURCE_TITLE })).toBeVisible();
    },
  },
  {
    name: 'a passage highlighted',
    show: async (page) => {
      await moveToClaim(page, 'NVIDIA founder and CEO');
      await page.keyboard.press('p');
      await expect(region(page, 'Evidence').getByRole('button', { pressed: true })).toBeVisible();
    },
  },
  {
    name: 'a capture read at its passage',
    show: async (page) => {
      await page.keyboard.press('s');
      await expect(region(page, 'Sources').getByText('Watch this page for live updates.')).toBeVisible();
    },
    leave: (page) => page.keyboard.press('s'),
  },
  {
    name: 'evidence attached',
    show: async (page) => {
      await page.keyboard.press('a');
      await expect(
        region(page, 'Evidence')
          .getByText(/^supports$/i)
          .first(),
      ).toBeVisible();
    },
  },
  {
    name: 'claims of every verdict',
    show: async (page) => {
      await page.keyboard.press('1');
      await expect(meter(page)).toHaveText('1 of 14 claims settled');
      await page.keyboard.press('4');
      await page.keyboard.press('0');
      await page.keyboard.press('f');
      await page.getByLabel('Note to the writer').fill('Who says so?');
      await page.keyboard.press('Enter');
      await showPane(page, 'Claims');
      await expect(region(page, 'Claims').getByText('Who says so?')).toBeVisible();
    },
  },
  {
    name: 'tracked changes, a claim to recheck',
    show: async (page) => {
      await moveToClaim(page, 'NVIDIA founder and CEO');
      await page.keyboard.press('e');
      await region(page, 'Draft').getByRole('textbox').fill('NVIDIA’s founder Jensen Huang came to Seoul.');
      await page.keyboard.press('Control+Enter');
      await showPane(page, 'Draft');
      await expect(region(page, 'Draft').getByText('came to Seoul').first()).toBeVisible();
    },
  },
  {
    name: 'comments',
    show: async (page) => {
      await page.keyboard.press('c');
      await page.keyboard.type('Which page is this from?');
      await page.keyboard.press('Control+Enter');
      await expect(region(page, 'Comments').getByText('Which page is this from?')).toBeVisible();
    },
  },
  { name: 'history', show: (page) => showPane(page, 'History') },
  {
    name: 'last ten decisions',
    show: async (page) => {
      const button = page.getByRole('button', { name: 'Last ten' });
      if (await button.isVisible()) await button.click();
    },
    leave: pressEscape,
  },
  {
    name: 'a person who may not',
    show: async (page) => {
      await showPane(page, 'Evidence');
      await page.getByRole('button', { name: /^Account/ }).click();
      await page.getByRole('menuitemradio', { name: /^Kofi/ }).click();
      await page.keyboard.press('0');
      await expect(page.getByText(/viewer may not/i).first()).toBeVisible();
    },
  },
  {
    name: 'reject, by one who may',
    show: async (page) => {
      await page.getByRole('button', { name: /^Account/ }).click();
      await page.getByRole('menuitemradio', { name: /^Tove/ }).click();
      expect(await reasonsAgainstApproval(page)).not.toEqual([]);
      await page.keyboard.press('Shift+R');
      await dialog(page, 'Reject this draft').getByLabel('Reason, in words').fill('It is an advertisement.');
    },
  },
  {
    name: 'a draft set aside',
    show: async (page) => {
      await page.keyboard.press('Control+Enter');
      await expect(page.getByText('Rejected', { exact: true }).first()).toBeVisible();
    },
  },
  {
    name: 'reopen',
    show: async (page) => {
      await command(page, 'Reopen');
      await expect(page.getByRole('dialog')).toBeVisible();
    },
    leave: pressEscape,
  },
  {
    name: 'a host that is gone',
    show: async (page) => {
      await page.evaluate(() => localStorage.setItem('bluepencil-faults', 'offline'));
      await page.keyboard.press('c');
      await page.keyboard.type('Said while nobody listens.');
      await page.keyboard.press('Control+Enter');
      await expect(page.getByRole('button', { name: /^Offline/ })).toBeVisible();
    },
  },
  {
    name: 'a desk that cannot be fetched',
    show: async (page) => {
      await page.reload();
      await expect(page.getByRole('alert').first()).toBeVisible();
    },
    leave: (page) => page.evaluate(() => localStorage.removeItem('bluepencil-faults')),
  },
];

const checkedDesk: State[] = [
  {
    name: 'what the checks found, side by side',
    show: async (page) => {
      await openQueue(page);
      await openDraft(page, /Lanmere buys/);
      await moveToClaim(page, '47.99 billion');
      await page.keyboard.press('i');
      await expect(region(page, 'Evidence').getByText('Side by side with').first()).toBeVisible();
    },
  },
  {
    name: 'a finding being dismissed',
    show: async (page) => {
      await page.getByRole('button', { name: 'Dismiss…' }).first().click();
      await expect(page.getByLabel('Why the check is wrong here')).toBeFocused();
    },
    leave: (page) => page.keyboard.press('Escape'),
  },
  {
    name: 'the compared passage in its source',
    show: async (page) => {
      await page.getByRole('button', { name: 'Open in source' }).first().click();
      await expect(region(page, 'Sources').locator('.marked--looked-up')).toBeVisible();
    },
    leave: (page) => page.keyboard.press('s'),
  },
  {
    name: 'claims with findings',
    show: async (page) => {
      await showPane(page, 'Claims');
      await region(page, 'Claims')
        .getByRole('button', { name: /^Findings/ })
        .click();
    },
  },
  { name: 'words the checks are about', show: (page) => showPane(page, 'Draft') },
];

export const STATES: { title: string; states: State[] }[] = [
  { title: 'around the queue', states: aroundTheQueue },
  { title: 'a desk just opened', states: freshDesk },
  { title: 'a desk at work', states: workedDesk },
  { title: 'a desk with findings', states: checkedDesk },
];
