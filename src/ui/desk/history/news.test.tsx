/** What somebody who comes back to a draft is told, and somebody who sees it for the first time. */
// @vitest-environment jsdom

import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { forgetSeen } from '../../../state/seen-drafts.ts';
import { actOfAnother } from '../../testing/act-of-another.ts';
import { claimWords, closeDesk, deskLine, region } from '../../testing/desk-page.ts';
import { type OpenApp, renderApp } from '../../testing/render-app.tsx';
import '../side/history-tab.tsx';

const FERRY = { name: 'ferry.md', text: '# The ferry sails\n\nIt sails at dawn. The board is glad.\n' };

afterEach(() => {
  closeDesk();
  forgetSeen();
});

async function openDesk({ user }: OpenApp): Promise<void> {
  const [link] = await screen.findAllByRole('link', { name: /ferry/ });
  if (link !== undefined) await user.click(link);
  await waitFor(() => expect(claimWords()).toHaveLength(3));
}

/** What Ines does meanwhile. */
const hers = (app: OpenApp, body: Parameters<typeof actOfAnother>[3]) =>
  actOfAnother(app.services, app.draftIds[0] ?? '', 'ines', body);

const claimId = async (app: OpenApp, words: string) => {
  const { snapshot } = await app.services.api.draft(app.draftIds[0] ?? '');
  return snapshot.claims.find(({ selector }) => selector.exact.startsWith(words))?.id;
};

describe('the key for what changed since one looked', () => {
  it('says at a first visit that it is one, and at the next that nobody changed anything', async () => {
    const app = await renderApp({ files: [FERRY], person: 'jonah' });
    await openDesk(app);
    await app.user.keyboard('v');
    expect(deskLine()).toBe('You have not looked at this draft before.');
    await app.user.keyboard('u');
    await openDesk(app);
    await app.user.keyboard('v');
    expect(deskLine()).toBe('Nobody else has changed anything since you looked.');
  });

  it('tells one number: steps that were undone and done again count once', async () => {
    const app = await renderApp({ files: [FERRY], person: 'jonah' });
    await openDesk(app);
    await app.user.keyboard('gh');
    await waitFor(() => region('History'));
    await app.user.keyboard('u');
    const [dawn, board] = [await claimId(app, 'It sails'), await claimId(app, 'The board')];
    await hers(app, { id: 'one', type: 'flag_claim', claimId: dawn, note: 'When?' });
    await hers(app, { id: 'two', type: 'flag_claim', claimId: board, note: 'Is it?' });
    await hers(app, { id: 'three', type: 'undo', commandId: 'two' });
    await hers(app, { id: 'four', type: 'undo', commandId: 'three' });
    const heard: string[] = [];
    const observer = new MutationObserver(() => {
      for (const one of document.querySelectorAll('[role="status"]')) heard.push(one.textContent ?? '');
    });
    observer.observe(document.body, { childList: true, characterData: true, subtree: true });
    await openDesk(app);
    // The host's answer to what one does brings what others did.
    await app.user.keyboard('jM');
    const news = await screen.findByRole('button', { name: /^2 changes by Ines Duarte since you looked/ });
    await waitFor(() => expect(news.isConnected).toBe(true));
    await app.user.keyboard('v');
    await within(region('History')).findByText(/^2 changes by others since you looked/);
    await waitFor(() => expect(screen.queryByText('What was earlier is being loaded.')).toBeNull());
    observer.disconnect();
    const told = heard.flatMap((words) => words.match(/[^.]*since you looked/g) ?? []);
    expect(told.length).toBeGreaterThan(0);
    expect(told.filter((words) => !/2 changes by (Ines Duarte|others)/.test(words))).toEqual([]);
  });
});
