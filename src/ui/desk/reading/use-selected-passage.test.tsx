/** Words of a source selected with the mouse, beside keys and claims, over the real API. */
// @vitest-environment jsdom

import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { closeDesks, type DeskParts, renderDeskParts } from '../../testing/render-desk-parts.tsx';
import '../side/sources-tab.tsx';
import { SidePane } from '../side/side-pane.tsx';
import { openCapture } from '../side/source-view-state.ts';

afterEach(() => {
  cleanup();
  closeDesks();
  document.getSelection()?.removeAllRanges();
});

const MINUTES = `Minutes of the harbour board

The ferry “Morning Tide” carries one hundred and twenty people. It sails at 6.30.

The board’s chair said: "we don't sail in fog". Fares stay as they are.`;
const ferry = {
  name: 'ferry.md',
  text: '# Ferry sails again\n\nThe ferry carries 120 people. The chair said “we don’t sail in fog”. It sails at 7.30.\n\nSources:\n- [Minutes of the harbour board](https://harbour.example/minutes)\n',
  sources: [{ match: 'https://harbour.example/minutes', text: MINUTES }],
};

/** With the text of its one source open, and the claim that begins with the words chosen. */
async function open(words: string): Promise<{ desk: DeskParts; text: HTMLElement }> {
  const desk = await renderDeskParts(<SidePane />, ferry);
  const [source] = desk.desk().draft.sources;
  const capture = source?.captures[0]?.sha256 ?? '';
  choose(desk, words);
  await waitFor(() => expect(desk.desk().captureText(capture)).toBe(MINUTES));
  act(() => openCapture(desk.draftId, { sourceId: source?.id ?? '', capture, start: 0, end: 0 }));
  return { desk, text: await screen.findByRole('group', { name: 'Text of Minutes of the harbour board' }) };
}

const claimOf = (desk: DeskParts, words: string) =>
  desk.desk().draft.claims.find((one) => one.selector.exact.startsWith(words));
const choose = (desk: DeskParts, words: string) =>
  act(() => desk.value().select(claimOf(desk, words)?.id ?? ''));

describe('words selected with the mouse', () => {
  const selection = () => document.getSelection()?.toString() ?? '';

  /** As a browser does it: the selection stands when the button is let go, and is looked at a moment later. */
  async function selectByMouse(desk: DeskParts, text: HTMLElement, words: string) {
    const point = (unit: number): [Node, number] => {
      const before = [...text.querySelectorAll('[data-start]')].findLast(
        (one) => Number(one.getAttribute('data-start')) <= unit,
      );
      return [before?.firstChild ?? text, unit - Number(before?.getAttribute('data-start'))];
    };
    const start = MINUTES.indexOf(words);
    fireEvent.pointerDown(text);
    document.getSelection()?.setBaseAndExtent(...point(start), ...point(start + words.length));
    fireEvent.pointerUp(document);
    await waitFor(() => expect(desk.value().highlighted?.exact).toBe(words));
    expect(text.querySelector('.marked--highlighted')).toBeNull();
  }
  /** A press elsewhere that leaves the selection, as one on a button does. */
  async function pressElsewhere(act: () => void) {
    fireEvent.pointerDown(document.body);
    fireEvent.pointerUp(document.body);
    act();
    await new Promise((resolve) => setTimeout(resolve, 10));
  }

  it('are not chosen for the next claim that is clicked, and do not look so', async () => {
    const { desk, text } = await open('The ferry carries');
    await selectByMouse(desk, text, 'It sails at 6.30.');
    await pressElsewhere(() => choose(desk, 'The chair said'));
    expect(desk.value().highlighted).toBeNull();
    await waitFor(() => expect(selection()).toBe(''));
    await desk.user.keyboard('{Shift>}{Enter}{/Shift}');
    expect(desk.value().highlighted).toBeNull();
    expect(desk.desk().draft.claims.flatMap(({ evidence }) => evidence)).toEqual([]);
  });

  it('stay chosen while other things are pressed', async () => {
    const { desk, text } = await open('It sails at');
    await selectByMouse(desk, text, 'It sails at 6.30.');
    await pressElsewhere(() => {});
    expect(selection()).toBe('It sails at 6.30.');
    await desk.user.keyboard('{Enter}');
    expect(claimOf(desk, 'It sails at')?.evidence).toMatchObject([
      { selector: { exact: 'It sails at 6.30.' } },
    ]);
  });

  it('are made more and less by the arrow keys with Shift', async () => {
    const { desk, text } = await open('The ferry carries');
    const words = 'at 6.30.\n\nThe board’s';
    await selectByMouse(desk, text, words);
    await desk.user.keyboard('{Shift>}{ArrowRight}{/Shift}');
    expect(desk.value().highlighted?.exact).toBe(`${words} chair`);
    expect(selection()).toBe('');
    await desk.user.keyboard('{Shift>}{ArrowLeft}{/Shift}');
    expect(desk.value().highlighted?.exact).toBe(words);
    const marked = [...text.querySelectorAll('.marked--highlighted')].map((mark) => mark.textContent);
    expect(marked).toEqual(['at 6.30.', 'The board’s']);
  });

  it('are given up by Escape', async () => {
    const { desk, text } = await open('The ferry carries');
    await selectByMouse(desk, text, 'It sails');
    await desk.user.keyboard('{Escape}');
    expect(desk.value().highlighted).toBeNull();
    await waitFor(() => expect(selection()).toBe(''));
  });
});
