/** The places of the app that the tests, the measurements and the pictures all go to, by their accessible names. */

/** The real article of `seeds/`, and the demo's draft of 3,000 words or more. */
export const REAL_ARTICLE = /NVIDIA Turns to South Korea/;

/** CSS for a row of the queue that can be opened: what "usable" waits for. */
export const QUEUE_ROW = 'section[aria-label="Queue"] a[href^="/drafts/"]';

/** @param {import('@playwright/test').Page} page */
export const queue = (page) => page.getByRole('region', { name: 'Queue', exact: true });

/** @param {import('@playwright/test').Page} page @param {string | RegExp} headline */
export const queueRow = (page, headline) => queue(page).getByRole('link', { name: headline });

/** @param {import('@playwright/test').Page} page */
export async function openQueue(page, path = '/') {
  await page.goto(path);
  await queue(page).waitFor();
  await page.locator(QUEUE_ROW).first().waitFor();
}

/** Waits until the text and its claims are on the screen. @param {import('@playwright/test').Page} page */
export async function waitForDesk(page) {
  await page.getByRole('region', { name: 'Draft', exact: true }).waitFor();
}

/** @param {import('@playwright/test').Page} page @param {string | RegExp} headline */
export async function openDraft(page, headline) {
  await queueRow(page, headline).first().click();
  await waitForDesk(page);
}

/**
 * Brings a pane of the desk to the front: by its tab, or on a narrow screen by the bottom bar.
 * @param {import('@playwright/test').Page} page @param {string} name
 */
export async function showPane(page, name) {
  const region = page.getByRole('region', { name, exact: true });
  // On a screen of middle width the claims are a column of signs until they are asked for.
  const unfold = page.getByRole('button', { name: 'Show the claims' });
  if (name === 'Claims' && (await unfold.isVisible())) await unfold.click();
  if (await region.isVisible()) return;
  const tab = page.getByRole('tab', { name: new RegExp(`^${name}`) });
  const button = page.getByRole('button', { name: new RegExp(`^${name}`) });
  await tab.or(button).first().click();
  await region.waitFor();
}

/**
 * Brings files in through the import dialog's own chooser.
 * @param {import('@playwright/test').Page} page
 * @param {{ name: string, mimeType: string, buffer: Buffer }[]} files
 */
export async function importFiles(page, files) {
  await page.getByRole('button', { name: 'Import drafts', exact: true }).first().click();
  const chooser = page.waitForEvent('filechooser');
  const dialog = page.getByRole('dialog', { name: /import/i });
  await dialog.getByRole('button', { name: /choose files/i }).click();
  await (await chooser).setFiles(files);
}
