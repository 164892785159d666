/** The first steps of a newcomer: one line that covers nothing, moves nothing, goes on by real acts and goes for good. */

import type { Page } from '@playwright/test';
import { openDraft, openQueue, waitForDesk } from '../scripts/screen.mjs';
import { brokenRules, COLOUR_RULES } from './broken-rules.ts';
import { currentClaim, region } from './desk.ts';
import { expect, test } from './fixtures.ts';
import { expectFocusSomewhere, tabTo } from './keys.ts';

const DRAFT = /Lanmere buys/;
const steps = (page: Page) => page.getByRole('group', { name: 'First steps' });
const put = (page: Page) => page.getByRole('button', { name: 'Put the first steps away' });

/** Where what a person reads and presses stands, in whole pixels. */
function places(page: Page): Promise<Record<string, unknown>> {
  return page.evaluate(() =>
    Object.fromEntries(
      ['.shell__bar', '.galley-head', '.galley__scroller', '.verdict-bar', '.desk__side'].map((name) => {
        const { left, top, right, bottom } =
          document.querySelector(name)?.getBoundingClientRect() ?? new DOMRect();
        return [name, [left, top, right, bottom].map(Math.round)];
      }),
    ),
  );
}

/** Runs in the page: what lies over the line's own place, or what of the text the line lies over. */
function covers(): string[] {
  const line = document.querySelector('.coach');
  const box = line?.getBoundingClientRect();
  if (line == null || box === undefined) return ['there is no line'];
  const own = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
  const over = [...document.querySelectorAll('.galley__scroller, .side-region, .claim-list, .verdict-bar')]
    .filter((one) => one.checkVisibility())
    .filter((one) => {
      const other = one.getBoundingClientRect();
      return (
        other.bottom > box.top + 1 &&
        other.top < box.bottom - 1 &&
        other.right > box.left + 1 &&
        other.left < box.right - 1
      );
    });
  return [...(line.contains(own) ? [] : ['something covers it']), ...over.map((one) => one.className)];
}

test('a newcomer is led once around the desk, and nothing moves', async ({ page }) => {
  await openQueue(page);
  await openDraft(page, DRAFT);
  await expect(steps(page)).toContainText('Go to the next claim');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  expect(await page.evaluate(covers)).toEqual([]);
  const before = await places(page);
  for (const [key, words] of [
    ['j', 'Read the passage'],
    ['p', 'attach the passage'],
    ['a', 'say how the claim stands'],
    ['1', 'undo takes your last act back'],
    ['z', 'between this draft and its approval'],
  ] as const) {
    await page.keyboard.press(key);
    await expect(steps(page)).toContainText(words);
    const { '.galley-head': _, ...now } = await places(page);
    expect(before, `after ${key}`).toMatchObject(now);
  }
  // What was done is kept: a reload goes on where one was.
  await page.reload();
  await waitForDesk(page);
  await expect(steps(page)).toContainText('between this draft and its approval');
  await page.keyboard.press('Shift+A');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(steps(page)).toContainText('That is the round');
  await page.keyboard.press('j');
  await expect(steps(page)).toHaveCount(0);
  await page.reload();
  await waitForDesk(page);
  await expect(region(page, 'Claims')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Last ten' })).toBeVisible();
  await expect(steps(page)).toHaveCount(0);
});

test('put away by keyboard they are gone for good, on every draft; help brings them back', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const loaded = () => asked.some((url) => /\/coach-/.test(url));
  await openQueue(page);
  expect(loaded(), 'the queue does without').toBe(false);
  await openDraft(page, DRAFT);
  await expect(steps(page)).toBeVisible();
  expect(loaded()).toBe(true);
  const before = await places(page);
  await tabTo(page, put(page), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(steps(page)).toHaveCount(0);
  expect(await places(page)).toEqual(before);
  await expectFocusSomewhere(page);
  await page.keyboard.press('u');
  await expect(region(page, 'Queue')).toBeVisible();
  await openDraft(page, /Morley Library/);
  await expect(steps(page)).toHaveCount(0);
  asked.length = 0;
  await page.reload();
  await waitForDesk(page);
  await expect(page.getByRole('button', { name: 'Last ten' })).toBeVisible();
  await expect(steps(page)).toHaveCount(0);
  expect(loaded(), 'who needs it not does not fetch it').toBe(false);
  await page.keyboard.press('g');
  await page.keyboard.press('l');
  await expect(currentClaim(page)).toBeFocused();
  await page.keyboard.press('?');
  await page.getByRole('button', { name: 'Show the first steps' }).click();
  await expect(steps(page)).toContainText('Go to the next claim');
  await expect(currentClaim(page)).toBeFocused();
});

for (const { name, viewport } of [
  { name: 'wide', viewport: { width: 1440, height: 900 } },
  { name: 'medium', viewport: { width: 1024, height: 768 } },
  { name: 'narrow', viewport: { width: 390, height: 844 } },
]) {
  test.describe(name, () => {
    test.use({ launch: { viewport } });

    test('the line covers nothing, is whole, and breaks no rule of axe, light or dark', async ({ page }) => {
      await openQueue(page);
      await openDraft(page, DRAFT);
      for (const key of ['', 'j', 'p', 'a', '1', 'z']) {
        if (key !== '') await page.keyboard.press(key);
        await expect(steps(page)).toBeVisible();
        expect(await page.evaluate(covers), `after ${key}`).toEqual([]);
        const cut = await steps(page)
          .getByRole('paragraph')
          .evaluate((words) => words.scrollHeight > words.clientHeight + 1);
        expect(cut, `the words after ${key} are whole`).toBe(false);
      }
      expect.soft(await brokenRules(page), 'light').toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
      expect.soft(await brokenRules(page, COLOUR_RULES), 'dark').toEqual([]);
    });
  });
}
