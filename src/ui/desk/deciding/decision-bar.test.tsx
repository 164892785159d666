/** The decisions on a draft as a person meets them, over the real API. */
// @vitest-environment jsdom

import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import axe from 'axe-core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { claimsInOrder } from '../../../core/claims/claims-in-order.ts';
import { unsavedText } from '../../../state/unsaved-texts.ts';
import { actOfAnother } from '../../testing/act-of-another.ts';
import { closeDesks, type DeskParts, renderDeskParts } from '../../testing/render-desk-parts.tsx';
import { SidePane } from '../side/side-pane.tsx';
import { DecisionBar } from './decision-bar.tsx';
// What the page loads when it is wanted is here already: no test waits for a transform.
import './decision-dialog.tsx';
import { closeDecision } from './decision-state.ts';

afterEach(() => {
  act(() => closeDecision());
  cleanup();
  closeDesks();
});

const ferry = {
  name: 'ferry.md',
  text: '# Ferry sails again\n\nThe ferry carries 210 people. It sails at 6.30.\n\nSources:\n- [Minutes](https://harbour.example/minutes)\n\n{"suggestedSection": "local", "suggestedTags": ["ferry"], "excerpt": "The ferry sails again, and it carries more people than before, the board says."}\n',
  sources: [{ match: 'https://harbour.example/minutes', text: 'The ferry carries 120 people.' }],
};

const open = () =>
  renderDeskParts(
    <>
      <DecisionBar />
      <SidePane />
    </>,
    ferry,
  );

/** Mara settles and confirms everything, and Priya takes the seat. */
async function readyForApproval(): Promise<DeskParts> {
  const desk = await open();
  act(() => {
    for (const claim of claimsInOrder(desk.desk().draft)) {
      const words = claim.selector.exact;
      desk.desk().send({
        type: 'settle_claim',
        claimId: claim.id,
        verdict: 'needs_no_source',
        words,
        evidence: [],
      });
    }
    const { section, excerpt, tags } = desk.desk().draft.fields;
    desk.desk().send({ type: 'set_field', field: 'section', base: section.value, value: section.value });
    desk.desk().send({ type: 'set_field', field: 'excerpt', base: excerpt.value, value: excerpt.value });
    desk.desk().send({ type: 'set_tags', base: tags.value, value: tags.value });
  });
  await desk.sent();
  await desk.switchTo('priya');
  return desk;
}

const press = async (desk: DeskParts, name: string) => {
  await desk.user.click(screen.getByRole('button', { name }));
  return screen.findByRole('dialog');
};

describe('approval', () => {
  it('that is blocked stays in reach, says by what, and leads there', async () => {
    const desk = await open();
    const button = screen.getByRole('button', { name: 'Approve' });
    expect(button.getAttribute('aria-disabled')).toBe('true');
    button.focus();
    await desk.user.keyboard('A');
    const dialog = within(await screen.findByRole('dialog', { name: /approve/i }));
    expect(dialog.getByText(/editor may not approve/i)).toBeTruthy();
    expect(dialog.getAllByRole('listitem').map((line) => line.textContent)).toEqual(
      expect.arrayContaining([expect.stringContaining('Section “local” is suggested, not confirmed.')]),
    );
    expect(dialog.queryByRole('button', { name: 'Approve' })).toBeNull();
    await desk.user.click(dialog.getByRole('button', { name: /^Section “local”/ }));
    await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('Section')));
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('names the revision, and is the host’s to give: without it one reads “waiting to send”', async () => {
    const desk = await readyForApproval();
    desk.setOffline(true);
    const dialog = await press(desk, 'Approve');
    expect(dialog.textContent).toMatch(/revision [0-9a-f]{8}/);
    await desk.user.keyboard('{Enter}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(screen.getByText('approval waiting to send')).toBeTruthy();
    expect(desk.desk().draft.workflow).toBe('in_review');
    expect(screen.queryByText(/^Approved/)).toBeNull();
    desk.setOffline(false);
    await desk.sent();
    expect(desk.desk().draft.workflow).toBe('approved');
    expect(
      within(screen.getByRole('region', { name: 'Evidence' })).getByText(/^Approved by Priya Sen/),
    ).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Approve' })).toBeNull();
  });

  it('is given to what the dialog counts, and is told when it is there and when a change ends it', async () => {
    const desk = await readyForApproval();
    act(
      () =>
        void desk.desk().send({ type: 'set_field', field: 'embargo', base: '', value: '2099-07-04T06:00Z' }),
    );
    const dialog = within(await press(desk, 'Approve'));
    expect(dialog.getByText('4 of 4 claims settled: 4 needs no source.')).toBeTruthy();
    expect(dialog.getByText(/findings? of the checks (is|are) open/)).toBeTruthy();
    expect(dialog.getByText(/^Embargo: .*4 July 2099/)).toBeTruthy();
    await desk.user.keyboard('{Enter}');
    expect((await screen.findAllByText('Approved by Priya Sen.')).length).toBeGreaterThan(0);
    expect(await screen.findByRole('button', { name: 'Download Markdown' })).toBeTruthy();
    act(() => void desk.desk().send({ type: 'set_tags', base: ['ferry'], value: ['ferry', 'harbour'] }));
    expect((await screen.findAllByText(/That change ended the approval/)).length).toBeGreaterThan(0);
    const undo = await screen.findByRole('button', { name: 'Undo the change' });
    // Something is done in between: it stays.
    const [claim] = claimsInOrder(desk.desk().draft);
    act(() => void desk.desk().send({ type: 'flag_claim', claimId: claim?.id ?? '', note: 'Who says so?' }));
    await desk.user.click(undo);
    await waitFor(() => expect(desk.desk().draft.fields.tags.value).toEqual(['ferry']));
    expect(claimsInOrder(desk.desk().draft)[0]?.flag?.note).toBe('Who says so?');
  });

  it('that another person’s change ended is told with their name, and nothing of one’s own is undone', async () => {
    const desk = await readyForApproval();
    await press(desk, 'Approve');
    await desk.user.keyboard('{Enter}');
    await waitFor(() => expect(desk.desk().draft.workflow).toBe('approved'));
    await desk.sent();
    const tags = { type: 'set_tags', base: ['ferry'], value: ['ferry', 'harbour'] } as const;
    await actOfAnother(desk.services, desk.draftId, 'mara', tags);
    await desk.catchUp();
    expect((await screen.findAllByText(/^A change by Mara Okoye ended the approval/)).length).toBeGreaterThan(
      0,
    );
    expect(screen.queryByRole('button', { name: 'Undo the change' })).toBeNull();
  });

  it('falls with the next change, which is named', async () => {
    const desk = await readyForApproval();
    await press(desk, 'Approve');
    await desk.user.keyboard('{Enter}');
    await waitFor(() => expect(desk.desk().draft.workflow).toBe('approved'));
    act(() => void desk.desk().send({ type: 'set_tags', base: ['ferry'], value: ['ferry', 'harbour'] }));
    await screen.findByText(/voided by Priya Sen.*change tags/);
    expect(screen.getByRole('button', { name: 'Approve' })).toBeTruthy();
    act(() => void desk.desk().send({ type: 'set_tags', base: ['ferry', 'harbour'], value: ['boats'] }));
    const listed = screen.getByText('2 changes since the approval').closest('details');
    expect([...(listed?.querySelectorAll('li') ?? [])].map((line) => line.textContent)).toEqual([
      'Priya Sen: changed the tags from “ferry” to “ferry, harbour”',
      'Priya Sen: changed the tags from “ferry, harbour” to “boats”',
    ]);
  });

  it('of a draft that was approved before needs a note of what is corrected', async () => {
    const desk = await readyForApproval();
    await press(desk, 'Approve');
    await desk.user.keyboard('{Enter}');
    await waitFor(() => expect(desk.desk().draft.workflow).toBe('approved'));
    act(() => void desk.desk().send({ type: 'set_tags', base: ['ferry'], value: ['ferry', 'harbour'] }));
    await screen.findByText(/voided by/);
    const dialog = within(await press(desk, 'Approve'));
    const note = dialog.getByLabelText('What is corrected');
    expect(document.activeElement).toBe(note);
    await desk.user.click(dialog.getByRole('button', { name: 'Approve' }));
    expect(dialog.getByText('It was approved before: write what is corrected.')).toBeTruthy();
    expect(document.activeElement).toBe(note);
    await desk.user.keyboard('One tag more.{Control>}{Enter}{/Control}');
    await waitFor(() => expect(desk.desk().draft.workflow).toBe('corrected'));
    expect(desk.desk().draft.reviews.at(-1)?.note).toBe('One tag more.');
  });

  it('is overridden in its own dialog by a role that may', async () => {
    const desk = await open();
    await desk.switchTo('priya');
    const dialog = within(await press(desk, 'Approve'));
    await desk.user.click(dialog.getByRole('button', { name: /^Override.*Tags/ }));
    await desk.user.keyboard('Tags come later.{Control>}{Enter}{/Control}');
    await dialog.findByText(/Overridden by Priya Sen/);
  });

  it('can be given at once when the last requirement is overridden: the focus is on the button', async () => {
    const desk = await readyForApproval();
    act(() => void desk.desk().send({ type: 'set_tags', base: ['ferry'], value: [] }));
    await waitFor(() =>
      expect(desk.value().requirements.filter(({ status }) => status === 'unsatisfied')).toHaveLength(1),
    );
    const dialog = within(await press(desk, 'Approve'));
    await desk.user.click(dialog.getByRole('button', { name: /^Override/ }));
    await desk.user.keyboard('Tags come later.{Control>}{Enter}{/Control}');
    const button = await dialog.findByRole('button', { name: 'Approve' });
    await waitFor(() => expect(document.activeElement).toBe(button));
    await desk.user.keyboard('{Enter}');
    await waitFor(() => expect(desk.desk().draft.workflow).toBe('approved'));
  });
});

describe('a request for changes', () => {
  it('is drafted from the claims, takes its reasons by digit, and goes out by Ctrl+Enter', async () => {
    const desk = await open();
    const claim = desk.value().claims[1];
    act(() => void desk.desk().send({ type: 'flag_claim', claimId: claim?.id ?? '', note: 'Which ferry?' }));
    const dialog = within(await press(desk, 'Request changes'));
    const text = dialog.getByLabelText('What the writer reads') as HTMLTextAreaElement;
    expect(text.value).toContain(`“${claim?.selector.exact}”`);
    expect(text.value).toContain('Which ferry?');
    await desk.user.keyboard('6');
    expect((dialog.getByLabelText(/Language/) as HTMLInputElement).checked).toBe(true);
    await desk.user.type(text, ' Thanks, 6 times.');
    expect((dialog.getByLabelText(/Language/) as HTMLInputElement).checked).toBe(true);
    await desk.user.keyboard('{Control>}{Enter}{/Control}');
    await desk.sent();
    const review = desk.desk().confirmed.reviews[0];
    expect(review?.reasons).toContain('writing');
    expect(review?.note).toMatch(/Thanks, 6 times\.$/);
    expect(desk.desk().confirmed.workflow).toBe('changes_requested');
  });

  it('loses neither words nor reasons when it is closed', async () => {
    const desk = await open();
    await press(desk, 'Request changes');
    await desk.user.keyboard('5');
    await desk.user.type(screen.getByLabelText('What the writer reads'), ' By noon.');
    await desk.user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    const dialog = within(await press(desk, 'Request changes'));
    expect((dialog.getByLabelText('What the writer reads') as HTMLTextAreaElement).value).toMatch(
      /By noon\.$/,
    );
    expect((dialog.getByLabelText(/Headline or excerpt/) as HTMLInputElement).checked).toBe(true);
  });

  it('takes a reason by the place of its digit where the layout has none unshifted', async () => {
    const desk = await open();
    const dialog = await press(desk, 'Request changes');
    fireEvent.keyDown(within(dialog).getByLabelText(/Language/), { key: '-', code: 'Digit6' });
    expect((within(dialog).getByLabelText(/Language/) as HTMLInputElement).checked).toBe(true);
  });

  it('is saved as a Markdown file with its reasons', async () => {
    const saved: Blob[] = [];
    const names: string[] = [];
    URL.createObjectURL = (blob) => {
      saved.push(blob as Blob);
      return 'blob:request';
    };
    const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      names.push(this.download);
    });
    const desk = await open();
    const dialog = within(await press(desk, 'Request changes'));
    await desk.user.keyboard('6');
    await desk.user.click(dialog.getByRole('button', { name: 'Save as a file' }));
    click.mockRestore();
    expect(names).toEqual(['ferry-sails-again-changes.md']);
    const text = (await saved[0]?.text()) ?? '';
    expect(text).toMatch(/^# Changes requested: Ferry sails again\n\n\*.*Language or structure\*\n\n/);
    expect(text).toContain(
      (dialog.getByLabelText('What the writer reads') as HTMLTextAreaElement).value.trim(),
    );
  });

  it('that is longer than a review holds is not sent, and says by how much', async () => {
    const desk = await open();
    const dialog = within(await press(desk, 'Request changes'));
    fireEvent.change(dialog.getByLabelText('What the writer reads'), {
      target: { value: 'x'.repeat(20_003) },
    });
    await desk.user.click(dialog.getByRole('button', { name: 'Request changes' }));
    expect(dialog.getByText(/^3 characters too long/)).toBeTruthy();
    expect(desk.desk().draft.workflow).toBe('received');
  });
});

describe('a draft set aside', () => {
  it('needs a reason, and can be reopened to where it was', async () => {
    const desk = await open();
    await desk.switchTo('priya');
    await press(desk, 'Reject');
    await desk.user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Reject' }));
    expect(screen.getByText('Write a reason.')).toBeTruthy();
    expect(desk.desk().draft.workflow).toBe('received');
    await desk.user.keyboard('We ran this in March.');
    // Out of the field the digits tick their reasons, as with changes requested.
    await desk.user.tab({ shift: true });
    await desk.user.keyboard('34{Control>}{Enter}{/Control}');
    await waitFor(() => expect(desk.desk().draft.workflow).toBe('rejected'));
    expect(desk.desk().draft.reviews.at(-1)?.reasons).toEqual(['duplicate', 'outdated']);
    const dialog = within(await press(desk, 'Reopen'));
    expect(dialog.getByText('We ran this in March.')).toBeTruthy();
    await desk.user.keyboard('{Enter}');
    await waitFor(() => expect(desk.desk().draft.workflow).toBe('received'));
  });

  it('keeps the note of its reopening when the dialog is closed, and on the record when it is sent', async () => {
    const desk = await open();
    await desk.switchTo('priya');
    await press(desk, 'Reject');
    await desk.user.type(screen.getByLabelText('Reason, in words'), 'We ran this in March.');
    await desk.user.keyboard('{Control>}{Enter}{/Control}');
    await waitFor(() => expect(desk.desk().draft.workflow).toBe('rejected'));
    const note = () => screen.getByLabelText('Note, if there is one') as HTMLTextAreaElement;
    await press(desk, 'Reopen');
    await desk.user.type(note(), 'That was another ferry.');
    await desk.user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await press(desk, 'Reopen');
    expect(note().value).toBe('That was another ferry.');
    await desk.user.type(note(), '{Control>}{Enter}{/Control}');
    await desk.sent();
    expect(desk.desk().confirmed.workflow).toBe('received');
    expect(desk.desk().confirmed.recent.at(-1)?.events).toMatchObject([{ note: 'That was another ferry.' }]);
    expect(unsavedText(desk.desk().draft.id, 'reopen')).toBeNull();
  });

  it('is explained to who may not do it', async () => {
    const desk = await open();
    const dialog = within(await press(desk, 'Reject'));
    expect(dialog.getByText(/editor may not reject/i)).toBeTruthy();
    expect(dialog.queryByRole('button', { name: 'Reject' })).toBeNull();
  });
});

describe('the dialogs', () => {
  it.each(['Approve', 'Request changes', 'Reject'])('have no fault that axe knows: %s', async (name) => {
    const desk = await open();
    const dialog = await press(desk, name);
    const { violations } = await axe.run(dialog, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.html).join()}`)).toEqual([]);
  });
});
