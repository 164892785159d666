/** What is read out: everything said, in its order, the same words twice too. */
// @vitest-environment jsdom

import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { announce, clearNotices, Notices } from './notices.tsx';

afterEach(() => {
  cleanup();
  act(clearNotices);
});

const said = () => screen.getAllByRole('status').map((region) => region.textContent ?? '');

it('what is said in one moment is read out together', async () => {
  render(<Notices />);
  await act(async () => {
    announce('The ferry carries 120 people.');
    announce('From the top again.');
  });
  expect(said().filter(Boolean)).toEqual(['The ferry carries 120 people. From the top again.']);
  await act(async () => announce('Saved.'));
  expect(said().filter(Boolean)).toEqual(['Saved.']);
});

it('the same words said twice are read out twice, each time in another region', async () => {
  render(<Notices />);
  await act(async () => announce('Saved.'));
  const first = said().indexOf('Saved.');
  await act(async () => announce('Saved.'));
  expect(said().indexOf('Saved.')).not.toBe(first);
});
