/** The table of keys names nothing that no screen does. */
// @vitest-environment jsdom

import { screen, waitFor } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import '../desk/desk-screen.tsx';
import { closeApp, renderApp } from '../testing/render-app.tsx';
import { offeredActions, tableRows } from './table-rows.ts';

afterEach(closeApp);

const FILES = [{ name: 'ferry.md', text: '# The ferry runs again\n\nIt ran on Monday. Nobody was hurt.\n' }];

it('every command of the table is offered by the queue, the desk or both', async () => {
  const { user } = await renderApp({ files: FILES });
  await screen.findByRole('link', { name: 'The ferry runs again' });
  const onTheQueue = offeredActions();
  await user.keyboard('j{Enter}');
  await screen.findByRole('region', { name: 'Claims' });
  const onTheDesk = offeredActions();
  await user.keyboard('e');
  await waitFor(() => expect(offeredActions()).toContain('text.save'));
  const offered = new Set([...onTheQueue, ...onTheDesk, ...offeredActions()]);
  expect(tableRows('shipped').flatMap(({ id }) => (offered.has(id) ? [] : [id]))).toEqual([]);
});
