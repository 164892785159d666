/** Files that are no drafts, and a disk that is full: a clear message, and nothing lost. */

import {
  importFiles,
  openDraft,
  openQueue,
  queueRow,
  REAL_ARTICLE,
  waitForDesk,
} from '../scripts/screen.mjs';
import { meter, waitUntilSaved } from './desk.ts';
import { expect, test } from './fixtures.ts';

const file = (name: string, body: string | Buffer) => ({
  name,
  mimeType: 'text/plain',
  buffer: Buffer.from(body),
});

test('a file that is no draft is reported beside those that are', async ({ page, watch }) => {
  watch.allow(/422/);
  await openQueue(page);
  await importFiles(page, [
    file('bridges.md', '# Town counts its bridges\n\nThe town has three bridges, the mayor said.\n'),
    file('empty.txt', ''),
    file('noise.bin', Buffer.from([0xff, 0xfe, 0x00, 0x01, 0x80, 0x00])),
  ]);
  const report = page.getByRole('dialog', { name: /import/i });
  for (const name of ['bridges.md', 'empty.txt', 'noise.bin'])
    await expect(report.getByText(name).first()).toBeVisible();
  await expect(report.getByText(/no draft|nothing to read|empty/i).first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(queueRow(page, 'Town counts its bridges')).toBeVisible();
});

test('markup in a draft stays words', async ({ page }) => {
  await openQueue(page);
  const evil =
    '# <img src=x onerror="document.title=\'owned\'"> and <script>1</script>\n\nA [link](javascript:alert(1)) and ![picture](https://example.com/track.png) stand here.\n';
  await importFiles(page, [file('evil.md', evil)]);
  await page.keyboard.press('Escape');
  await queueRow(page, /onerror|and/)
    .first()
    .click();
  await waitForDesk(page);
  expect(await page.title()).not.toContain('owned');
  await expect(page.locator('a[href^="javascript:"], img[src*="track"], img[src="x"]')).toHaveCount(0);
});

test('a full disk is said in words, and what was done is kept until there is room', async ({
  page,
  context,
  watch,
}) => {
  watch.allow(/507|quota|Quota/);
  await openQueue(page);
  await openDraft(page, REAL_ARTICLE);
  await waitUntilSaved(page);
  const session = await context.newCDPSession(page);
  const origin = new URL(page.url()).origin;
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  await page.keyboard.press('n');
  await page.keyboard.press('0');
  await expect(
    page
      .getByText(/disk|storage/i)
      .filter({ hasText: /full/i })
      .first(),
  ).toBeVisible();
  await expect(meter(page)).toHaveText('1 of 14 claims settled');
  await session.send('Storage.overrideQuotaForOrigin', { origin });
  await page.getByRole('button', { name: /try again|send again/i }).click();
  await waitUntilSaved(page);
  await page.reload();
  await waitForDesk(page);
  await expect(meter(page)).toHaveText('1 of 14 claims settled');
});
