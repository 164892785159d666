/** Any finding, whatever check it comes from, as the pane shows it. */
// @vitest-environment jsdom

import { act, cleanup, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { type Finding, rawFinding } from '../../../core/checks/finding.ts';
import { closeDesks, renderDeskParts } from '../../testing/render-desk-parts.tsx';
import { useDeskContext } from '../desk-context.ts';
import { FindingList } from './finding-list.tsx';
import { SidePane } from './side-pane.tsx';
import './sources-tab.tsx';

afterEach(() => {
  cleanup();
  closeDesks();
});

const DRAFT = {
  name: 'ferry.md',
  text: '# Ferry\n\nThe ferry sails. The harbour post says so.\n\nSources:\n- [Minutes](https://m.example/1)\n',
};

function finding(given: Partial<Finding>): Finding {
  const raw = rawFinding({
    check: 'support',
    code: 'little_found',
    severity: 'warning',
    message: 'Look at this.',
    place: null,
    start: 0,
    end: 0,
    words: '',
  });
  return { ...raw, disposition: null, ...given };
}

const otherDraft = (text: string): Finding['beside'] => ({
  in: 'other_draft',
  draftId: 'd7',
  headline: 'The other ferry',
  text,
});

async function show(...findings: Finding[]) {
  const desk = await renderDeskParts(<FindingList findings={findings} />, DRAFT);
  return { ...desk, items: screen.getAllByRole('listitem') };
}

/** What is read out of an element, its hidden words too. */
const wordsOf = (element: Element | undefined) => (element?.textContent ?? '').replace(/\s+/g, ' ');

describe('the two texts of a finding', () => {
  const compared = 'The ferry carries 210 people.';

  it('stand side by side at once for an error, and behind one line for a note', async () => {
    const beside = otherDraft('The ferry carries 120 people.');
    const { items, user } = await show(
      finding({ key: 'a', severity: 'error', compared, words: '210', beside }),
      finding({ key: 'b', severity: 'info', compared: `${compared} Daily.`, beside }),
    );
    expect(wordsOf(items[0]?.querySelector('.beside__texts') ?? undefined)).toContain('[only here: 210]');
    expect(items[1]?.querySelector('.beside__texts')).toBeNull();
    expect(items[1]?.querySelector('summary')?.textContent).toBe(
      'Side by side with The other ferry: The ferry carries 120 people.',
    );
    await user.click(within(items[1] as HTMLElement).getByText(/^Side by side/));
    expect(items[1]?.querySelector('.beside__texts')).not.toBeNull();
  });

  it('are shown once when several findings laid the same two beside each other', async () => {
    const beside = otherDraft('The ferry carries 120 people.');
    const { items } = await show(
      finding({ key: 'a', severity: 'error', compared, words: '210', beside }),
      finding({ key: 'b', severity: 'error', compared, words: 'ferry', beside }),
    );
    expect(items.map((item) => item.querySelector('.beside__texts') !== null)).toEqual([true, false]);
  });

  it('keep all their words, whatever is marked in them', async () => {
    const text = 'On Sundays the ferry carries 120 people — 40 of them seated.';
    const { items } = await show(
      finding({ severity: 'error', compared, words: '210', beside: otherDraft(text) }),
    );
    const [ours, theirs] = [...(items[0]?.querySelectorAll('.beside__text') ?? [])].map((one) => {
      for (const spoken of one.querySelectorAll('.spoken')) spoken.remove();
      return one.textContent;
    });
    expect([ours, theirs]).toEqual([compared, text]);
  });

  it('that share few words have only the finding’s own words marked, and say so', async () => {
    const { items } = await show(
      finding({
        severity: 'error',
        compared,
        words: '210',
        beside: otherDraft('Nobody knows how many may board her.'),
      }),
    );
    expect([...(items[0]?.querySelectorAll('ins') ?? [])].map(wordsOf)).toEqual(['[only here: 210]']);
    expect(items[0]?.querySelector('del')).toBeNull();
    expect(within(items[0] as HTMLElement).getByText(/in other words/)).toBeDefined();
  });

  it('name what no difference was made of, and lead to the other draft', async () => {
    const { items } = await show(
      finding({ severity: 'error', compared, beside: otherDraft(compared), folds: ['dashes', 'case'] }),
    );
    expect(
      within(items[0] as HTMLElement).getByText('No difference was made of: dashes, case.'),
    ).toBeDefined();
    expect(within(items[0] as HTMLElement).getByText('The words are the same.')).toBeDefined();
    expect(screen.getByRole('link', { name: 'Open that draft' }).getAttribute('href')).toBe('/drafts/d7');
  });

  it('are cut when they are long, until all is asked for', async () => {
    const long = 'The ferry carries people. '.repeat(40).trim();
    const { items, user } = await show(finding({ severity: 'error', compared, beside: otherDraft(long) }));
    const isCut = () => items[0]?.querySelector('.beside__text--cut') !== null;
    expect(isCut()).toBe(true);
    await user.click(screen.getByRole('button', { name: 'Show all' }));
    expect(isCut()).toBe(false);
  });
});

describe('a finding', () => {
  it('whose source is named and not listed offers to add it, with its title filled in', async () => {
    const Pane = () => {
      const { selected } = useDeskContext();
      return (
        <>
          <FindingList findings={[finding({ claimId: selected?.id ?? null, unlisted: 'Harbour post' })]} />
          <SidePane />
        </>
      );
    };
    const { user } = await renderDeskParts(<Pane />, DRAFT);
    await user.click(screen.getByRole('button', { name: 'Add “Harbour post” as a source' }));
    const title = await screen.findByLabelText<HTMLInputElement>('Title');
    expect(title.value).toBe('Harbour post');
    expect(document.activeElement).toBe(title);
  });

  it('of the draft as a whole stands in a list of its own', async () => {
    const { user } = await renderDeskParts(<SidePane />, DRAFT);
    const list = within(await screen.findByRole('group', { name: 'Findings of the whole draft' }));
    expect(list.getByText(/listed sources have no text here/)).toBeDefined();
    await user.click(list.getByRole('button', { name: 'Accept…' }));
    await user.keyboard('The text comes tonight.{Control>}{Enter}{/Control}');
    await list.findByText(/Accepted by Mara Okoye: “The text comes tonight.”/);
  });

  it('is left alone by who may not decide on it, and says why', async () => {
    const desk = await show(finding({}));
    await desk.switchTo('kofi');
    const dismiss = screen.getByRole('button', { name: 'Dismiss…' });
    expect(dismiss.getAttribute('aria-disabled')).toBe('true');
    expect(dismiss.title).toMatch(/viewer may not/i);
    act(() => dismiss.click());
    expect(screen.queryByRole('textbox')).toBeNull();
  });
});
