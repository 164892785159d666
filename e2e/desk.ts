/** What a person does at the desk, in steps that a story reads as: by keys and accessible names alone. */

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
 * A text of the kind that the real article rests on: its first sentence nearly word for word, and both of its
 * quotations.
 */
export const SOURCE_TITLE = 'NVIDIA Blog: Jensen Huang in Seoul';
export const SOURCE_TEXT = `Jensen Huang in Seoul

NVIDIA founder and CEO Jensen Huang arrived in Seoul to work with South Korean organizations on sovereign AI systems and related hardware.

South Korea is one of the world’s “centers of AI”. While he is in town, Huang will meet “the partners and builders behind that work”.

Watch this page for live updates.`;
export const FIRST_SENTENCE = 'NVIDIA founder and CEO Jensen Huang arrived in Seoul';
/** Of the article's second sentence, before and after it was mended. */
export const TOO_LARGE = 'a large installed base';
export const MENDED = 'an installed base';

export const region = (page: Page, name: string): Locator => page.getByRole('region', { name, exact: true });

/** The claim that the verdict keys speak of. */
export const currentClaim = (page: Page): Locator =>
  region(page, 'Claims').locator('[aria-current="true"], [aria-selected="true"]');

export const meter = (page: Page): Locator => page.getByText(/^\d+ of \d+ claims settled$/).first();

export const workflow = (page: Page, words: string): Locator =>
  page.getByRole('banner').getByText(words, { exact: true });

export async function settledClaims(page: Page): Promise<{ settled: number; total: number }> {
  const [settled = Number.NaN, total = Number.NaN] =
    (await meter(page).textContent())?.match(/\d+/g)?.map(Number) ?? [];
  return { settled, total };
}

/** Moves through the claims with `j` until the one that says so is the current one. */
export async function moveToClaim(page: Page, words: string): Promise<void> {
  const { total } = await settledClaims(page);
  await showPane(page, 'Claims');
  for (let step = 0; step <= total; step += 1) {
    const before = (await currentClaim(page).textContent()) ?? '';
    if (before.includes(words)) return;
    await page.keyboard.press('j');
    await expect(currentClaim(page)).not.toHaveText(before);
  }
  throw new Error(`No claim says “${words}”.`);
}

/** Gives every open claim the verdict *needs no source*, as a person does who looks at each: one key a claim. */
export async function settleTheRest(page: Page): Promise<void> {
  const { settled: before, total } = await settledClaims(page);
  // The cursor may stand on a settled claim: from there on each verdict leads to the next open one.
  if (before < total) await page.keyboard.press('n');
  for (let settled = before + 1; settled <= total; settled += 1) {
    await page.keyboard.press('0');
    await expect(meter(page)).toHaveText(`${settled} of ${total} claims settled`);
  }
}

/** Highlights the best passage for the current claim. */
export async function highlightPassage(page: Page): Promise<void> {
  await page.keyboard.press('p');
  await expect(region(page, 'Evidence').getByRole('button', { pressed: true })).toBeVisible();
}

/** Attaches the highlighted passage to the current claim, as what supports it. */
export async function attachHighlighted(page: Page): Promise<void> {
  await page.keyboard.press('a');
  await expect(
    region(page, 'Evidence')
      .getByText(/^supports$/i)
      .first(),
  ).toBeVisible();
}

/** Highlights the best passage for the current claim, attaches it and settles the claim as supported by it. */
export async function supportByPassage(page: Page): Promise<void> {
  const { settled, total } = await settledClaims(page);
  await highlightPassage(page);
  await attachHighlighted(page);
  await page.keyboard.press('1');
  await expect(meter(page)).toHaveText(`${settled + 1} of ${total} claims settled`);
}

/** The reasons that Approve gives while it is blocked. */
export async function reasonsAgainstApproval(page: Page): Promise<string[]> {
  await page.keyboard.press('Shift+A');
  const dialog = page.getByRole('dialog', { name: 'Approve: not yet' });
  await expect(dialog).toBeVisible();
  const reasons = await dialog.getByRole('listitem').allInnerTexts();
  const refusal = await dialog.getByText(/may not approve/).allInnerTexts();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  return [...refusal, ...reasons];
}

/** Asks for a command by its words in the palette. */
export async function command(page: Page, label: string): Promise<void> {
  await page.keyboard.press('Control+k');
  const palette = page.getByRole('dialog', { name: 'Commands' });
  await expect(palette.getByRole('combobox')).toBeFocused();
  await page.keyboard.type(label);
  await expect(palette.getByRole('option', { selected: true })).toContainText(label);
  await page.keyboard.press('Enter');
}

/** What the browser saves when `act` asks for it. */
export async function downloaded(
  page: Page,
  act: () => Promise<void>,
): Promise<{ name: string; text: string }> {
  const [file] = await Promise.all([page.waitForEvent('download'), act()]);
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

/** What is shown has also been drawn from the host, not only from what this tab did: nothing waits and the line says so. */
export async function expectSaved(page: Page): Promise<void> {
  await waitUntilSaved(page);
  await expect(page.getByRole('button', { name: /^Saved/ })).toBeVisible();
}
