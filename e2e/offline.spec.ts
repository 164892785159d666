/** A day without network: the app starts cold with its server gone, work goes on, and nothing of it is lost. */

import { openDraft, openQueue, REAL_ARTICLE, waitForDesk } from '../scripts/screen.mjs';
import { addSource, meter, region, SOURCE_TEXT, SOURCE_TITLE, waitUntilSaved } from './desk.ts';
import { expect, test } from './fixtures.ts';

test('it starts cold with the server gone and the browser closed in between', async ({
  page,
  server,
  deskBrowser,
  watch,
}) => {
  await openQueue(page);
  await openDraft(page, REAL_ARTICLE);
  await page.keyboard.press('n');
  await page.keyboard.press('0');
  await expect(meter(page)).toHaveText('1 of 14 claims settled');
  await waitUntilSaved(page);
  await shellIsCached(page);

  await deskBrowser.close();
  await server.stop();
  // The browser asks whether there is a newer worker, and gets no answer.
  watch.allow(/(sw|mockServiceWorker)\.js/);
  watch.allow(/favicon/);

  const first = await deskBrowser.open();
  const cold = first.pages()[0] ?? (await first.newPage());
  await openQueue(cold);
  await openDraft(cold, REAL_ARTICLE);
  await expect(meter(cold)).toHaveText('1 of 14 claims settled');
  await cold.keyboard.press('n');
  await cold.keyboard.press('0');
  await addSource(cold, SOURCE_TITLE, SOURCE_TEXT);
  await waitUntilSaved(cold);

  await deskBrowser.close();
  const second = await deskBrowser.open();
  const again = second.pages()[0] ?? (await second.newPage());
  await openQueue(again);
  await openDraft(again, REAL_ARTICLE);
  await expect(meter(again)).toHaveText('2 of 14 claims settled');
  await again.keyboard.press('g');
  await again.keyboard.press('s');
  await expect(region(again, 'Sources').getByText(SOURCE_TITLE).first()).toBeVisible();
});

test('work goes on when the network goes in the middle of it', async ({ page, context }) => {
  await openQueue(page);
  await openDraft(page, REAL_ARTICLE);
  await shellIsCached(page);
  await context.setOffline(true);
  await page.keyboard.press('n');
  for (let press = 1; press <= 3; press += 1) {
    await page.keyboard.press('0');
    await expect(meter(page)).toHaveText(`${press} of 14 claims settled`);
  }
  await page.reload();
  await waitForDesk(page);
  await expect(meter(page)).toHaveText('3 of 14 claims settled');
  await context.setOffline(false);
  await page.reload();
  await waitForDesk(page);
  await expect(meter(page)).toHaveText('3 of 14 claims settled');
});

test('the last tab may close: the next one still finds its worker', async ({ page, context, server }) => {
  await openQueue(page);
  await shellIsCached(page);
  await page.close();
  await server.stop();
  const next = await context.newPage();
  await openQueue(next);
  await expect(region(next, 'Queue')).toBeVisible();
});

/** Until everything the page needs is in the worker's cache: the document and each script it has loaded. */
async function shellIsCached(page: import('@playwright/test').Page): Promise<void> {
  await expect
    .poll(
      () =>
        page.evaluate(async () => {
          const names = performance
            .getEntriesByType('resource')
            .map((entry) => new URL(entry.name).pathname)
            .filter((path) => path.startsWith('/assets/'));
          const found = await Promise.all(names.map((name) => caches.match(name, { ignoreVary: true })));
          const shell = await caches.match('/index.html').then((hit) => hit ?? caches.match('/'));
          return shell !== undefined && found.every((hit) => hit !== undefined);
        }),
      { timeout: 20_000 },
    )
    .toBe(true);
}
