/** A person's own keys: changed, refused, reset, turned off, and known everywhere at once. */
// @vitest-environment jsdom

import { act, screen, waitFor, within } from '@testing-library/react';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { putCoachAway } from '../../state/coach.ts';
import { readOwnKeys, setOwnKeys, useOwnKeys } from '../../state/own-keys.ts';
// What the page loads when it is wanted is here already: no test waits for a transform.
import '../desk/desk-screen.tsx';
import { closeApp, renderApp } from '../testing/render-app.tsx';
import './change-keys.tsx';
import { faultsOf } from './check-keymap.ts';
import './command-palette.tsx';
import { keyOf } from './keymap.ts';
import { chosenRows } from './personal-keys.ts';
import { tableRows } from './table-rows.ts';
import './shortcut-help.tsx';

afterEach(() => {
  closeApp();
  setOwnKeys({ keys: new Map(), singleKeys: true });
});

const FILES = [{ name: 'ferry.md', text: '# The ferry runs again\n\nIt ran on Monday. Nobody was hurt.\n' }];

async function openDesk() {
  const app = await renderApp({ files: FILES });
  await screen.findByRole('link', { name: 'The ferry runs again' });
  await app.user.keyboard('j{Enter}');
  await screen.findByRole('region', { name: 'Claims' });
  act(() => putCoachAway('mara'));
  return app;
}

async function openKeys(user: Awaited<ReturnType<typeof openDesk>>['user']) {
  await user.keyboard('?');
  await user.click(await screen.findByRole('button', { name: 'Change keys…' }));
  return within(await screen.findByRole('dialog', { name: 'Change keys' }));
}

const current = () => document.querySelector('.claim-row[data-selected]')?.textContent ?? '';
const isClosed = () => waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());

describe('a command’s key', () => {
  it('becomes the one that is pressed, in the list, in hints and on the desk', async () => {
    const { user } = await openDesk();
    const dialog = await openKeys(user);
    await user.click(dialog.getByRole('button', { name: /^Next claim: J/ }));
    await user.keyboard('q');
    expect(dialog.getByRole('button', { name: /^Next claim: Q/ })).toBeDefined();
    await user.click(dialog.getByRole('button', { name: 'Done' }));
    await isClosed();
    const before = current();
    await user.keyboard('j');
    expect(current()).toBe(before);
    await user.keyboard('q');
    await waitFor(() => expect(current()).not.toBe(before));
    expect(document.querySelector('.desk-foot__hints')?.textContent).toContain('Q');
    await user.keyboard('?');
    const help = within(await screen.findByRole('dialog', { name: 'Keys' }));
    expect(help.getByText('Next claim').parentElement?.textContent).toContain('Q');
  });

  it('is not one that another command has: it is named, and the question stays', async () => {
    const { user } = await openDesk();
    const dialog = await openKeys(user);
    await user.click(dialog.getByRole('button', { name: /^Next claim: J/ }));
    await user.keyboard('k');
    expect(dialog.getByText(/“Previous claim” has that key/)).toBeDefined();
    await user.keyboard('g');
    await user.keyboard('q');
    expect(dialog.getByText(/“Queue” has that key/)).toBeDefined();
    await user.keyboard('{Escape}');
    expect(dialog.getByRole('button', { name: /^Next claim: J/ })).toBe(document.activeElement);
    expect(keyOf('claim.next')).toBe('j');
  });

  it.each(['{Enter}', ' ', '{Shift>}{Enter}{/Shift}', '{Tab}'])(
    'is not %s by accident, least of all after a refused one',
    async (keys) => {
      const { user } = await openDesk();
      const dialog = await openKeys(user);
      await user.click(dialog.getByRole('button', { name: /^Supported: 1/ }));
      await user.keyboard('2');
      expect(dialog.getByText(/“Refuted” has that key/)).toBeDefined();
      await user.keyboard(keys);
      expect(useOwnKeys.getState().keys.size).toBe(0);
      expect(keyOf('verdict.supported')).toBe('1');
    },
  );

  it('is Space again for the command that came with it', async () => {
    const { user } = await openDesk();
    const dialog = await openKeys(user);
    await user.click(dialog.getByRole('button', { name: /^Skip/ }));
    await user.keyboard('q');
    expect(keyOf('claim.skip')).toBe('q');
    await user.click(dialog.getByRole('button', { name: /^Skip/ }));
    await user.keyboard(' ');
    expect(keyOf('claim.skip')).toBe('Space');
  });

  it('is not the letter of a shortcut that the browser has', async () => {
    const { user } = await openDesk();
    const dialog = await openKeys(user);
    await user.click(dialog.getByRole('button', { name: /^Supported: 1/ }));
    await user.keyboard('{Control>}{Shift>}Q{/Shift}{/Control}');
    expect(dialog.getByText(/The browser or the system has that key/)).toBeDefined();
    expect(keyOf('verdict.supported')).toBe('1');
  });

  it.each(['{Control>}l{/Control}', '{F5}', '{Alt>}d{/Alt}', '{ArrowDown}'])(
    'is not %s, which the browser has',
    async (keys) => {
      const { user } = await openDesk();
      const dialog = await openKeys(user);
      await user.click(dialog.getByRole('button', { name: /^Skip/ }));
      await user.keyboard(keys);
      expect(dialog.getByText(/The browser or the system has that key/)).toBeDefined();
      expect(useOwnKeys.getState().keys.size).toBe(0);
    },
  );

  it('can be taken away, reset alone, and reset with all others', async () => {
    const { user } = await openDesk();
    const dialog = await openKeys(user);
    await user.click(dialog.getByRole('button', { name: /^Flag for the writer: F/ }));
    await user.keyboard('{Backspace}');
    expect(keyOf('claim.flag')).toBeUndefined();
    await user.click(dialog.getByRole('button', { name: /^Comment: C/ }));
    await user.keyboard('f');
    expect(keyOf('text.comment')).toBe('f');
    await user.click(dialog.getByRole('button', { name: 'Reset Comment' }));
    expect(keyOf('text.comment')).toBe('c');
    await user.click(dialog.getByRole('button', { name: 'Reset all' }));
    expect(keyOf('claim.flag')).toBe('f');
    expect(localStorage.getItem('bluepencil-keys')).toBeNull();
  });
});

describe('single keys', () => {
  it('can be turned off; the same keys with a modifier, the palette and buttons are left', async () => {
    const { user } = await openDesk();
    const dialog = await openKeys(user);
    await user.click(dialog.getByRole('checkbox', { name: 'Single keys' }));
    await user.click(dialog.getByRole('button', { name: 'Done' }));
    await isClosed();
    const before = current();
    await user.keyboard('jn0?g');
    expect(current()).toBe(before);
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(screen.queryByText('then')).toBeNull();
    await user.keyboard('{Alt>}j{/Alt}');
    await waitFor(() => expect(current()).not.toBe(before));
    expect(screen.getByRole('button', { name: 'Needs no source' }).getAttribute('aria-keyshortcuts')).toBe(
      'Alt+Shift+0',
    );
    await user.keyboard('{Control>}k{/Control}');
    expect(await screen.findByRole('combobox', { name: 'Commands' })).toBeDefined();
  });
});

describe('with a caret in a field', () => {
  it('the desk’s keys work held with a modifier, letters are letters, and Escape leaves the field', async () => {
    const { user } = await openDesk();
    await user.keyboard('c');
    const note = (await screen.findByLabelText('New comment')) as HTMLTextAreaElement;
    const before = current();
    await user.type(note, 'j0');
    await user.keyboard('{Alt>}j{/Alt}');
    await waitFor(() => expect(current()).not.toBe(before));
    await user.keyboard('{Alt>}{Shift>}0{/Shift}{/Alt}');
    await waitFor(() => expect(screen.getByText(/^1 of \d+ claims settled$/)).toBeDefined());
    expect(note.value).toBe('j0');
    await user.keyboard('{Escape}');
    expect(document.activeElement).not.toBe(note);
    const then = current();
    await user.keyboard('k');
    await waitFor(() => expect(current()).not.toBe(then));
  });
});

describe('keys that were kept', () => {
  it('give a table without a fault, whatever was stored', () => {
    const key = fc.oneof(
      fc.constantFrom('j', 'k', 'x', 'g', 'g q', 'Mod+l', 'F5', ''),
      fc.string({ maxLength: 3 }),
    );
    const ids = fc.constantFrom<string>(...tableRows('shipped').map((row) => row.id), '__proto__', 'no.such');
    fc.assert(
      fc.property(fc.array(fc.tuple(ids, fc.array(key, { maxLength: 2 }))), (pairs) => {
        const { keys } = readOwnKeys({ keys: Object.fromEntries(pairs) });
        expect(faultsOf(chosenRows(keys))).toEqual([]);
      }),
    );
  });

  it('may be two that changed places', () => {
    const rows = chosenRows(
      new Map([
        ['claim.next', ['k']],
        ['claim.previous', ['j']],
      ]),
    );
    expect(
      rows
        .filter(({ id }) => id.startsWith('claim.'))
        .map((row) => row.keys[0])
        .slice(0, 2),
    ).toEqual(['k', 'j']);
  });
});
