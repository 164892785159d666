/** A sentence that another draft of the queue has: told on the desk, with its words and the verdict it got there. */
// @vitest-environment jsdom

import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { closeApp, renderApp } from '../testing/render-app.tsx';
// The screen is loaded when wanted; here it is wanted at once.
import './desk-screen.tsx';

vi.setConfig({ testTimeout: 30_000 });
afterEach(closeApp);

const QUAY = 'The harbour office counted 14 fishing boats on the northern quay before the storm.';
const FILES = [
  { name: 'quay.md', text: `# Boats at the quay\n\nIt rained. ${QUAY}\n` },
  { name: 'storm.md', text: `# After the storm\n\n${QUAY.replace('14', '41')}\n` },
];

const evidence = () => within(screen.getByRole('region', { name: 'Evidence' }));

describe('a sentence that another draft has', () => {
  it('is told of its claim, with the number that differs and a way to the other draft', async () => {
    const { user, draftIds } = await renderApp({ files: FILES });
    await user.click(await screen.findByRole('link', { name: 'Boats at the quay' }));
    const claims = await screen.findByRole('region', { name: 'Claims' });
    await user.click(await within(claims).findByText(/14 fishing boats/));
    await waitFor(() =>
      expect(evidence().getByText(/stands in another draft, “After the storm”/)).toBeDefined(),
    );
    expect(evidence().getByText(/with another number/)).toBeDefined();
    expect(evidence().getByText(/not settled there/)).toBeDefined();
    const link = evidence()
      .getAllByRole('link')
      .find((one) => one.getAttribute('href')?.includes(draftIds[1] ?? '-'));
    expect(link).toBeDefined();
  });
});
