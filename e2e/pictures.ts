/** Photographs every state that the rules of accessibility are tried on, and those of extreme content: three widths, light and dark. */

import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { openDraft, openQueue, REAL_ARTICLE } from '../scripts/screen.mjs';
import { EXTREME_STATES } from './extreme-states.ts';
import { expect, test } from './fixtures.ts';
import { STATES } from './states.ts';

const FOLDER = process.env.PICTURES ?? 'pictures';
const THEMES = ['light', 'dark'] as const;
const SIZES = [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
  { width: 390, height: 844 },
];
const PARTS = [...STATES, { title: 'extreme content', states: EXTREME_STATES }];

for (const viewport of SIZES)
  test.describe(`${viewport.width} wide`, () => {
    test.use({ launch: { viewport } });

    for (const { title, states } of PARTS)
      test(title, async ({ page, watch }) => {
        watch.allow(/./);
        const taken: string[] = [];
        for (const [at, state] of states.entries())
          await test.step(state.name, async () => {
            try {
              await state.show(page);
            } catch (error) {
              expect.soft(error, state.name).toBeUndefined();
            }
            expect.soft(await page.evaluate(pageScrolls), `${state.name}: only panes scroll`).toBe(false);
            for (const theme of THEMES) {
              await wear(page, theme);
              const name = `${fileName([title, String(at + 1).padStart(2, '0'), state.name, String(viewport.width), theme])}.png`;
              await mkdir(FOLDER, { recursive: true });
              await page.screenshot({ path: join(FOLDER, name), timeout: 30_000 });
              taken.push(name);
            }
            await wear(page, 'light');
            await state.leave?.(page).catch((error) => expect.soft(error, state.name).toBeUndefined());
          });
        await writeFile(join(FOLDER, `${fileName([title, String(viewport.width)])}.html`), sheet(taken));
      });
  });

test('the picture of the README', async ({ page }) => {
  test.skip(
    process.env.README_PICTURE === undefined,
    'Only when it is asked for: npm run pictures -- --readme',
  );
  await openQueue(page);
  await openDraft(page, REAL_ARTICLE);
  for (const key of ['j', '0', '0', '4', '0', 'j']) {
    await page.keyboard.press(key);
    await page.waitForTimeout(150);
  }
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: 'docs/desk.png' });
});

/** Runs in the page. */
function pageScrolls(): boolean {
  const { scrollHeight, scrollWidth, clientHeight, clientWidth } = document.documentElement;
  return scrollHeight > clientHeight || scrollWidth > clientWidth;
}

async function wear(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
  await page.evaluate(() => document.fonts.ready);
}

const fileName = (parts: string[]): string =>
  parts
    .join(' ')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .toLowerCase();

/** All pictures of a part on one page, for an eye that goes over them. */
function sheet(names: readonly string[]): string {
  const figures = names.map((name) => `<figure><img src="${name}"><figcaption>${name}</figcaption></figure>`);
  return `<!doctype html><meta charset="utf-8"><style>body{display:flex;flex-wrap:wrap;gap:12px;font:12px sans-serif}figure{margin:0;width:720px}img{width:100%;border:1px solid #888}</style>${figures.join('\n')}`;
}
