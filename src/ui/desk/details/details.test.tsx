/** The details of a draft as a person fills them in, over the real API. */
// @vitest-environment jsdom

import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import type { FieldName } from '../../../core/review/draft-state.ts';
import { closeDesks, type DeskParts, renderDeskParts } from '../../testing/render-desk-parts.tsx';
import '../side/details-tab.tsx';
import { goToSide } from '../side/side-focus.ts';
import { SidePane } from '../side/side-pane.tsx';

afterEach(() => {
  cleanup();
  closeDesks();
});

const METADATA = {
  suggestedSection: 'local',
  suggestedTags: ['ferry', 'Harbour Board', 'fog'],
  excerpt: 'The ferry sails again, and it carries more people than before, the board says.',
  imagePrompt: 'A ferry in fog',
  embargo: 'Friday morning',
};
const ferry = {
  name: 'ferry.md',
  text: `# Ferry sails again\n\n*It carries more people.*\n\nThe ferry of the harbour board carries 210 people.\n\nSources:\n- [Minutes](https://harbour.example/minutes)\n\n${JSON.stringify(METADATA)}\n`,
};

const details = () => within(screen.getByRole('region', { name: 'Details' }));
const button = (name: string | RegExp) => details().getByRole('button', { name });
const field = (label: string) =>
  details().getByLabelText(label, { selector: 'input, textarea' }) as HTMLInputElement;
const tagsOf = (desk: DeskParts) => desk.desk().draft.fields.tags;
const suggested = () =>
  within(details().getByRole('list', { name: 'Tags suggested by the file' }))
    .getAllByRole('listitem')
    .map((item) => item.textContent);
const spoken = () =>
  screen
    .getAllByRole('status')
    .map((status) => status.textContent)
    .join('');

async function open(file = ferry) {
  const desk = await renderDeskParts(<SidePane />, file);
  act(() => goToSide(desk.draftId, { in: 'details', at: 'region' }));
  await screen.findByRole('region', { name: 'Details' });
  return desk;
}
const at = (desk: DeskParts, name: FieldName) =>
  act(() => goToSide(desk.draftId, { in: 'details', at: name }));

describe('the tags that the file suggests', () => {
  it('are taken one by one, as slugs, and what nobody took is not of the draft', async () => {
    const desk = await open();
    expect(suggested()).toEqual(['ferry', 'Harbour Board→ harbour-board', 'fog']);
    await desk.user.click(button('Accept the tag Harbour Board'));
    expect(tagsOf(desk)).toEqual({ value: ['harbour-board'], status: 'confirmed' });
    expect(suggested()).toEqual(['ferry', 'fog']);
    expect(document.activeElement).toBe(button('Accept the tag fog'));
    await desk.user.keyboard('{Enter}');
    expect(document.activeElement).toBe(button('Accept the tag ferry'));
    expect(tagsOf(desk).value).toEqual(['harbour-board', 'fog']);
  });

  it('are not taken along when another tag is added, and stay offered', async () => {
    const desk = await open();
    at(desk, 'tags');
    await desk.user.keyboard('Café Nord{Enter}');
    expect(tagsOf(desk)).toEqual({ value: ['cafe-nord'], status: 'confirmed' });
    expect(document.activeElement).toBe(field('Tags'));
    expect(suggested()).toEqual(['ferry', 'Harbour Board→ harbour-board', 'fog']);
    await desk.user.click(button('Accept all 3'));
    expect(tagsOf(desk).value).toEqual(['cafe-nord', 'ferry', 'harbour-board', 'fog']);
    expect(document.activeElement?.textContent).toBe('Tags');
  });

  it('are left out and brought back by undo, the newest first, and confirmed without what was left out', async () => {
    const desk = await open();
    act(() => button('Leave out the tag ferry').focus());
    await desk.user.keyboard('{Enter}');
    expect(document.activeElement).toBe(button('Leave out the tag Harbour Board'));
    await desk.user.keyboard('{Enter}');
    expect(suggested()).toEqual(['fog']);
    expect(button('Show 2 tags left out')).toBeTruthy();
    await desk.user.keyboard('z');
    expect(suggested()).toEqual(['Harbour Board→ harbour-board', 'fog']);
    await desk.user.click(button('Confirm tags'));
    expect(tagsOf(desk)).toEqual({ value: ['harbour-board', 'fog'], status: 'confirmed' });
    await desk.user.click(button('Show 1 tag left out'));
    expect(suggested()).toEqual(['ferry']);
  });

  it('are not confirmed unseen: of very many the rest is shown first', async () => {
    const many = Array.from({ length: 40 }, (_, at) => `tag ${at}`);
    const text = ferry.text.replace(JSON.stringify(METADATA.suggestedTags), JSON.stringify(many));
    const desk = await open({ ...ferry, text });
    expect(suggested()).toHaveLength(16);
    expect(button('Confirm tags').title).toContain('24 of them are not shown yet');
    await desk.user.click(button('Show 24 more'));
    expect(document.activeElement).toBe(button('Accept the tag tag 16'));
    await desk.user.click(button('Confirm tags'));
    expect(tagsOf(desk).value).toHaveLength(40);
  });

  it('are suggested again when their taking is undone', async () => {
    const desk = await open();
    await desk.user.click(button('Accept the tag fog'));
    await desk.sent();
    const { commandId } = desk.desk().draft.recent.at(-1) ?? { commandId: '' };
    act(() => void desk.desk().send({ type: 'undo', commandId }));
    expect(tagsOf(desk)).toEqual({ value: METADATA.suggestedTags, status: 'suggested' });
    expect(suggested()).toHaveLength(3);
  });
});

describe('a new tag', () => {
  it('that is nearly one in use is named, and Enter uses that one', async () => {
    const desk = await open();
    at(desk, 'tags');
    await desk.user.keyboard('Ferries');
    expect(details().getByText(/^“ferries” is nearly “ferry”, used 1 time\. Enter uses/)).toBeTruthy();
    expect(spoken()).toContain('nearly “ferry”');
    await desk.user.keyboard('{Enter}');
    expect(tagsOf(desk).value).toEqual(['ferry']);
    await desk.user.keyboard('ferries');
    expect(details().getByText(/^“ferries” is nearly “ferry”, which is on this draft/)).toBeTruthy();
    await desk.user.keyboard('{Enter}');
    expect(tagsOf(desk).value).toEqual(['ferry']);
    expect(spoken()).toBe('“ferry”: there already.');
    await desk.user.keyboard('ferries{Shift>}{Enter}{/Shift}');
    expect(tagsOf(desk).value).toEqual(['ferry', 'ferries']);
  });

  it('of several pasted ones is one each', async () => {
    const desk = await open();
    at(desk, 'tags');
    await desk.user.paste('Port of call, fog ,, Nebel');
    expect(details().getByText(/Enter adds “port-of-call”, “fog”, “nebel”/)).toBeTruthy();
    await desk.user.keyboard('{Enter}');
    expect(tagsOf(desk).value).toEqual(['port-of-call', 'fog', 'nebel']);
  });

  it('over the policy’s limit is said, in figures and aloud once', async () => {
    const desk = await open();
    at(desk, 'tags');
    await desk.user.paste('a1 b1,c1,d1,e1,f1,g1,h1,i1');
    await desk.user.keyboard('{Enter}');
    expect(details().getByText(/^8 tags, fits \(1 to 8\)/)).toBeTruthy();
    await desk.user.keyboard('j1{Enter}');
    expect(details().getByText(/^9 tags, 1 too many \(1 to 8\)/)).toBeTruthy();
    expect(spoken()).toContain('Tags too long: at most 8 tags.');
  });
});

describe('the excerpt', () => {
  it('is counted as people count, and its limits are said when they are crossed', async () => {
    const desk = await open();
    await desk.user.clear(field('Excerpt'));
    expect(spoken()).toBe('Excerpt too short: at least 60 characters.');
    await desk.user.paste('👩‍👩‍👧'.repeat(161));
    expect(details().getByText(/characters, 1 too many \(60 to 160\)/).textContent).toMatch(/^161/);
    expect(spoken()).toBe('Excerpt too long: at most 160 characters.');
    await desk.user.keyboard('{Backspace}{Control>}{Enter}{/Control}');
    expect(details().queryByRole('button', { name: 'Save excerpt' })).toBeNull();
  });

  it('shows what the checks found in it', async () => {
    const body =
      'The harbour board has repaired 14 of the 31 steps below the quay, and the work goes on until the winter, as its chair said in the hall last night. Nobody on the pier had heard of it before, and few came to ask him why.';
    const excerpted = { excerpt: 'The harbour board repairs 41 steps below the quay.' };
    const text = `# Board repairs the quay\n\n${body}\n\n---\nSources:\nSurvey — https://weir.example/survey\n${JSON.stringify(excerpted)}\n`;
    const desk = await open({ ...ferry, text });
    const excerpt = within(field('Excerpt').closest('div') as HTMLElement);
    const [item] = await excerpt.findAllByRole('listitem');
    expect(item?.textContent).toContain('41');
    expect(item?.textContent).toContain(
      desk.value().findings.find(({ place }) => place?.in === 'excerpt')?.words,
    );
  });
});

describe('headline and dek', () => {
  it('are changed in their fields by keys alone, and the focus stays there', async () => {
    const desk = await open();
    await desk.user.clear(field('Headline'));
    await desk.user.paste('Ferry *sails*\nat last');
    await desk.user.keyboard('{Control>}{Enter}{/Control}');
    const headline = () => desk.desk().draft.blocks.find(({ kind }) => kind === 'headline');
    expect(headline()?.markdown).toBe('Ferry *sails* at last');
    expect(document.activeElement?.textContent).toBe('Headline');
    await desk.user.clear(field('Dek'));
    await desk.user.keyboard('{Control>}{Enter}{/Control}');
    expect(desk.desk().draft.blocks.some(({ kind }) => kind === 'dek')).toBe(false);
    await desk.user.type(field('Dek'), 'It is back.{Control>}{Enter}{/Control}');
    expect(
      desk
        .desk()
        .draft.blocks.slice(0, 2)
        .map(({ kind }) => kind),
    ).toEqual(['headline', 'dek']);
  });

  it('say both texts when somebody else changed them meanwhile', async () => {
    const desk = await open();
    await desk.user.type(field('Headline'), ' today');
    const { id: blockId, markdown: base } = desk.desk().draft.blocks[0] ?? { id: '', markdown: '' };
    act(() => void desk.desk().send({ type: 'edit_block', blockId, base, markdown: 'Ferry back' }));
    const conflict = within(await screen.findByRole('alert'));
    expect(conflict.getByText('Ferry back')).toBeTruthy();
    expect(conflict.getByText('Ferry sails again today')).toBeTruthy();
    await desk.user.click(conflict.getByRole('button', { name: 'Take theirs' }));
    expect(field('Headline').value).toBe('Ferry back');
  });
});

describe('the slug', () => {
  it('is made of the headline when one wants it, and saved as it is said', async () => {
    const desk = await open();
    await desk.user.click(button('Use “ferry-sails-again”'));
    expect(desk.desk().draft.fields.slug.value).toBe('ferry-sails-again');
    await desk.user.clear(field('Slug'));
    await desk.user.type(field('Slug'), 'Zürich, at last!');
    expect(details().getByText(/It will be saved as “zurich-at-last”/)).toBeTruthy();
    await desk.user.keyboard('{Control>}{Enter}{/Control}');
    expect(desk.desk().draft.fields.slug.value).toBe('zurich-at-last');
  });

  it('is saved by Enter alone too, and stays open to a half-composed word', async () => {
    const desk = await open();
    await desk.user.type(field('Slug'), 'The Ferry');
    fireEvent.keyDown(field('Slug'), { key: 'Enter', isComposing: true });
    expect(desk.desk().draft.fields.slug.value).toBe('');
    await desk.user.keyboard('{Enter}');
    expect(desk.desk().draft.fields.slug.value).toBe('the-ferry');
  });
});

describe('the picture’s description', () => {
  it('keeps Enter for a new line', async () => {
    const desk = await open();
    const control = field('Image prompt');
    const before = desk.desk().draft.fields.imagePrompt.value;
    await desk.user.type(control, 'A ferry{Enter}at dawn');
    expect(control.value).toContain('A ferry\nat dawn');
    expect(desk.desk().draft.fields.imagePrompt.value).toBe(before);
  });
});

describe('the embargo', () => {
  it('that is no moment is refused with what to type, by button and by key', async () => {
    const desk = await open();
    expect(details().getByText(/^No date and time is read in this/)).toBeTruthy();
    await desk.user.click(button('Confirm embargo'));
    expect(desk.desk().draft.fields.embargo.status).toBe('suggested');
    expect(document.activeElement).toBe(field('Embargo'));
    expect(field('Embargo').getAttribute('aria-invalid')).toBe('true');
    expect(spoken()).toContain('Type it as 2031-07-04 06:00');
    await desk.user.clear(field('Embargo'));
    await desk.user.keyboard('4 July 2031, 06:00 UTC{Control>}{Enter}{/Control}');
    expect(desk.desk().draft.fields.embargo).toEqual({
      value: '4 July 2031, 06:00 UTC',
      status: 'confirmed',
    });
    expect(details().getByText(/^Friday,? 4 July 2031 at .*It must not run before then/)).toBeTruthy();
  });

  it('without a zone is saved with the reader’s own', async () => {
    const desk = await open();
    await desk.user.clear(field('Embargo'));
    await desk.user.keyboard('2031-07-04 06:00{Control>}{Enter}{/Control}');
    expect(desk.desk().draft.fields.embargo.value).toMatch(/^2031-07-04 06:00[+-]\d\d:\d\d$/);
  });

  it('takes another year in the browser’s control digit by digit, and is what it was until the year is whole', async () => {
    const desk = await open();
    const whole = '2031-07-04 06:00';
    await desk.user.clear(field('Embargo'));
    await desk.user.keyboard(whole);
    const control = field('Choose date and time');
    // The browser tells of the value at each digit, with zeros before it.
    for (const year of ['0002', '0020', '0203']) {
      fireEvent.change(control, { target: { value: `${year}-07-04T06:00` } });
      expect(control.value).toBe(`${year}-07-04T06:00`);
      expect(field('Embargo').value).toBe(whole);
      expect(field('Embargo').getAttribute('aria-invalid')).toBeNull();
    }
    fireEvent.change(control, { target: { value: '2032-07-04T06:00' } });
    expect(control.value).toBe('2032-07-04T06:00');
    expect(field('Embargo').value).toMatch(/^2032-07-04 06:00[+-]\d\d:\d\d$/);
  });

  it('stays while a part of the control is empty, shows there again once it is left, and goes when it is emptied', async () => {
    const desk = await open();
    await desk.user.clear(field('Embargo'));
    await desk.user.keyboard('2031-07-04 06:00');
    const control = field('Choose date and time');
    const begun = (badInput: boolean) =>
      Object.defineProperty(control, 'validity', { configurable: true, value: { badInput } });
    begun(true);
    control.focus();
    fireEvent.change(control, { target: { value: '' } });
    expect(control.value).toBe('');
    expect(field('Embargo').value).toBe('2031-07-04 06:00');
    fireEvent.blur(control);
    expect(control.value).toBe('2031-07-04T06:00');
    begun(false);
    fireEvent.change(control, { target: { value: '' } });
    expect(field('Embargo').value).toBe('');
  });
});

describe('how it will look', () => {
  const card = (name: string) => within(details().getByRole('figure', { name }));

  it('shows what is being written, and where such places cut it', async () => {
    const desk = await open();
    await desk.user.clear(field('Headline'));
    await desk.user.paste(`${'Ferry '.repeat(20)}sails`);
    for (const name of ['Search result', 'Social card']) {
      expect(card(name).getByText(/^Ferry Ferry .*…$/)).toBeTruthy();
      expect(card(name).getByText(/^Headline cut after \d+ of 125 characters\.$/)).toBeTruthy();
    }
    expect(card('Section front').getByText(/sails$/)).toBeTruthy();
    expect(desk.desk().draft.blocks[0]?.markdown).toBe('Ferry sails again');
  });

  it('shows section, slug and picture as they stand in the fields', async () => {
    const desk = await open();
    await desk.user.type(field('Slug'), 'The Ferry');
    expect(card('Search result').getByText(/› the-ferry$/)).toBeTruthy();
    expect(card('Social card').getByText('A ferry in fog')).toBeTruthy();
    await desk.user.clear(field('Image prompt'));
    expect(card('Social card').getByText('No image yet')).toBeTruthy();
  });

  it('breaks no rule of axe, with every field full and refused', async () => {
    const desk = await open();
    await desk.user.type(field('Slug'), '!!!');
    await desk.user.type(field('Excerpt'), 'long '.repeat(30));
    await desk.user.click(button('Confirm embargo'));
    const { violations } = await axe.run(document.body, {
      rules: { region: { enabled: false }, 'color-contrast': { enabled: false } },
    });
    expect(violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.html).join()}`)).toEqual([]);
  });
});
