/** A desk whose checks found something, its sources read beside the draft; and one that can be approved. */

import { expect } from '@playwright/test';
import { openDraft, openQueue, showPane } from '../scripts/screen.mjs';
import { moveToClaim, region, settleTheRest } from './desk.ts';
import { dialog, LAYER, SIDE, type State, sitDown } from './state.ts';

export const checkedDesk: State[] = [
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
    part: SIDE,
    show: async (page) => {
      await page.getByRole('button', { name: 'Dismiss…' }).first().click();
      await expect(page.getByLabel('Why the check is wrong here')).toBeFocused();
    },
    leave: (page) => page.keyboard.press('Escape'),
  },
  {
    name: 'the compared passage in its source',
    part: SIDE,
    show: async (page) => {
      await page.getByRole('button', { name: 'Open in source' }).first().click();
      await expect(region(page, 'Sources').locator('.marked--looked-up')).toBeVisible();
    },
  },
  {
    name: 'what changed between two texts of a source',
    part: SIDE,
    show: async (page) => {
      await page.getByRole('button', { name: 'All sources' }).click();
      await region(page, 'Sources').getByRole('button', { name: 'Paste a newer text' }).first().click();
      await page.getByLabel('Text of this source').fill('The auction cleared at 40 euros.\n\nIt was late.');
      await page.getByRole('button', { name: 'Add the text' }).click();
      await region(page, 'Sources')
        .getByRole('button', { name: /^What changed in/ })
        .click();
      await expect(page.getByRole('group', { name: 'What changed' })).toBeVisible();
    },
    leave: (page) => page.getByRole('button', { name: 'All sources' }).click(),
  },
  {
    name: 'evidence of other kinds',
    part: SIDE,
    show: async (page) => {
      await showPane(page, 'Evidence');
      await region(page, 'Evidence').getByText('More kinds of evidence').click();
      await expect(page.getByLabel('What was said off the record')).toBeVisible();
    },
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

export const approvedDesk: State[] = [
  {
    name: 'approve, when nothing is in the way',
    part: LAYER,
    show: async (page) => {
      await openQueue(page);
      await openDraft(page, /Morley Library/);
      await settleTheRest(page);
      await showPane(page, 'Details');
      const confirm = region(page, 'Details').getByRole('button', { name: /^Confirm / });
      for (let left = await confirm.count(); left > 0; left -= 1) {
        await confirm.first().click();
        await expect(confirm).toHaveCount(left - 1);
      }
      await sitDown(page, /Priya/);
      await page.keyboard.press('Shift+A');
      await expect(dialog(page, 'Approve this draft')).toBeVisible();
    },
  },
  {
    name: 'approved',
    show: async (page) => {
      const approve = dialog(page, 'Approve this draft').getByRole('button', {
        name: 'Approve',
        exact: true,
      });
      await approve.click();
      await expect(page.getByText('Approved', { exact: true }).first()).toBeVisible();
    },
  },
  {
    name: 'approved, on paper',
    onPaper: true,
    show: async (page) => {
      await page.emulateMedia({ media: 'print' });
      await expect(page.getByRole('heading', { name: 'Claims and evidence' })).toBeVisible();
    },
    leave: (page) => page.emulateMedia({ media: 'screen' }),
  },
];
