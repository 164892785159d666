/** The desk for who enlarges it, sees it in colours of their own, bears no motion, reads from right to left, or hears it. */

import type { Page } from '@playwright/test';
import {
  importFiles,
  openDraft,
  openQueue,
  queueRow,
  REAL_ARTICLE,
  showPane,
  waitForDesk,
} from '../scripts/screen.mjs';
import { region } from './desk.ts';
import { expect, test } from './fixtures.ts';

const PANES = ['Claims', 'Draft', 'Evidence', 'Sources', 'Details', 'Comments', 'History'];

test.describe('at 400 percent', () => {
  // 1280 by 1024 pixels, each four times as large.
  test.use({ launch: { viewport: { width: 320, height: 256 } } });

  test('nothing is cut off, and nothing asks for scrolling to the side', async ({ page }) => {
    await openQueue(page);
    expect.soft(await outOfReach(page), 'queue').toEqual([]);
    await openDraft(page, REAL_ARTICLE);
    for (const pane of PANES) {
      await showPane(page, pane);
      await expect(region(page, pane)).toBeVisible();
      expect.soft(await outOfReach(page), pane).toEqual([]);
    }
    for (const [key, title] of [
      ['?', 'Keys'],
      ['Control+k', 'Commands'],
      ['Shift+A', 'Approve: not yet'],
      ['Shift+C', 'Request changes'],
    ] as const) {
      await page.keyboard.press(key);
      await expect(page.getByRole('dialog', { name: title })).toBeVisible();
      expect.soft(await outOfReach(page), title).toEqual([]);
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toHaveCount(0);
    }
  });

  test('a claim is settled and a sentence mended all the same', async ({ page }) => {
    await openQueue(page);
    await openDraft(page, REAL_ARTICLE);
    await showPane(page, 'Draft');
    await page.keyboard.press('n');
    await page.getByRole('button', { name: 'Needs no source' }).click();
    await showPane(page, 'Claims');
    await expect(region(page, 'Claims').getByRole('button', { name: /^Needs no source\./ })).toHaveCount(1);
    await showPane(page, 'Draft');
    await page.keyboard.press('e');
    const field = region(page, 'Draft').getByRole('textbox');
    await field.fill('Jensen Huang is in Seoul.');
    await expect(field).toBeInViewport({ ratio: 0.5 });
    await region(page, 'Draft').getByRole('button', { name: 'Save' }).click();
    await expect(region(page, 'Draft').getByText('is in Seoul.')).toBeVisible();
  });
});

/** Runs in the page: what a hand should reach and cannot without scrolling to the side, and whether the page scrolls so. */
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
    await openDraft(page, REAL_ARTICLE);
    await expect(region(page, 'Claims')).toBeVisible();
    for (const key of ['0', '4', '0', 'M']) await page.keyboard.press(key);
    const looks = await page.evaluate(tonesByLook);
    for (const [where, tones] of Object.entries(looks)) {
      expect(Object.keys(tones).length, `${where} has tones`).toBeGreaterThanOrEqual(4);
      expect(new Set(Object.values(tones)).size, `${where}: ${JSON.stringify(tones)}`).toBe(
        Object.keys(tones).length,
      );
    }
    for (let press = 0; press < 30; press += 1) {
      await page.keyboard.press('Tab');
      expect(await page.evaluate(ringOfFocus), 'the ring around the focus').not.toBe('');
    }
  });
});

/** Runs in the page. What of a claim's look is left without colours, by tone: the sign in the ledger, the line under the words. */
function tonesByLook(): Record<'ledger' | 'draft', Record<string, string>> {
  const tones = { ledger: {} as Record<string, string>, draft: {} as Record<string, string> };
  for (const glyph of document.querySelectorAll<HTMLElement>('section[aria-label="Claims"] [data-tone]')) {
    const drawn = glyph.querySelector('svg')?.innerHTML ?? glyph.textContent ?? '';
    tones.ledger[glyph.dataset.tone ?? ''] = drawn;
  }
  for (const mark of document.querySelectorAll<HTMLElement>(
    'section[aria-label="Draft"] .claim-mark:not(.claim-mark--selected)',
  )) {
    const {
      textDecorationLine,
      textDecorationStyle,
      textDecorationThickness,
      borderBottomStyle,
      borderBottomWidth,
    } = getComputedStyle(mark);
    tones.draft[mark.dataset.tone ?? ''] = [
      textDecorationLine,
      textDecorationStyle,
      textDecorationThickness,
      borderBottomStyle,
      borderBottomWidth,
    ].join(' ');
  }
  return tones;
}

/** Runs in the page: the outline of what has the focus, or of what stands for it; empty when there is none. */
function ringOfFocus(): string {
  for (
    let at: Element | null = document.activeElement;
    at !== null && at !== document.body;
    at = at.parentElement
  ) {
    const { outlineStyle, outlineWidth } = getComputedStyle(at);
    if (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1)
      return `${outlineStyle} ${outlineWidth}`;
  }
  return document.activeElement === document.body ? 'nothing has it' : '';
}

test('who asks for stillness sees nothing move', async ({ page }) => {
  const moving = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('*')]
        .filter((element) => {
          const { transitionDuration, animationName, animationDuration } = getComputedStyle(element);
          const lasts = (durations: string) =>
            durations.split(',').some((one) => Number.parseFloat(one) > 0.001);
          return lasts(transitionDuration) || (animationName !== 'none' && lasts(animationDuration));
        })
        .map((element) => element.outerHTML.slice(0, 120)),
    );
  await openQueue(page);
  expect.soft(await moving(), 'queue').toEqual([]);
  await openDraft(page, REAL_ARTICLE);
  for (const pane of PANES) {
    await showPane(page, pane);
    expect.soft(await moving(), pane).toEqual([]);
  }
  await page.keyboard.press('g');
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
  const [line, words] = [await short.boundingBox(), await short.getByRole('mark').boundingBox()];
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

test.describe('on paper', () => {
  test('the text, a number behind each claim and the evidence are printed, and nothing of the screen', async ({
    page,
  }) => {
    await openQueue(page);
    await openDraft(page, REAL_ARTICLE);
    await page.keyboard.press('n');
    await page.keyboard.press('0');
    // What is printed is fetched when the desk has settled.
    await page.waitForResponse(/print-sheet/).catch(() => undefined);
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByText(/^Not approved\./)).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Claims and evidence' })).toBeVisible();
    await expect(page.getByText(/^Needs no source \(Mara Okoye, /)).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Sovereign AI Expansion\d+$/);
    await expect(page.getByRole('button')).toHaveCount(0);
    await page.emulateMedia({ media: 'screen' });
    await expect(region(page, 'Claims')).toBeVisible();
    await expect(page.getByText(/^Not approved\./)).toHaveCount(0);
  });
});

test('a desk has each landmark once, by its name, and one place where things are told', async ({ page }) => {
  await openQueue(page);
  await openDraft(page, REAL_ARTICLE);
  await expect(region(page, 'Claims')).toBeVisible();
  for (const pane of PANES) {
    await showPane(page, pane);
    await expect(page.getByRole('banner')).toHaveCount(1);
    await expect(page.getByRole('main')).toHaveCount(1);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    for (const role of ['region', 'navigation', 'toolbar', 'complementary'] as const) {
      const names = await page
        .getByRole(role)
        .evaluateAll((all) =>
          all.map(
            (one) => one.getAttribute('aria-label') ?? one.getAttribute('aria-labelledby') ?? 'no name',
          ),
        );
      expect.soft(names, `${role} of ${pane}`).toEqual([...new Set(names)]);
      expect.soft(names, `${role} of ${pane}`).not.toContain('no name');
    }
    // Two that take turns, so that the same words twice are read out twice.
    await expect(page.getByRole('status')).toHaveCount(2);
    await expect(page.getByRole('alert')).toHaveCount(pane === 'Sources' || pane === 'Evidence' ? 1 : 0);
  }
  await page.keyboard.press('Shift+C');
  await expect(page.getByRole('dialog', { name: 'Request changes' })).toBeVisible();
  await expect(page.getByRole('banner')).toHaveCount(0);
});

test('the whole story is done by role and name alone, as by who hears the page', async ({ page }) => {
  test.setTimeout(180_000);
  const in_ = (name: string) => page.getByRole('region', { name, exact: true });
  const button = (name: string | RegExp, where = page.getByRole('main')) =>
    where.getByRole('button', { name, exact: typeof name === 'string' });
  const toTab = (name: RegExp) => page.getByRole('tab', { name }).click();
  const told = (words: RegExp) => expect(page.getByRole('status').filter({ hasText: words })).toHaveCount(1);
  const claim = (words: RegExp) => in_('Claims').getByRole('button', { name: words });
  const become = async (person: RegExp) => {
    await page
      .getByRole('banner')
      .getByRole('button', { name: /^Account/ })
      .click();
    await page.getByRole('menuitemradio', { name: person }).click();
    await expect(page.getByRole('banner').getByRole('button', { name: person })).toBeVisible();
  };

  await test.step('a draft of the queue is opened', async () => {
    await page.goto('/');
    await queueRow(page, REAL_ARTICLE).click();
    await expect(page.getByRole('heading', { level: 1, name: REAL_ARTICLE })).toBeVisible();
  });

  await test.step('its claims are read as lists, each with how it stands', async () => {
    await expect(claim(/^Open, unsourced\. /)).toHaveCount(14);
    await expect(in_('Claims').getByRole('listitem')).toHaveCount(14);
  });

  await test.step('a source is added, and a passage of it attached', async () => {
    await toTab(/^Sources/);
    await button('Paste source text', in_('Sources')).click();
    const form = in_('Sources').getByRole('group', { name: 'Add a source' });
    await form.getByRole('textbox', { name: 'Title' }).fill('NVIDIA Blog: Jensen Huang in Seoul');
    await form
      .getByRole('textbox', { name: 'Text' })
      .fill(
        'NVIDIA founder and CEO Jensen Huang arrived in Seoul to work with South Korean organizations on sovereign AI systems and related hardware.',
      );
    await button('Add the source', form).click();
    await expect(in_('Sources').getByRole('heading', { name: /^NVIDIA Blog/ })).toBeVisible();
    await claim(/arrived in Seoul/).click();
    await toTab(/^Evidence/);
    const passages = in_('Evidence').getByRole('group', { name: 'Best passages for this claim' });
    await button('Attach: supports', passages).first().click();
  });

  await test.step('the claim is settled, and that is told', async () => {
    const verdicts = page.getByRole('toolbar', { name: 'Verdict' });
    await button('Supported', verdicts).click();
    await told(/supported/i);
    await expect(claim(/^Supported\. .*arrived in Seoul/)).toHaveCount(1);
  });

  await test.step('a comment is made', async () => {
    await toTab(/^Comments/);
    await in_('Comments').getByRole('textbox', { name: 'New comment' }).fill('Which organizations?');
    await button('Comment now', in_('Comments')).click();
    await expect(button('Resolve', in_('Comments'))).toBeVisible();
  });

  await test.step('changes are requested', async () => {
    await page.getByRole('banner').getByRole('button', { name: 'Request changes' }).click();
    const dialog = page.getByRole('dialog', { name: 'Request changes' });
    await dialog.getByRole('textbox', { name: 'What the writer reads' }).fill('Say “an installed base”.');
    await button('Request changes', dialog).click();
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(page.getByRole('banner')).toContainText('Changes requested');
  });

  await test.step('a paragraph is mended', async () => {
    await button(/^Edit (the )?paragraph 1$/, in_('Draft')).click();
    const field = in_('Draft').getByRole('textbox', { name: /paragraph 1/ });
    const before = await field.inputValue();
    await field.fill(before.replace('a large installed base', 'an installed base'));
    await button('Save', in_('Draft')).click();
    await expect(field).toHaveCount(0);
    await expect(page.getByRole('banner')).toContainText('In review');
  });

  await test.step('all is settled, resolved and confirmed', async () => {
    for (let left = 13; left > 0; left -= 1) {
      const open = claim(/^(Open|Needs recheck)/);
      await expect(open).toHaveCount(left);
      await open.first().click();
      await button('Needs no source', page.getByRole('toolbar', { name: 'Verdict' })).click();
    }
    await expect(page.getByRole('img', { name: '14 of 14 claims settled' })).toBeVisible();
    await toTab(/^Comments/);
    await button('Resolve', in_('Comments')).click();
    await toTab(/^Details/);
    for (const field of ['section', 'tags', 'excerpt']) {
      const confirm = button(`Confirm ${field}`, in_('Details'));
      await confirm.click();
      await expect(confirm).toHaveCount(0);
    }
  });

  await test.step('another person approves', async () => {
    await become(/Priya Sen/);
    await page.getByRole('banner').getByRole('button', { name: 'Approve' }).click();
    await button('Approve', page.getByRole('dialog', { name: 'Approve this draft' })).click();
    await expect(page.getByRole('banner')).toContainText('Approved');
  });
});
