/** The desk for who bears no motion, reads from right to left, walks by Tab, or hears it. */

import type { Page } from '@playwright/test';
import {
  importFiles,
  openDraft,
  openQueue,
  REAL_ARTICLE,
  showPane,
  waitForDesk,
} from '../scripts/screen.mjs';
import { meter, region } from './desk.ts';
import { expect, test } from './fixtures.ts';
import { toldIn, watchTold } from './told.ts';

const PANES = ['Claims', 'Draft', 'Evidence', 'Sources', 'Details', 'Comments', 'History'];
const LONG_DRAFT = /The town that keeps its summer/;

test('who asks for stillness sees nothing move', async ({ page }) => {
  const moving = () => page.evaluate(listMoving);
  await openQueue(page);
  expect.soft(await moving(), 'queue').toEqual([]);
  await openDraft(page, REAL_ARTICLE);
  for (const pane of PANES) {
    await showPane(page, pane);
    expect.soft(await moving(), pane).toEqual([]);
  }
  await page.keyboard.press('g');
  await expect(page.getByRole('status').filter({ hasText: 'then' })).toBeVisible();
  expect.soft(await moving(), 'the hint of a chord').toEqual([]);
  await page.keyboard.press('Escape');
  for (const key of ['?', 'Control+k', 'Shift+A']) {
    await page.keyboard.press(key);
    await expect(page.getByRole('dialog')).toBeVisible();
    expect.soft(await moving(), key).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  }
});

/** Runs in the page: what is drawn and would move. */
function listMoving(): string[] {
  const lasts = (durations: string) => durations.split(',').some((one) => Number.parseFloat(one) > 0.001);
  return [...document.querySelectorAll('*')]
    .filter((element) => {
      const { transitionDuration, animationName, animationDuration } = getComputedStyle(element);
      const moves = lasts(transitionDuration) || (animationName !== 'none' && lasts(animationDuration));
      return moves && element.checkVisibility();
    })
    .map((element) => element.outerHTML.slice(0, 120));
}

const ARABIC = `# البلدة تعدّ جسورها من جديد

*ثلاثة جسور فوق النهر وواحد مغلق.*

قال رئيس البلدية إن الجسر الثالث سيُغلق في 4 مايو 2031. وأضافت المهندسة أن العمل يكلّف 47 مليون دينار.

قصير جدًا.

## Sources

- Log
`;

test('a draft that reads from right to left stands on the right, its claims and their marks with it', async ({
  page,
}) => {
  await openQueue(page);
  await importFiles(page, [{ name: 'bridges.md', mimeType: 'text/plain', buffer: Buffer.from(ARABIC) }]);
  await page
    .getByRole('dialog')
    .getByRole('link', { name: /البلدة/ })
    .click();
  await waitForDesk(page);
  const draft = region(page, 'Draft');
  await expect(draft.getByRole('heading', { level: 1 })).toHaveCSS('direction', 'rtl');
  const short = draft.getByRole('paragraph').filter({ hasText: 'قصير' });
  await expect(short).toHaveCSS('direction', 'rtl');
  const [line, words] = [await short.boundingBox(), await short.locator('mark').boundingBox()];
  const ends = (box: typeof line) => (box === null ? Number.NaN : box.x + box.width);
  expect(Math.abs(ends(line) - ends(words))).toBeLessThan(4);
  expect((words?.x ?? 0) - (line?.x ?? 0)).toBeGreaterThan(100);
  const claim = region(page, 'Claims').getByText(/قصير/);
  await expect(claim).toHaveCSS('direction', 'rtl');
  // The interface stays as it is: the row's sign stands on the left.
  await expect(region(page, 'Claims')).toHaveCSS('direction', 'ltr');
  await region(page, 'Claims').getByRole('button', { name: /قصير/ }).click();
  await expect(region(page, 'Evidence').getByText(/قصير/).first()).toHaveCSS('direction', 'rtl');
  await page.keyboard.press('e');
  await expect(draft.getByRole('textbox')).toHaveCSS('direction', 'rtl');
});

test('a desk has each landmark once, by its name, and one place where things are told', async ({
  page,
  watch,
}) => {
  watch.allow(/\/api\/drafts\/nothing/);
  await openQueue(page);
  await openDraft(page, REAL_ARTICLE);
  await expect(region(page, 'Claims')).toBeVisible();
  for (const pane of PANES) {
    await showPane(page, pane);
    await expect(page.getByRole('banner')).toHaveCount(1);
    await expect(page.getByRole('main')).toHaveCount(1);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    for (const role of ['region', 'navigation', 'toolbar', 'complementary'] as const) {
      const names = await page.getByRole(role).evaluateAll(namesOf);
      expect.soft(names, `${role} of ${pane}`).toEqual([...new Set(names)]);
      expect.soft(names, `${role} of ${pane}`).not.toContain('no name');
    }
    // Two that take turns, so that the same words twice are read out twice.
    await expect(page.getByRole('status')).toHaveCount(2);
    await expect(page.getByRole('alert')).toHaveCount(0);
  }
  await page.keyboard.press('Shift+C');
  await expect(page.getByRole('dialog', { name: 'Request changes' })).toBeVisible();
  await expect(page.getByRole('banner')).toHaveCount(0);
  // Only what leaves nothing else to do interrupts.
  await page.goto('/drafts/nothing');
  await expect(page.getByRole('alert')).toHaveCount(1);
});

/** Runs in the page. */
function namesOf(all: Element[]): string[] {
  return all.map((one) => one.getAttribute('aria-label') ?? one.getAttribute('aria-labelledby') ?? 'no name');
}

test('verdicts, undo, what is missing and what is saved are told once each, and nobody is interrupted', async ({
  page,
  watch,
}) => {
  watch.allow(/net::ERR_FAILED/);
  await watchTold(page);
  await openQueue(page);
  await openDraft(page, REAL_ARTICLE);
  await expect(meter(page)).toHaveText('0 of 14 claims settled');
  const tells = async (act: () => Promise<unknown>, words: RegExp) => {
    const before = (await toldIn(page)).length;
    await act();
    const fresh = async () => (await toldIn(page)).slice(before).filter((one) => words.test(one));
    await expect.poll(fresh, `${words}`).toHaveLength(1);
  };
  const press = (key: string) => () => page.keyboard.press(key);
  await tells(press('0'), /^polite: Needs no source\. 1 of 14 settled\./);
  await tells(press('z'), /^polite: Undone: /);
  await tells(press('Z'), /^polite: Done again\.$/);
  await tells(press('1'), /^polite: Move to a passage with P, or add a source: “Supported” needs a passage/);
  await expect(page.getByRole('button', { name: /^Saved/ })).toBeVisible();
  await page.evaluate(() => localStorage.setItem('bluepencil-faults', 'offline'));
  await tells(press('4'), /^polite: Offline/);
  await tells(press('0'), /^polite: Needs no source\./);
  await expect(page.getByRole('button', { name: /^Offline, 2 waiting/ })).toBeVisible();
  await tells(async () => {
    await page.evaluate(() => localStorage.removeItem('bluepencil-faults'));
    await page.evaluate(() => window.dispatchEvent(new Event('online')));
  }, /^polite: Saved/);
  const told = await toldIn(page);
  // However many wait, that nothing goes out is told once.
  expect(told.filter((one) => one.startsWith('polite: Offline'))).toHaveLength(1);
  for (const words of [/: Needs no source\. 1 of 14/, /: Undone: /, /: “Supported” needs/])
    expect(told.filter((one) => words.test(one))).toHaveLength(1);
  expect(told.filter((one) => !one.startsWith('polite: '))).toEqual([]);
});

test('Tab comes round a long draft in a few steps, and every block is reached by arrow', async ({ page }) => {
  await openQueue(page);
  await openDraft(page, LONG_DRAFT);
  const draft = region(page, 'Draft');
  const pencils = draft.getByRole('button', { name: /^Edit the / });
  expect(await pencils.count()).toBeGreaterThan(60);
  const stops = await walkByTab(page, 90);
  expect(stops.filter((name) => name.startsWith('Edit the '))).toEqual(['Edit the headline']);
  expect(stops.length).toBeLessThan(70);

  // To the pencil of the block that has the cursor, and on to those of blocks without a claim.
  await page.keyboard.press('n');
  await pencils.first().focus();
  await page.keyboard.press('ArrowDown');
  await expect(draft.getByRole('button', { name: 'Edit the dek' })).toBeFocused();
  await page.keyboard.press('End');
  await expect(draft.getByRole('button', { name: 'Edit the excerpt' })).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(draft.getByRole('textbox')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(draft.getByRole('textbox')).toHaveCount(0);

  const heads = region(page, 'Claims').getByRole('heading').getByRole('button');
  await heads.first().focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(heads.nth(1)).toBeFocused();
  await expect(heads.nth(1)).toHaveAttribute('aria-expanded', 'false');
});

/** The names of what Tab stops at, from the top of the page until it comes round. */
async function walkByTab(page: Page, most: number): Promise<string[]> {
  const stops: string[] = [];
  await page.getByRole('link', { name: 'Skip to the content' }).focus();
  while (stops.length < most) {
    await page.keyboard.press('Tab');
    const name = await page.evaluate(() => {
      const at = document.activeElement;
      if (at === null || at === document.body || at.classList.contains('skip-link')) return null;
      return at.getAttribute('aria-label') ?? at.textContent ?? '';
    });
    if (name === null) break;
    stops.push(name);
  }
  return stops;
}
