/** Claims cut anew at the desk: broken in two, joined, made of words, settled together; each is undone by one key. */
// @vitest-environment jsdom

import { act, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Command } from '../../../core/review/command.ts';
import { claimWords, closeDesk, currentClaim, deskLine, region } from '../../testing/desk-page.ts';
import { type OpenApp, renderApp } from '../../testing/render-app.tsx';

const FERRY = {
  name: 'ferry.md',
  text: '# Rain\n\nIt sails at *dawn*, and it comes back at night. The board is glad of it. It works.\n\nAnd then there was the lid. The insulation drank the rain.\n',
};
const FIRST = 'It sails at dawn, and it comes back at night.';

afterEach(closeDesk);

const caret = () => screen.queryByRole('slider', { name: 'Where to break this claim' });

async function openDesk(): Promise<OpenApp> {
  const app = await renderApp({ files: [FERRY] });
  const [link] = await screen.findAllByRole('link', { name: /Rain/ });
  if (link !== undefined) await app.user.click(link);
  await waitFor(() => expect(claimWords()).toHaveLength(6));
  return app;
}

/** Selects words as they stand in the galley, as a pointer would. */
function select(from: string, to: string): void {
  const walker = document.createTreeWalker(region('Draft'), NodeFilter.SHOW_TEXT);
  const find = (words: string): [Node, number] => {
    walker.currentNode = walker.root;
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(words) ?? -1;
      if (at >= 0) return [node, at];
    }
    throw new Error(`The draft does not say ${words}.`);
  };
  const [start, startAt] = find(from);
  const [end, endAt] = find(to);
  document.getSelection()?.setBaseAndExtent(start, startAt, end, endAt + to.length);
  document.dispatchEvent(new Event('selectionchange'));
}

describe('a claim broken in two', () => {
  it('has a caret that goes by words; Enter breaks it there, and Z joins it again', async () => {
    const { user } = await openDesk();
    await user.keyboard('jb');
    expect(caret()?.getAttribute('aria-valuetext')).toBe('Break between “sails at dawn,” and “and it comes”');
    await user.keyboard('{ArrowRight}{ArrowLeft}{Enter}');
    await waitFor(() => expect(claimWords()).toContain('and it comes back at night.'));
    expect(currentClaim()).toContain('It sails at dawn,');
    expect(caret()).toBeNull();
    await waitFor(() => expect(document.activeElement?.textContent).toContain('It sails at dawn,'));
    await user.keyboard('z');
    await waitFor(() => expect(claimWords()).toContain(FIRST));
    expect(currentClaim()).toContain(FIRST);
  });

  it('is left whole by Escape, and no letter means anything to the desk meanwhile', async () => {
    const { user } = await openDesk();
    await user.keyboard('jb');
    await user.keyboard('0jz');
    expect(caret()).not.toBeNull();
    await user.keyboard('{Escape}');
    expect(caret()).toBeNull();
    expect(claimWords()).toContain(FIRST);
    await waitFor(() => expect(document.activeElement?.textContent).toContain(FIRST));
  });

  it('gives words chosen with Shift a claim of their own', async () => {
    const { user } = await openDesk();
    await user.keyboard('jb{Home}');
    await user.keyboard('{Shift>}{End}{/Shift}');
    expect(caret()?.getAttribute('aria-valuetext')).toMatch(/^Chosen: “sails at dawn/);
    await user.keyboard('{Shift>}{ArrowLeft}{ArrowLeft}{ArrowLeft}{/Shift}{Enter}');
    await waitFor(() => expect(claimWords()).toContain('sails at dawn, and it comes'));
    expect(claimWords()).toContain('back at night.');
    expect(currentClaim()).toContain('sails at dawn, and it comes');
  });

  it('is not broken on words that somebody changed meanwhile, and says so', async () => {
    const app = await openDesk();
    const [draftId = ''] = app.draftIds;
    await app.user.keyboard('jb');
    const markdown = FERRY.text.split('\n')[2] ?? '';
    const theirs: Command = {
      type: 'edit_block',
      id: 'theirs',
      madeAt: '2031-03-01T09:00:00.000Z',
      blockId: 'b2',
      base: markdown,
      markdown: markdown.replace('at night', 'at noon'),
    };
    await app.services.api.command(draftId, 'tove', [theirs]);
    // The desk hears of it while the caret stands in the old words.
    await act(() => document.dispatchEvent(new Event('visibilitychange')));
    await app.user.keyboard('{Enter}');
    const refused = () => document.querySelector('.refused-list')?.textContent ?? deskLine();
    await waitFor(() => expect(refused()).toMatch(/changed the same words/));
    await waitFor(() => expect(claimWords().join(' ')).not.toContain('It sails at dawn,|'));
  });
});

describe('neighbours', () => {
  it('are joined forwards and backwards, within their paragraph alone', async () => {
    const { user } = await openDesk();
    await user.keyboard('jJ');
    await waitFor(() => expect(claimWords()).toContain(`${FIRST} The board is glad of it.`));
    await user.keyboard('z');
    await waitFor(() => expect(claimWords()).toContain(FIRST));
    await user.keyboard('jK');
    await waitFor(() => expect(claimWords()).toContain(`${FIRST} The board is glad of it.`));
    await user.keyboard('jJ');
    expect(deskLine()).toContain('only neighbours are joined');
  });
});

describe('words selected in the draft', () => {
  it('become a claim of their own, over emphasis too, and what is around them stays claims', async () => {
    const { user } = await openDesk();
    act(() => select('sails', 'comes back'));
    await screen.findByRole('button', { name: /^Make claim/ });
    await user.keyboard('m');
    await waitFor(() => expect(claimWords()).toContain('sails at dawn, and it comes back'));
    expect(claimWords().slice(1, 4)).toEqual(['It', 'sails at dawn, and it comes back', 'at night.']);
    expect(currentClaim()).toContain('sails at dawn');
    await user.keyboard('m');
    await waitFor(() => expect(claimWords()).toContain(FIRST));
    await user.keyboard('zz');
    await waitFor(() => expect(claimWords()).toContain(FIRST));
    expect(claimWords()).toHaveLength(6);
  });
});

describe('the rest', () => {
  const dialog = () => screen.findByRole('dialog', { name: 'Settle the rest' });

  it('is settled in one step once it was seen, less what one leaves out, and one Z takes all back', async () => {
    const { user } = await openDesk();
    await user.keyboard('S');
    const box = within(await dialog());
    const boxes = box.getAllByRole('checkbox');
    expect(boxes.length).toBeGreaterThan(1);
    await user.click(boxes[0] as HTMLElement);
    await user.click(box.getByRole('radio', { name: /^Needs no source/ }));
    await user.click(
      box.getByRole('button', { name: `Settle ${boxes.length - 1} claim${boxes.length === 2 ? '' : 's'}` }),
    );
    const settled = () => document.querySelectorAll('.claim-row [data-tone="no-source"]').length;
    await waitFor(() => expect(settled()).toBe(boxes.length - 1));
    expect(deskLine()).toContain('Z takes all of them back');
    await user.keyboard('z');
    await waitFor(() => expect(settled()).toBe(0));
  });

  it('waits for its end to be seen', async () => {
    const height = vi.spyOn(HTMLElement.prototype, 'scrollHeight', 'get').mockReturnValue(900);
    const { user } = await openDesk();
    await user.keyboard('S');
    const box = await dialog();
    const button = within(box).getByRole('button', { name: /^Settle \d/ });
    expect(button.getAttribute('aria-disabled')).toBe('true');
    const list = within(box).getByRole('list', { name: 'Claims ranked low' });
    await user.click(within(box).getByRole('radio', { name: /^Needs no source/ }));
    expect(button.getAttribute('aria-disabled')).toBe('true');
    list.scrollTop = 900;
    act(() => void list.dispatchEvent(new Event('scroll')));
    await waitFor(() => expect(button.getAttribute('aria-disabled')).toBeNull());
    height.mockRestore();
  });

  it('has no verdict before somebody chose one; then Ctrl+Enter settles it', async () => {
    const { user } = await openDesk();
    await user.keyboard('S');
    const box = within(await dialog());
    const confirm = () => user.keyboard('{Control>}{Enter}{/Control}');
    for (const one of box.getAllByRole<HTMLInputElement>('radio')) expect(one.checked).toBe(false);
    expect(box.getByText('Choose what becomes of them')).toBeDefined();
    await confirm();
    expect(screen.getByRole('dialog', { name: 'Settle the rest' })).toBeDefined();
    await user.click(box.getByRole('radio', { name: /^Needs no source/ }));
    await confirm();
    await waitFor(() => expect(deskLine()).toContain('Z takes all of them back'));
  });

  it('can be marked reviewed, which settles nothing', async () => {
    const { user } = await openDesk();
    await user.keyboard('S');
    const box = within(await dialog());
    await user.click(box.getByRole('radio', { name: /^Reviewed/ }));
    await user.click(box.getByRole('button', { name: /^Settle \d/ }));
    await waitFor(() => expect(deskLine()).toContain('reviewed, nothing to do'));
    expect(document.querySelectorAll('.claim-row [data-tone="no-source"]')).toHaveLength(0);
  });
});
