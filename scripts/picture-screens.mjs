/** How each screen is reached that is photographed, from wherever the one before left the page. */

import { importFiles, openDraft, openQueue, REAL_ARTICLE, showPane } from './screen.mjs';

/** @typedef {import('playwright-core').Page} Page */

/** @param {Page} page */
async function openArticle(page) {
  await openQueue(page);
  await openDraft(page, REAL_ARTICLE);
}

/** @param {Page} page @param {string} key */
async function pressOnArticle(page, key) {
  await openArticle(page);
  await page.keyboard.press(key);
  await page.getByRole('dialog').waitFor();
}

/** Sets the first claims aside as needing no source, so that the meters show something. @param {Page} page */
export async function settleSome(page) {
  for (const key of ['j', '0', '0', '4', '0', 'j']) {
    await page.keyboard.press(key);
    await page.waitForTimeout(150);
  }
}

/** @param {Page} page */
async function importSomething(page) {
  await openQueue(page);
  const files = [
    {
      name: 'town-bridge.md',
      mimeType: 'text/markdown',
      buffer: Buffer.from(
        '# Town counts its bridges\n\nThe town has three bridges, the mayor said.\n\nSources:\n- https://example.com/bridges\n',
      ),
    },
    { name: 'empty.txt', mimeType: 'text/plain', buffer: Buffer.from('') },
  ];
  await importFiles(page, files);
  await page.getByText('town-bridge.md').waitFor();
}

/** @type {{ name: string, show: (page: Page) => Promise<void> }[]} */
export const SCREENS = [
  { name: 'queue', show: (page) => openQueue(page) },
  { name: 'desk', show: openArticle },
  ...['Claims', 'Evidence', 'Sources', 'Details', 'Comments', 'History'].map((pane) => ({
    name: pane.toLowerCase(),
    show: async (/** @type {Page} */ page) => {
      await openArticle(page);
      await showPane(page, pane);
    },
  })),
  { name: 'help', show: (page) => pressOnArticle(page, '?') },
  { name: 'palette', show: (page) => pressOnArticle(page, 'Control+k') },
  { name: 'approve-blocked', show: (page) => pressOnArticle(page, 'Shift+A') },
  { name: 'request-changes', show: (page) => pressOnArticle(page, 'Shift+C') },
  { name: 'reject', show: (page) => pressOnArticle(page, 'Shift+R') },
  { name: 'import', show: importSomething },
];
