/** Comments as a person writes them: on words, fields and the draft, to somebody, now or with a review; over the real API. */
// @vitest-environment jsdom

import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import axe from 'axe-core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { describeRange } from '../../../core/anchoring/selectors.ts';
import { plainText } from '../../../core/draft/plain-text.ts';
import { setDeskPage } from '../../../state/desk-page.ts';
import { unsavedTextsOf } from '../../../state/unsaved-texts.ts';
import { closeDesks, renderDeskParts } from '../../testing/render-desk-parts.tsx';
import { chooseCommentTarget, commentOn } from './comment-drafting.ts';
import { PendingCommentsNote } from './comment-pending-note.tsx';
import './comments-tab.tsx';
import './details-tab.tsx';
import { sendReview } from '../deciding/send-review.ts';
import { SidePane } from './side-pane.tsx';

vi.setConfig({ testTimeout: 30_000 });

afterEach(() => {
  cleanup();
  act(() => chooseCommentTarget('', null));
  closeDesks();
});

const ferry = {
  name: 'ferry.md',
  text: '# Ferry sails again\n\nThe ferry carries 210 people. It sails at 6.30.\n\n{"excerpt": "The ferry sails again."}\n',
};
const region = () => within(screen.getByRole('region', { name: 'Comments' }));
const field = () => region().getByLabelText('New comment') as HTMLTextAreaElement;

async function open() {
  const desk = await renderDeskParts(
    <>
      <SidePane />
      <PendingCommentsNote />
    </>,
    ferry,
  );
  act(() => setDeskPage(desk.draftId, { tab: 'comments', pane: 'side' }));
  await waitFor(() => region());
  return desk;
}
type Desk = Awaited<ReturnType<typeof open>>;

const body = (desk: Desk) => {
  const block = desk.desk().draft.blocks[1];
  if (block === undefined) throw new Error('The draft has no body.');
  return block;
};

/** What the selection bar does with these words. */
function startOn(desk: Desk, words: string): void {
  const block = body(desk);
  const plain = plainText(block).text;
  const start = plain.indexOf(words);
  const selector = describeRange(plain, start, start + words.length);
  act(() => commentOn(desk.draftId, { on: 'span', place: { in: 'block', blockId: block.id }, selector }));
}

function edit(desk: Desk, from: string, to: string): void {
  const { id: blockId, markdown: base } = body(desk);
  act(() => void desk.desk().send({ type: 'edit_block', blockId, base, markdown: base.replace(from, to) }));
}

describe('a comment on selected words', () => {
  it('keeps to them, says when they changed and when they are gone', async () => {
    const desk = await open();
    startOn(desk, '210 people');
    expect(document.activeElement).toBe(field());
    await desk.user.keyboard('All of them?{Control>}{Enter}{/Control}');
    await region().findByRole('button', { name: '“210 people”' });
    edit(desk, 'The ferry', 'The old ferry');
    expect(region().queryByText(/changed since|outdated/)).toBeNull();
    edit(desk, 'The old ferry carries 210 people. ', '');
    await region().findByText('outdated: words not found any more');
    expect(region().getByText('210 people', { selector: 'q' })).toBeTruthy();
    await desk.sent();
    expect(desk.desk().confirmed.threads).toHaveLength(1);
  });

  it('stays about them when the cursor goes elsewhere, and words begun on another thing wait', async () => {
    const desk = await open();
    startOn(desk, '210 people');
    await desk.user.keyboard('Half writ');
    const other = desk.value().claims.find((claim) => claim.selector.exact.startsWith('It sails'));
    act(() => desk.value().select(other?.id ?? ''));
    expect(field().value).toBe('Half writ');
    act(() => commentOn(desk.draftId, null));
    expect(field().value).toBe('');
    await desk.user.click(region().getByRole('button', { name: /^Begun on “210 people”/ }));
    expect(field().value).toBe('Half writ');
    cleanup();
    expect([...unsavedTextsOf(desk.draftId).values()].map(({ text }) => text)).toEqual(['Half writ']);
  });

  it('keeps the focus when the cursor arrives at another claim before the first letter', async () => {
    const desk = await open();
    act(() => commentOn(desk.draftId, null));
    const begun = field();
    await waitFor(() => expect(document.activeElement).toBe(begun));
    const other = desk.value().claims.find((claim) => claim.selector.exact.startsWith('It sails'));
    act(() => desk.value().select(other?.id ?? ''));
    expect(document.activeElement).toBe(field());
    await desk.user.keyboard('Which one?');
    expect(field().value).toBe('Which one?');
  });

  it('is nobody else’s while it is being written', async () => {
    const desk = await open();
    await desk.user.type(field(), 'For me alone.');
    await desk.switchTo('ines');
    await waitFor(() => expect(field().value).toBe(''));
    await desk.switchTo('mara');
    await waitFor(() => expect(field().value).toBe('For me alone.'));
  });
});

describe('a comment on the claim at hand', () => {
  it('says “this claim” while it is that, and “another claim” once the cursor is elsewhere', async () => {
    const desk = await open();
    const about = () => region().getByLabelText<HTMLSelectElement>('About').selectedOptions[0]?.textContent;
    expect(about()).toBe('this claim');
    await desk.user.type(field(), 'Who');
    expect(about()).toBe('this claim');
    const [first, other] = desk.value().claims.filter(({ id }) => id !== desk.value().selected?.id);
    act(() => desk.value().select((other ?? first)?.id ?? ''));
    expect(about()).toBe('another claim');
    expect(field().value).toBe('Who');
  });
});

describe('a comment on a field', () => {
  it('begins at the field, and leads back to it', async () => {
    const desk = await open();
    act(() => setDeskPage(desk.draftId, { tab: 'details' }));
    await desk.user.click(await screen.findByRole('button', { name: 'Comment on the section' }));
    await waitFor(() => expect(document.activeElement).toBe(field()));
    await desk.user.keyboard('Local or world?{Control>}{Enter}{/Control}');
    expect(desk.desk().draft.threads[0]?.target).toEqual({ on: 'field', field: 'section' });
    await desk.user.click(region().getByRole('button', { name: 'The section' }));
    await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('Section')));
    expect(screen.getByRole('button', { name: '1 comment on the section' })).toBeTruthy();
  });
});

describe('a mention', () => {
  it('is chosen by keys from the people, and calls for them until they answer', async () => {
    const desk = await open();
    await desk.user.type(field(), 'Please ask @');
    expect(within(region().getByRole('listbox', { name: 'People' })).getAllByRole('option')).toHaveLength(4);
    await desk.user.keyboard('d');
    const [only, ...rest] = within(region().getByRole('listbox', { name: 'People' })).getAllByRole('option');
    expect([only?.textContent, only?.getAttribute('aria-selected'), rest]).toEqual([
      'Ines Duarte',
      'true',
      [],
    ]);
    await desk.user.keyboard('{Enter}now{Control>}{Enter}{/Control}');
    await desk.sent();
    expect(desk.desk().confirmed.threads[0]?.comments[0]?.text).toBe('Please ask @Ines Duarte now');
    expect(screen.getByRole('tab', { name: /Comments.*1.*open/ })).toBeTruthy();
    await desk.switchTo('ines');
    expect(screen.getByRole('tab', { name: /1.*for you, 1 open/ })).toBeTruthy();
    await region().findByText('asks you');
    await desk.user.click(region().getByRole('button', { name: 'Answer' }));
    await desk.user.keyboard('Done.{Control>}{Enter}{/Control}');
    await region().findByText('mentions you');
    expect(screen.queryByRole('tab', { name: /for you/ })).toBeNull();
  });

  it('is made of a first name that was only typed, or pasted', async () => {
    const desk = await open();
    await desk.user.click(field());
    await desk.user.paste('@Ines can you call');
    await desk.user.keyboard('{Control>}{Enter}{/Control}');
    await desk.sent();
    expect(desk.desk().confirmed.threads[0]?.comments[0]?.text).toBe('@Ines Duarte can you call');
  });

  it('of nobody is told of before it is sent, and goes as it is when sent again', async () => {
    const desk = await open();
    await desk.user.type(field(), 'As @Harbour said');
    await desk.user.keyboard('{Control>}{Enter}{/Control}');
    expect(region().getByText(/^Nobody here is called “Harbour”\. Send again/)).toBeTruthy();
    expect(desk.desk().draft.threads).toEqual([]);
    await desk.user.keyboard('{Control>}{Enter}{/Control}');
    await desk.sent();
    expect(desk.desk().confirmed.threads[0]?.comments[0]?.text).toBe('As @Harbour said');
  });

  it('leaves the list by Escape, and the words stay', async () => {
    const desk = await open();
    await desk.user.type(field(), 'Write to @m{Escape}');
    expect(region().queryByRole('listbox')).toBeNull();
    expect(field().value).toBe('Write to @m');
    expect(document.activeElement).toBe(field());
  });
});

describe('a comment that waits for the review', () => {
  it('is seen by nobody else, can be changed, and goes out with the others', async () => {
    const desk = await open();
    startOn(desk, '210 people');
    await desk.user.keyboard('All of them?{Control>}{Shift>}{Enter}{/Shift}{/Control}');
    await region().findByText(/Only you see this/);
    await desk.user.click(region().getByLabelText('New comment'));
    await desk.user.keyboard('A word on all.');
    await desk.user.click(region().getByRole('button', { name: 'Add to review' }));
    expect(screen.getByText('2 comments will be sent with this.')).toBeTruthy();
    expect(desk.desk().draft.threads).toEqual([]);
    await desk.switchTo('ines');
    await waitFor(() => expect(region().queryByText(/Only you see/)).toBeNull());
    await desk.switchTo('mara');
    const [change] = await region().findAllByRole('button', { name: 'Change' });
    await desk.user.click(change as HTMLElement);
    await desk.user.type(region().getByLabelText('Your comment'), ' Really?{Escape}');
    edit(desk, 'The ferry', 'The old ferry');
    await desk.user.type(region().getByLabelText(/^A word over all/), 'Nearly there.');
    await desk.user.click(region().getByRole('button', { name: 'Send review with 2 comments' }));
    await desk.sent();
    const { threads, reviews } = desk.desk().confirmed;
    expect(threads.map(({ comments }) => comments[0]?.text)).toEqual([
      'All of them? Really?',
      'A word on all.',
    ]);
    expect(threads[0]?.target).toMatchObject({ on: 'span', selector: { exact: '210 people', start: 22 } });
    expect(reviews).toMatchObject([{ decision: 'comment', note: 'Nearly there.', by: 'mara' }]);
    expect(region().queryByText(/Only you see/)).toBeNull();
    expect(screen.queryByText(/will be sent with this/)).toBeNull();
  });

  it('goes out with any decision', async () => {
    const desk = await open();
    await desk.user.type(field(), 'Not yet.');
    await desk.user.click(region().getByRole('button', { name: 'Add to review' }));
    act(() => sendReview(desk.desk(), 'request_changes', 'See the comment.'));
    await desk.sent();
    const { threads, reviews, workflow } = desk.desk().confirmed;
    expect(threads.map(({ comments }) => comments[0]?.text)).toEqual(['Not yet.']);
    expect([reviews.map(({ decision }) => decision), workflow]).toEqual([
      ['request_changes'],
      'changes_requested',
    ]);
    expect(screen.queryByText(/will be sent with this/)).toBeNull();
  });

  it('breaks no rule of axe', async () => {
    const desk = await open();
    await desk.user.type(field(), 'Hm.');
    await desk.user.click(region().getByRole('button', { name: 'Add to review' }));
    await desk.user.type(field(), 'To @');
    const { violations } = await axe.run(document.body, {
      rules: { region: { enabled: false }, 'color-contrast': { enabled: false } },
    });
    expect(violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.html).join()}`)).toEqual([]);
  });
});
