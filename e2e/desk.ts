/** What a person does at the desk, in steps that a story reads as: by keys where there is one, by accessible names elsewhere. */

import { readFile } from 'node:fs/promises';
import { type Download, expect, type Locator, type Page } from '@playwright/test';
import { showPane } from '../scripts/screen.mjs';

/** What the demo people are called in the account menu. */
export type DemoPerson =
  | 'Mara Okoye'
  | 'Ines Duarte'
  | 'Jonah Weiss'
  | 'Priya Sen'
  | 'Kofi Lam'
  | 'Tove Berg';

/**
 * A text of the kind that the real article rests on: both of its quotations word for word, and its first
 * sentence nearly so.
 */
export const SOURCE_TITLE = 'NVIDIA Blog: Jensen Huang in Seoul';
export const SOURCE_TEXT = `Jensen Huang in Seoul

NVIDIA founder and CEO Jensen Huang arrived in Seoul to work with South Korean organizations on sovereign AI systems and related hardware.

South Korea is one of the world’s “centers of AI”. While he is in town, Huang will meet “the partners and builders behind that work”.

Watch this page for live updates.`;
export const FIRST_SENTENCE = 'NVIDIA founder and CEO Jensen Huang arrived in Seoul';

export const region = (page: Page, name: string): Locator => page.getByRole('region', { name, exact: true });

/** The claim that the verdict keys speak of. */
export const currentClaim = (page: Page): Locator =>
  region(page, 'Claims').locator('[aria-current="true"], [aria-selected="true"]');

export const meter = (page: Page): Locator => page.getByText(/^\d+ of \d+ claims settled$/).first();

export async function settledClaims(page: Page): Promise<{ settled: number; total: number }> {
  const [settled = Number.NaN, total = Number.NaN] =
    (await meter(page).textContent())?.match(/\d+/g)?.map(Number) ?? [];
  return { settled, total };
}

/** Moves through the claims with `j` until the one that begins so is the current one. */
export async function moveToClaim(page: Page, words: string): Promise<void> {
  for (let step = 0; step < 60; step += 1) {
    if ((await currentClaim(page).allInnerTexts()).some((text) => text.includes(words))) return;
    await page.keyboard.press('j');
  }
  throw new Error(`No claim says “${words}”.`);
}

/** Gives every open claim the verdict *needs no source*, as a person does who looks at each: one key a claim. */
export async function settleTheRest(page: Page): Promise<void> {
  const { total } = await settledClaims(page);
  await page.keyboard.press('n');
  for (let press = 0; press < total; press += 1) {
    const { settled } = await settledClaims(page);
    if (settled === total) break;
    await page.keyboard.press('0');
    await expect.poll(async () => (await settledClaims(page)).settled).toBeGreaterThan(settled);
  }
  await expect(meter(page)).toHaveText(`${total} of ${total} claims settled`);
}

/** Adds a source by pasting its text, from the keyboard: `+`, title, text, save. */
export async function addSource(page: Page, title: string, text: string): Promise<void> {
  await page.keyboard.press('+');
  await page.getByLabel('Title', { exact: true }).fill(title);
  await page.getByLabel('Text', { exact: true }).fill(text);
  await page.keyboard.press('Control+Enter');
  await expect(region(page, 'Sources').getByText(title).first()).toBeVisible();
}

/** Highlights the best passage for the current claim, attaches it and settles the claim as supported by it. */
export async function supportByPassage(page: Page): Promise<void> {
  const { settled } = await settledClaims(page);
  await showPane(page, 'Evidence');
  await page.keyboard.press('p');
  await page.keyboard.press('a');
  await expect(
    region(page, 'Evidence')
      .getByText(/supports/i)
      .first(),
  ).toBeVisible();
  await page.keyboard.press('1');
  await expect.poll(async () => (await settledClaims(page)).settled).toBe(settled + 1);
}

/** Replaces words of the current claim's sentence in its block. */
export async function mendSentence(page: Page, from: string, to: string): Promise<void> {
  await page.keyboard.press('e');
  const editor = region(page, 'Draft').getByRole('textbox');
  const before = await editor.inputValue();
  expect(before).toContain(from);
  await editor.fill(before.replace(from, to));
  await page.keyboard.press('Control+Enter');
  await expect(region(page, 'Draft').getByText(to).first()).toBeVisible();
}

/** Confirms section, tags and excerpt as the file suggests them. */
export async function confirmDetails(page: Page): Promise<void> {
  await showPane(page, 'Details');
  for (const field of ['section', 'tags', 'excerpt']) {
    const confirm = region(page, 'Details').getByRole('button', {
      name: new RegExp(`confirm ${field}`, 'i'),
    });
    await confirm.focus();
    await page.keyboard.press('Enter');
    await expect(confirm).toBeHidden();
  }
}

/** Another person sits down at the same desk. */
export async function switchTo(page: Page, person: DemoPerson): Promise<void> {
  const account = page.getByRole('button', { name: /^account/i });
  await account.focus();
  await page.keyboard.press('Enter');
  const item = page.getByRole('menuitemradio', { name: new RegExp(person) });
  await item.focus();
  await page.keyboard.press('Enter');
  await expect(account).toHaveAccessibleName(new RegExp(person));
}

/** The reasons that Approve gives while it is blocked. */
export async function reasonsAgainstApproval(page: Page): Promise<string[]> {
  await page.keyboard.press('Shift+A');
  const dialog = page.getByRole('dialog', { name: /approve/i });
  await expect(dialog).toBeVisible();
  const reasons = await dialog.getByRole('listitem').allInnerTexts();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  return reasons;
}

export async function approve(page: Page): Promise<void> {
  await page.keyboard.press('Shift+A');
  const dialog = page.getByRole('dialog', { name: /approve/i });
  await dialog.getByRole('button', { name: 'Approve', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Approved', { exact: true }).first()).toBeVisible();
}

/** Asks for a command by its words in the palette. */
export async function command(page: Page, label: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox').fill(label);
  await expect(page.getByRole('option', { name: label }).first()).toBeVisible();
  await page.keyboard.press('Enter');
}

export async function download(page: Page, label: string): Promise<{ name: string; text: string }> {
  const [file] = await Promise.all([page.waitForEvent('download'), command(page, label)]);
  return { name: file.suggestedFilename(), text: await contentOf(file) };
}

async function contentOf(file: Download): Promise<string> {
  return readFile(await file.path(), 'utf8');
}

/** Every command has reached the host: nothing waits in the outbox. */
export async function waitUntilSaved(page: Page): Promise<void> {
  await expect.poll(() => page.evaluate(countOutbox)).toBe(0);
}

/** Runs in the page. */
async function countOutbox(): Promise<number> {
  const name = 'bluepencil-outbox';
  // Opening what is not there would make it, empty and of the wrong shape.
  if (!(await indexedDB.databases()).some((database) => database.name === name)) return 0;
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(name);
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const database = opening.result;
      const counting = database.transaction('entries').objectStore('entries').count();
      counting.onsuccess = () => resolve(counting.result);
      counting.onerror = () => reject(counting.error);
      database.close();
    };
  });
}
