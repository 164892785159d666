/** The queue, its dialogs, and pages that are not there. */

import { expect } from '@playwright/test';
import { importFiles, openQueue } from '../scripts/screen.mjs';
import { command } from './desk.ts';
import { byKey, dialog, file, LAYER, pressEscape, type State } from './state.ts';

export const aroundTheQueue: State[] = [
  { name: 'queue', show: (page) => openQueue(page) },
  { name: 'all drafts', show: (page) => openQueue(page, '/?view=all') },
  byKey('help', '?', 'Keys'),
  {
    name: 'changing keys',
    part: LAYER,
    show: async (page) => {
      await page.keyboard.press('?');
      await dialog(page, 'Keys').getByRole('button', { name: 'Change keys…' }).click();
      await expect(dialog(page, 'Change keys')).toBeVisible();
    },
    leave: pressEscape,
  },
  byKey('palette', 'Control+k', 'Commands'),
  {
    name: 'import',
    part: LAYER,
    show: async (page) => {
      await command(page, 'Import drafts');
      await expect(dialog(page, 'Import drafts')).toBeVisible();
    },
    leave: pressEscape,
  },
  {
    name: 'import report',
    part: LAYER,
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
    part: LAYER,
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
