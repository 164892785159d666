/** How the file was read, and reading it otherwise, over the real API. */
// @vitest-environment jsdom

import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import axe from 'axe-core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { setDeskPage } from '../../../state/desk-page.ts';
import { closeDesks, renderDeskParts } from '../../testing/render-desk-parts.tsx';
import { DecisionBar } from '../deciding/decision-bar.tsx';
import { SidePane } from '../side/side-pane.tsx';
import '../side/details-tab.tsx';
// What the page loads when it is wanted is here already: no test waits for a transform.
import './doctor-dialog.tsx';
import { closeDoctor } from './doctor-state.ts';
import { PIECE_LOOKS } from './piece-looks.ts';

afterEach(() => {
  vi.restoreAllMocks();
  act(() => closeDoctor());
  cleanup();
  closeDesks();
});

const ferry = {
  name: 'ferry.md',
  text: `# Ferry sails again

The ferry carries 210 people, and more in summer. It sails at 6.30 on every day of the week.

The board met on Monday

It found no fault with the boat, the crew or the pier, and said so in its minutes.

Sources:
- [Minutes](https://harbour.example/minutes)
- Captain Ruiz told us by telephone

{"teaser": "The ferry sails again, and it carries more people than before, the board says.",
 "tags": "ferry, harbour"}
`,
};

async function open(file = ferry) {
  const desk = await renderDeskParts(
    <>
      <DecisionBar />
      <SidePane />
    </>,
    file,
  );
  const blocks = () => desk.desk().draft.blocks.map(({ kind, markdown }) => `${kind}: ${markdown}`);
  return { ...desk, blocks };
}

async function openDoctor(desk: Awaited<ReturnType<typeof open>>) {
  await desk.user.keyboard('go');
  return screen.findByRole('dialog', { name: 'How ferry.md was read' });
}

const line = (words: string | RegExp) => screen.getByRole('button', { name: words });

describe('the original file', () => {
  it('is one chord away, begins at the words of the claim at hand, and gives the focus back', async () => {
    const desk = await open();
    const claim = desk.value().claims.find((one) => one.selector.exact.startsWith('It found'));
    act(() => desk.value().select(claim?.id ?? ''));
    screen.getByRole('button', { name: 'Approve' }).focus();
    await openDoctor(desk);
    expect(document.activeElement?.textContent).toContain('It found no fault');
    await desk.user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Approve' }));
  });

  it('is shown whole, line by line, with what each line was taken for', async () => {
    const desk = await open();
    const dialog = await openDoctor(desk);
    const told = within(dialog)
      .getAllByRole('button', { name: /^Line/ })
      .map((row) => row.textContent);
    expect(told).toEqual([
      expect.stringMatching(/^Line 1.Headline# Ferry sails again/),
      expect.stringMatching(/^Line 3.Paragraph/),
      expect.stringMatching(/^Line 5.Subhead guessedThe board met/),
      expect.stringMatching(/^Line 7.Paragraph/),
      expect.stringMatching(/^Line 9.FurnitureSources:/),
      expect.stringMatching(/^Line 10.Source/),
      expect.stringMatching(/^Line 11.Source/),
      expect.stringMatching(/^Line 13.*Metadata/),
      expect.stringMatching(/^Line 14.*Metadata, goes on/),
    ]);
  });

  it('has the parser’s remarks at their lines; n goes to the next', async () => {
    const desk = await open();
    await openDoctor(desk);
    line(/Ferry sails again/).focus();
    await desk.user.keyboard('n');
    const row = document.activeElement?.closest('li');
    expect(row?.querySelector('.doctor-line__remark')).not.toBeNull();
  });

  it('draws two lines anew when the cursor goes from one to the next, not all', async () => {
    const sailings = Array.from(
      { length: 60 },
      (_, at) => `Sailing ${at} leaves the pier at six in the fog.`,
    );
    const desk = await open({ ...ferry, text: `# Ferry sails again\n\n${sailings.join('\n\n')}\n` });
    await openDoctor(desk);
    await desk.user.click(line(/Sailing 7 /));
    const { paragraph } = PIECE_LOOKS;
    const looks = vi.spyOn(PIECE_LOOKS, 'paragraph', 'get').mockReturnValue(paragraph);
    await desk.user.keyboard('j');
    expect(document.activeElement?.textContent).toContain('Sailing 8 ');
    // The two lines, and the panel that tells of the one at hand.
    expect(looks.mock.calls.length).toBeGreaterThan(0);
    expect(looks.mock.calls.length).toBeLessThan(10);
  });

  it('is opened from Details too', async () => {
    const desk = await open();
    act(() => setDeskPage(desk.draftId, { tab: 'details', pane: 'side' }));
    await desk.user.click(await screen.findByRole('button', { name: 'Show the original file' }));
    expect(await screen.findByRole('dialog', { name: 'How ferry.md was read' })).toBeTruthy();
  });

  it('has no fault that axe knows', async () => {
    const desk = await open();
    const dialog = await openDoctor(desk);
    const { violations } = await axe.run(dialog, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.html).join()}`)).toEqual([]);
  });
});

describe('a line read otherwise', () => {
  it('is a paragraph by one key where it was a subhead, has a claim then, and is a subhead again by undo', async () => {
    const desk = await open();
    const claims = desk.value().claims.length;
    const dialog = within(await openDoctor(desk));
    await desk.user.click(line(/The board met/));
    await desk.user.keyboard('p');
    expect(desk.blocks()).toContain('paragraph: The board met on Monday');
    expect(desk.value().claims).toHaveLength(claims + 1);
    expect(document.activeElement?.textContent).toContain('now a paragraph');
    expect(dialog.getByText('Line 5 is a paragraph now. 1 claim more.')).toBeTruthy();
    await desk.user.keyboard('z');
    expect(desk.blocks()).toContain('subhead: The board met on Monday');
    expect(desk.value().claims).toHaveLength(claims);
    await desk.user.keyboard('Z');
    expect(desk.blocks()).toContain('paragraph: The board met on Monday');
    await desk.sent();
    expect(desk.desk().refused).toEqual([]);
  });

  it('is a source where it was text, and text again with its claims', async () => {
    const desk = await open();
    const before = desk.blocks();
    await openDoctor(desk);
    await desk.user.click(line(/It found no fault/));
    await desk.user.keyboard('o');
    expect(desk.desk().draft.sources.at(-1)?.title).toMatch(/^It found no fault/);
    expect(document.activeElement?.textContent).toContain('now a source');
    await desk.user.keyboard('p');
    expect(desk.blocks()).toEqual(before);
    expect(desk.desk().draft.sources).toHaveLength(2);
  });

  it('is text where it was a source, in its place in the file', async () => {
    const desk = await open();
    await openDoctor(desk);
    await desk.user.click(line(/Captain Ruiz/));
    await desk.user.keyboard('p');
    expect(desk.blocks().at(-1)).toBe('paragraph: Captain Ruiz told us by telephone');
    expect(desk.desk().draft.sources.map(({ title }) => title)).toEqual(['Minutes']);
    await desk.user.keyboard('q');
    expect(desk.blocks().at(-1)).toBe('quote: Captain Ruiz told us by telephone');
  });

  it('says so where it is that already, and the buttons do what the keys do', async () => {
    const desk = await open();
    const dialog = within(await openDoctor(desk));
    await desk.user.click(line(/The board met/));
    await desk.user.keyboard('s');
    expect(dialog.getByText('It is a subhead already.')).toBeTruthy();
    const out = dialog.getByRole('button', { name: 'No part of the text' });
    await desk.user.click(out);
    expect(desk.blocks().join()).not.toContain('The board met');
    expect(line(/The board met/).textContent).toContain('left out');
    expect(document.activeElement).toBe(out);
  });

  it('fills a field of the desk where the file had another name for it', async () => {
    const desk = await open();
    const dialog = within(await openDoctor(desk));
    await desk.user.click(line(/teaser/));
    await desk.user.keyboard('f');
    const choice = dialog.getByLabelText(/Use “teaser” as/);
    expect(document.activeElement).toBe(choice);
    await desk.user.selectOptions(choice, 'excerpt');
    expect(desk.desk().draft.fields.excerpt).toEqual({
      value: 'The ferry sails again, and it carries more people than before, the board says.',
      status: 'confirmed',
    });
    expect((choice as HTMLSelectElement).value).toBe('excerpt');
  });

  it('is looked at only, by who may not edit', async () => {
    const desk = await open();
    await desk.switchTo('ines');
    const dialog = within(await openDoctor(desk));
    await desk.user.click(line(/The board met/));
    await desk.user.keyboard('p');
    expect(desk.blocks()).toContain('subhead: The board met on Monday');
    expect(dialog.getAllByText(/fact-checker may not change how the file was read/i).length).toBeGreaterThan(
      0,
    );
  });
});
