/** The desk as a person meets it: keys and clicks in, words out, over the real API and a store in memory. */
// @vitest-environment jsdom

import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import articleText from '../../../seeds/000_00d55a6832a11652.txt?raw';
import { defaultPolicy } from '../../core/policy/policy.ts';
import type { Command } from '../../core/review/command.ts';
import { revisionHash } from '../../core/review/revision-hash.ts';
import { allSaved, closeDesk, currentClaim, deskLine, region } from '../testing/desk-page.ts';
import { type OpenApp, renderApp } from '../testing/render-app.tsx';

const SOURCE =
  'The ferry carries 120 people.\n\nThe harbour board met on 3 May. “We are glad to sail,” it said.';
const FERRY = {
  name: 'ferry.md',
  text: '# The ferry carries 210 people\n\nThe ferry carries 210 people. It sails at dawn. The board is glad.\n\n## At sea\n\nNobody was hurt.\n\nSources:\n- [Minutes of the board](https://harbour.example/minutes)\n\n{"suggestedSection": "local", "suggestedTags": ["ferry"], "excerpt": "The ferry sails again."}\n',
  sources: [{ match: 'https://harbour.example/minutes', text: SOURCE }],
};
const ARTICLE = { name: 'article.txt', text: articleText };

afterEach(closeDesk);

const meter = (words: string) => waitFor(() => expect(screen.getByText(words)).toBeDefined());

async function openDesk(file: typeof FERRY | typeof ARTICLE = FERRY, person?: string): Promise<OpenApp> {
  const app = await renderApp({ files: [file], ...(person === undefined ? {} : { person }) });
  const rows = await screen.findAllByRole('link', { name: /ferry|NVIDIA/ });
  const [row] = rows;
  if (row !== undefined) await app.user.click(row);
  await waitFor(() => region('Draft'));
  return app;
}

async function moveTo(app: OpenApp, words: string): Promise<void> {
  for (let step = 0; step < 30 && !currentClaim().includes(words); step += 1) await app.user.keyboard('j');
  expect(currentClaim()).toContain(words);
}

describe('the open desk', () => {
  it('shows the real article as title, dek, paragraphs and subheads, with 14 claims and no source', async () => {
    await openDesk(ARTICLE);
    const draft = screen.getByRole('region', { name: 'Draft' });
    expect(within(draft).getByRole('heading', { level: 1 }).textContent).toBe(
      'NVIDIA Turns to South Korea for Sovereign AI Expansion',
    );
    expect(within(draft).getByRole('heading', { level: 2, name: 'Limited public detail' })).toBeDefined();
    expect(within(draft).getByText(/267 words/)).toBeDefined();
    expect(screen.getByText('0 of 14 claims settled')).toBeDefined();
    expect(within(region('Claims')).getAllByText('unsourced').length).toBeGreaterThan(5);
    for (const name of ['Claims', 'Evidence']) expect(screen.getByRole('region', { name })).toBeDefined();
  });

  it('breaks no rule of axe', async () => {
    await openDesk();
    const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
  });

  it('says that there is no such draft, and leads back', async () => {
    await renderApp({ path: '/drafts/nowhere' });
    expect((await screen.findByRole('alert')).textContent).toMatch(/no such draft/i);
    expect(screen.getByRole('link', { name: 'Back to the queue' })).toBeDefined();
  });
});

describe('the cursor', () => {
  it('goes through the claims by key, takes the focus along and comes round', async () => {
    const app = await openDesk();
    await app.user.keyboard('jj');
    expect(currentClaim()).toContain('It sails at dawn.');
    await waitFor(() => expect(document.activeElement?.textContent).toContain('It sails at dawn.'));
    await app.user.keyboard('kkk');
    expect(currentClaim()).toContain('The ferry sails again.');
    await app.user.keyboard('j');
    expect(deskLine()).toBe('From the top again.');
  });

  it('goes where one clicks in the galley', async () => {
    const app = await openDesk();
    await app.user.click(within(region('Draft')).getByText('The board is glad.'));
    expect(currentClaim()).toContain('The board is glad.');
  });

  it('walks through what the ledger shows', async () => {
    const app = await openDesk();
    await moveTo(app, 'It sails');
    await app.user.keyboard('0');
    await app.user.click(within(region('Claims')).getByRole('button', { name: /^Open \d/ }));
    expect(within(region('Claims')).queryByText('It sails at dawn.')).toBeNull();
  });
});

describe('a verdict by key', () => {
  it('settles the claim, says so, and goes to the next open one', async () => {
    const app = await openDesk();
    await moveTo(app, 'It sails');
    await app.user.keyboard('0');
    await meter('1 of 6 claims settled');
    expect(currentClaim()).toContain('The board is glad.');
    expect(
      screen
        .getAllByRole('status')
        .map((one) => one.textContent)
        .join(),
    ).toContain('Needs no source. 1 of 6 settled. Next: The board is glad.');
  });

  it('without evidence says what is missing and leads to where evidence is', async () => {
    const app = await openDesk();
    await app.user.keyboard('j1');
    expect(deskLine()).toContain('needs a passage that supports the claim');
    await meter('0 of 6 claims settled');
    await waitFor(() => expect(region('Evidence').contains(document.activeElement)).toBe(true));
  });

  it('with a passage that lacks a figure asks for a second press', async () => {
    const app = await openDesk();
    await app.user.keyboard('jp1');
    expect(deskLine()).toContain('does not have “210”');
    await meter('0 of 6 claims settled');
    await app.user.keyboard('1');
    await meter('1 of 6 claims settled');
    expect(currentClaim()).toContain('It sails at dawn.');
  });

  it('refutes with the highlighted passage', async () => {
    const app = await openDesk();
    await app.user.keyboard('jp2');
    await meter('1 of 6 claims settled');
    await allSaved(app);
    const { snapshot } = await app.services.api.draft(app.draftIds[0] ?? '');
    const claim = snapshot.claims.find((one) => one.verdicts.length > 0);
    expect(claim?.evidence).toMatchObject([{ kind: 'passage', stance: 'refutes' }]);
  });

  it('never takes the ranker’s first passage by itself', async () => {
    const app = await openDesk();
    await app.user.keyboard('j2');
    await meter('0 of 6 claims settled');
    expect(deskLine()).toContain('needs a passage that refutes it');
  });

  it('by the button is the same, and the pressed one shows the verdict', async () => {
    const app = await openDesk();
    await moveTo(app, 'It sails');
    await app.user.click(screen.getByRole('button', { name: 'Needs no source' }));
    await meter('1 of 6 claims settled');
    await app.user.keyboard('k');
    expect(screen.getByRole('button', { name: 'Needs no source' }).getAttribute('aria-pressed')).toBe('true');
  });

  it('on the last open claim says what approval still waits for', async () => {
    const app = await openDesk();
    // Headline and first sentence have another figure than the source: those are asked about twice.
    await app.user.keyboard('00000000');
    await meter('6 of 6 claims settled');
    expect(deskLine()).toMatch(
      /^Still to do: .+ more after that\. All claims are settled\. Needs no source\./,
    );
  });

  it('is not for a viewer, and the button says why', async () => {
    const app = await openDesk(FERRY, 'kofi');
    const button = screen.getByRole('button', { name: 'Supported' });
    expect(button.getAttribute('aria-disabled')).toBe('true');
    expect(button.getAttribute('title')).toMatch(/viewer may not settle claims/);
    await app.user.keyboard('0');
    expect(deskLine()).toMatch(/viewer may not settle claims/);
    await meter('0 of 6 claims settled');
  });
});

describe('other things done to a claim', () => {
  it('skipped, it comes back after the others', async () => {
    const app = await openDesk();
    const first = currentClaim();
    await app.user.keyboard(' ');
    expect(currentClaim()).not.toBe(first);
    await app.user.keyboard('000000');
    await waitFor(() => expect(currentClaim()).toContain('The ferry carries 210 people'));
  });

  it('reviewed, it is counted apart and the cursor goes on', async () => {
    const app = await openDesk();
    await app.user.keyboard('M');
    await meter('0 of 6 claims settled');
    expect(deskLine()).toMatch(/^Reviewed\. Next: /);
    await app.user.keyboard('z');
    expect(deskLine()).toMatch(/^Undone: Marked/);
  });

  it('flagged with a note, it shows the note, and a second press takes the flag away', async () => {
    const app = await openDesk();
    await app.user.keyboard('jf');
    await app.user.keyboard('Which deck?{Enter}');
    const row = within(region('Claims'));
    await waitFor(() => expect(row.getByText('Which deck?', { exact: false })).toBeDefined());
    expect(row.getByText('flagged')).toBeDefined();
    await app.user.keyboard('f');
    await waitFor(() => expect(row.queryByText('flagged')).toBeNull());
  });

  it('takes the evidence of the claim it repeats', async () => {
    const app = await openDesk();
    await moveTo(app, 'The ferry carries 210 people.');
    await app.user.keyboard('pa');
    await app.user.keyboard('k');
    const button = within(region('Claims')).getByRole('button', { name: /Use the evidence of/ });
    await app.user.click(button);
    expect(deskLine()).toContain('1 piece of evidence taken over');
    await app.user.keyboard('1');
    await meter('1 of 6 claims settled');
  });
});

describe('undo', () => {
  it('takes the last verdict back and goes to its claim; redo gives it again', async () => {
    const app = await openDesk();
    await moveTo(app, 'It sails');
    await app.user.keyboard('0');
    await meter('1 of 6 claims settled');
    await app.user.keyboard('z');
    await meter('0 of 6 claims settled');
    expect(currentClaim()).toContain('It sails at dawn.');
    await app.user.keyboard('Z');
    await meter('1 of 6 claims settled');
  });

  it('says so when there is nothing to take back', async () => {
    const app = await openDesk();
    await app.user.keyboard('z');
    expect(deskLine()).toBe('There is nothing of yours to undo.');
  });

  it('is offered for each of the last ten decisions', async () => {
    const app = await openDesk();
    await moveTo(app, 'It sails');
    await app.user.keyboard('0');
    await app.user.click(screen.getByRole('button', { name: 'Last ten' }));
    const list = await screen.findByRole('dialog', { name: 'Your last decisions' });
    expect(within(list).getByText(/Settled “It sails at dawn\.” as “Needs no source”/)).toBeDefined();
    await app.user.click(within(list).getByRole('button', { name: 'Undo' }));
    await meter('0 of 6 claims settled');
    await app.user.keyboard('{Escape}');
    await waitFor(() =>
      expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Last ten' })),
    );
  });
});

describe('an edit', () => {
  const field = () => within(region('Draft')).getByRole('textbox') as HTMLTextAreaElement;

  async function write(app: OpenApp, words: string): Promise<void> {
    await app.user.clear(field());
    await app.user.keyboard(words);
  }

  it('mends the sentence in its place, shows what changed and sends the claim to a recheck', async () => {
    const app = await openDesk();
    await moveTo(app, 'It sails');
    await app.user.keyboard('0ke');
    expect(field().value).toBe('It sails at dawn.');
    await write(app, 'It sails at noon.{Control>}{Enter}{/Control}');
    expect(within(region('Draft')).getByText('noon').tagName).toBe('INS');
    expect(within(region('Draft')).getByText('dawn').tagName).toBe('DEL');
    const ledger = within(region('Claims'));
    await waitFor(() => expect(ledger.getByText('needs recheck')).toBeDefined());
    expect(ledger.getByText('dawn').tagName).toBe('DEL');
    expect(deskLine()).toBe('Saved. 1 claim needs a recheck.');
    await allSaved(app);
    const { snapshot } = await app.services.api.draft(app.draftIds[0] ?? '');
    expect(snapshot.blocks[1]?.markdown).toBe(
      'The ferry carries 210 people. It sails at noon. The board is glad.',
    );
  });

  it('that is left keeps its words as unsaved, to go on with or to drop', async () => {
    const app = await openDesk();
    await moveTo(app, 'It sails');
    await app.user.keyboard('e');
    await write(app, 'It never sails.{Escape}');
    const draft = within(region('Draft'));
    expect(draft.queryByRole('textbox')).toBeNull();
    expect(draft.getByText('You have unsaved words here.')).toBeDefined();
    await app.user.click(draft.getByRole('button', { name: 'Go on writing' }));
    expect(field().value).toBe('The ferry carries 210 people. It never sails. The board is glad.');
    await app.user.keyboard('{Escape}');
    await app.user.click(draft.getByRole('button', { name: 'Drop them' }));
    expect(draft.queryByText('You have unsaved words here.')).toBeNull();
  });

  it('reaches subheads and the excerpt, too', async () => {
    const app = await openDesk();
    await app.user.click(screen.getByRole('button', { name: 'Edit the subhead 1' }));
    await write(app, 'On deck{Control>}{Enter}{/Control}');
    const draft = within(region('Draft'));
    await waitFor(() => expect(draft.getByRole('heading', { level: 2, name: /On deck/ })).toBeDefined());
    await app.user.click(screen.getByRole('button', { name: 'Edit the excerpt' }));
    await write(app, 'The ferry sails at last.{Control>}{Enter}{/Control}');
    await waitFor(() => expect(draft.getByText('The ferry sails at last.')).toBeDefined());
  });

  it('is not for a viewer, who is told whom to ask', async () => {
    const app = await openDesk(FERRY, 'kofi');
    await app.user.keyboard('je');
    expect(deskLine()).toMatch(/viewer may not suggest edits/);
    expect(within(region('Draft')).queryByRole('textbox')).toBeNull();
  });

  it('over somebody else’s words stands beside them until the person decides', async () => {
    const app = await openDesk();
    const [draftId = ''] = app.draftIds;
    await moveTo(app, 'It sails');
    app.weather.offline = true;
    await app.user.keyboard('e');
    await write(app, 'It sails at noon.{Control>}{Enter}{/Control}');
    const theirs: Command = {
      type: 'edit_block',
      id: 'theirs',
      madeAt: '2031-03-01T09:00:00.000Z',
      blockId: 'b2',
      base: 'The ferry carries 210 people. It sails at dawn. The board is glad.',
      markdown: 'The ferry carries 210 people. It sails at midnight. The board is glad.',
    };
    app.weather.offline = false;
    await app.services.api.command(draftId, 'tove', [theirs]);
    app.services.outbox.wake();
    const conflict = await screen.findByRole('group', { name: 'Conflict' });
    expect(within(conflict).getByText(/Tove Berg changed the same words/)).toBeDefined();
    expect(within(conflict).getByText(/sails at noon/)).toBeDefined();
    expect(within(conflict).getByText(/sails at midnight/)).toBeDefined();
    await app.user.click(within(conflict).getByRole('button', { name: 'Use mine on top' }));
    await waitFor(() => expect(screen.queryByRole('group', { name: 'Conflict' })).toBeNull());
    await allSaved(app);
    const { snapshot } = await app.services.api.draft(draftId);
    expect(snapshot.blocks[1]?.markdown).toContain('sails at noon');
  });
});

describe('a command that the host refused', () => {
  it('is said in words, and goes when it is dismissed', async () => {
    const app = await openDesk();
    const [draftId = ''] = app.draftIds;
    await moveTo(app, 'It sails');
    app.weather.offline = true;
    await app.user.keyboard('0');
    const { snapshot } = await offlineSafe(app, () => app.services.api.draft(draftId));
    const rejected: Command = {
      type: 'reject',
      id: 'rejected',
      madeAt: '2031-03-01T09:00:00.000Z',
      revision: revisionHash(snapshot, defaultPolicy),
      basedOn: snapshot.version,
      note: 'The ferry was sold.',
      reasons: [],
    };
    app.weather.offline = false;
    await app.services.api.command(draftId, 'tove', [rejected]);
    app.services.outbox.wake();
    const list = await screen.findByRole('list', { name: 'Refused' });
    expect(list.textContent).toContain('Not accepted: settle claims.');
    fireEvent.click(within(list).getByRole('button', { name: 'Dismiss' }));
    await waitFor(() => expect(screen.queryByRole('list', { name: 'Refused' })).toBeNull());
    await waitFor(() => expect(region('Claims').contains(document.activeElement)).toBe(true));
  });
});

/** Asks the host while the page believes that it is gone. */
async function offlineSafe<T>(app: OpenApp, ask: () => Promise<T>): Promise<T> {
  app.weather.offline = false;
  const answer = ask();
  app.weather.offline = true;
  return answer;
}
