/** Suggesting beside editing, as a person meets it: over the real API, by keys and by words on the page. */
// @vitest-environment jsdom

import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import { setPreferences } from '../../../state/preferences.ts';
import { allSaved, closeDesk, currentClaim, deskLine, region } from '../../testing/desk-page.ts';
import { type OpenApp, renderApp } from '../../testing/render-app.tsx';
import './all-suggestions-dialog.tsx';

const FERRY = {
  name: 'ferry.md',
  text: '# Ferry sails again\n\nThe ferry carries *210* people. It sails at dawn.\n\nThe board is “glad” of it.\n\n{"excerpt": "The ferry sails again."}\n',
};

afterEach(closeDesk);

const draft = () => within(region('Draft'));
const notes = () => draft().queryAllByRole('group', { name: /^Suggestion by/ });
async function stateOf(app: OpenApp) {
  await allSaved(app);
  return (await app.services.api.draft(app.draftIds[0] ?? '')).snapshot;
}

async function open(person: string): Promise<OpenApp> {
  const app = await renderApp({ files: [FERRY], person });
  await app.user.click(await screen.findByRole('link', { name: /Ferry sails again/ }));
  await waitFor(() => region('Draft'));
  return app;
}

async function moveTo(app: OpenApp, words: string): Promise<void> {
  for (let step = 0; step < 20 && !currentClaim().includes(words); step += 1) await app.user.keyboard('j');
  expect(currentClaim()).toContain(words);
}

/** Edits the sentence by `e`, from the keyboard; what that becomes is the mode's to say. */
async function rewrite(app: OpenApp, sentence: string, words: string): Promise<void> {
  await moveTo(app, sentence);
  await app.user.keyboard('e');
  const field = await draft().findByRole('textbox', { name: /^(Sentence|Text of)/ });
  await app.user.clear(field);
  await app.user.type(field, words);
  await app.user.keyboard('{Control>}{Enter}{/Control}');
}

async function take(app: OpenApp, person: string): Promise<void> {
  await allSaved(app);
  act(() => setPreferences({ personId: person }));
}

describe('a suggestion', () => {
  it('by a fact-checker leaves the text, stands in it, is accepted by key and taken back by undo', async () => {
    const app = await open('ines');
    expect(draft().getByText('Suggesting')).toBeDefined();
    await rewrite(app, 'It sails', 'It sails at noon.');
    expect(deskLine()).toBe('Suggested. The text stays as it is until somebody accepts it.');
    expect(draft().getByText('dawn', { selector: 'del' })).toBeDefined();
    expect(draft().getByText('noon', { selector: 'ins' })).toBeDefined();
    expect(draft().queryByRole('button', { name: /^Accept/ })).toBeNull();
    expect((await stateOf(app)).blocks[1]?.markdown).toContain('at dawn');

    await take(app, 'mara');
    await draft().findByRole('button', { name: /^Accept/ });
    await moveTo(app, 'It sails');
    await app.user.keyboard('y');
    await waitFor(() => expect(notes()).toEqual([]));
    expect((await stateOf(app)).blocks[1]?.markdown).toBe(
      'The ferry carries *210* people. It sails at noon.',
    );
    await app.user.keyboard('z');
    await waitFor(() => expect(notes()).toHaveLength(1));
    const again = await stateOf(app);
    expect(again.blocks[1]?.markdown).toContain('at dawn');
    expect(again.suggestions).toHaveLength(1);
    await app.user.keyboard('Z');
    await waitFor(() => expect(notes()).toEqual([]));
  });

  it('is an editor’s choice, kept in sight and switched by a key', async () => {
    const app = await open('mara');
    const [editing, suggesting] = ['Editing', 'Suggesting'].map((name) =>
      draft().getByRole('button', { name }),
    );
    expect(editing?.getAttribute('aria-pressed')).toBe('true');
    await app.user.keyboard('E');
    expect(suggesting?.getAttribute('aria-pressed')).toBe('true');
    await rewrite(app, 'It sails', 'It sails at six.');
    const { blocks, suggestions } = await stateOf(app);
    expect(blocks[1]?.markdown).toContain('at dawn');
    expect(suggestions[0]?.markdown).toBe('The ferry carries *210* people. It sails at six.');
  });

  it('stands beside the draft with the claims it touches, its reason and both texts', async () => {
    const app = await open('ines');
    await moveTo(app, 'It sails');
    await app.user.keyboard('e');
    const field = await draft().findByRole('textbox', { name: /^(Sentence|Text of)/ });
    await app.user.clear(field);
    await app.user.type(field, 'It sails at noon.');
    await app.user.type(draft().getByRole('textbox', { name: /^Why/ }), 'The timetable says so.');
    await app.user.keyboard('{Control>}{Enter}{/Control}');
    const pane = within(region('Evidence'));
    await pane.findByText('Suggested edits');
    expect(pane.getByText('The timetable says so.')).toBeDefined();
    expect(pane.getByText('noon', { selector: 'ins' })).toBeDefined();
    await app.user.keyboard('k');
    await waitFor(() => expect(pane.queryByText('Suggested edits')).toBeNull());
    await app.user.keyboard('gc');
    const all = within(await screen.findByRole('list', { name: 'Claims it touches' }));
    await app.user.click(all.getByRole('button', { name: 'It sails at dawn.' }));
    expect(currentClaim()).toContain('It sails');
  });

  it('over words that were changed since shows both, and its words can be written in by hand', async () => {
    const app = await open('ines');
    await rewrite(app, 'It sails', 'It sails at noon.');
    await take(app, 'mara');
    await rewrite(app, 'The ferry carries', 'The ferry carries 211 people.');
    await waitFor(() => expect(notes()[0]?.textContent).toMatch(/merged with what was changed beside it/));
    await rewrite(app, 'It sails', 'It sails at ten.');
    await waitFor(() => expect(notes()[0]?.textContent).toMatch(/the same words were changed since/));
    const note = within(notes()[0] as HTMLElement);
    expect(note.getByText(/It sails at noon/)).toBeDefined();
    expect(note.getByText(/211 people. It sails at ten/)).toBeDefined();
    expect(note.queryByRole('button', { name: /^Accept/ })).toBeNull();
    await app.user.click(note.getByRole('button', { name: 'Edit with these words' }));
    const field = (await draft().findByRole('textbox')) as HTMLTextAreaElement;
    expect(field.value).toContain('It sails at noon.');
  });

  describe('that cannot be merged, where words of one’s own wait unsaved', () => {
    /** Mara has begun to write about the sailing, when Ines' suggestion is in conflict already. */
    async function withOwnWords() {
      const app = await open('ines');
      await rewrite(app, 'It sails', 'It sails at noon.');
      await take(app, 'mara');
      await rewrite(app, 'It sails', 'It sails at ten.');
      await moveTo(app, 'It sails');
      await app.user.keyboard('e');
      await app.user.type(await textField(), ' Twice.{Escape}');
      await draft().findByText('You have unsaved words here.');
      await waitFor(() => expect(notes()).toHaveLength(1));
      await app.user.click(inNote().getByRole('button', { name: 'Edit with these words' }));
      return app;
    }
    const inNote = () => within(notes()[0] as HTMLElement);
    const textField = async () => (await draft().findByRole('textbox')) as HTMLTextAreaElement;
    const OWN = 'The ferry carries *210* people. It sails at ten. Twice.';
    const THEIRS = 'The ferry carries *210* people. It sails at noon.';

    it('leaves those in the field and says so; its words are taken by one press, and given back by another', async () => {
      const app = await withOwnWords();
      expect((await textField()).value).toBe(OWN);
      expect(deskLine()).toMatch(/^Your own unsaved words stand in the field\./);
      await app.user.click(screen.getByRole('button', { name: 'Take the suggested words' }));
      expect((await textField()).value).toBe(THEIRS);
      expect(document.activeElement).toBe(await textField());
      await app.user.type(await textField(), ' Or later.');
      expect(inNote().getByText(OWN)).toBeDefined();
      await app.user.click(inNote().getByRole('button', { name: 'Back to these words' }));
      expect((await textField()).value).toBe(OWN);
      expect(inNote().queryByText(OWN)).toBeNull();
      expect(inNote().getByText(`${THEIRS} Or later.`)).toBeDefined();
    });

    it('gives them back when it is rejected', async () => {
      const app = await withOwnWords();
      await app.user.click(screen.getByRole('button', { name: 'Take the suggested words' }));
      await app.user.type(await textField(), '{Control>}{Enter}{/Control}');
      await app.user.click(inNote().getByRole('button', { name: /^Reject/ }));
      await waitFor(() => expect(notes()).toEqual([]));
      expect((await stateOf(app)).blocks[1]?.markdown).toBe(THEIRS);
      await app.user.click(await draft().findByRole('button', { name: 'Go on writing' }));
      expect((await textField()).value).toBe(OWN);
    });

    it('asks nothing of who has none left', async () => {
      const app = await withOwnWords();
      await app.user.keyboard('{Escape}');
      await app.user.click(await draft().findByRole('button', { name: 'Drop them' }));
      await app.user.click(inNote().getByRole('button', { name: 'Edit with these words' }));
      expect((await textField()).value).toBe(THEIRS);
      expect(screen.queryByRole('button', { name: 'Take the suggested words' })).toBeNull();
    });
  });

  it('of several is rejected by key on its note, and its maker takes back their own', async () => {
    const app = await open('ines');
    await rewrite(app, 'It sails', 'It sails at noon.');
    await rewrite(app, 'The board', 'The board is proud of it.');
    await take(app, 'mara');
    await waitFor(() => expect(notes()).toHaveLength(2));
    await app.user.keyboard('d');
    await waitFor(() => expect(document.activeElement).toBe(notes()[0]));
    await app.user.keyboard('x');
    await waitFor(() => expect(notes()).toHaveLength(1));
    await waitFor(() => expect(document.activeElement).toBe(notes()[0]));
    await take(app, 'ines');
    await app.user.click(await draft().findByRole('button', { name: /^Take back/ }));
    await waitFor(() => expect(notes()).toEqual([]));
    expect((await stateOf(app)).blocks[2]?.markdown).toContain('glad');
  });

  it('and all others are accepted with one question, and taken back with one key', async () => {
    const app = await open('ines');
    await rewrite(app, 'It sails', 'It sails at noon.');
    await rewrite(app, 'The board', 'The board is proud of it.');
    await take(app, 'mara');
    await app.user.click(await draft().findByRole('button', { name: 'Accept all…' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Accept 2 suggestions' }));
    await app.user.click(dialog.getByRole('button', { name: 'Accept all' }));
    await waitFor(() => expect(notes()).toEqual([]));
    const done = await stateOf(app);
    expect(done.blocks.map(({ markdown }) => markdown).join()).toMatch(/noon.*proud/);
    await app.user.keyboard('z');
    await waitFor(() => expect(notes()).toHaveLength(2));
    const undone = await stateOf(app);
    expect(undone.blocks.map(({ markdown }) => markdown).join()).toMatch(/dawn.*glad/);
    await app.user.keyboard('Z');
    await waitFor(() => expect(notes()).toEqual([]));
  });

  it('breaks no rule of axe', async () => {
    const app = await open('ines');
    await rewrite(app, 'It sails', 'It sails at noon.');
    await take(app, 'mara');
    await draft().findByRole('button', { name: /^Accept/ });
    const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
  });
});

describe('a tracked change', () => {
  it('names who made it in the margin, leads to the history and can be hidden', async () => {
    const app = await open('mara');
    await rewrite(app, 'It sails', 'It sails at noon.');
    const bar = await draft().findByRole('button', { name: 'Changed by Mara Okoye: to the history' });
    await app.user.click(draft().getByRole('button', { name: 'Show changes' }));
    expect(draft().queryByText('dawn', { selector: 'del' })).toBeNull();
    expect(bar.isConnected).toBe(false);
    await app.user.click(draft().getByRole('button', { name: 'Show changes' }));
    await app.user.click(await draft().findByRole('button', { name: /^Changed by/ }));
    await waitFor(() => region('History'));
  });

  it('of emphasis alone is told as that', async () => {
    const app = await open('mara');
    await rewrite(app, 'It sails', 'It *sails* at dawn.');
    await draft().findByRole('button', { name: 'Emphasis or links changed by Mara Okoye: to the history' });
  });

  it('of typography alone keeps the verdict; of words it asks for a recheck and shows what changed', async () => {
    const app = await open('ines');
    await moveTo(app, 'The board');
    await app.user.keyboard('0');
    await take(app, 'mara');
    await rewrite(app, 'The board', 'The board is "glad" of it.');
    expect(deskLine()).toBe('Saved.');
    expect(
      (await stateOf(app)).claims.find((one) => one.selector.exact.includes('"glad"'))?.verdicts,
    ).toHaveLength(1);
    expect(within(region('Evidence')).queryByText('Changed since it was checked')).toBeNull();
    await rewrite(app, 'The board', 'The board is "sad" of it.');
    expect(deskLine()).toBe('Saved. 1 claim needs a recheck.');
    await moveTo(app, 'The board');
    const pane = within(region('Evidence'));
    await pane.findByText('Changed since it was checked');
    expect(pane.getAllByText(/sad/, { selector: 'ins' })).toBeDefined();
  });
});

describe('selected words', () => {
  function select(words: string): void {
    const walker = document.createTreeWalker(region('Draft'), NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(words) ?? -1;
      if (at < 0) continue;
      document.getSelection()?.setBaseAndExtent(node, at, node, at + words.length);
      fireEvent(document, new Event('selectionchange'));
      return;
    }
    throw new Error(`Nothing reads ${words}.`);
  }

  it('can be commented on, edited and made a claim from one bar that covers nothing', async () => {
    const app = await open('mara');
    select('at dawn');
    const bar = within(await draft().findByRole('group', { name: 'Selected: at dawn' }));
    expect(bar.getAllByRole('button').map((button) => button.textContent)).toEqual([
      'CommentC',
      'EditE',
      'Make claimM',
    ]);
    await app.user.keyboard('e');
    const field = (await draft().findByRole('textbox', { name: 'Sentence' })) as HTMLTextAreaElement;
    expect(field.value).toBe('at dawn');
    await waitFor(() => expect(draft().queryByRole('group', { name: /^Selected/ })).toBeNull());
  });

  it('are counted in the text’s own words, whatever changes are shown among them', async () => {
    const app = await open('mara');
    await rewrite(app, 'The ferry carries', 'The old ferry carries *210* people.');
    select('at dawn');
    await draft().findByRole('group', { name: 'Selected: at dawn' });
    await app.user.keyboard('c');
    await app.user.keyboard('Which dawn?{Control>}{Enter}{/Control}');
    const [thread] = (await stateOf(app)).threads;
    expect(thread?.target).toMatchObject({ on: 'span', selector: { exact: 'at dawn' } });
    expect(thread?.snapshot).toBe('at dawn');
  });
});
