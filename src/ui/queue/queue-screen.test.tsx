/** The queue as a person meets it: rows and what they say, keys, filters in the address, coming back in place. */
// @vitest-environment jsdom

import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { closeApp, renderApp } from '../testing/render-app.tsx';

const FERRY = '# The ferry runs again\n\n*After fourteen months.*\n\nIt ran on Monday. Nobody was hurt.\n';
const BRIDGES =
  '# Town counts its bridges\n\nThe town has three bridges, the mayor said.\n\nSources:\n- https://example.com/bridges\n';
const CHIPS =
  '# Chips get cheaper\n\n“We sell them for a song,” the maker said.\n\n```json\n{"section": "chips", "tags": ["prices"]}\n```\n';
const FILES = [
  { name: 'ferry.md', text: FERRY },
  { name: 'bridges.md', text: BRIDGES },
  { name: 'chips.md', text: CHIPS },
];

afterEach(closeApp);

const queue = () => screen.getByRole('region', { name: 'Queue' });
const headlines = () =>
  within(queue())
    .getAllByRole('link')
    .map((link) => link.textContent);
const current = () => queue().querySelector('[aria-current="true"]')?.textContent;

async function openQueue(path?: string) {
  const app = await renderApp({ files: FILES, ...(path === undefined ? {} : { path }) });
  await waitFor(() => expect(screen.queryByText('Loading the queue')).toBeNull());
  return app;
}

describe('the queue', () => {
  it('shows every draft with how far it is, its flags and its sources, in words', async () => {
    await openQueue();
    const row = within(queue()).getByRole('link', { name: 'Town counts its bridges' }).closest('li');
    if (row === null) throw new Error('The draft has no row.');
    expect(within(row).getByRole('img', { name: /^0 of 2 claims settled/ })).toBeDefined();
    expect(row.textContent).toMatch(/1 source/);
    expect(row.textContent).toMatch(/Risk \d+ of 100/);
    const ferry = within(queue()).getByRole('link', { name: 'The ferry runs again' }).closest('li');
    expect(ferry?.textContent).toMatch(/no sources/);
  });

  it('tells of each check what it has open, and why the draft is risky', async () => {
    const text =
      '# Ferry counted\n\nThe ferry carries 210 people across the bay each day.\n\nSources:\n- [Log](https://sea.example/log)\n';
    const source = {
      match: 'https://sea.example/log',
      text: 'The ferry carries 120 people across the bay each day.',
    };
    await renderApp({ files: [{ name: 'count.md', text, sources: [source] }] });
    const link = await screen.findByRole('link', { name: 'Ferry counted' });
    const row = link.closest('li');
    if (row === null) throw new Error('The draft has no row.');
    const flags = within(row).getByRole('list', { name: 'Flags' });
    expect(within(flags).getByText('1 number').getAttribute('title')).toBe('1 number to look at');
    expect(row.textContent).toMatch(/Risk \d+ of 100: .*numbers and dates that differ 10/);
    const views = screen.getByRole('navigation', { name: 'Views' });
    await waitFor(() => expect(within(views).getByRole('link', { name: 'Number differs 1' })).toBeDefined());
    expect(within(views).getByRole('link', { name: 'Date differs 0' })).toBeDefined();
  });

  it('counts the drafts of every view', async () => {
    await openQueue();
    const views = screen.getByRole('navigation', { name: 'Views' });
    await waitFor(() => expect(within(views).getByRole('link', { name: 'To review 3' })).toBeDefined());
    expect(within(views).getByRole('link', { name: 'No sources 2' })).toBeDefined();
    expect(within(views).getByRole('link', { name: 'Approved 0' })).toBeDefined();
  });

  it('is moved through with j and k, and opens with Enter', async () => {
    const { user } = await openQueue('/?sort=headline');
    await waitFor(() => expect(headlines()[0]).toBe('Chips get cheaper'));
    await user.keyboard('j');
    expect(document.activeElement?.textContent).toBe('Chips get cheaper');
    await user.keyboard('jj');
    expect(current()).toBe('Town counts its bridges');
    await user.keyboard('k');
    expect(current()).toBe('The ferry runs again');
    expect(document.activeElement?.textContent).toBe('The ferry runs again');
    await user.keyboard('{Enter}');
    await waitFor(() => expect(window.location.pathname).toMatch(/^\/drafts\//));
  });

  it('stays within the list at both ends', async () => {
    const { user } = await openQueue('/?sort=headline');
    await waitFor(() => expect(headlines()[0]).toBe('Chips get cheaper'));
    await user.keyboard('kkk');
    expect(current()).toBe('Chips get cheaper');
    await user.keyboard('jjjjjj');
    expect(current()).toBe('Town counts its bridges');
  });

  it('comes back in place after a draft was open', async () => {
    const { user } = await openQueue('/?sort=headline');
    await waitFor(() => expect(headlines()[0]).toBe('Chips get cheaper'));
    await user.keyboard('jj{Enter}');
    await waitFor(() => expect(window.location.pathname).toMatch(/^\/drafts\//));
    await user.keyboard('gq');
    await waitFor(() => expect(window.location.search).toBe('?sort=headline'));
    await waitFor(() => expect(document.activeElement?.textContent).toBe('The ferry runs again'));
  });

  it('is ordered by the address, and the order goes into the address', async () => {
    const { user } = await openQueue();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Order' }), 'By headline');
    await waitFor(() =>
      expect(headlines()).toEqual(['Chips get cheaper', 'The ferry runs again', 'Town counts its bridges']),
    );
    expect(window.location.search).toBe('?sort=headline');
  });
});

describe('narrowing the queue', () => {
  it('by words, from the slash to the list', async () => {
    const { user } = await openQueue();
    await user.keyboard('/');
    expect(document.activeElement).toBe(screen.getByRole('searchbox'));
    await user.keyboard('bridg');
    await waitFor(() => expect(headlines()).toEqual(['Town counts its bridges']));
    expect(window.location.search).toBe('?q=bridg');
    await user.keyboard('{Enter}');
    expect(document.activeElement?.textContent).toBe('Town counts its bridges');
  });

  it('by a view and a section, both kept in the address', async () => {
    const { user } = await openQueue();
    await user.click(await screen.findByRole('link', { name: 'No sources 2' }));
    await waitFor(() => expect(headlines()).toHaveLength(2));
    await user.click(await screen.findByRole('link', { name: /^chips 1$/i }));
    await waitFor(() => expect(headlines()).toEqual(['Chips get cheaper']));
    expect(window.location.search).toBe('?view=no-sources&section=chips');
  });

  it('to nothing says so, and one button brings the drafts back', async () => {
    const { user } = await openQueue('/?q=zeppelin');
    await user.click(await screen.findByRole('button', { name: 'Clear the filters' }));
    await waitFor(() => expect(headlines()).toHaveLength(3));
    expect(window.location.search).toBe('');
  });
});

describe('a queue without drafts', () => {
  it('teaches how they come in', async () => {
    const { user } = await renderApp();
    expect(await screen.findByRole('heading', { name: 'Bring in the first draft' })).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Choose or paste drafts' }));
    expect(await screen.findByRole('dialog', { name: 'Import drafts' })).toBeDefined();
  });

  it('that cannot be read says what to do, and reads it when it can', async () => {
    const { user, weather } = await renderApp({ files: FILES, offline: true });
    const retry = await screen.findByRole('button', { name: 'Try again' }, { timeout: 20_000 });
    weather.offline = false;
    await user.click(retry);
    expect(await screen.findByRole('link', { name: 'The ferry runs again' })).toBeDefined();
  }, 30_000);
});
