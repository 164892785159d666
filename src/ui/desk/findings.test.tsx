/** What the checks found, as a person meets it on the desk: in the ledger, in the text, in the pane, by keys. */
// @vitest-environment jsdom

import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { closeDesk, deskLine, region } from '../testing/desk-page.ts';
import { type OpenApp, renderApp } from '../testing/render-app.tsx';
import './side/sources-tab.tsx';

const SOURCE =
  'The ferry carries 120 people across the bay each day.\n\nThe master of the ferry said: “We sail in every calm and in most storms.”';
const FERRY = {
  name: 'ferry.md',
  text: '# Ferry sails\n\nThe ferry carries *210* people across the bay each day. The board is glad of it. “We sail in every fog and in most storms,” the master said.\n\nSources:\n- [Minutes of the board](https://harbour.example/minutes)\n',
  sources: [{ match: 'https://harbour.example/minutes', text: SOURCE }],
};

afterEach(closeDesk);

const row = (words: string): HTMLElement => {
  const found = [...region('Claims').querySelectorAll<HTMLElement>('.claim-row')].find((one) =>
    one.textContent?.includes(words),
  );
  if (found === undefined) throw new Error(`No row has ${words}.`);
  return found;
};
const marksOf = (words: string) =>
  [...region('Draft').querySelectorAll<HTMLElement>('.finding-mark')].filter(
    (mark) => mark.textContent === words,
  );
const findingItems = () => [...region('Evidence').querySelectorAll<HTMLElement>('.finding')];
const focused = () => document.activeElement?.closest<HTMLElement>('.finding') ?? null;

/** Everything that is read out from now on, in order: the page replaces its words. */
function listen(): () => string[] {
  const heard: string[] = [];
  const observer = new MutationObserver(() => {
    for (const one of screen.getAllByRole('status')) {
      const words = one.textContent ?? '';
      if (words !== '' && heard.at(-1) !== words) heard.push(words);
    }
  });
  for (const one of screen.getAllByRole('status'))
    observer.observe(one, { childList: true, characterData: true, subtree: true });
  return () => [...new Set(heard)];
}

async function openDesk(): Promise<OpenApp> {
  const app = await renderApp({ files: [FERRY] });
  const [link] = await screen.findAllByRole('link', { name: /Ferry/ });
  if (link !== undefined) await app.user.click(link);
  await waitFor(() => expect(marksOf('210')).toHaveLength(1));
  return app;
}

describe('a number that a source has otherwise', () => {
  it('marks its row, names itself in it, and is found by the filter', async () => {
    const { user } = await openDesk();
    expect(row('210').textContent).toMatch(/Open, number differs.*error: number differs/);
    expect(row('210').querySelector('.glyph')?.getAttribute('data-tone')).toBe('differs');
    expect(row('The board is glad').textContent).not.toContain('differs');
    await user.click(within(region('Claims')).getByRole('button', { name: 'Findings 2' }));
    expect(region('Claims').querySelectorAll('.claim-row')).toHaveLength(2);
  });

  it('is marked at its very words, inside emphasis too, and a click on them leads to it', async () => {
    const { user } = await openDesk();
    const [mark] = marksOf('210');
    expect(mark?.closest('em')).not.toBeNull();
    expect(mark?.getAttribute('data-severity')).toBe('error');
    if (mark !== undefined) await user.click(mark);
    await waitFor(() =>
      expect(region('Evidence').querySelector('.finding--shown')?.textContent).toContain('“210”'),
    );
    expect(row('210').hasAttribute('data-selected')).toBe(true);
  });

  it('shows both texts with the difference named, and the source where it stands; S leads back', async () => {
    const { user } = await openDesk();
    await user.keyboard('j');
    const item = await waitFor(() => findingItems()[0] as HTMLElement);
    expect(item.querySelector('ins')?.textContent).toBe('[only here: 210]');
    expect(item.querySelector('del')?.textContent).toBe('[only in the source: 120]');
    await user.click(within(item).getByRole('button', { name: 'Open in source' }));
    const looked = await waitFor(() => region('Sources').querySelector('.marked--looked-up'));
    expect(looked?.textContent).toBe('The ferry carries 120 people across the bay each day.');
    await user.keyboard('s');
    await waitFor(() => expect(focused()?.textContent).toContain('“210”'));
  });

  it('asks for a second press before it is settled as supported by that source', async () => {
    const { user } = await openDesk();
    await user.keyboard('jp1');
    expect(deskLine()).toBe('Press 1 again to attach the passage all the same: it does not have “210”.');
    await user.keyboard('1');
    expect(deskLine()).toContain('Supported.');
  });

  it('is attached as refuting from where the two texts stand', async () => {
    const { user } = await openDesk();
    await user.keyboard('j');
    const item = await waitFor(() => findingItems()[0] as HTMLElement);
    await user.click(within(item).getByRole('button', { name: 'Attach the compared passage as refuting' }));
    await within(item).findByText('Attached as evidence.');
    expect(within(region('Evidence')).getByText('Evidence attached')).toBeDefined();
  });

  it('is dismissed with a reason, leaves row and text alone then, and comes back with Z', async () => {
    const { user } = await openDesk();
    await user.keyboard('ji');
    const item = await waitFor(() => focused() as HTMLElement);
    await user.click(within(item).getByRole('button', { name: 'Dismiss…' }));
    await user.keyboard('The board corrected its minutes.{Control>}{Enter}{/Control}');
    await within(item).findByText(/Dismissed by .*The board corrected its minutes/);
    await waitFor(() => expect(marksOf('210')).toHaveLength(0));
    expect(row('210').textContent).not.toContain('differs');
    await waitFor(() => expect(document.activeElement).toBe(item));
    await user.keyboard('z');
    await waitFor(() => expect(marksOf('210')).toHaveLength(1));
    expect(within(item).getByRole('button', { name: 'Dismiss…' })).toBeDefined();
  });
});

describe('after an edit', () => {
  it('the findings of the sentence are read out, once', async () => {
    const { user } = await openDesk();
    await user.keyboard('je');
    const field = await waitFor(() => within(region('Draft')).getByRole<HTMLTextAreaElement>('textbox'));
    const heard = listen();
    await user.type(field, ' More.');
    expect(heard().filter((words) => /finding/i.test(words))).toEqual([]);
    await user.clear(field);
    await user.type(field, 'The ferry now takes 120 people over the water.');
    await user.keyboard('{Control>}{Enter}{/Control}');
    // It may come in one breath with what is said of the saving.
    await waitFor(() => expect(heard().join(' ')).toContain('No open finding in this claim.'));
    expect(heard().filter((words) => /finding/i.test(words))).toHaveLength(1);
    expect(marksOf('210')).toHaveLength(0);
  });
});

describe('the key for findings', () => {
  const isSelected = (words: string) => row(words).hasAttribute('data-selected');

  it('goes on from the last of a claim to the next claim that has one, and says when it is round', async () => {
    const { user } = await openDesk();
    await user.keyboard('j');
    await user.keyboard('i');
    await waitFor(() => expect(focused()?.textContent).toContain('“210”'));
    // Over the claim that has none, past what else is said of this one.
    for (let press = 0; press < 6 && !isSelected('We sail in every fog'); press += 1) {
      const before = document.activeElement;
      await user.keyboard('i');
      await waitFor(() => expect(document.activeElement?.closest('.finding')).not.toBe(before));
      await waitFor(() => expect(focused()).not.toBeNull());
    }
    expect(isSelected('We sail in every fog')).toBe(true);
    await waitFor(() => expect(focused()?.textContent).toContain('Quotation'));
    for (let press = 0; press < 6 && !isSelected('210'); press += 1) {
      const before = document.activeElement;
      await user.keyboard('i');
      await waitFor(() => expect(document.activeElement?.closest('.finding')).not.toBe(before));
      await waitFor(() => expect(focused()).not.toBeNull());
    }
    expect(isSelected('210')).toBe(true);
    expect(deskLine()).toBe('From the top again.');
    await user.keyboard('I');
    expect(deskLine()).toBe('From the end again.');
  });

  it('leads from a claim without any to the next one with one, either way', async () => {
    const { user } = await openDesk();
    await user.keyboard('jj');
    expect(isSelected('The board is glad')).toBe(true);
    await user.keyboard('i');
    await waitFor(() => expect(focused()?.textContent).toContain('Quotation'));
    await user.keyboard('k');
    await waitFor(() => expect(isSelected('The board is glad')).toBe(true));
    await user.keyboard('I');
    await waitFor(() => expect(isSelected('210')).toBe(true));
    await waitFor(() => expect(focused()).not.toBeNull());
  });
});

describe('the keys for passages', () => {
  it('begin at the best one, in either direction', async () => {
    const { user } = await openDesk();
    await user.keyboard('j');
    await user.keyboard('P');
    expect(deskLine()).toMatch(/^Passage 1 of 2: The ferry carries 120/);
    await user.keyboard('P');
    expect(deskLine()).toMatch(/^Passage 2 of 2/);
  });
});
