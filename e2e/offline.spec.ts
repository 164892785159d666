/** A day without network: the app starts cold with its server gone, work goes on, and nothing of it is lost. */

import type { Page } from '@playwright/test';
import { openDraft, openQueue, REAL_ARTICLE, showPane, waitForDesk } from '../scripts/screen.mjs';
import {
  MENDED,
  meter,
  moveToClaim,
  region,
  SOURCE_TEXT,
  SOURCE_TITLE,
  TOO_LARGE,
  waitUntilSaved,
} from './desk.ts';
import { expect, test, type Watch } from './fixtures.ts';
import { addSourceByKeys, mendSentence } from './keys.ts';
import { nextBuild } from './next-build.ts';

test('it starts cold with the server gone and the browser closed in between', async ({
  page,
  server,
  deskBrowser,
  watch,
}) => {
  await openQueue(page);
  await openDraft(page, REAL_ARTICLE);
  await settleNext(page, 1);
  await waitUntilSaved(page);
  await shellIsCached(page);

  await deskBrowser.close();
  await server.stop();
  allowAbsentServer(watch);

  const first = await deskBrowser.open();
  const cold = first.pages()[0] ?? (await first.newPage());
  await openQueue(cold);
  await openDraft(cold, REAL_ARTICLE);
  await expect(meter(cold)).toHaveText('1 of 14 claims settled');
  await settleNext(cold, 2);
  await addSourceByKeys(cold, SOURCE_TITLE, SOURCE_TEXT);
  await moveToClaim(cold, 'The visit centers on existing projects');
  await mendSentence(cold, TOO_LARGE, MENDED);
  // Also what is fetched only when it is asked for is there.
  await cold.keyboard.press('?');
  await expect(cold.getByRole('dialog', { name: 'Keys' })).toBeVisible();
  await cold.keyboard.press('Escape');
  await cold.keyboard.press('Shift+A');
  await expect(cold.getByRole('dialog', { name: 'Approve: not yet' })).toBeVisible();
  await cold.keyboard.press('Escape');
  await waitUntilSaved(cold);

  await deskBrowser.close();
  const second = await deskBrowser.open();
  const again = second.pages()[0] ?? (await second.newPage());
  await openQueue(again);
  await openDraft(again, REAL_ARTICLE);
  await expect(meter(again)).toHaveText('2 of 14 claims settled');
  await expect(region(again, 'Draft').getByText(MENDED)).toBeVisible();
  await showPane(again, 'Sources');
  await expect(region(again, 'Sources').getByRole('heading', { name: SOURCE_TITLE })).toBeVisible();
});

test('work goes on when the network goes in the middle of it', async ({ page, context, watch }) => {
  await openQueue(page);
  await openDraft(page, REAL_ARTICLE);
  await shellIsCached(page);
  allowAbsentServer(watch);
  await context.setOffline(true);
  for (let settled = 1; settled <= 3; settled += 1) await settleNext(page, settled);
  await page.reload();
  await waitForDesk(page);
  await expect(meter(page)).toHaveText('3 of 14 claims settled');
  await context.setOffline(false);
  await page.reload();
  await waitForDesk(page);
  await expect(meter(page)).toHaveText('3 of 14 claims settled');
});

test('the host that cannot be reached is told of, waited for, and then told everything', async ({ page }) => {
  await openQueue(page);
  await openDraft(page, REAL_ARTICLE);
  await page.evaluate(() => localStorage.setItem('bluepencil-faults', 'offline'));
  await settleNext(page, 1);
  await settleNext(page, 2);
  await expect(page.getByRole('button', { name: /^Offline, 2 waiting/ })).toBeVisible();
  await page.evaluate(() => localStorage.removeItem('bluepencil-faults'));
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await waitUntilSaved(page);
  await expect(page.getByRole('button', { name: /^Saved/ })).toBeVisible();
  await page.reload();
  await expect(meter(page)).toHaveText('2 of 14 claims settled');
});

test('the last tab may close: the next one still finds its worker', async ({
  page,
  context,
  server,
  watch,
}) => {
  await openQueue(page);
  await shellIsCached(page);
  await page.close();
  await server.stop();
  allowAbsentServer(watch);
  const next = await context.newPage();
  await openQueue(next);
  await expect(region(next, 'Queue')).toBeVisible();
});

test('a tab of an old build keeps its files until it closes', async ({ page, context, server }) => {
  const next = await nextBuild();
  try {
    await openQueue(page);
    await openDraft(page, REAL_ARTICLE);
    await shellIsCached(page);
    const [old = ''] = await keptBuilds(page);

    await server.stop();
    await server.start(next.folder);
    const fresh = await context.newPage();
    await openQueue(fresh);
    await shellIsCached(fresh);
    await expect.poll(() => keptBuilds(fresh)).toContain('bluepencil-shell-next');
    expect(await keptBuilds(fresh)).toContain(old);

    // The server has these files no more: they come out of the old build's cache.
    await page.bringToFront();
    await showPane(page, 'Details');
    await region(page, 'Details').getByRole('button', { name: 'Show the original file' }).click();
    await expect(
      page.getByRole('dialog').or(region(page, 'Details')).getByText('Sources:').first(),
    ).toBeVisible();
    await page.keyboard.press('Escape');
    await settleNext(page, 1);
    await waitUntilSaved(page);

    await page.close();
    await fresh.reload();
    await openDraft(fresh, REAL_ARTICLE);
    await expect(meter(fresh)).toHaveText('1 of 14 claims settled');
    await expect.poll(() => keptBuilds(fresh)).toEqual(['bluepencil-shell-next']);
  } finally {
    await next.remove();
  }
});

async function settleNext(page: Page, settled: number): Promise<void> {
  await page.keyboard.press('n');
  await page.keyboard.press('0');
  await expect(meter(page)).toHaveText(`${settled} of 14 claims settled`);
}

/** The browser asks for a newer page and a newer worker, and gets no answer. Nothing else may be missing. */
function allowAbsentServer(watch: Watch): void {
  const gone = 'net::ERR_(CONNECTION_REFUSED|INTERNET_DISCONNECTED)';
  watch.allow(new RegExp(`^failed: GET http://127\\.0\\.0\\.1:\\d+/(drafts/\\w+)? ${gone}$`));
  watch.allow(new RegExp(`^failed: GET http://127\\.0\\.0\\.1:\\d+/(sw|mockServiceWorker)\\.js ${gone}$`));
  watch.allow(/^console: .*(sw|mockServiceWorker)\.js/);
}

function keptBuilds(page: Page): Promise<string[]> {
  return page.evaluate(() => caches.keys());
}

/** Until the worker has kept everything: the document, and each script the page has loaded among the rest. */
async function shellIsCached(page: Page): Promise<void> {
  await expect
    .poll(
      () =>
        page.evaluate(async () => {
          const registration = await navigator.serviceWorker.getRegistration();
          // A worker is active once it has kept the whole build.
          if (!registration?.active || registration.installing || registration.waiting) return false;
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
