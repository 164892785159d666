/** What stands on paper: the text as it reads, a number behind each claim, its verdict and evidence below, and nothing said in private. */
// @vitest-environment jsdom

import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { buildDesk, buildPerson } from '../../core/testing/build-desk.ts';
import { closeApp, renderApp } from '../testing/render-app.tsx';
import { PrintSheet } from './print-sheet.tsx';
// The screen is loaded when wanted; here it is wanted at once.
import '../desk/desk-screen.tsx';

vi.setConfig({ testTimeout: 30_000 });
afterEach(cleanup);
afterEach(closeApp);

const TEXT = `Ferry line opens
*A first week.*
The *ferry* opened in **“May.”** It carried 4,000 people.
<script>alert(1)</script> ![a boat](https://boats.example/a.png) [the log](javascript:alert(2))
---
Sources:
Log — https://ferry.example/log
{"excerpt": "The ferry opened. It is full.", "suggestedSection": "local", "suggestedTags": ["ferries"]}`;
const LOG = 'The ferry opened in May. It carried 4,000 people.';

function printed() {
  const desk = buildDesk(TEXT, [{ match: 'https://ferry.example/log', text: LOG }]);
  const claim = desk.state().claims.find(({ selector }) => selector.exact.includes('4,000'));
  const exact = 'It carried 4,000 people.';
  const passage = {
    kind: 'passage' as const,
    stance: 'supports' as const,
    sourceId: 's1',
    capture: desk.state().sources[0]?.captures[0]?.sha256 ?? '',
    start: LOG.indexOf(exact),
    end: LOG.length,
    exact,
    locator: { page: '4' },
    note: '',
  };
  desk.do({
    type: 'attach_evidence',
    claimId: claim?.id ?? '',
    evidence: { kind: 'off_record', who: 'The stoker', said: 'It was 400.', note: '' },
  });
  desk.do({
    type: 'settle_claim',
    claimId: claim?.id ?? '',
    verdict: 'supported',
    words: claim?.selector.exact ?? '',
    evidence: [passage],
  });
  return desk;
}

const nameOf = (id: string) => (id === 'mara' ? 'Mara Okoye' : id);
const show = (desk: ReturnType<typeof printed>) =>
  render(<PrintSheet draft={desk.state()} nameOf={nameOf} />).container;

describe('the printed draft', () => {
  it('has the number of each claim behind its words, Markdown drawn', () => {
    const sheet = show(printed());
    expect(sheet.querySelector('h1')?.textContent).toBe('Ferry line opens1');
    const [first] = [...sheet.querySelectorAll('article > p:not([class])')];
    expect(first?.innerHTML).toBe(
      'The <em>ferry</em> opened in <strong>“May.”</strong><sup>3</sup> It carried 4,000 people.<sup>4</sup>',
    );
    expect(sheet.querySelector('.print-sheet__excerpt')?.textContent).toMatch(
      /The ferry opened\.\d+ It is full\.\d+$/,
    );
  });

  it('lists each verdict with who gave it, when, and the passage word for word with its source', () => {
    const notes = within(within(show(printed())).getAllByRole('list')[0] as HTMLElement).getAllByRole(
      'listitem',
    );
    expect(notes[0]?.textContent?.trim()).toBe('1–3Not settled.');
    expect(notes[1]?.textContent).toMatch(/^4Supported \(Mara Okoye, 2031-03-03\)/);
    expect(notes[1]?.textContent).toContain(`“${LOG.slice(25)}” — Log, https://ferry.example/log, p. 4`);
  });

  it('keeps what was said off the record, and fetches and runs nothing', () => {
    const sheet = show(printed());
    expect(sheet.textContent).not.toContain('stoker');
    expect(sheet.textContent).toContain('<script>alert(1)</script>');
    expect(sheet.querySelector('script, img, a, [href], [src]')).toBeNull();
  });

  it('says that it is not approved, or who approved it', () => {
    const desk = printed();
    expect(show(desk).textContent).toMatch(/^Not approved\. In review, version \d+/);
    cleanup();
    const approval = { revision: 'ab12cd34ef56aa', by: 'mara', at: '2031-03-04T10:00:00.000Z' };
    const approved = { ...desk.state(), workflow: 'approved' as const, approval };
    const { container } = render(<PrintSheet draft={approved} nameOf={nameOf} />);
    expect(container.textContent).toMatch(/^Approved by Mara Okoye on 2031-03-04, revision ab12cd34ef56\./);
  });

  it('shows a line of nothing but marks as it is written', () => {
    const desk = buildDesk(`A line\n${'*a_'.repeat(2_000)}`, [], buildPerson('mara'));
    expect(show(desk).textContent).toContain('*a_*a_*a_');
  });
});

describe('the desk, when the browser prints', () => {
  it('stands back for the sheet, and comes again after', async () => {
    const { user } = await renderApp({ files: [{ name: 'ferry.txt', text: TEXT }] });
    await user.click(await screen.findByRole('link', { name: 'Ferry line opens' }));
    await screen.findByRole('region', { name: 'Claims' });
    fireEvent(window, new Event('beforeprint'));
    await waitFor(() => expect(document.querySelector('body > .print-sheet')).not.toBeNull());
    fireEvent(window, new Event('afterprint'));
    expect(document.querySelector('.print-sheet')).toBeNull();
  });
});
