/** The screens with more, longer and other text than they were drawn with: each state is reached from the one before it. */

import type { Page } from '@playwright/test';
import { importLongDraft } from '../bench/long.mjs';
import { importFiles, openDraft, openQueue, showPane, waitForDesk } from '../scripts/screen.mjs';
import { EXTREME_DRAFTS } from './extreme-drafts.ts';
import type { State } from './state.ts';

const PANES = ['Claims', 'Evidence', 'Sources', 'Details', 'Comments', 'History'];

async function importAll(page: Page): Promise<void> {
  const files = Object.values(EXTREME_DRAFTS);
  await importFiles(
    page,
    files.map(({ file, text }) => ({ name: file, mimeType: 'text/plain', buffer: Buffer.from(text) })),
  );
  await page.getByText(`${files.length} drafts imported`).first().waitFor();
}

const open = (name: string, headline: RegExp): State => ({
  name,
  show: async (page) => {
    await openQueue(page, '/?view=all');
    await openDraft(page, headline);
  },
});

const panes = (name: string, list = PANES): State[] =>
  list.map((pane) => ({ name: `${name}: ${pane}`, show: (page) => showPane(page, pane) }));

export const EXTREME_STATES: State[] = [
  {
    name: 'report of an import',
    show: async (page) => {
      await openQueue(page);
      await importAll(page);
    },
  },
  { name: 'queue', show: (page) => openQueue(page, '/?view=all') },
  open('a headline of 300 characters', EXTREME_DRAFTS.long.headline),
  ...panes('long words, forty tags'),
  open('Arabic', EXTREME_DRAFTS.arabic.headline),
  ...panes('Arabic', ['Claims', 'Evidence', 'Details']),
  open('Japanese', EXTREME_DRAFTS.japanese.headline),
  ...panes('Japanese', ['Claims', 'Details']),
  open('next to nothing', EXTREME_DRAFTS.short.headline),
  ...panes('next to nothing'),
  {
    name: '500 claims, ten sources',
    show: async (page) => {
      const { path } = await importLongDraft(page, new URL(page.url()).origin);
      await page.goto(path);
      await waitForDesk(page);
    },
  },
  ...panes('500 claims', ['Claims', 'Sources', 'Evidence']),
];
