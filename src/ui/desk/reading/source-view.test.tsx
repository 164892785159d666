/** A source beside the draft as a person reads it, over the real API. */
// @vitest-environment jsdom

import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import { setDeskPage } from '../../../state/desk-page.ts';
import { closeDesks, type DeskParts, renderDeskParts } from '../../testing/render-desk-parts.tsx';
import '../side/details-tab.tsx';
import '../side/sources-tab.tsx';
import { SidePane } from '../side/side-pane.tsx';
import { openCapture, toSourceAndBack } from '../side/source-view-state.ts';

afterEach(() => {
  cleanup();
  closeDesks();
});

const MINUTES = `Minutes of the harbour board

The ferry “Morning Tide” carries one hundred and twenty people. It sails at 6.30.

The board’s chair said: "we don't sail in fog". Fares stay as they are.`;
const ferry = {
  name: 'ferry.md',
  text: '# Ferry sails again\n\nThe ferry carries 120 people. The chair said “we don’t sail in fog”. It sails at 7.30.\n\nSources:\n- [Minutes of the harbour board](https://harbour.example/minutes)\n',
};
const NEWER = MINUTES.replace('6.30', '6.45').replace('Fares stay as they are.', 'Fares rise.');

/** The text is read here, so that later ones are later by the same clock. */
async function open(parts = <SidePane />) {
  const desk = await renderDeskParts(parts, ferry);
  const sourceId = desk.desk().draft.sources[0]?.id ?? '';
  act(() => void desk.desk().send({ type: 'add_capture', sourceId, text: MINUTES }));
  await desk.sent();
  return desk;
}
const reader = () => screen.findByRole('group', { name: 'Text of Minutes of the harbour board' });
const claimOf = (desk: DeskParts, words: string) => {
  const claim = desk.desk().draft.claims.find((one) => one.selector.exact.startsWith(words));
  if (claim === undefined) throw new Error(`No claim begins with ${words}.`);
  return claim;
};
const choose = (desk: DeskParts, words: string) => act(() => desk.value().select(claimOf(desk, words).id));

async function read(desk: DeskParts) {
  const [source] = desk.desk().draft.sources;
  const capture = source?.captures[0]?.sha256 ?? '';
  await waitFor(() => expect(desk.desk().captureText(capture)).toBe(MINUTES));
  act(() => openCapture(desk.draftId, { sourceId: source?.id ?? '', capture, start: 0, end: 0 }));
  const text = await reader();
  expect(document.activeElement).toBe(text);
  return text;
}

describe('a source beside the draft', () => {
  it('gives passages to the keyboard alone: down, more with Shift, back, and Enter attaches with its page', async () => {
    const desk = await open();
    choose(desk, 'The ferry carries');
    await read(desk);
    await desk.user.keyboard('{ArrowDown}{ArrowDown}{Shift>}{ArrowDown}{/Shift}');
    expect(desk.value().highlighted?.exact).toBe(
      'The ferry “Morning Tide” carries one hundred and twenty people. It sails at 6.30.',
    );
    await desk.user.keyboard('{Shift>}{ArrowUp}{/Shift}');
    await desk.user.type(screen.getByLabelText(/^Page or time/), '12:30');
    act(() => screen.getByRole('group', { name: /^Text of/ }).focus());
    await desk.user.keyboard('{Enter}');
    expect(claimOf(desk, 'The ferry carries').evidence).toMatchObject([
      {
        stance: 'supports',
        selector: { exact: 'The ferry “Morning Tide” carries one hundred and twenty people.' },
        locator: { timecode: '12:30' },
      },
    ]);
    await desk.user.keyboard('{ArrowDown}{Shift>}{Enter}{/Shift}');
    expect(claimOf(desk, 'The ferry carries').evidence[1]).toMatchObject({ stance: 'refutes', locator: {} });
  });

  it('gives less than a sentence to the keyboard too, by word', async () => {
    const desk = await open();
    choose(desk, 'The ferry carries');
    await read(desk);
    await desk.user.keyboard('{ArrowDown}{ArrowDown}{Shift>}{ArrowLeft}{ArrowLeft}{ArrowLeft}{/Shift}');
    expect(desk.value().highlighted?.exact).toBe('The ferry “Morning Tide” carries one hundred');
    await desk.user.keyboard(
      '{ArrowLeft}{ArrowLeft}{ArrowLeft}{Shift>}{ArrowRight}{ArrowRight}{/Shift}{Enter}',
    );
    expect(claimOf(desk, 'The ferry carries').evidence).toMatchObject([
      { selector: { exact: 'carries one hundred' } },
    ]);
  });

  it('says of the chosen words how they have the claim’s figures and quotations', async () => {
    const desk = await open();
    choose(desk, 'The ferry carries');
    await read(desk);
    await desk.user.keyboard('{ArrowDown}{ArrowDown}');
    expect(screen.getByText('“120” is “one hundred and twenty” there')).toBeTruthy();
    choose(desk, 'The chair said');
    act(() => screen.getByRole('group', { name: /^Text of/ }).focus());
    await desk.user.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}{ArrowDown}');
    expect(screen.getByText('The same words, once folded:')).toBeTruthy();
    choose(desk, 'It sails at');
    act(() => screen.getByRole('group', { name: /^Text of/ }).focus());
    await desk.user.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}');
    expect(screen.getByText('Not found in this passage:').closest('div')?.textContent).toContain('7.30');
  });

  it('marks what claims rest on, says whose it is, and leads to the claim', async () => {
    const desk = await open();
    choose(desk, 'The ferry carries');
    const text = await read(desk);
    await desk.user.keyboard('{ArrowDown}{ArrowDown}{Enter}{Escape}');
    const mark = text.querySelector('mark');
    const number = desk.value().claims.findIndex(({ evidence }) => evidence.length > 0) + 1;
    expect(mark?.title).toContain(`claim ${number}: supports`);
    expect(mark?.getAttribute('data-claims')).toBe(String(number));
    expect(text.textContent).toBe(MINUTES.replaceAll('\n', ''));
    choose(desk, 'It sails at');
    await desk.user.click(screen.getByText('1 passage in use by 1 claim'));
    await desk.user.click(screen.getByRole('button', { name: `claim ${number}` }));
    expect(desk.value().selected?.selector.exact).toMatch(/^The ferry carries/);
  });

  it('is searched by a key of the desk, whatever quotes are typed, and walked on from what was found', async () => {
    const desk = await open();
    const text = await read(desk);
    await desk.user.keyboard('/');
    const field = screen.getByLabelText('Find in Minutes of the harbour board');
    expect(document.activeElement).toBe(field);
    await desk.user.keyboard('“we don’t');
    await waitFor(() => expect(screen.getByText('1 of 1')).toBeTruthy());
    expect(text.querySelector('.marked--found-at')?.textContent).toBe('"we don\'t');
    await desk.user.keyboard('nothing of the kind');
    await screen.findByText('not found');
    await desk.user.keyboard('{Escape}');
    expect(document.activeElement).toBe(text);
  });

  it('goes on by keys from what was found, and from the passage one came for', async () => {
    const desk = await open();
    choose(desk, 'It sails at');
    await read(desk);
    await desk.user.keyboard('/fares{Escape}{ArrowDown}');
    expect(desk.value().highlighted?.exact).toBe('Fares stay as they are.');
    await waitFor(() => expect(desk.value().passages).not.toEqual([]));
    const [passage] = desk.value().passages;
    act(() => openCapture(desk.draftId, passage ?? { sourceId: '', capture: '', start: 0, end: 0 }));
    act(() => desk.value().highlight(null));
    await reader();
    await desk.user.keyboard('{ArrowDown}');
    expect(desk.value().highlighted?.exact).toBe(passage?.text);
  });

  it('is gone to from the words of the draft, and left for the same words', async () => {
    const desk = await open(
      <>
        <button type="button" className="claim-mark">
          words of the draft
        </button>
        <SidePane />
      </>,
    );
    choose(desk, 'It sails');
    await waitFor(() => expect(desk.value().passages).not.toEqual([]));
    act(() => setDeskPage(desk.draftId, { pane: 'draft' }));
    const words = screen.getByRole('button', { name: 'words of the draft' });
    act(() => words.focus());
    act(() => void toSourceAndBack(desk.draftId, desk.value().passages[0] ?? null));
    const text = await reader();
    expect(document.activeElement).toBe(text);
    await desk.user.keyboard('{Escape}');
    await waitFor(() => expect(document.activeElement).toBe(words));
    expect(screen.getByRole('region', { name: 'Evidence' })).toBeTruthy();
  });

  it('has no fault that axe knows, read or held against an older text', async () => {
    const desk = await open();
    choose(desk, 'The ferry carries');
    await read(desk);
    await desk.user.keyboard('{ArrowDown}{ArrowDown}{Enter}');
    const faults = async () => {
      const { violations } = await axe.run(document.body, {
        rules: { region: { enabled: false }, 'color-contrast': { enabled: false } },
      });
      return violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.html).join()}`);
    };
    expect(await faults()).toEqual([]);
    const sourceId = desk.desk().draft.sources[0]?.id ?? '';
    act(() => void desk.desk().send({ type: 'add_capture', sourceId, text: NEWER }));
    await desk.user.click(await screen.findByRole('button', { name: 'What changed' }));
    await screen.findByRole('group', { name: 'What changed' });
    expect(await faults()).toEqual([]);
  });
});

describe('several texts of a source', () => {
  async function withTwo() {
    const desk = await open();
    choose(desk, 'It sails at');
    await read(desk);
    await desk.user.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}{Enter}');
    expect(claimOf(desk, 'It sails at').evidence).toMatchObject([
      { selector: { exact: 'It sails at 6.30.' } },
    ]);
    await desk.user.click(screen.getByRole('button', { name: 'All sources' }));
    await desk.user.click(screen.getByRole('button', { name: 'Paste a newer text' }));
    return desk;
  }

  it('are told by when they were read, and only what changed is shown', async () => {
    const desk = await withTwo();
    await desk.user.click(screen.getByLabelText('Text of this source'));
    await desk.user.paste(NEWER);
    await desk.user.click(screen.getByRole('button', { name: 'Add the text' }));
    await desk.sent();
    expect(screen.getAllByRole('button', { name: /^Read the text of Minutes.*as read on / })).toHaveLength(2);
    await desk.user.click(screen.getByRole('button', { name: /^What changed in/ }));
    const changes = within(await screen.findByRole('group', { name: 'What changed' }));
    expect(changes.getByText(/^2 paragraphs changed\./)).toBeTruthy();
    expect(changes.getByText(/45$/, { selector: 'ins' }).tagName).toBe('INS');
    expect(changes.getByText('1 paragraph unchanged')).toBeTruthy();
    expect(changes.getByText(/^Of 1 passage that claims took from the older text, none stands/)).toBeTruthy();
    await desk.user.click(screen.getByRole('button', { name: 'Read this text' }));
    expect((await reader()).textContent).toContain('6.45');
  });

  it('tell a claim when the newest lacks its passage, and let one that stands there rest on it', async () => {
    const desk = await withTwo();
    const sourceId = desk.desk().draft.sources[0]?.id ?? '';
    act(() => void desk.desk().send({ type: 'add_capture', sourceId, text: NEWER }));
    act(() => setDeskPage(desk.draftId, { tab: 'evidence' }));
    await screen.findByText(/^Not found by this check.* in the newest text of this source/);
    expect(desk.value().findings.filter(({ code }) => code === 'passage_gone')).toHaveLength(1);
    act(() => void desk.desk().send({ type: 'add_capture', sourceId, text: `${MINUTES}\n\nOne line more.` }));
    await screen.findByText(/^Stands word for word in the newest text/);
    expect(desk.value().findings.filter(({ code }) => code === 'passage_gone')).toEqual([]);
    await desk.user.click(screen.getByRole('button', { name: 'Rest on the newest text' }));
    await desk.sent();
    const [source] = desk.desk().draft.sources;
    expect(claimOf(desk, 'It sails at').evidence).toMatchObject([
      { capture: source?.captures.at(-1)?.sha256, selector: { exact: 'It sails at 6.30.' } },
    ]);
  });

  it('are added from a file; the same text is not added twice, and a picture is refused', async () => {
    const desk = await withTwo();
    const chooser = screen.getByLabelText('Text file of the source');
    const picture = new File([new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3, 0, 0, 0])], 'p.txt');
    await desk.user.upload(chooser, picture);
    await screen.findByText(/^p\.txt is not a text file/);
    await desk.user.upload(chooser, new File([MINUTES], 'minutes.txt'));
    const field = screen.getByLabelText('Text of this source') as HTMLTextAreaElement;
    await waitFor(() => expect(field.value).toBe(MINUTES));
    await desk.user.click(screen.getByRole('button', { name: 'Add the text' }));
    await screen.findByText(/^This text is here already/);
    expect(desk.desk().draft.sources[0]?.captures).toHaveLength(1);
  });
});

describe('attached evidence', () => {
  it('takes another stance, a page and a note afterwards', async () => {
    const desk = await open();
    choose(desk, 'It sails at');
    await read(desk);
    await desk.user.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}{Enter}');
    act(() => setDeskPage(desk.draftId, { tab: 'evidence' }));
    await desk.user.click(await screen.findByRole('button', { name: /^Change stance, page or note/ }));
    const form = within(screen.getByRole('group', { name: 'Change this evidence' }));
    await desk.user.selectOptions(form.getByLabelText('It'), 'refutes');
    await desk.user.type(form.getByLabelText(/^Page, or time/), 'p. 4');
    await desk.user.type(form.getByLabelText('Note'), 'Timetable A.');
    await desk.user.keyboard('{Control>}{Enter}{/Control}');
    await desk.sent();
    expect(claimOf(desk, 'It sails at').evidence).toMatchObject([
      { stance: 'refutes', locator: { page: '4' }, note: 'Timetable A.' },
    ]);
    expect(document.activeElement?.textContent).toContain('Note: Timetable A.');
  });

  it('off the record says that it bears out nothing, and does not', async () => {
    const desk = await open();
    choose(desk, 'It sails at');
    await desk.user.click(screen.getByText('More kinds of evidence'));
    const form = within(screen.getByRole('group', { name: 'Off-record note' }));
    expect(form.getByText(/bears out no verdict, and no export carries it/)).toBeTruthy();
    await desk.user.type(form.getByLabelText('What was said off the record'), 'It is late every day.');
    await desk.user.click(form.getByRole('button', { name: 'Keep the note' }));
    const { id, evidence, selector } = claimOf(desk, 'It sails at');
    expect(evidence).toMatchObject([{ kind: 'off_record', said: 'It is late every day.' }]);
    const settle = { type: 'settle_claim', claimId: id, words: selector.exact } as const;
    for (const verdict of ['supported', 'refuted'] as const)
      expect(desk.desk().preview({ ...settle, verdict, evidence: [] })).toMatchObject({
        ok: false,
        problem: { code: 'evidence-missing' },
      });
  });
});
