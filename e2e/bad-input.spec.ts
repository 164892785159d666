/** Files that are no drafts, commands that do not fit, and a disk that is full: a clear message, and nothing lost. */

import type { Page } from '@playwright/test';
import {
  importFiles,
  openDraft,
  openQueue,
  QUEUE_ROW,
  queueRow,
  REAL_ARTICLE,
  waitForDesk,
} from '../scripts/screen.mjs';
import { brokenRules } from './broken-rules.ts';
import { meter, region, waitUntilSaved } from './desk.ts';
import { expect, test } from './fixtures.ts';

const file = (name: string, body: string | Buffer) => ({
  name,
  mimeType: 'text/plain',
  buffer: Buffer.from(body),
});

test('a file that is no draft is reported beside those that are', async ({ page }) => {
  await openQueue(page);
  await importFiles(page, [
    file('bridges.md', '# Town counts its bridges\n\nThe town has three bridges, the mayor said.\n'),
    file('empty.txt', ''),
    file('noise.bin', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00, 0x01, 0x80, 0x00])),
    file('deep.json', `${'['.repeat(20_000)}`),
  ]);
  const report = page.getByRole('dialog', { name: 'Import drafts' });
  await expect(report.getByText('1 draft imported, 3 files not')).toBeVisible();
  const line = (name: string) => report.getByRole('listitem').filter({ hasText: name });
  await expect(line('empty.txt')).toContainText('The file is empty: there is no draft in it.');
  await expect(line('noise.bin')).toContainText('This is no text file, so there is no draft in it.');
  await expect(line('deep.json')).toContainText('No draft: the file has no title and no text.');
  await expect(line('bridges.md')).toContainText('Town counts its bridges');
  await report.getByRole('button', { name: 'Done' }).click();
  await expect(queueRow(page, 'Town counts its bridges')).toBeVisible();
});

test('markup in a draft stays words', async ({ page }) => {
  await openQueue(page);
  const evil =
    '# <img src=x onerror="document.title=\'owned\'"> and <script>1</script>\n\nA [link](javascript:alert(1)) and ![picture](https://example.com/track.png) stand here.\n';
  await importFiles(page, [file('evil.md', evil)]);
  await page
    .getByRole('dialog')
    .getByRole('link', { name: /onerror/ })
    .click();
  await waitForDesk(page);
  await expect(region(page, 'Draft').getByRole('heading', { level: 1 })).toContainText('<script>1</script>');
  expect(await page.title()).not.toBe('owned');
  await expect(page.locator('a[href^="javascript:"], img[src*="track"], img[src="x"]')).toHaveCount(0);
});

test('what waited too long to fit is shown with its words, and the rest is taken', async ({
  page,
  watch,
}) => {
  watch.allow(/ 4(00|09|22)\b|favicon/);
  await openQueue(page);
  await openDraft(page, REAL_ARTICLE);
  const { draftId, blockId, claimId, words } = await firstParagraph(page);

  // A browser that was shut for days still holds what was decided then. The draft went on without it.
  await page.goto('/icon.svg');
  await leaveInOutbox(page, draftId, [
    { type: 'edit_block', blockId, base: 'What stood here last week.', markdown: 'What I made of it.' },
    { type: 'remove_source', sourceId: 'a-source-of-last-week' },
    { type: 'add_comment', target: { on: 'claim', claimId: 'a-claim-of-last-week' }, text: 'My remark.' },
    { type: 'dance' },
    { type: 'settle_claim', claimId, verdict: 'needs_no_source', words, evidence: [] },
  ]);
  await page.goto(`/drafts/${draftId}`);
  await waitForDesk(page);

  await expect(meter(page)).toHaveText('1 of 14 claims settled');
  const conflict = region(page, 'Draft').getByRole('group', { name: 'Conflict' });
  await expect(conflict).toContainText('What I made of it.');
  const refused = page.getByRole('list', { name: 'Refused' });
  await expect(refused).toContainText('What this speaks of is not in the draft any more.');
  expect(await brokenRules(page)).toEqual([]);
  await page.getByRole('button', { name: /not accepted/ }).click();
  await expect(page.getByText('Your words are kept', { exact: false }).first()).toBeVisible();
  await page.keyboard.press('Escape');

  await conflict.getByRole('button', { name: 'Drop mine' }).click();
  const drop = refused.getByRole('button', { name: /^(Dismiss|Drop mine)$/ });
  for (let left = await drop.count(); left > 0; left -= 1) {
    await drop.first().click();
    await expect(drop).toHaveCount(left - 1);
  }
  await expect(refused).toBeHidden();
  await expect(page.getByRole('button', { name: /^Saved/ })).toBeVisible();
});

test('a full disk is said in words, and what was done is kept until there is room', async ({
  page,
  deskBrowser,
  watch,
}) => {
  watch.allow(/507|[Qq]uota/);
  await openQueue(page);
  await openDraft(page, REAL_ARTICLE);
  const address = page.url();
  // A running Chromium spends a quota that it asked for before: one that has just started asks.
  await deskBrowser.close();
  const context = await deskBrowser.open();
  const desk = context.pages()[0] ?? (await context.newPage());
  const session = await context.newCDPSession(desk);
  const { origin } = new URL(address);
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  await desk.goto(address);
  await waitForDesk(desk);

  await desk.keyboard.press('n');
  await desk.keyboard.press('0');
  const alarm = desk.getByRole('alert').filter({ hasText: 'Storage is full.' });
  expect(await brokenRules(desk)).toEqual([]);
  await expect(alarm).toContainText('What you did is kept in this page; free some disk space');
  await expect(meter(desk)).toHaveText('1 of 14 claims settled');
  await desk.keyboard.press('0');
  await expect(meter(desk)).toHaveText('2 of 14 claims settled');

  await session.send('Storage.overrideQuotaForOrigin', { origin });
  await alarm.getByRole('button', { name: 'Try again' }).click();
  await expect(alarm).toBeHidden();
  await waitUntilSaved(desk);
  await desk.reload();
  await expect(meter(desk)).toHaveText('2 of 14 claims settled');
});

test('an import that finds no room says so, and leaves what there was', async ({
  page,
  deskBrowser,
  watch,
}) => {
  watch.allow(/507|[Qq]uota/);
  await openQueue(page);
  const rows = await page.locator(QUEUE_ROW).count();
  const { origin } = new URL(page.url());
  await deskBrowser.close();
  const context = await deskBrowser.open();
  const desk = context.pages()[0] ?? (await context.newPage());
  const session = await context.newCDPSession(desk);
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  await openQueue(desk);
  await importFiles(desk, [file('late.md', '# Too late for the disk\n\nThere is no room left, it says.\n')]);
  const report = desk.getByRole('dialog', { name: 'Import drafts' });
  await expect(report.getByRole('listitem')).toContainText('Storage is full.');
  await report.getByRole('button', { name: 'Done' }).click();
  await expect(queueRow(desk, 'Too late for the disk')).toBeHidden();
  expect(await desk.locator(QUEUE_ROW).count()).toBe(rows);
});

type Paragraph = Record<'draftId' | 'blockId' | 'claimId' | 'words', string>;

/** The first paragraph of the open draft, and its first claim, as the browser's own database has them. */
function firstParagraph(page: Page): Promise<Paragraph> {
  return page.evaluate(
    () =>
      new Promise<Paragraph>((resolve, reject) => {
        const draftId = location.pathname.split('/').at(-1) ?? '';
        const opening = indexedDB.open('bluepencil');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const reading = opening.result.transaction('snapshots').objectStore('snapshots').get(draftId);
          reading.onerror = () => reject(reading.error);
          reading.onsuccess = () => {
            opening.result.close();
            const { blocks, claims } = reading.result;
            const block = blocks.find((one: { kind: string }) => one.kind === 'paragraph');
            const claim = claims.find(
              (one: { place: { blockId?: string } }) => one.place.blockId === block.id,
            );
            resolve({ draftId, blockId: block.id, claimId: claim.id, words: claim.selector.exact });
          };
        };
      }),
  );
}

/** Puts commands where an earlier page of this browser would have left them. */
function leaveInOutbox(page: Page, draftId: string, commands: object[]): Promise<void> {
  return page.evaluate(
    ({ draftId, commands }) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('bluepencil-outbox');
        opening.onupgradeneeded = () => opening.result.createObjectStore('entries', { keyPath: 'commandId' });
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const writing = opening.result.transaction('entries', 'readwrite');
          const madeAt = new Date(Date.now() - 86_400_000).toISOString();
          commands.forEach((command, at) => {
            const commandId = `left-${at}`;
            writing.objectStore('entries').put({
              commandId,
              draftId,
              by: 'mara',
              command: { ...command, id: commandId, madeAt },
              queuedAt: madeAt,
              order: at + 1,
              stored: true,
              state: 'waiting',
            });
          });
          writing.oncomplete = () => {
            opening.result.close();
            resolve();
          };
          writing.onerror = () => reject(writing.error);
        };
      }),
    { draftId, commands },
  );
}
