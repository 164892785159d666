/** The pane beside the galley as a person meets it, over the real API. */
// @vitest-environment jsdom

import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import articleText from '../../../../seeds/000_00d55a6832a11652.txt?raw';
import { SIDE_TABS, type SideTab, setDeskPage } from '../../../state/desk-page.ts';
import { closeDesks, renderDeskParts } from '../../testing/render-desk-parts.tsx';
// What the page loads when it is wanted is here already: no test waits for a transform.
import './comments-tab.tsx';
import './details-tab.tsx';
import './history-tab.tsx';
import './sources-tab.tsx';
import { goToSide, type SidePlace } from './side-focus.ts';
import { SidePane } from './side-pane.tsx';
import { TAB_NAMES } from './side-region.tsx';
import { toSourceAndBack } from './source-view-state.ts';

afterEach(() => {
  cleanup();
  closeDesks();
});

const article = { name: 'article.txt', text: articleText };
const SOURCE =
  'Minutes of the harbour board\n\nThe ferry “Morning Tide” carries 120 people.\n\nIt sails at 6.30.';
const ferry = {
  name: 'ferry.md',
  text: '# Ferry sails again\n\nThe ferry carries 210 people. It sails at 6.30.\n\nSources:\n- [Minutes of the harbour board](https://harbour.example/minutes)\n- [A leaflet](javascript:alert)\n\n{"suggestedSection": "local", "suggestedTags": ["ferry"], "excerpt": "The ferry sails again, and it carries more people than before, the board says.", "wire": 7}\n',
  sources: [{ match: 'https://harbour.example/minutes', text: SOURCE }],
};

const region = (name: string) => screen.getByRole('region', { name });
const open = (file: Parameters<typeof renderDeskParts>[1]) => renderDeskParts(<SidePane />, file);
const isShown = (tab: SideTab) => waitFor(() => region(TAB_NAMES[tab]));
async function show(draftId: string, tab: SideTab) {
  act(() => setDeskPage(draftId, { tab, pane: 'side' }));
  await isShown(tab);
}
async function goTo(draftId: string, place: SidePlace) {
  act(() => goToSide(draftId, place));
  await isShown(place.in);
}

/** The claim that begins so becomes the one at hand. */
function choose(desk: Awaited<ReturnType<typeof open>>, words: string) {
  const claim = desk.value().claims.find((one) => one.selector.exact.startsWith(words));
  if (claim === undefined) throw new Error(`No claim begins with ${words}.`);
  act(() => desk.value().select(claim.id));
  return claim.id;
}

const claimOf = (desk: Awaited<ReturnType<typeof open>>, id: string) =>
  desk.desk().draft.claims.find((claim) => claim.id === id);

describe('the tabs', () => {
  it('show one region at a time, and the arrow keys go from tab to tab', async () => {
    const { user } = await open(article);
    act(() => screen.getByRole('tab', { name: 'Evidence' }).focus());
    for (const tab of [...SIDE_TABS.slice(1), ...SIDE_TABS.slice(0, 1)]) {
      await user.keyboard('{ArrowRight}');
      await isShown(tab);
      expect(screen.getAllByRole('region')).toHaveLength(1);
    }
    expect(document.activeElement).toBe(screen.getByRole('tab', { name: 'Evidence' }));
  });

  it.each(SIDE_TABS)('have no fault that axe knows on %s', async (tab) => {
    const { draftId } = await open(ferry);
    await show(draftId, tab);
    await waitFor(() => region(TAB_NAMES[tab]));
    const { violations } = await axe.run(document.body, {
      // jsdom has no colours and no page around the pane.
      rules: { region: { enabled: false }, 'color-contrast': { enabled: false } },
    });
    expect(violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.html).join()}`)).toEqual([]);
  });
});

describe('a draft that lists no source', () => {
  it('says so loudly, and offers the source its text names', async () => {
    const { user } = await open(article);
    expect(within(region('Evidence')).getByText('This draft lists no source.')).toBeTruthy();
    expect(within(region('Evidence')).getByText(/holds only metadata/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Add “NVIDIA Blog”' }));
    const title = await screen.findByLabelText('Title');
    expect((title as HTMLInputElement).value).toBe('NVIDIA Blog');
    expect(document.activeElement).toBe(title);
  });

  it('gets one by its pasted text, from the keyboard, and the words survive a look elsewhere', async () => {
    const desk = await open(article);
    const { user, draftId } = desk;
    await user.click(screen.getByRole('button', { name: 'Paste source text' }));
    await user.type(await screen.findByLabelText('Title'), 'A post');
    await user.type(screen.getByLabelText('Text'), 'Huang arrived in Seoul.');
    await show(draftId, 'history');
    await show(draftId, 'sources');
    expect((screen.getByLabelText('Text') as HTMLTextAreaElement).value).toBe('Huang arrived in Seoul.');
    await user.click(screen.getByLabelText('Text'));
    await user.keyboard('{Control>}{Enter}{/Control}');
    await waitFor(() => expect(document.activeElement?.textContent).toBe('A post'));
    await desk.sent();
    expect(desk.desk().confirmed.sources.map((source) => [source.title, source.captures.length])).toEqual([
      ['A post', 1],
    ]);
  });
});

describe('the evidence of a claim', () => {
  it('is attached from a passage, which says what of the claim it lacks', async () => {
    const desk = await open(ferry);
    const id = choose(desk, 'The ferry carries 210');
    await waitFor(() => expect(desk.value().passages).not.toEqual([]));
    expect(within(region('Evidence')).getByText('Not in this passage: “210”')).toBeTruthy();
    expect(within(region('Evidence')).getByText('120').className).toContain('other');
    await desk.user.click(screen.getByRole('button', { name: 'Attach as refuting' }));
    const [evidence] = claimOf(desk, id)?.evidence ?? [];
    expect(evidence).toMatchObject({ kind: 'passage', stance: 'refutes' });
    expect(within(region('Evidence')).getByText('Refutes')).toBeTruthy();
    await desk.user.click(screen.getByRole('button', { name: /^Remove this evidence/ }));
    expect(claimOf(desk, id)?.evidence).toEqual([]);
    expect(document.activeElement).toBe(region('Evidence'));
  });

  it('can be a logged search or a contact on the record', async () => {
    const desk = await open(ferry);
    const { user } = desk;
    const id = choose(desk, 'It sails');
    await user.click(screen.getByText('More kinds of evidence'));
    await user.click(screen.getByRole('button', { name: 'Log the search' }));
    expect(screen.getAllByText('This is needed.')).toHaveLength(2);
    await user.type(screen.getByLabelText('Searched in'), 'the timetable');
    await user.type(screen.getByLabelText('Searched for'), '6.30');
    await user.click(screen.getByRole('button', { name: 'Log the search' }));
    await user.type(screen.getByLabelText('Who'), 'The harbour master');
    await user.type(screen.getByLabelText('What was said'), 'At half past six.');
    await user.click(screen.getByRole('button', { name: 'Attach the contact' }));
    expect(screen.getAllByText('This is needed.')).toHaveLength(2);
    await user.type(screen.getByLabelText('When'), '1 March, 9.30');
    await user.type(screen.getByLabelText(/^How/), 'a call');
    await user.click(screen.getByRole('button', { name: 'Attach the contact' }));
    expect(claimOf(desk, id)?.evidence.map((one) => one.kind)).toEqual(['search', 'contact']);
    expect(screen.getByText('1 March, 9.30, a call')).toBeTruthy();
  });
});

describe('a finding', () => {
  it('is dismissed with a reason and with none refused, and can be opened again', async () => {
    const text =
      '# Ferry\n\nThe master said “we never sail in fog”.\n\nSources:\n- [Minutes](https://m.example/1)\n';
    const desk = await open({
      name: 'f.md',
      text,
      sources: [{ match: 'https://m.example/1', text: SOURCE }],
    });
    const { user } = desk;
    choose(desk, 'The master said');
    const finding = (await screen.findByText(/Quotation not found by this check/)).closest('li');
    if (finding === null) throw new Error('the finding is no item of a list');
    await user.click(within(finding).getByRole('button', { name: 'Dismiss…' }));
    await user.click(screen.getByRole('button', { name: 'Dismiss with this reason' }));
    expect(screen.getByText('Write a reason.')).toBeTruthy();
    await user.keyboard('He said it to me.');
    await user.keyboard('{Control>}{Enter}{/Control}');
    await screen.findByText(/Dismissed by Mara Okoye/);
    await desk.sent();
    await user.click(screen.getByRole('button', { name: 'Reopen' }));
    await within(finding).findByRole('button', { name: 'Dismiss…' });
    expect(desk.desk().draft.dispositions).toEqual([]);
  });
});

describe('what approval waits for', () => {
  it('stands in words, the missing first, and leads to what settles it', async () => {
    const { user } = await open(ferry);
    const list = within(screen.getByRole('group', { name: 'Before you can approve' }));
    const lines = await waitFor(() => list.getAllByRole('listitem'));
    const done = lines.map((line) => line.textContent?.startsWith('✓'));
    expect(done.indexOf(true)).toBeGreaterThan(done.lastIndexOf(false));
    await user.click(list.getByRole('button', { name: 'Section “local” is suggested, not confirmed.' }));
    await isShown('details');
    expect(document.activeElement).toBe(within(region('Details')).getByLabelText('Section'));
  });

  it('is overridden by a role that may, with a reason', async () => {
    const desk = await open(ferry);
    expect(screen.queryByRole('button', { name: /^Override/ })).toBeNull();
    await desk.switchTo('priya');
    const [override] = await screen.findAllByRole('button', { name: /^Override.*tags/i });
    await desk.user.click(override as HTMLElement);
    await desk.user.keyboard('The tags are decided tonight.');
    await desk.user.click(screen.getByRole('button', { name: 'Override with this reason' }));
    await screen.findByText(/Overridden by Priya Sen: “The tags are decided tonight.”/);
  });
});

describe('a source', () => {
  it('without a text says that a name is not enough, and only a web address is a link', async () => {
    const { draftId } = await open(ferry);
    await show(draftId, 'sources');
    expect(screen.getByText(/Listing a name does not make a claim sourced/)).toBeTruthy();
    expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
      'https://harbour.example/minutes',
    ]);
    expect(screen.getByRole('link').getAttribute('rel')).toContain('noopener');
  });

  it('that evidence rests on is not removed, and says why', async () => {
    const desk = await open(ferry);
    choose(desk, 'The ferry carries 210');
    await waitFor(() => expect(desk.value().passages).not.toEqual([]));
    await desk.user.click(screen.getByRole('button', { name: 'Attach as supporting' }));
    await show(desk.draftId, 'sources');
    await desk.user.click(screen.getByRole('button', { name: 'Remove Minutes of the harbour board' }));
    expect(desk.desk().draft.sources).toHaveLength(2);
    expect(screen.getByText(/remove that evidence first/)).toBeTruthy();
  });

  it('is read in full; selected words are attached just as they stand there', async () => {
    const desk = await open(ferry);
    const id = choose(desk, 'It sails');
    await show(desk.draftId, 'sources');
    await desk.user.click(screen.getByRole('button', { name: /^Read/ }));
    const text = await screen.findByRole('group', { name: 'Text of Minutes of the harbour board' });
    const from = within(text).getByText(/Morning Tide/).firstChild as Text;
    const to = within(text).getByText('It sails at 6.30.').firstChild as Text;
    fireEvent.pointerDown(text);
    document.getSelection()?.setBaseAndExtent(from, 10, to, 8);
    fireEvent.pointerUp(document);
    await waitFor(() => expect(desk.value().highlighted).not.toBeNull());
    await desk.user.click(screen.getByRole('button', { name: 'Attach as evidence' }));
    await desk.sent();
    const [evidence] = claimOf(desk, id)?.evidence ?? [];
    const wanted = SOURCE.slice(SOURCE.indexOf('“Morning'), SOURCE.indexOf('It sails') + 8);
    expect(evidence?.kind === 'passage' && evidence.selector.exact).toBe(wanted);
  });

  it('is walked through by sentence with the arrow keys', async () => {
    const desk = await open(ferry);
    await show(desk.draftId, 'sources');
    await desk.user.click(screen.getByRole('button', { name: /^Read/ }));
    const text = await screen.findByRole('group', { name: /^Text of/ });
    expect(document.activeElement).toBe(text);
    await desk.user.keyboard('{ArrowDown}{ArrowDown}');
    expect(desk.value().highlighted?.exact).toBe('The ferry “Morning Tide” carries 120 people.');
    await desk.user.keyboard('{Shift>}{ArrowDown}{/Shift}');
    expect(desk.value().highlighted?.exact).toBe(SOURCE.slice(SOURCE.indexOf('The ferry')));
  });

  it('is gone to from a passage, and left for where one came from', async () => {
    const desk = await open(ferry);
    choose(desk, 'It sails');
    await waitFor(() => expect(desk.value().passages).not.toEqual([]));
    const passage = desk.value().passages[0] ?? null;
    act(() => void toSourceAndBack(desk.draftId, passage));
    expect(document.activeElement).toBe(await screen.findByRole('group', { name: /^Text of/ }));
    act(() => void toSourceAndBack(desk.draftId, passage));
    await isShown('evidence');
    expect(document.activeElement).toBe(region('Evidence'));
  });
});

describe('the details', () => {
  it('are confirmed one by one, and the focus stays at the field', async () => {
    const desk = await open(ferry);
    await show(desk.draftId, 'details');
    for (const field of ['section', 'tags', 'excerpt'] as const) {
      await desk.user.click(screen.getByRole('button', { name: `Confirm ${field}` }));
      expect(screen.queryByRole('button', { name: `Confirm ${field}` })).toBeNull();
      expect(desk.desk().draft.fields[field].status).toBe('confirmed');
      expect(document.activeElement?.textContent?.toLowerCase()).toBe(field);
    }
    expect(screen.getByText('wire')).toBeTruthy();
  });

  it('keep unsaved words over a look elsewhere, and show both when the field became another', async () => {
    const desk = await open(ferry);
    await show(desk.draftId, 'details');
    const excerpt = () => screen.getByLabelText('Excerpt') as HTMLTextAreaElement;
    await desk.user.type(excerpt(), ' More.');
    await show(desk.draftId, 'comments');
    await show(desk.draftId, 'details');
    expect(excerpt().value).toMatch(/says\. More\.$/);
    const { value: base } = desk.desk().draft.fields.excerpt;
    act(() => void desk.desk().send({ type: 'set_field', field: 'excerpt', base, value: 'Another.' }));
    const conflict = within(await screen.findByRole('alert'));
    expect(conflict.getByText('Another.')).toBeTruthy();
    expect(conflict.getByText(/says\. More\.$/)).toBeTruthy();
    await desk.user.click(conflict.getByRole('button', { name: 'Keep mine' }));
    await desk.user.click(screen.getByRole('button', { name: 'Save excerpt' }));
    await desk.sent();
    expect(desk.desk().confirmed.fields.excerpt.value).toMatch(/says\. More\.$/);
  });

  it('are read only for who may not change them', async () => {
    const desk = await open(ferry);
    await desk.switchTo('kofi');
    await show(desk.draftId, 'details');
    expect((screen.getByLabelText('Excerpt') as HTMLTextAreaElement).readOnly).toBe(true);
    expect(screen.getByRole('button', { name: 'Confirm excerpt' }).title).toMatch(/viewer may not/);
  });
});

describe('the comments', () => {
  it('are sent by Ctrl+Enter, answered, resolved, and show the words they were about', async () => {
    const desk = await open(ferry);
    choose(desk, 'It sails');
    await goTo(desk.draftId, { in: 'comments', at: 'write' });
    await desk.user.keyboard('Summer only?{Control>}{Enter}{/Control}');
    expect(screen.getByRole('tab', { name: /Comments.*1.*open/ })).toBeTruthy();
    await desk.user.click(screen.getByRole('button', { name: 'Answer' }));
    await desk.user.keyboard('All year.{Control>}{Enter}{/Control}');
    expect(document.activeElement?.textContent).toContain('All year.');
    const block = desk.desk().draft.blocks.find((one) => one.markdown.includes('It sails'));
    const markdown = block?.markdown.replace('6.30', '7.30') ?? '';
    act(
      () =>
        void desk
          .desk()
          .send({ type: 'edit_block', blockId: block?.id ?? '', base: block?.markdown ?? '', markdown }),
    );
    await screen.findByText('words changed since');
    expect(screen.getByText('It sails at 6.30.')).toBeTruthy();
    await desk.user.click(screen.getByRole('button', { name: 'Resolve' }));
    await screen.findByText('1 resolved thread');
    expect(desk.desk().draft.threads[0]?.comments.map((comment) => comment.text)).toEqual([
      'Summer only?',
      'All year.',
    ]);
  });
});

describe('the history', () => {
  it('tells in words what happened, newest first, and what waits to be sent', async () => {
    const desk = await open(ferry);
    const id = choose(desk, 'It sails');
    const settle = (verdict: 'needs_no_source' | 'not_enough_evidence') =>
      act(
        () =>
          void desk.desk().send({
            type: 'settle_claim',
            claimId: id,
            verdict,
            words: 'It sails at 6.30.',
            evidence: [],
          }),
      );
    settle('needs_no_source');
    await desk.sent();
    await show(desk.draftId, 'history');
    await screen.findByText(/settled “It sails at 6\.30.” as “Needs no source”/);
    desk.setOffline(true);
    settle('not_enough_evidence');
    const [first, second] = within(region('History')).getAllByRole('listitem');
    expect(first?.textContent).toMatch(/Mara Okoye.*waiting to send.*settle claims/);
    expect(second?.textContent).toMatch(/Needs no source/);
    expect(region('History').textContent).not.toMatch(/[{}]|_/);
    await desk.user.selectOptions(screen.getByLabelText('Steps of'), 'mara');
    expect(within(region('History')).getAllByText('Mara Okoye').length).toBeGreaterThan(1);
  });
});
