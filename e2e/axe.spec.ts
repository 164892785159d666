/** No screen and no dialog breaks a rule of axe, light or dark, wide or narrow. */

import { AxeBuilder } from '@axe-core/playwright';
import { SCREENS } from '../scripts/picture-screens.mjs';
import { expect, test } from './fixtures.ts';

const SIZES = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
];

for (const colorScheme of ['light', 'dark'] as const)
  for (const viewport of SIZES)
    test.describe(`${colorScheme}, ${viewport.width} wide`, () => {
      test.use({ launch: { colorScheme, viewport } });

      test('every screen and dialog', async ({ page }) => {
        test.setTimeout(240_000);
        for (const screen of SCREENS)
          await test.step(screen.name, async () => {
            await screen.show(page);
            const { violations } = await new AxeBuilder({ page }).analyze();
            const broken = violations.map(
              ({ id, nodes }) => `${id}: ${nodes.map((it) => it.html).join('\n')}`,
            );
            expect.soft(broken, screen.name).toEqual([]);
          });
      });
    });
