/** The keyboard: one table behind every hint, keys of one's own, none at all, and none that is dead after a dialog. */

import type { Locator, Page } from '@playwright/test';
import { openQueue, REAL_ARTICLE } from '../scripts/screen.mjs';
import { currentClaim, meter, region } from './desk.ts';
import { expect, test } from './fixtures.ts';
import { openByKeys } from './keys.ts';
import { changing, closeByEscape, help, palette } from './layers.ts';

const main = (page: Page) => page.getByRole('main');

async function openDesk(page: Page): Promise<void> {
  await openQueue(page);
  await openByKeys(page, REAL_ARTICLE);
}

/** The keys that are drawn on something, as its caps read. */
const capsIn = (where: Locator): Promise<string[]> =>
  where.locator('.key-hint').evaluateAll((hints) => hints.map((hint) => hint.textContent ?? ''));

/** What the help says, by command: its keys in order. */
async function helpedKeys(page: Page): Promise<Map<string, string[]>> {
  await page.keyboard.press('?');
  await expect(help(page)).toBeVisible();
  const rows = await help(page)
    .locator('.shortcut-help__row')
    .evaluateAll((all) =>
      all.map((row): [string, string[]] => [
        row.querySelector('dt')?.textContent ?? '',
        [...row.querySelectorAll('.key-hint')].map((hint) => hint.textContent ?? ''),
      ]),
    );
  await closeByEscape(page);
  return new Map(rows);
}

/** What a list of commands shows: the words and the key of each that has one. */
const listed = (items: Locator): Promise<[string, string][]> =>
  items.evaluateAll((all) =>
    all.flatMap((item): [string, string][] => {
      const key = item.querySelector('.key-hint')?.textContent;
      const words = item.querySelector('.command-palette__label, .menu__label')?.textContent;
      return key == null ? [] : [[words ?? '', key]];
    }),
  );

/** Gives a command another key in the dialog that is open. */
async function giveKey(page: Page, label: string, keys: string[]): Promise<void> {
  await changing(page)
    .getByRole('button', { name: new RegExp(`^${label}: `) })
    .click();
  for (const key of keys) await page.keyboard.press(key);
}

async function openChanging(page: Page): Promise<void> {
  await page.keyboard.press('?');
  await help(page).getByRole('button', { name: 'Change keys…' }).click();
  await expect(changing(page)).toBeVisible();
}

test.describe('one table', () => {
  test('draws the help, the palette, the menus and the hints on buttons alike', async ({ page }) => {
    await openDesk(page);
    const known = await helpedKeys(page);
    expect(known.size).toBeGreaterThan(55);
    const keyOf = (label: string) => known.get(label)?.[0];

    for (const [name, label] of [
      ['Reviewed', 'Mark reviewed and go on'],
      ['Skip', 'Skip; it comes back last'],
      ['Edit', 'Edit the sentence'],
      ['Flag', 'Flag for the writer'],
      ['Supported', 'Supported'],
      ['Needs no source', 'Needs no source'],
    ] as const) {
      const button = page
        .getByRole('toolbar', { name: 'Verdict' })
        .getByRole('button', { name, exact: true });
      expect(await capsIn(button), name).toEqual([keyOf(label)]);
    }
    expect(await capsIn(page.getByRole('button', { name: 'Approve', exact: true }))).toEqual([
      keyOf('Approve'),
    ]);

    await page.keyboard.press('Control+k');
    await expect(palette(page)).toBeVisible();
    const commands = await listed(palette(page).getByRole('option'));
    await closeByEscape(page);
    expect(commands.length).toBeGreaterThan(30);
    for (const [label, key] of commands) expect(key, label).toBe(keyOf(label));

    for (const [menu, pairs] of [
      [
        'More for this claim',
        [
          ['Break it in two…', 'Break the claim in two, or words out of it'],
          ['Assign…', 'Assign the claim'],
          ['Undo my last step', 'Undo'],
          ['Settle the rest…', 'Settle the rest together'],
        ],
      ],
      [
        'More decisions, and downloads',
        [
          ['Request changes…', 'Request changes'],
          ['Reject…', 'Reject'],
          ['How the file was read…', 'Original file, and how it was read'],
        ],
      ],
      [
        /^Account/,
        [
          ['All keys', 'Show all keys'],
          ['All commands', 'Show all commands'],
        ],
      ],
    ] as const) {
      await page.getByRole('button', { name: menu }).click();
      await expect(page.getByRole('menu')).toBeVisible();
      const items = new Map(await listed(page.getByRole('menuitem')));
      for (const [words, label] of pairs) expect(items.get(words), words).toBe(keyOf(label));
      await closeByEscape(page);
    }
  });
});

test.describe('a key of one’s own', () => {
  test('is shown wherever the command is, does it, and survives a reload', async ({ page }) => {
    await openDesk(page);
    await openChanging(page);
    await giveKey(page, 'Next claim', ['q']);
    await expect(changing(page).getByRole('button', { name: 'Next claim: Q. Change' })).toBeFocused();
    await giveKey(page, 'Flag for the writer', ['g', 'f']);
    await expect(
      changing(page).getByRole('button', { name: 'Flag for the writer: G then F. Change' }),
    ).toBeVisible();
    await giveKey(page, 'Withhold', ['h']);
    await changing(page).getByRole('button', { name: 'Done' }).click();
    await expect(changing(page)).toBeHidden();

    const worksAsChosen = async () => {
      const before = (await currentClaim(page).textContent()) ?? '';
      await page.keyboard.press('j');
      await expect(currentClaim(page)).toHaveText(before);
      await page.keyboard.press('q');
      await expect(currentClaim(page)).not.toHaveText(before);
      // The twin goes along.
      const next = (await currentClaim(page).textContent()) ?? '';
      await page.keyboard.press('Alt+q');
      await expect(currentClaim(page)).not.toHaveText(next);
      await page.keyboard.press('f');
      await expect(page.getByLabel('Note to the writer')).toHaveCount(0);
      await page.keyboard.press('g');
      await page.keyboard.press('f');
      await expect(page.getByLabel('Note to the writer')).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(page.getByLabel('Note to the writer')).toHaveCount(0);

      const known = await helpedKeys(page);
      expect(known.get('Next claim')).toEqual(['Q']);
      expect(known.get('Flag for the writer')).toEqual(['GF']);
      const flag = main(page).getByRole('button', { name: 'Flag', exact: true });
      expect(await capsIn(flag)).toEqual(['GF']);
      await page.keyboard.press('Control+k');
      await page.keyboard.type('Next claim');
      await expect(palette(page).getByRole('option', { name: /^Next claim/ })).toContainText('Q');
      await closeByEscape(page);
      await page.getByRole('button', { name: 'More decisions, and downloads' }).click();
      await expect(page.getByRole('menuitem', { name: /^Withhold/ })).toContainText('H');
      await closeByEscape(page);
    };
    await worksAsChosen();
    await page.reload();
    await expect(region(page, 'Claims')).toBeVisible();
    await worksAsChosen();
  });

  test('is refused in words when it is taken, the browser’s, or the beginning of a chord', async ({
    page,
  }) => {
    await openDesk(page);
    await openChanging(page);
    for (const [keys, words] of [
      [['k'], 'K: “Previous claim” has that key.'],
      [['1'], '1: “Supported” has that key.'],
      [['g', 'q'], 'G then Q: “Queue” has that key.'],
      [['?'], '?: “Show all keys” has that key.'],
      [['Control+l'], 'The browser or the system has that key.'],
      [['F5'], 'F5: The browser or the system has that key.'],
      [['Alt+d'], 'The browser or the system has that key.'],
      [['ArrowDown'], 'The browser or the system has that key.'],
    ] as const) {
      await giveKey(page, 'Next claim', [...keys]);
      await expect(changing(page).getByRole('status')).toContainText(words);
      await page.keyboard.press('Escape');
      await expect(changing(page).getByRole('button', { name: 'Next claim: J. Change' })).toBeFocused();
    }
    // Escape out of the question is no farewell; a second one is.
    await closeByEscape(page);
    const before = (await currentClaim(page).textContent()) ?? '';
    await page.keyboard.press('j');
    await expect(currentClaim(page)).not.toHaveText(before);
  });

  test('can be taken away and put back, alone or all together', async ({ page }) => {
    await openDesk(page);
    await openChanging(page);
    await giveKey(page, 'Next claim', ['Backspace']);
    await expect(changing(page).getByRole('button', { name: 'Next claim: no key. Change' })).toBeVisible();
    // What is free now can be given.
    await giveKey(page, 'Previous claim', ['j']);
    await expect(changing(page).getByRole('button', { name: 'Previous claim: J. Change' })).toBeVisible();
    await changing(page).getByRole('button', { name: 'Reset all' }).click();
    await expect(changing(page).getByRole('button', { name: 'Previous claim: K. Change' })).toBeVisible();
    await expect(changing(page).getByRole('button', { name: 'Next claim: J. Change' })).toBeVisible();
  });
});

test('single keys turned off do nothing, in any place; their twins do it, with a caret in a field too', async ({
  page,
}) => {
  await openDesk(page);
  await openChanging(page);
  await changing(page)
    .getByRole('checkbox', { name: /^Single keys/ })
    .uncheck();
  await changing(page).getByRole('button', { name: 'Done' }).click();
  await expect(changing(page)).toBeHidden();

  const withoutLetters = async () => {
    const before = (await currentClaim(page).textContent()) ?? '';
    const settled = (await meter(page).textContent()) ?? '';
    for (const key of ['j', 'k', 'n', '0', 'e', 'f', 'c', '?', '/', 'Space', 'g', 'd', 'A'])
      await page.keyboard.press(key);
    await expect(page.locator('[data-layer]')).toHaveCount(0);
    await expect(page.getByRole('textbox')).toHaveCount(0);
    await expect(currentClaim(page)).toHaveText(before);
    await expect(meter(page)).toHaveText(settled);
    await page.keyboard.press('Alt+j');
    await expect(currentClaim(page)).not.toHaveText(before);
  };
  await withoutLetters();
  await page.reload();
  await expect(region(page, 'Claims')).toBeVisible();
  await withoutLetters();

  // Hints show what works now.
  expect(await capsIn(main(page).getByRole('button', { name: 'Skip', exact: true }))).toEqual([]);
  expect(await capsIn(main(page).getByRole('button', { name: 'Needs no source' }))).toEqual(['Alt⇧0']);

  // With a caret in a field: verdicts, the cursor, undo; and the words being written stay.
  await page.keyboard.press('Alt+c');
  const note = page.getByLabel('New comment');
  await expect(note).toBeFocused();
  await page.keyboard.type('j 0 z? ');
  const claim = (await currentClaim(page).textContent()) ?? '';
  await page.keyboard.press('Alt+j');
  await expect(currentClaim(page)).not.toHaveText(claim);
  await page.keyboard.press('Alt+Shift+0');
  await expect(meter(page)).toHaveText(/^1 of/);
  await page.keyboard.press('Alt+z');
  await expect(meter(page)).toHaveText(/^0 of/);
  await page.keyboard.type('still');
  await expect(note).toHaveValue('j 0 z? still');
  await page.keyboard.press('Alt+g');
  await page.keyboard.press('d');
  await expect(region(page, 'Draft')).toBeVisible();
  await expect(note).not.toBeFocused();
});
