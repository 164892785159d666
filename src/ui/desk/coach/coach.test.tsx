/** The first steps as a newcomer meets them: on by what they really do, away for good, and back when asked for. */
// @vitest-environment jsdom

import { act, configure, screen, waitFor, within } from '@testing-library/react';
import axe from 'axe-core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { coached, putCoachAway, readCoached, recallCoach } from '../../../state/coach.ts';
import { setOwnKeys } from '../../../state/own-keys.ts';
import { setPreferences } from '../../../state/preferences.ts';
import '../../commands/command-palette.tsx';
import '../../commands/shortcut-help.tsx';
import { closeApp, type OpenApp, renderApp } from '../../testing/render-app.tsx';
import '../deciding/decision-dialog.tsx';
import { hush } from '../desk-notice.ts';
import '../desk-screen.tsx';
import './coach.tsx';

const TEXT =
  'The ferry runs again\nIt ran on Monday. Nobody was hurt.\n---\nSources:\nLog — https://log.example/\n';
const FERRY = {
  name: 'ferry.md',
  text: TEXT,
  sources: [{ match: 'https://log.example/', text: 'It ran on Monday. Nobody was hurt at all.' }],
};

vi.setConfig({ testTimeout: 30_000 });
configure({ asyncUtilTimeout: 10_000 });

afterEach(() => {
  closeApp();
  act(() => {
    hush();
    for (const person of ['mara', 'ines', 'kofi']) recallCoach(person);
    setOwnKeys({ keys: new Map(), singleKeys: true });
  });
  localStorage.clear();
});

async function open(person = 'mara', files = [FERRY]): Promise<OpenApp> {
  const app = await renderApp({ files, person });
  await app.user.click(await screen.findByRole('link', { name: /The ferry runs again/ }));
  await screen.findByRole('region', { name: 'Claims' });
  return app;
}

const line = () => screen.queryByRole('group', { name: 'First steps' })?.textContent ?? '';
const tells = (words: RegExp) => waitFor(() => expect(line()).toMatch(words));

describe('the first steps', () => {
  it('go on by what is really done, to the end, and then are gone for good', async () => {
    const { user } = await open();
    await tells(/Go to the next claim/);
    // Neither time nor a key that does nothing is a step.
    await user.keyboard('a');
    expect(line()).toMatch(/Go to the next claim/);
    await user.keyboard('j');
    await tells(/Read the passage/);
    await user.keyboard('p');
    await tells(/attach the passage/);
    await user.keyboard('a');
    await tells(/say how the claim stands/);
    await user.keyboard('1');
    await tells(/undo takes your last act back/);
    await user.keyboard('z');
    await tells(/between this draft and its approval/);
    await user.keyboard('A');
    await screen.findByRole('dialog');
    await user.keyboard('{Escape}');
    await tells(/That is the round/);
    await user.keyboard('j');
    await waitFor(() => expect(line()).toBe(''));
    expect(document.querySelector('.desk-foot__hints')).not.toBeNull();
    expect(readCoached(JSON.parse(localStorage.getItem('bluepencil-coach:mara') ?? '')).away).toBe(true);
  });

  it('are put away for good by their button, with the focus left at the desk, and come back from help', async () => {
    const { user } = await open();
    await tells(/Go to the next claim/);
    await user.click(screen.getByRole('button', { name: 'Put the first steps away' }));
    expect(line()).toBe('');
    expect(document.activeElement).not.toBe(document.body);
    const before = document.querySelector('.claim-row[data-selected]')?.textContent;
    await user.keyboard('j');
    await waitFor(() =>
      expect(document.querySelector('.claim-row[data-selected]')?.textContent).not.toBe(before),
    );
    expect(coached('mara').away).toBe(true);
    await user.keyboard('?');
    const help = within(await screen.findByRole('dialog', { name: 'Keys' }));
    await user.click(help.getByRole('button', { name: 'Show the first steps' }));
    await tells(/Go to the next claim/);
  });

  it('come back from the palette', async () => {
    putCoachAway('mara');
    const { user } = await open();
    await user.keyboard('{Control>}k{/Control}');
    await screen.findByRole('dialog', { name: 'Commands' });
    await user.keyboard('first steps{Enter}');
    await tells(/Go to the next claim/);
  });

  it('are each person’s own', async () => {
    const { user } = await open();
    await user.keyboard('j');
    await tells(/Read the passage/);
    act(() => setPreferences({ personId: 'kofi' }));
    await tells(/Go to the next claim/);
    await user.keyboard('j');
    await tells(/Read the passage/);
    await user.keyboard('p');
    // A viewer gives no verdicts.
    await tells(/That is the round/);
    act(() => setPreferences({ personId: 'mara' }));
    // The passage is highlighted still.
    await tells(/attach the passage/);
  });

  it('show the key that the person gave the command', async () => {
    act(() => setOwnKeys({ keys: new Map([['claim.next', ['q']]]) }));
    await open();
    await tells(/Key: Q\./);
  });

  it('ask for a source where no source has a text', async () => {
    const { user } = await open('mara', [{ ...FERRY, sources: [] }]);
    await tells(/Go to the next claim/);
    await user.keyboard('j');
    await tells(/No source has a text yet/);
  });

  it('are read out once each, when there is a pause', async () => {
    const spoken = () =>
      screen
        .getAllByRole('status')
        .map((one) => one.textContent)
        .join('');
    const { user } = await open('ines');
    await tells(/Go to the next claim/);
    expect(spoken()).not.toMatch(/First steps/);
    await waitFor(() => expect(spoken()).toMatch(/^First steps\. Go to the next claim.* Key: J\.$/));
    await user.keyboard('f{Escape}');
    await user.keyboard('j');
    await tells(/Read the passage/);
    await waitFor(() => expect(spoken()).toMatch(/^First steps\. Read the passage/));
  });

  it('break no rule of axe', async () => {
    await open();
    await tells(/Go to the next claim/);
    const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map((one) => one.id)).toEqual([]);
  });
});

it('what was kept of the first steps is whole whatever was stored', () => {
  for (const nonsense of [undefined, null, 7, 'x', [], { done: 'move', away: 'yes', turn: '9' }])
    expect(readCoached(nonsense)).toEqual({ done: [], away: false, turn: 0 });
  expect(readCoached({ done: ['undo', '__proto__', 'move', 'undo'], away: true, turn: 2 })).toEqual({
    done: ['move', 'undo'],
    away: true,
    turn: 2,
  });
});
