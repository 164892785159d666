/** Taking in the writer's revised file as a person meets it, over the real API. */
// @vitest-environment jsdom

import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import { claimStatus } from '../../../core/claims/claim-status.ts';
import { useOverlay } from '../../shell/overlay-state.ts';
import { closeDesks, type DeskParts, renderDeskParts } from '../../testing/render-desk-parts.tsx';
import { DecisionBar } from '../deciding/decision-bar.tsx';
// What the page loads when it is wanted is here already: no test waits for a transform.
import './revise-dialog.tsx';
import { closeRevising, openRevising } from './revise-state.ts';

afterEach(() => {
  act(() => closeRevising());
  useOverlay.setState({ open: null });
  cleanup();
  closeDesks();
});

const FIRST = `# Ferry sails again

The ferry carries 210 people. It sails at 6.30 on weekdays.

Divers looked at the third pier and found it sound.

The board met on Monday and said that the boat is safe.

Sources:
- [Minutes](https://harbour.example/minutes)

{"suggestedSection": "local", "suggestedTags": ["ferry"], "excerpt": "The ferry sails again."}
`;

const open = () => renderDeskParts(<DecisionBar />, { name: 'ferry.md', text: FIRST });

const claim = (desk: DeskParts, words: string) => {
  const found = desk.desk().draft.claims.find((one) => one.selector.exact.includes(words));
  if (found === undefined) throw new Error(`No claim has “${words}”.`);
  return found;
};

function settle(desk: DeskParts, words: string) {
  const { id, selector } = claim(desk, words);
  act(
    () =>
      void desk.desk().send({
        type: 'settle_claim',
        claimId: id,
        verdict: 'needs_no_source',
        words: selector.exact,
        evidence: [],
      }),
  );
}

function edit(desk: DeskParts, words: string, to: string) {
  const block = desk.desk().draft.blocks.find((one) => one.markdown.includes(words));
  const base = block?.markdown ?? '';
  const markdown = base.replace(words, to);
  act(() => void desk.desk().send({ type: 'edit_block', blockId: block?.id ?? '', base, markdown }));
}

/** Chooses the file in the open dialog. */
async function choose(desk: DeskParts, file: File) {
  act(() => openRevising());
  await screen.findByRole('dialog', { name: 'Take in the revised file' });
  await desk.user.upload(screen.getByLabelText('Revised file'), file);
}

const revised = (text: string | Uint8Array<ArrayBuffer>, name = 'ferry-2.md') => new File([text], name);

describe('a revised file', () => {
  it('is shown first: what becomes of the claims, and block by block what changes', async () => {
    const desk = await open();
    settle(desk, '210');
    settle(desk, 'Divers');
    edit(desk, 'on Monday', 'on Tuesday');
    const text = FIRST.replace('third pier', 'fourth pier')
      .replace('on Monday', 'on Friday')
      .replace('\nSources:', '\nA new boat is ordered for June.\n\nSources:');
    await choose(desk, revised(text));
    const dialog = within(await screen.findByRole('dialog', { name: 'Take in ferry-2.md' }));
    expect(dialog.getByText('keeps its verdict', { exact: false }).textContent).toBe('1 keeps its verdict');
    expect(dialog.getByText('needs a recheck', { exact: false }).textContent).toBe('1 needs a recheck');
    expect(dialog.getByText('is new', { exact: false }).textContent).toBe('1 is new');
    expect(dialog.getByText(/1 conflict: the desk and the writer changed the same words/)).toBeTruthy();
    expect(dialog.getByText('third').tagName).toBe('DEL');
    expect(dialog.getByText('A new boat is ordered for June.').tagName).toBe('INS');
    expect(dialog.getByText('2 blocks unchanged')).toBeTruthy();
    expect(desk.desk().draft.fileName).toBe('ferry.md');
  });

  it('is taken in: verdicts stay with their words, the writer’s words of a conflict are suggested; undo works', async () => {
    const desk = await open();
    settle(desk, '210');
    settle(desk, 'Divers');
    edit(desk, 'on Monday', 'on Tuesday');
    const text = FIRST.replace('third pier', 'fourth pier').replace('on Monday', 'on Friday');
    await choose(desk, revised(text));
    await desk.user.click(await screen.findByRole('button', { name: 'Take in' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(claimStatus(claim(desk, '210'))).toBe('settled');
    expect(claimStatus(claim(desk, 'fourth pier'))).toBe('needs_recheck');
    expect(desk.desk().draft.suggestions.map(({ markdown }) => markdown)).toEqual([
      'The board met on Friday and said that the boat is safe.',
    ]);
    expect(desk.desk().draft.fileName).toBe('ferry-2.md');
    await desk.sent();
    expect(desk.desk().refused).toEqual([]);
    await desk.user.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(desk.desk().draft.fileName).toBe('ferry.md');
    expect(claimStatus(claim(desk, 'third pier'))).toBe('settled');
  });

  it('brings the fields and sources that the writer changed, and leaves the desk’s own alone', async () => {
    const desk = await open();
    act(() => void desk.desk().send({ type: 'set_tags', base: ['ferry'], value: ['ferry', 'harbour'] }));
    const text = FIRST.replace('sails again."', 'sails again from May."').replace(
      '\n\n{',
      '\n- [Log](https://harbour.example/log)\n\n{',
    );
    await choose(desk, revised(text));
    const dialog = within(await screen.findByRole('dialog', { name: 'Take in ferry-2.md' }));
    expect(dialog.getByText(/The writer changed excerpt/)).toBeTruthy();
    await desk.user.click(dialog.getByRole('button', { name: 'Take in' }));
    expect(desk.desk().draft.fields.excerpt.value).toBe('The ferry sails again from May.');
    expect(desk.desk().draft.fields.tags.value).toEqual(['ferry', 'harbour']);
    expect(desk.desk().draft.sources.map(({ title }) => title)).toEqual(['Minutes', 'Log']);
  });

  it('can be pasted', async () => {
    const desk = await open();
    act(() => openRevising());
    const field = await screen.findByLabelText('Or paste its text');
    await desk.user.click(field);
    await desk.user.paste(FIRST.replace('210', '220'));
    await desk.user.click(screen.getByRole('button', { name: 'See what changes' }));
    expect(await screen.findByRole('dialog', { name: 'Take in pasted.md' })).toBeTruthy();
  });

  it('is dropped on the desk', async () => {
    await open();
    const file = revised(FIRST.replace('210', '220'));
    const dataTransfer = { types: ['Files'], items: [{ kind: 'file' }], files: [file] };
    fireEvent.dragEnter(document.body, { dataTransfer });
    expect(screen.getByText('Drop to see what the revised file changes')).toBeTruthy();
    fireEvent.drop(document.body, { dataTransfer });
    expect(await screen.findByRole('dialog', { name: 'Take in ferry-2.md' })).toBeTruthy();
  });

  it('is told of only as long as it is taken in', async () => {
    const desk = await open();
    await choose(desk, revised(FIRST.replace('third pier', 'fourth pier')));
    await desk.user.click(await screen.findByRole('button', { name: 'Take in' }));
    await screen.findByRole('button', { name: 'Undo' });
    const { commandId } = desk.desk().draft.recent.at(-1) ?? { commandId: '' };
    act(() => void desk.desk().send({ type: 'undo', commandId }));
    await waitFor(() => expect(desk.desk().draft.fileName).toBe('ferry.md'));
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull());
  });

  it('is taken in behind what waits to be sent, and says so', async () => {
    const desk = await open();
    desk.setOffline(true);
    settle(desk, '210');
    await choose(desk, revised(FIRST.replace('third', 'fourth')));
    expect(await screen.findByText(/1 change waits to be sent\. The preview has it in/)).toBeTruthy();
    await desk.user.click(screen.getByRole('button', { name: 'Take in' }));
    desk.setOffline(false);
    await desk.sent();
    expect(claimStatus(claim(desk, '210'))).toBe('settled');
    expect(desk.desk().confirmed.fileName).toBe('ferry-2.md');
  });

  it('has no fault that axe knows', async () => {
    const desk = await open();
    await choose(desk, revised(FIRST.replace('third', 'fourth')));
    const dialog = await screen.findByRole('dialog', { name: 'Take in ferry-2.md' });
    const { violations } = await axe.run(dialog, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.html).join()}`)).toEqual([]);
  });
});

describe('a file that is not it', () => {
  it.each([
    ['that is empty', revised(''), /The file is empty/],
    ['that is a picture', revised(Uint8Array.from({ length: 400 }, (_, at) => at % 7)), /no text file/],
    ['without a text', revised('---\n\n---\n'), /no title and no text/],
    ['that the desk has', revised(FIRST.replaceAll('\n', '\r\n')), /the file that the desk has already/],
    ['that is too large', revised(new Uint8Array(6_100_000)), /too large: 6\.1 MB/],
  ])('is refused in words: one %s', async (_, file, words) => {
    const desk = await open();
    await choose(desk, file);
    expect((await screen.findByRole('alert')).textContent).toMatch(words);
    expect(screen.queryByRole('button', { name: 'Take in' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Choose the file' })).toBeTruthy();
  });

  it('but another article is taken in only when the person says that it is this draft; or becomes one of its own', async () => {
    const desk = await open();
    const other =
      '# Wolves seen near the pass\n\nHikers counted five wolves above the tree line in April.\n\nRangers ask people to keep dogs close.\n';
    await choose(desk, revised(other, 'wolves.md'));
    const dialog = within(await screen.findByRole('dialog', { name: 'Take in wolves.md' }));
    expect(dialog.getByText('This reads like another article.')).toBeTruthy();
    const button = dialog.getByRole('button', { name: 'Take in' });
    await desk.user.click(button);
    expect(desk.desk().draft.fileName).toBe('ferry.md');
    await desk.user.click(dialog.getByLabelText('It is this draft, written anew'));
    expect(button.getAttribute('aria-disabled')).toBeNull();
    await desk.user.click(dialog.getByRole('button', { name: 'Import it as a draft of its own' }));
    await waitFor(() => expect(useOverlay.getState().open).toMatchObject({ name: 'import' }));
    expect(desk.desk().draft.fileName).toBe('ferry.md');
  });

  it('is nobody’s to take in who may not edit', async () => {
    const desk = await open();
    await desk.switchTo('ines');
    act(() => openRevising());
    const dialog = within(await screen.findByRole('dialog', { name: 'Take in the revised file' }));
    expect(dialog.getByText(/fact-checker may not take in a revised file/i)).toBeTruthy();
    expect(dialog.queryByRole('button', { name: 'Choose the file' })).toBeNull();
  });
});
