/** No screen, dialog or state breaks a rule of axe, light or dark, wide or narrow. */

import { brokenRules, COLOUR_RULES } from './broken-rules.ts';
import { expect, test } from './fixtures.ts';
import { STATES } from './states.ts';

const SIZES = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
];

for (const viewport of SIZES)
  for (const part of STATES)
    test.describe(`${viewport.width} wide`, () => {
      test.use({ launch: { viewport } });

      test(`${part.title}, light and dark`, async ({ page, watch }) => {
        test.setTimeout(180_000);
        // A draft that is none, and a host that is gone, are among the states.
        watch.allow(/\/api\/drafts\/nothing/);
        watch.allow(/^(failed|console): .*net::ERR_FAILED/);
        for (const state of part.states)
          await test.step(state.name, async () => {
            await state.show(page);
            const rules = state.onPaper === true ? COLOUR_RULES : undefined;
            expect.soft(await brokenRules(page, rules, state.part), `${state.name}, light`).toEqual([]);
            await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
            await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
            expect.soft(await brokenRules(page, COLOUR_RULES, state.part), `${state.name}, dark`).toEqual([]);
            await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
            await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
            await state.leave?.(page);
          });
      });
    });
