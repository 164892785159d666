/** What differs between two states beside the words: verdicts with their people, evidence, what was said, and a revised file. */

import { describe, expect, it } from 'vitest';
import { parseDraft } from '../../../core/draft/parse-draft.ts';
import type { DraftState } from '../../../core/review/draft-state.ts';
import { buildDesk, buildPerson } from '../../../core/testing/build-desk.ts';
import { compareStates, comparisonWords } from './compare-states.ts';
import { newsSince } from './news.ts';

const TEXT =
  '# The ferry runs again\n\nIt ran on Monday. Nobody was hurt.\n\nThe master was glad of the crew.\n\n{"excerpt": "The ferry."}\n';
const ines = buildPerson('ines');
const compared = (before: DraftState, after: DraftState) => compareStates(before, after, (id) => id);

function openDesk() {
  const desk = buildDesk(TEXT);
  const claimId = desk.state().claims.find((one) => one.selector.exact.startsWith('It ran'))?.id ?? '';
  const settle = (verdict: 'needs_no_source' | 'not_enough_evidence', person = buildPerson('mara')) =>
    desk.do({ type: 'settle_claim', claimId, verdict, words: 'It ran on Monday.', evidence: [] }, person);
  return { desk, claimId, settle };
}

const besides = (before: DraftState, after: DraftState) =>
  compared(before, after).besides.map(({ title, words }) => (words === '' ? title : `${title}: ${words}`));

describe('a claim in two states', () => {
  it('tells whose verdicts it had, also where they differ', () => {
    const { desk, settle } = openDesk();
    settle('needs_no_source');
    const before = desk.state();
    settle('not_enough_evidence', ines);
    expect(compared(before, desk.state()).claims).toMatchObject([
      {
        before: 'Needs no source (mara)',
        after: 'Verdicts differ: Not enough evidence (ines), Needs no source (mara)',
      },
    ]);
  });

  it('tells its flag and to whom it was given', () => {
    const { desk, claimId } = openDesk();
    const before = desk.state();
    desk.do({ type: 'flag_claim', claimId, note: 'Which Monday?' });
    desk.do({ type: 'assign_claim', claimId, person: 'ines' });
    expect(compared(before, desk.state()).claims).toMatchObject([
      { before: 'Open', after: 'Open, flagged, given to ines' },
    ]);
  });

  it('tells that its evidence is another, though as much', () => {
    const { desk, claimId } = openDesk();
    const search = (query: string) =>
      ({ kind: 'search', stance: 'context', note: '', where: 'The archive', query }) as const;
    desk.do({ type: 'attach_evidence', claimId, evidence: search('ferry') });
    const before = desk.state();
    const evidenceId = before.claims.find((one) => one.id === claimId)?.evidence[0]?.id ?? '';
    desk.do({ type: 'remove_evidence', claimId, evidenceId });
    desk.do({ type: 'attach_evidence', claimId, evidence: search('boat') });
    expect(compared(before, desk.state()).claims).toMatchObject([
      { before: 'Open, 1 piece of evidence', after: 'Open, 1 piece of evidence (changed)' },
    ]);
  });
});

describe('what was said and decided between two states', () => {
  it('is told when it came, when it was taken back, and when it was resolved', () => {
    const { desk } = openDesk();
    const before = desk.state();
    desk.do({ type: 'add_comment', target: { on: 'draft' }, text: 'Is it ours?' });
    const asked = desk.lastId();
    const said = desk.state();
    expect(besides(before, said)).toEqual(['Comment: Is it ours?']);
    desk.do({ type: 'resolve_thread', threadId: said.threads[0]?.id ?? '' });
    expect(besides(said, desk.state())).toEqual(['Thread resolved: Is it ours?']);
    desk.do({ type: 'undo', commandId: desk.lastId() });
    desk.do({ type: 'undo', commandId: asked });
    expect(besides(said, desk.state())).toEqual(['Comment taken back: Is it ours?']);
    expect(besides(before, desk.state())).toEqual([]);
  });

  it('has what is suggested, as it would replace what is there', () => {
    const { desk } = openDesk();
    const before = desk.state();
    const block = before.blocks.find((one) => one.markdown.startsWith('It ran'));
    const base = block?.markdown ?? '';
    const markdown = base.replace('Monday', 'Tuesday');
    desk.do({ type: 'suggest_edit', blockId: block?.id ?? '', base, markdown, note: '' }, ines);
    const comparison = compared(before, desk.state());
    expect(comparison.besides).toMatchObject([
      { title: 'Suggestion', instead: base, words: markdown, by: 'ines' },
    ]);
    expect(comparisonWords(comparison)).toMatch(/1 suggestion/);
  });

  it('has on whose desk the draft lay', () => {
    const { desk } = openDesk();
    const before = desk.state();
    desk.do({ type: 'assign', person: 'ines' });
    expect(besides(before, desk.state())).toEqual(['On the desk of: nobody → ines']);
  });
});

describe('a revised file', () => {
  const revised = () => {
    const { desk } = openDesk();
    const before = desk.state();
    const text = TEXT.replace('of the crew', 'of the crew and the weather');
    const parsed = parseDraft(text);
    desk.do(
      {
        type: 'revise_text',
        fileName: 'revised.md',
        text,
        blocks: parsed.blocks.map(({ kind, markdown }) => ({ kind, markdown })),
        base: parseDraft(before.original).blocks.map(({ id, kind, markdown }) => ({ id, kind, markdown })),
        diagnostics: parsed.diagnostics,
        fields: {},
        sources: [],
      },
      ines,
    );
    return { before, after: desk.state() };
  };

  it('differs in the blocks it changed, and in no other', () => {
    const { before, after } = revised();
    const changed = compared(before, after).blocks.filter((pair) => pair.differs);
    expect(changed.map((pair) => pair.after?.markdown)).toEqual([
      'The master was glad of the crew and the weather.',
    ]);
  });

  it('is news to others, in the blocks it changed', () => {
    const { before, after } = revised();
    const news = newsSince(after, { version: before.version, at: '2031-03-03T09:00:00.000Z' }, 'mara');
    const block = after.blocks.find((one) => one.markdown.startsWith('The master'));
    expect([...(news?.blocks ?? [])]).toEqual([block?.id]);
  });
});
