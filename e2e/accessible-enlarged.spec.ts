/** The desk for who enlarges it four times, or sees it in colours of their own. */

import type { Page } from '@playwright/test';
import { openDraft, openQueue, REAL_ARTICLE, showPane } from '../scripts/screen.mjs';
import { meter, region } from './desk.ts';
import { expect, test } from './fixtures.ts';

const PANES = ['Claims', 'Draft', 'Evidence', 'Sources', 'Details', 'Comments', 'History'];
const DIALOGS = [
  ['?', 'Keys'],
  ['Control+k', 'Commands'],
  ['Shift+A', 'Approve: not yet'],
  ['Shift+C', 'Request changes'],
  ['Shift+S', 'Settle the rest'],
] as const;

test.describe('at 400 percent', () => {
  // 1280 by 1024 pixels, each four times as large.
  test.use({ launch: { viewport: { width: 320, height: 256 } } });

  test('nothing is cut off, and nothing asks for scrolling to the side', async ({ page }) => {
    await openQueue(page);
    expect.soft(await outOfReach(page), 'queue').toEqual([]);
    await openDraft(page, REAL_ARTICLE);
    for (const pane of PANES) {
      await showPane(page, pane);
      expect.soft(await outOfReach(page), pane).toEqual([]);
      // What is read has most of the window, not what stands around it.
      const box = await region(page, pane).boundingBox();
      const seen = Math.min(256, (box?.y ?? 0) + (box?.height ?? 0)) - Math.max(0, box?.y ?? 0);
      expect.soft(seen, `lines of ${pane}`).toBeGreaterThan(120);
    }
    for (const [key, title] of DIALOGS) {
      await page.keyboard.press(key);
      const dialog = page.getByRole('dialog', { name: title });
      await expect(dialog).toBeVisible();
      expect.soft(await outOfReach(page), title).toEqual([]);
      for (const button of await dialog.getByRole('button').all()) {
        await button.scrollIntoViewIfNeeded();
        await expect.soft(button, `${title}: ${button}`).toBeInViewport({ ratio: 0.9 });
      }
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toHaveCount(0);
    }
  });

  test('a claim is settled and a sentence mended all the same', async ({ page }) => {
    await openQueue(page);
    await openDraft(page, REAL_ARTICLE);
    const draft = region(page, 'Draft');
    await page.keyboard.press('n');
    await expect(draft.getByText(/is in Seoul/).first()).toBeInViewport({ ratio: 0.9 });
    await page.getByRole('button', { name: 'Needs no source' }).click();
    await showPane(page, 'Claims');
    const row = region(page, 'Claims').getByRole('button', { name: /^Needs no source\./ });
    await expect(row).toHaveCount(1);
    await row.click();
    await showPane(page, 'Draft');
    await page.keyboard.press('e');
    const field = draft.getByRole('textbox');
    await expect(field).toBeFocused();
    await expect(field).toBeInViewport({ ratio: 0.5 });
    await field.fill('Jensen Huang came to Seoul.');
    await draft.getByRole('button', { name: 'Save' }).click();
    await expect(draft.getByText('came to').first()).toBeVisible();
  });

  test('what has the focus is never under the bar at the bottom', async ({ page }) => {
    await openQueue(page);
    await openDraft(page, REAL_ARTICLE);
    await expect(meter(page)).toBeVisible();
    for (let press = 0; press < 40; press += 1) {
      await page.keyboard.press('Tab');
      expect(await page.evaluate(isFocusHidden), 'hidden').toBe('');
    }
  });
});

/** Runs in the page: what has the focus when no part of it can be seen, else nothing. */
function isFocusHidden(): string {
  const at = document.activeElement;
  if (at === null || at === document.body) return '';
  const { left, right, top, bottom } = at.getBoundingClientRect();
  const x = (Math.max(left, 0) + Math.min(right, innerWidth)) / 2;
  const ys = [top + 2, (top + bottom) / 2, bottom - 2];
  const seen = ys.some((y) => {
    const over = document.elementFromPoint(x, y);
    return over !== null && (at.contains(over) || over.contains(at));
  });
  return seen ? '' : at.outerHTML.slice(0, 160);
}

/** What a hand should reach and cannot without scrolling to the side, and whether the page scrolls so. */
function outOfReach(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const wide =
      document.documentElement.scrollWidth > window.innerWidth ? ['the page scrolls sideways'] : [];
    const controls = document.querySelectorAll<HTMLElement>(
      'button, a[href], input, textarea, select, [role="tab"], [role="option"]',
    );
    const scrolls = (element: Element | null): boolean =>
      element !== null &&
      (/auto|scroll/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
    const cut = [...controls].filter((control) => {
      if (!control.checkVisibility({ checkVisibilityCSS: true, checkOpacity: true })) return false;
      const { left, right, width } = control.getBoundingClientRect();
      // A row of buttons that scrolls by itself is a toolbar; what is only read out has no width.
      if (width <= 1 || control.closest('.skip-link') !== null) return false;
      return (left < -1 || right > window.innerWidth + 1) && !scrolls(control.parentElement);
    });
    return [...wide, ...cut.map((control) => control.outerHTML.slice(0, 160))];
  });
}

test.describe('in forced colours', () => {
  test.use({ launch: { forcedColors: 'active' } });

  test('focus is seen, and verdicts are told apart by more than their colour', async ({ page }) => {
    await openQueue(page);
    await openDraft(page, /Lanmere buys/);
    await expect(meter(page)).toHaveText(/^0 of \d+ claims settled$/);
    await page.keyboard.press('0');
    await page.keyboard.press('4');
    // A passage that differs asks for a second press.
    for (const key of ['p', '1', '1', 'n', 'p', '2']) await page.keyboard.press(key);
    await expect(meter(page)).toHaveText(/^4 of \d+ claims settled$/);
    const looks = await page.evaluate(tonesByLook);
    const { ledger, draft } = looks;
    expect(new Set(Object.values(ledger)).size, JSON.stringify(ledger)).toBe(Object.keys(ledger).length);
    // The text has fewer lines than there are signs: each verdict has its own, and none has that of an open claim.
    const tones = ['supported', 'refuted', 'not-enough', 'no-source', 'open'];
    const lines = tones.map((tone) => draft[tone] ?? `${tone} is not there`);
    expect(new Set(lines).size, lines.join(' | ')).toBe(tones.length);
    expect(lines.join()).not.toContain('is not there');
    for (let press = 0; press < 30; press += 1) {
      await page.keyboard.press('Tab');
      expect(await page.evaluate(focusWithoutRing), 'focus without a ring').toBe('');
    }
  });
});

/** Runs in the page. What of a claim's look is left without colours, by tone: the sign in the ledger, the line under the words. */
function tonesByLook(): Record<'ledger' | 'draft', Record<string, string>> {
  const tones = { ledger: {} as Record<string, string>, draft: {} as Record<string, string> };
  for (const glyph of document.querySelectorAll<HTMLElement>('section[aria-label="Claims"] [data-tone]')) {
    const drawn = glyph.querySelector('[aria-hidden="true"]')?.textContent ?? '';
    tones.ledger[glyph.dataset.tone ?? ''] = drawn;
  }
  for (const mark of document.querySelectorAll<HTMLElement>('section[aria-label="Draft"] .claim-mark')) {
    const { textDecorationLine, textDecorationStyle, textDecorationThickness } = getComputedStyle(mark);
    const line = [textDecorationLine, textDecorationStyle, textDecorationThickness];
    tones.draft[mark.dataset.tone ?? ''] = line.join(' ');
  }
  return tones;
}

/** Runs in the page: what has the focus when neither it nor what stands for it has an outline; else empty. */
function focusWithoutRing(): string {
  const focused = document.activeElement;
  if (focused === null || focused === document.body) return '';
  for (let at: Element | null = focused; at !== null && at !== document.body; at = at.parentElement) {
    // A button that covers its whole card has the ring on the card.
    for (const part of [undefined, '::after']) {
      const { outlineStyle, outlineWidth } = getComputedStyle(at, part);
      if (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1) return '';
    }
  }
  return focused.outerHTML.slice(0, 160);
}
