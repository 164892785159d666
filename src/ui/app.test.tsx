/** The page as a whole: its keys, help and palette, who sits at the desk, and drafts coming in. */
// @vitest-environment jsdom

import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { usePreferences } from '../state/preferences.ts';
import { closeApp, renderApp } from './testing/render-app.tsx';

const FILES = [
  { name: 'ferry.md', text: '# The ferry runs again\n\nIt ran on Monday. Nobody was hurt.\n' },
  { name: 'bridges.md', text: '# Town counts its bridges\n\nThe town has three bridges, the mayor said.\n' },
];

afterEach(closeApp);

async function openPage(options: { person?: string } = {}) {
  const app = await renderApp({ files: FILES, ...options });
  await screen.findByRole('link', { name: 'The ferry runs again' });
  return app;
}

describe('the keyboard', () => {
  it('shows all keys on a question mark, and gives the focus back', async () => {
    const { user } = await openPage();
    await user.keyboard('j');
    const row = document.activeElement;
    await user.keyboard('?');
    const help = await screen.findByRole('dialog', { name: 'Keys' });
    for (const label of ['Next open claim', 'Needs no source', 'Attach the highlighted passage', 'Approve'])
      expect(within(help).getByText(label)).toBeDefined();
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await waitFor(() => expect(document.activeElement).toBe(row));
  });

  it('leaves letters to who writes', async () => {
    const { user } = await openPage();
    await user.keyboard('/');
    await user.keyboard('j? gq');
    expect((screen.getByRole('searchbox') as HTMLInputElement).value).toBe('j? gq');
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('does nothing behind an open dialog', async () => {
    const { user } = await openPage();
    await user.keyboard('j?');
    await screen.findByRole('dialog', { name: 'Keys' });
    const current = document.querySelector('[aria-current="true"]')?.textContent;
    await user.keyboard('j');
    expect(document.querySelector('[aria-current="true"]')?.textContent).toBe(current);
  });

  it('shows what a chord can become and lets any other key end it', async () => {
    const { user } = await openPage();
    await user.keyboard('j{Enter}');
    await waitFor(() => expect(window.location.pathname).toMatch(/^\/drafts\//));
    await user.keyboard('g');
    expect(await screen.findByText('then')).toBeDefined();
    await user.keyboard('x');
    await waitFor(() => expect(screen.queryByText('then')).toBeNull());
  });

  it('runs a command out of the palette by its name', async () => {
    const { user } = await openPage();
    await user.keyboard('{Control>}k{/Control}');
    await user.type(await screen.findByRole('combobox', { name: 'Commands' }), 'light and dark');
    await user.keyboard('{Enter}');
    await waitFor(() => expect(usePreferences.getState().theme).toBe('dark'));
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('opens a draft out of the palette by its headline', async () => {
    const { user, draftIds } = await openPage();
    await user.keyboard('{Control>}k{/Control}');
    await user.type(await screen.findByRole('combobox', { name: 'Commands' }), 'counts its');
    await user.keyboard('{Enter}');
    await waitFor(() => expect(window.location.pathname).toBe(`/drafts/${draftIds[1]}`));
  });
});

describe('the account menu', () => {
  it('lets another person sit down, by keys', async () => {
    const { user } = await openPage();
    screen.getByRole('button', { name: 'Account: Mara Okoye, editor' }).focus();
    await user.keyboard('{Enter}');
    const person = await screen.findByRole('menuitemradio', { name: /Priya Sen/ });
    person.focus();
    await user.keyboard('{Enter}');
    expect(await screen.findByRole('button', { name: 'Account: Priya Sen, approver' })).toBeDefined();
  });

  it('starts the demo over once it is confirmed, and leads to the queue', async () => {
    const { user } = await openPage();
    await user.click(await screen.findByRole('link', { name: 'The ferry runs again' }));
    const open = async () => {
      await user.click(screen.getByRole('button', { name: 'Account: Mara Okoye, editor' }));
      await user.click(await screen.findByRole('menuitem', { name: 'Start the demo over…' }));
      return within(await screen.findByRole('dialog', { name: 'Start the demo over?' }));
    };
    const first = await open();
    expect(first.getByText(/every verdict, edit, comment and decision/)).toBeDefined();
    await user.click(first.getByRole('button', { name: 'Keep everything' }));
    expect(window.location.pathname).toMatch(/^\/drafts\//);
    await user.click((await open()).getByRole('button', { name: 'Start over' }));
    expect(await screen.findByRole('heading', { name: 'Bring in the first draft' })).toBeDefined();
    expect(window.location.pathname).toBe('/');
  });

  it('keeps Import in reach of who may not import, and says why it does nothing', async () => {
    const { user } = await openPage({ person: 'ines' });
    const [button] = await screen.findAllByRole('button', { name: 'Import drafts' });
    if (button === undefined) throw new Error('There is no such button.');
    await waitFor(() => expect(button.getAttribute('aria-disabled')).toBe('true'));
    expect(button.title).toBe(
      'A fact-checker may not import drafts. Ask an editor, an approver or an admin.',
    );
    await user.click(button);
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});

describe('bringing drafts in', () => {
  const dialog = () => screen.findByRole('dialog', { name: 'Import drafts' });

  it('reports what each file became, and what was no draft', async () => {
    const { user } = await openPage();
    await user.click(screen.getAllByRole('button', { name: 'Import drafts' })[0] as HTMLElement);
    await dialog();
    await user.upload(screen.getByLabelText('Files to import'), [
      new File(['# Chips get cheaper\n\nThey do.\n'], 'chips.md'),
      new File([''], 'empty.txt'),
    ]);
    const report = await dialog();
    expect(await within(report).findByText('1 draft imported, 1 file not')).toBeDefined();
    expect(within(report).getByText(/The file is empty: there is no draft in it/)).toBeDefined();
    await user.click(within(report).getByRole('link', { name: 'Chips get cheaper' }));
    await waitFor(() => expect(window.location.pathname).toMatch(/^\/drafts\//));
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('takes a pasted article', async () => {
    const { user } = await openPage();
    await user.click(screen.getAllByRole('button', { name: 'Import drafts' })[0] as HTMLElement);
    await user.click(await screen.findByLabelText('Or paste an article'));
    await user.paste('# Pasted by hand\n\nIt was.\n');
    await user.click(screen.getByRole('button', { name: 'Import the pasted text' }));
    await user.click(await screen.findByRole('button', { name: 'Done' }));
    expect(await screen.findByRole('link', { name: 'Pasted by hand' })).toBeDefined();
  });

  it('takes files dropped anywhere', async () => {
    await openPage();
    const files = [new File(['# Dropped from above\n\nIt fell.\n'], 'dropped.md')];
    // What takes them comes a moment after the rows; until then nobody stops the browser from opening them.
    await waitFor(() => {
      expect(fireEvent.drop(document.body, { dataTransfer: { types: ['Files'], files } })).toBe(false);
    });
    expect(await screen.findByText('1 draft imported')).toBeDefined();
    expect(within(await dialog()).getByRole('link', { name: 'Dropped from above' })).toBeDefined();
  });
});

it('an address that leads nowhere says so and shows the way back', async () => {
  await renderApp({ path: '/nowhere' });
  expect(await screen.findByRole('heading', { name: 'There is no such page' })).toBeDefined();
  expect(screen.getByRole('link', { name: 'To the queue' })).toBeDefined();
});
