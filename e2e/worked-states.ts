/** A desk at work: sources, evidence, verdicts, edits, comments, suggestions, history, decisions, and a host that goes away. */

import { expect } from '@playwright/test';
import { openDraft, openQueue, REAL_ARTICLE, showPane } from '../scripts/screen.mjs';
import {
  attachHighlighted,
  command,
  highlightPassage,
  meter,
  moveToClaim,
  reasonsAgainstApproval,
  region,
  SOURCE_TEXT,
  SOURCE_TITLE,
} from './desk.ts';
import { chooseClaim, dialog, LAYER, pressEscape, SIDE, type State, sitDown } from './state.ts';

const suggestions: State[] = [
  {
    name: 'a suggestion',
    show: async (page) => {
      await page.keyboard.press('Shift+E');
      await chooseClaim(page, /The visit centers/);
      await page.keyboard.press('e');
      await region(page, 'Draft').getByRole('textbox', { name: 'Sentence' }).fill('He will see projects.');
      await page.keyboard.press('Control+Enter');
      await showPane(page, 'Draft');
      await page.keyboard.press('d');
      await expect(page.getByRole('group', { name: /^Suggestion by/ }).first()).toBeFocused();
    },
    leave: (page) => page.keyboard.press('Shift+E'),
  },
  {
    name: 'all suggestions, to be accepted together',
    part: LAYER,
    show: async (page) => {
      await command(page, 'Accept all suggestions');
      await expect(dialog(page, /suggestion/)).toBeVisible();
    },
    leave: pressEscape,
  },
];

const past: State[] = [
  {
    name: 'a past state',
    part: '.past-view',
    show: async (page) => {
      const open = page.getByRole('button', { name: /^Open the draft as it stood after this/ });
      await open.nth(2).click();
      await expect(page.getByText('read only', { exact: true })).toBeVisible();
    },
  },
  {
    name: 'two states compared',
    part: '.past-view',
    show: async (page) => {
      await page.getByRole('button', { name: 'Compare with now' }).click();
      await expect(page.getByRole('button', { name: 'Next change' })).toBeVisible();
    },
    leave: async (page) => {
      await page.keyboard.press('Escape');
      await expect(page.getByText('read only', { exact: true })).toHaveCount(0);
    },
  },
];

export const workedDesk: State[] = [
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
    part: SIDE,
    show: async (page) => {
      await page.keyboard.press('Control+Enter');
      await expect(region(page, 'Sources').getByRole('heading', { name: SOURCE_TITLE })).toBeVisible();
    },
  },
  {
    name: 'a passage highlighted',
    part: SIDE,
    show: async (page) => {
      await moveToClaim(page, 'NVIDIA founder and CEO');
      await highlightPassage(page);
    },
  },
  {
    name: 'a capture read at its passage',
    part: SIDE,
    show: async (page) => {
      await page.keyboard.press('s');
      await expect(region(page, 'Sources').getByText('Watch this page for live updates.')).toBeVisible();
    },
    leave: (page) => page.keyboard.press('s'),
  },
  {
    name: 'evidence attached',
    part: SIDE,
    show: attachHighlighted,
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
    part: `${SIDE}, .desk__galley`,
    show: async (page) => {
      await page.keyboard.press('c');
      await page.keyboard.type('Which page is this from?');
      await page.keyboard.press('Control+Enter');
      await expect(region(page, 'Comments').getByText('Which page is this from?')).toBeVisible();
    },
  },
  {
    name: 'a comment that waits',
    part: `${SIDE}, .desk__galley`,
    show: async (page) => {
      await page.keyboard.press('c');
      await page.keyboard.type('Name them.');
      await page.keyboard.press('Control+Shift+Enter');
      await expect(region(page, 'Comments').getByText(/Only you see this/)).toBeVisible();
    },
  },
  ...suggestions,
  { name: 'history', part: SIDE, show: (page) => showPane(page, 'History') },
  ...past,
  {
    name: 'last ten decisions',
    part: LAYER,
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
      await sitDown(page, /Kofi/);
      await page.keyboard.press('0');
      await expect(page.getByText(/viewer may not/i).first()).toBeVisible();
    },
  },
  {
    name: 'withhold',
    part: LAYER,
    show: async (page) => {
      await sitDown(page, /Tove/);
      expect(await reasonsAgainstApproval(page)).not.toEqual([]);
      await command(page, 'Withhold');
      await expect(page.getByRole('dialog')).toBeVisible();
    },
    leave: pressEscape,
  },
  {
    name: 'reject, by one who may',
    part: LAYER,
    show: async (page) => {
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
    part: LAYER,
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
