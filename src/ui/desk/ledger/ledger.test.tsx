/** The ledger as a person works with it: what is left, filters, groups, whose a claim is, who disagrees. */
// @vitest-environment jsdom

import { act, screen, waitFor, within } from '@testing-library/react';
import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import { setPreferences } from '../../../state/preferences.ts';
import { actOfAnother } from '../../testing/act-of-another.ts';
import { claimWords, closeDesk, currentClaim, deskLine, region } from '../../testing/desk-page.ts';
import { type OpenApp, renderApp } from '../../testing/render-app.tsx';

const FERRY = {
  name: 'ferry.md',
  text: '# The ferry carries 210 people\n\nThe ferry carries 210 people. It sails at dawn, and it comes back at night. The board is glad.\n\n## At sea\n\nNobody was hurt.\n',
};

afterEach(closeDesk);

const ledger = () => within(region('Claims'));
const left = () => region('Claims').querySelector('.coverage__left')?.textContent;
const filter = (name: RegExp) =>
  within(ledger().getByRole('toolbar', { name: 'Show' })).getByRole('button', { name });

async function openDesk(): Promise<OpenApp> {
  const app = await renderApp({ files: [FERRY] });
  const [link] = await screen.findAllByRole('link', { name: /ferry/ });
  if (link !== undefined) await app.user.click(link);
  await waitFor(() => expect(claimWords()).toHaveLength(5));
  return app;
}

/** What Ines finds meanwhile about the claim that begins so. */
async function settledByInes(app: OpenApp, beginning: string): Promise<void> {
  const [draftId = ''] = app.draftIds;
  const { snapshot } = await app.services.api.draft(draftId);
  const claim = snapshot.claims.find(({ selector }) => selector.exact.startsWith(beginning));
  const [claimId, words, verdict] = [claim?.id, claim?.selector.exact, 'not_enough_evidence'];
  await actOfAnother(app.services, draftId, 'ines', {
    type: 'settle_claim',
    claimId,
    words,
    verdict,
    evidence: [],
  });
}

describe('what is left', () => {
  it('is said by sentences and words, and shrinks with each that is accounted for', async () => {
    const { user } = await openDesk();
    expect(left()).toMatch(/^5 of 5 sentences left, about 2\d words$/);
    await user.keyboard('0');
    await waitFor(() => expect(left()).toMatch(/^4 of 5 sentences left/));
    await user.keyboard('M');
    await waitFor(() => expect(left()).toMatch(/^3 of 5 sentences left/));
    await user.keyboard(' ');
    const head = ledger().getByRole('button', { name: /^Coverage/ });
    expect(head.textContent).toContain('reviewed, nothing to do 1 sentence');
    expect(head.textContent).toContain('skipped 1 sentence');
  });

  it('has all text, too, when asked: a subhead is no claim until it is made one', async () => {
    const { user } = await openDesk();
    await user.click(ledger().getByRole('button', { name: /^Coverage/ }));
    await user.click(ledger().getByRole('button', { name: 'All text' }));
    expect(ledger().getByText('At sea')).toBeDefined();
    await user.click(ledger().getByRole('button', { name: 'Make it a claim' }));
    await waitFor(() => expect(claimWords()).toContain('At sea'));
    await user.keyboard('z');
    await waitFor(() => expect(claimWords()).not.toContain('At sea'));
  });
});

describe('a filter', () => {
  it('is walked through by key, and J goes through what it shows', async () => {
    const { user } = await openDesk();
    await user.keyboard('jO');
    await waitFor(() => expect(deskLine()).toBe('The claim is yours.'));
    await user.keyboard('L');
    expect(deskLine()).toBe('Claims shown: mine, 1.');
    expect(claimWords()).toEqual(['The ferry carries 210 people.']);
    await user.keyboard('j');
    expect(currentClaim()).toContain('The ferry carries 210 people.');
    await user.keyboard('l');
    expect(claimWords()).toHaveLength(5);
  });

  it('takes the cursor along to the first claim it shows, and says so', async () => {
    const { user } = await openDesk();
    await user.keyboard('jjjf{Enter}');
    expect(currentClaim()).toContain('The board is glad.');
    await user.keyboard('j');
    await user.click(filter(/^Flagged/));
    await waitFor(() => expect(currentClaim()).toContain('The board is glad.'));
    const told = screen.getAllByRole('status').map((one) => one.textContent);
    expect(told).toContain('On the first of them: The board is glad.');
    // What leaves the filter by an act of one's own keeps the cursor.
    await user.keyboard('f');
    await waitFor(() => expect(claimWords()).toEqual([]));
    await user.keyboard('0');
    expect(deskLine()).toContain('1 of 5 settled');
    await user.click(filter(/^All/));
    expect(currentClaim()).not.toContain('The ferry carries 210 people');
  });

  it('that holds the claim at hand leaves the cursor on it', async () => {
    const { user } = await openDesk();
    await user.keyboard('jj');
    await user.click(filter(/^Open/));
    expect(currentClaim()).toContain('It sails at dawn');
  });

  it('is kept for the draft while one is elsewhere', async () => {
    const { user } = await openDesk();
    await user.keyboard('jf{Enter}');
    await user.click(filter(/^Flagged/));
    expect(claimWords()).toHaveLength(1);
    await user.keyboard('u');
    await user.click((await screen.findAllByRole('link', { name: /ferry/ }))[0] as HTMLElement);
    await waitFor(() => expect(claimWords()).toHaveLength(1));
  });

  it('that shows nothing says what would stand there, and leads back', async () => {
    const { user } = await openDesk();
    await user.click(ledger().getByRole('button', { name: 'All filters' }));
    await user.click(await screen.findByRole('menuitemradio', { name: /^Differing/ }));
    expect(await ledger().findByText(/until one withdraws/)).toBeDefined();
    await user.click(ledger().getByRole('button', { name: 'Show all claims' }));
    expect(claimWords()).toHaveLength(5);
  });

  it('is left behind only when nothing it shows is open any more', async () => {
    const { user } = await openDesk();
    await user.keyboard('jjOnO');
    await waitFor(() => expect(deskLine()).toBe('The claim is yours.'));
    await user.click(filter(/^Mine/));
    await user.keyboard('k');
    await user.keyboard('0');
    expect(currentClaim()).toContain('The board is glad.');
    await user.keyboard('0');
    expect(deskLine()).toContain('Nothing else that is shown is open. Next:');
  });
});

describe('a group', () => {
  it('folds its block away; J passes over it, and the cursor in the text opens it again', async () => {
    const { user } = await openDesk();
    const head = () => ledger().getByRole('button', { name: /^Paragraph 1/ });
    expect(head().textContent).toContain('0 of 3 settled');
    await user.click(head());
    expect(claimWords()).toHaveLength(2);
    await user.keyboard('j');
    expect(currentClaim()).toContain('Nobody was hurt.');
    await user.click(within(region('Draft')).getByText('The board is glad.'));
    await waitFor(() => expect(claimWords()).toHaveLength(5));
    expect(head().getAttribute('aria-expanded')).toBe('true');
  });
});

describe('skipped claims', () => {
  it('are marked, and N comes back to them last', async () => {
    const { user } = await openDesk();
    await user.keyboard(' ');
    expect(ledger().getByText('skipped')).toBeDefined();
    await user.keyboard('nnn');
    expect(currentClaim()).toContain('Nobody was hurt.');
    await user.keyboard('n');
    expect(currentClaim()).toContain('The ferry carries 210 people. It sails'.slice(0, 25));
  });
});

describe('a claim', () => {
  it('is assigned by typing a name, shows whose it is, and Z takes it back', async () => {
    const { user } = await openDesk();
    await user.keyboard('jo');
    const dialog = await screen.findByRole('dialog', { name: 'Who checks this claim?' });
    await user.keyboard('ine{Enter}');
    await waitFor(() => expect(dialog.isConnected).toBe(false));
    expect(deskLine()).toBe('Assigned to Ines Duarte.');
    expect(ledger().getByRole('img', { name: 'Assigned to Ines Duarte' })).toBeDefined();
    await user.keyboard('z');
    await waitFor(() => expect(ledger().queryByRole('img', { name: /Assigned/ })).toBeNull());
  });
});

describe('a claim of somebody else', () => {
  it('is taken over by name, and goes back to whose it was', async () => {
    const { user } = await openDesk();
    await user.keyboard('jjjo');
    const dialog = await screen.findByRole('dialog', { name: 'Who checks this claim?' });
    await user.keyboard('ine{Enter}');
    await waitFor(() => expect(dialog.isConnected).toBe(false));
    await user.keyboard('O');
    await waitFor(() => expect(deskLine()).toBe('Taken over from Ines Duarte.'));
    await user.keyboard('O');
    await waitFor(() => expect(deskLine()).toBe('Given back to Ines Duarte.'));
    await user.keyboard('kO');
    await waitFor(() => expect(deskLine()).toBe('The claim is yours.'));
    await user.keyboard('O');
    await waitFor(() => expect(deskLine()).toBe('Assigned to nobody.'));
  });
});

describe('two people who disagree', () => {
  it('stand side by side with their names in row and bar, until one withdraws', async () => {
    const app = await openDesk();
    const { user } = app;
    await settledByInes(app, 'The board');
    await user.keyboard('jjj0');
    await waitFor(() => expect(ledger().getByText('Ines: not enough')).toBeDefined());
    await user.keyboard('k');
    const verdicts = await ledger().findByRole('list', { name: 'Verdicts that differ' });
    expect(verdicts.textContent).toMatch(/Not enough evidence.*Ines Duarte.*Needs no source.*you/);
    expect(deskLine()).toContain('Ines Duarte: not enough evidence · You: needs no source');
    const { violations } = await axe.run(region('Claims'), {
      rules: { 'color-contrast': { enabled: false } },
    });
    expect(violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
    await user.keyboard('w');
    await waitFor(() => expect(ledger().queryByRole('list', { name: 'Verdicts that differ' })).toBeNull());
  });

  it('can ask each other, with the name written already', async () => {
    const app = await openDesk();
    await settledByInes(app, 'The board');
    await app.user.keyboard('jjj0k');
    await app.user.click(await ledger().findByRole('button', { name: 'Ask Ines Duarte' }));
    const field = await screen.findByLabelText<HTMLTextAreaElement>('New comment');
    await waitFor(() => expect(document.activeElement).toBe(field));
    expect(field.value).toBe('@Ines Duarte What makes it “not enough evidence”? ');
  });
});

describe('the last ten decisions', () => {
  it('are changed to another verdict in their place', async () => {
    const { user } = await openDesk();
    await user.keyboard('jj0');
    await user.click(screen.getByRole('button', { name: 'Last ten' }));
    const list = await screen.findByRole('dialog', { name: 'Your last decisions' });
    await user.click(within(list).getByRole('button', { name: 'Change to…' }));
    await user.click(within(list).getByRole('button', { name: 'Supported' }));
    expect(within(list).getByRole('alert').textContent).toMatch(/needs evidence that supports/);
    await user.click(within(list).getByRole('button', { name: 'Not enough evidence' }));
    await waitFor(() =>
      expect(within(list).getByText(/to “Not enough evidence”|as “Not enough/)).toBeDefined(),
    );
    await user.click(within(list).getAllByRole('button', { name: 'Go to it' })[0] as HTMLElement);
    expect(currentClaim()).toContain('It sails at dawn');
  });
});

describe('the person at the desk', () => {
  it('has their own claims under Mine', async () => {
    const app = await openDesk();
    await app.user.keyboard('jO');
    await waitFor(() => expect(filter(/^Mine 1/)).toBeDefined());
    act(() => setPreferences({ personId: 'ines' }));
    await waitFor(() => expect(ledger().queryByRole('button', { name: /^Mine/ })).toBeNull());
  });
});
