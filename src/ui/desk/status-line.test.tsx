/** The line under the verdicts: what to press comes first in it, and it goes with the next action and the next person. */
// @vitest-environment jsdom

import { act, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { setOwnKeys } from '../../state/own-keys.ts';
import { setPreferences } from '../../state/preferences.ts';
import { closeDesk, currentClaim, deskLine, region } from '../testing/desk-page.ts';
import { type OpenApp, renderApp } from '../testing/render-app.tsx';

const FERRY = {
  name: 'ferry.md',
  text: '# Ferry sails\n\nThe ferry carries 210 people across the bay each day. It sails at dawn.\n\nSources:\n- [Minutes of the board](https://harbour.example/minutes)\n',
  sources: [
    {
      match: 'https://harbour.example/minutes',
      text: 'The ferry carries many people across the bay each day.',
    },
  ],
};
const ASKS = 'Press 1 again to attach the passage all the same: it does not have “210”.';

afterEach(() => {
  closeDesk();
  setOwnKeys({ keys: new Map(), singleKeys: true });
});

async function openDesk(): Promise<OpenApp> {
  const app = await renderApp({ files: [FERRY] });
  const [link] = await screen.findAllByRole('link', { name: /Ferry/ });
  if (link !== undefined) await app.user.click(link);
  await waitFor(() => expect(region('Claims').querySelectorAll('.claim-row')).toHaveLength(3));
  return app;
}

const settled = (words: string) => screen.findByText(words);

describe('the line under the verdicts', () => {
  it('begins with what to press, and its whole words are its title', async () => {
    const { user } = await openDesk();
    await user.keyboard('jp1');
    expect(deskLine()).toBe(ASKS);
    expect(document.querySelector('.verdict-bar__line')?.getAttribute('title')).toBe(ASKS);
  });

  it('names the key that the person chose', async () => {
    const { user } = await openDesk();
    act(() => setOwnKeys({ keys: new Map([['verdict.supported', ['q']]]) }));
    await user.keyboard('jpq');
    expect(deskLine()).toMatch(/^Press Q again to attach/);
    await user.keyboard('q');
    await settled('1 of 3 claims settled');
  });

  it('is cleared by the next action, and a press after that is a first one again', async () => {
    const { user } = await openDesk();
    await user.keyboard('jp1');
    await user.keyboard('e');
    expect(deskLine()).toMatch(/^Claim 2 of 3/);
    await user.keyboard('{Escape}');
    await waitFor(() => expect(document.activeElement?.matches('textarea')).toBe(false));
    await user.keyboard('1');
    expect(deskLine()).toBe(ASKS);
    expect(screen.getByText('0 of 3 claims settled')).toBeDefined();
    await user.keyboard('1');
    await settled('1 of 3 claims settled');
    expect(currentClaim()).toContain('It sails at dawn.');
  });

  it('is not shown to the next person', async () => {
    const { user } = await openDesk();
    await user.keyboard('Z');
    expect(deskLine()).toBe('There is nothing to redo.');
    act(() => setPreferences({ personId: 'jonah' }));
    await waitFor(() => expect(deskLine()).toMatch(/^Claim 1 of 3/));
  });
});
