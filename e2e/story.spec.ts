/** The main job, end to end: the real article from the queue to an approved file. */

import type { Page } from '@playwright/test';
import { openDraft, openQueue, QUEUE_ROW, queueRow, REAL_ARTICLE, showPane } from '../scripts/screen.mjs';
import {
  type DemoPerson,
  downloaded,
  expectSaved,
  FIRST_SENTENCE,
  MENDED,
  meter,
  moveToClaim,
  reasonsAgainstApproval,
  region,
  SOURCE_TEXT,
  SOURCE_TITLE,
  settleTheRest,
  supportByPassage,
  TOO_LARGE,
  workflow,
} from './desk.ts';
import { expect, test } from './fixtures.ts';
import { mendSentence } from './keys.ts';

test('the real article goes from the queue through every check to an approved file', async ({
  page,
  context,
  deskBrowser,
}) => {
  test.setTimeout(180_000);
  await test.step('the queue holds the real article and the demo newsroom', async () => {
    await openQueue(page);
    await expect(queueRow(page, REAL_ARTICLE)).toBeVisible();
    expect(await page.locator(QUEUE_ROW).count()).toBeGreaterThanOrEqual(10);
  });

  await test.step('the article has no source at all, and its claims are unsourced', async () => {
    await openDraft(page, REAL_ARTICLE);
    await expect(meter(page)).toHaveText('0 of 14 claims settled');
    await expect(region(page, 'Draft').getByRole('heading', { level: 1 })).toHaveText(
      'NVIDIA Turns to South Korea for Sovereign AI Expansion',
    );
    await expect(region(page, 'Claims').getByRole('button', { name: 'Unsourced 14' })).toBeVisible();
    await showPane(page, 'Sources');
    await expect(region(page, 'Sources').getByText('This draft lists no source.')).toBeVisible();
  });

  await test.step('a source is added by pasting its text', () => addSource(page));

  await test.step('passages of it bear out claims, and the others are settled from the keyboard', async () => {
    await moveToClaim(page, FIRST_SENTENCE);
    await supportByPassage(page);
    await moveToClaim(page, 'the partners and builders behind that work');
    await expect(region(page, 'Claims').getByText('verbatim').first()).toBeVisible();
    await settleTheRest(page);
    await expect(meter(page)).toHaveText('14 of 14 claims settled');
  });

  await test.step('a mended sentence needs a recheck, and gets one', async () => {
    await moveToClaim(page, 'The visit centers on existing projects');
    await mendSentence(page, TOO_LARGE, MENDED);
    await expect(meter(page)).toHaveText('13 of 14 claims settled');
    await expect(region(page, 'Claims').getByText('Needs recheck').first()).toBeAttached();
    await settleTheRest(page);
  });

  await test.step('Approve says in words why it is blocked', async () => {
    const reasons = (await reasonsAgainstApproval(page)).join('\n');
    for (const words of [
      'An editor may not approve. Ask an approver or an admin.',
      'Section “ai” is suggested, not confirmed.',
      'Tags are suggested, not confirmed.',
      'The excerpt is suggested, not confirmed.',
      'You settled 14 claims yourself; somebody else must approve, or settle them too.',
    ])
      expect(reasons).toContain(words);
  });

  await test.step('section, tags and excerpt are confirmed', async () => {
    await showPane(page, 'Details');
    for (const field of ['section', 'tags', 'excerpt']) {
      const confirm = region(page, 'Details').getByRole('button', { name: `Confirm ${field}` });
      await confirm.click();
      await expect(confirm).toBeHidden();
    }
    expect((await reasonsAgainstApproval(page)).slice(1)).toEqual([
      expect.stringContaining('You settled 14 claims yourself'),
    ]);
  });

  await test.step('a draft that is not approved says so in its file', async () => {
    const early = await download(page, /^Markdown/);
    expect(early.text).toMatch(/not approved/i);
  });

  await test.step('a second person approves: four eyes', async () => {
    await switchTo(page, 'Priya Sen');
    await page.getByRole('button', { name: 'Approve', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: 'Approve this draft' });
    await dialog.getByRole('button', { name: 'Approve', exact: true }).click();
    await expect(workflow(page, 'Approved')).toBeVisible();
    await expectSaved(page);
  });

  await test.step('it is downloaded as Markdown: front matter, text and footnoted evidence', () =>
    checkMarkdown(page));
  await test.step('and as JSON, with every claim, verdict and piece of evidence', () => checkJson(page));

  await test.step('a reload keeps all of it', async () => {
    await page.reload();
    await expectAllThere(page);
  });

  await test.step('and so does a browser that was closed', async () => {
    const address = page.url();
    await context.close();
    const reopened = await deskBrowser.open();
    const later = reopened.pages()[0] ?? (await reopened.newPage());
    await later.goto(address);
    await expectAllThere(later);
    await showPane(later, 'History');
    await expect(
      region(later, 'History')
        .getByText(/^approved/i)
        .first(),
    ).toBeVisible();
  });
});

async function addSource(page: Page): Promise<void> {
  await region(page, 'Sources').getByRole('button', { name: 'Paste source text' }).click();
  await page.getByLabel('Title', { exact: true }).fill(SOURCE_TITLE);
  await page.getByLabel('Text', { exact: true }).fill(SOURCE_TEXT);
  await page.getByRole('button', { name: 'Add the source' }).click();
  await expect(region(page, 'Sources').getByRole('heading', { name: SOURCE_TITLE })).toBeVisible();
}

async function switchTo(page: Page, person: DemoPerson): Promise<void> {
  const account = page.getByRole('button', { name: /^Account/ });
  await account.click();
  await page.getByRole('menuitemradio', { name: new RegExp(`^${person}`) }).click();
  await expect(account).toHaveAccessibleName(new RegExp(person));
}

function download(page: Page, item: RegExp): Promise<{ name: string; text: string }> {
  return downloaded(page, async () => {
    await page.getByRole('button', { name: 'More decisions, and downloads' }).click();
    await page.getByRole('menuitem', { name: item }).click();
  });
}

async function checkMarkdown(page: Page): Promise<void> {
  const { name, text } = await download(page, /^Markdown/);
  expect(name).toBe('nvidia-turns-to-south-korea-for-sovereign-ai-expansion.md');
  const [, head = '', body = ''] = text.split(/^---$/m);
  expect(head).toMatch(/^section: ai$/m);
  expect(head).toMatch(/nvidia[\s\S]*south-korea[\s\S]*sovereign-ai/);
  expect(head).toContain('Jensen Huang visits Seoul to advance');
  expect(body).toContain('# NVIDIA Turns to South Korea for Sovereign AI Expansion');
  expect(body).toContain(`${MENDED} of NVIDIA gaming hardware`);
  expect(body).not.toContain(TOO_LARGE);
  expect(text).not.toMatch(/not approved/i);
  // The supported sentence carries a mark, and the mark's note the verdict, the passage and where it stands.
  const [, mark = ''] = /arrived in Seoul to work with [^[]*\[\^([\w-]+)\]/.exec(body) ?? [];
  const note = text.split('\n').find((line) => line.startsWith(`[^${mark}]:`)) ?? '';
  expect(note).toMatch(/supported/i);
  expect(text.slice(text.indexOf(note))).toContain(SOURCE_TITLE);
}

async function checkJson(page: Page): Promise<void> {
  const { name, text } = await download(page, /^JSON/);
  expect(name).toBe('nvidia-turns-to-south-korea-for-sovereign-ai-expansion.json');
  const file = JSON.parse(text);
  expect(file).toMatchObject({ format: 'bluepencil/draft@1', approved: true, workflow: 'approved' });
  expect(file.claims).toHaveLength(14);
  expect(file.claims.map((claim: { status: string }) => claim.status)).toEqual(Array(14).fill('settled'));
  const supported = file.claims.filter((claim: { evidence: unknown[] }) => claim.evidence.length > 0);
  expect(supported).toHaveLength(1);
  expect(supported[0].verdicts).toEqual([expect.objectContaining({ label: 'supported', by: 'mara' })]);
  expect(file.reviews).toEqual([expect.objectContaining({ by: 'priya' })]);
  expect(file.sources).toEqual([expect.objectContaining({ title: SOURCE_TITLE })]);
}

async function expectAllThere(page: Page): Promise<void> {
  await expect(meter(page)).toHaveText('14 of 14 claims settled');
  await expect(workflow(page, 'Approved')).toBeVisible();
  await expect(region(page, 'Draft').getByText(MENDED)).toBeVisible();
  await showPane(page, 'Sources');
  await expect(region(page, 'Sources').getByRole('heading', { name: SOURCE_TITLE })).toBeVisible();
}
