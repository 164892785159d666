/** Claims that people cut otherwise than the sentences are: split, merged, made of a selection, and kept so through edits. */

import { describe, expect, it } from 'vitest';
import { claimStatus } from '../claims/claim-status.ts';
import { claimsInOrder } from '../claims/claims-in-order.ts';
import { buildDesk, buildPerson } from '../testing/build-desk.ts';

const TEXT = `The bridge opens again
The old bridge opened in 1911 and carries 4,000 cars a day. It was closed in May. Divers found cracks.

Sources:
- [Report](https://bridge.example/report)
`;
const REPORT = 'The old bridge opened in 1911. It carries 4,000 cars a day. It was closed in May.';
const ines = buildPerson('ines', 'fact_checker');

function open() {
  const desk = buildDesk(TEXT, [{ match: 'https://bridge.example/report', text: REPORT }]);
  const body = desk.state().blocks[1];
  if (body === undefined) throw new Error('The draft has no body.');
  const words = () =>
    claimsInOrder(desk.state())
      .filter((claim) => claim.place.in === 'block' && claim.place.blockId === body.id)
      .map((claim) => claim.selector.exact);
  const claim = (start: string) => {
    const found = desk.state().claims.find((one) => !one.orphan && one.selector.exact.startsWith(start));
    if (found === undefined) throw new Error(`No claim begins with “${start}”.`);
    return found;
  };
  const settle = (start: string, exact: string) => {
    const { id, selector } = claim(start);
    const [source] = desk.state().sources;
    const at = REPORT.indexOf(exact);
    desk.do({
      type: 'settle_claim',
      claimId: id,
      verdict: 'supported',
      words: selector.exact,
      evidence: [
        {
          kind: 'passage',
          stance: 'supports',
          sourceId: source?.id ?? '',
          capture: source?.captures[0]?.sha256 ?? '',
          start: at,
          end: at + exact.length,
          exact,
          locator: {},
          note: '',
        },
      ],
    });
  };
  const split = (start: string, second: string) => {
    const { id, selector } = claim(start);
    desk.do({ type: 'split_claim', claimId: id, at: selector.exact.indexOf(second), words: selector.exact });
  };
  const edit = (from: string, to: string) => {
    const block = desk.state().blocks.find((one) => one.id === body.id);
    const base = block?.markdown ?? '';
    desk.do({ type: 'edit_block', blockId: body.id, base, markdown: base.replace(from, to) });
  };
  return { desk, body, words, claim, settle, split, edit };
}

describe('a claim that is split', () => {
  it('leaves its first part where it was and its second as a claim of its own', () => {
    const { words, split } = open();
    split('The old bridge', 'and carries');
    expect(words()).toEqual([
      'The old bridge opened in 1911',
      'and carries 4,000 cars a day.',
      'It was closed in May.',
      'Divers found cracks.',
    ]);
  });

  it('asks for a recheck, for its words are others now, and keeps its evidence', () => {
    const { claim, settle, split } = open();
    settle('The old bridge', 'The old bridge opened in 1911.');
    split('The old bridge', 'and carries');
    expect(claimStatus(claim('The old bridge'))).toBe('needs_recheck');
    expect(claim('The old bridge').evidence).toHaveLength(1);
    expect(claim('and carries').evidence).toEqual([]);
  });

  it('stays split when the paragraph is edited, until the words at the cut are gone', () => {
    const { words, split, edit } = open();
    split('The old bridge', 'and carries');
    edit('It was closed in May.', 'It was shut in the first week of May.');
    expect(words()).toContain('and carries 4,000 cars a day.');
    edit('1911 and carries', '1911, with');
    expect(words()[0]).toBe('The old bridge opened in 1911, with 4,000 cars a day.');
  });

  it('is whole again by undo', () => {
    const { desk, words, split } = open();
    const before = words();
    split('The old bridge', 'and carries');
    desk.do({ type: 'undo', commandId: desk.lastId() });
    expect(words()).toEqual(before);
  });

  it('is not cut on words that somebody changed meanwhile', () => {
    const { desk, claim, edit } = open();
    const { id, selector } = claim('The old bridge');
    edit('in 1911', 'in 1912');
    const problem = desk.refused({ type: 'split_claim', claimId: id, at: 10, words: selector.exact });
    expect(problem).toMatchObject({ code: 'text-conflict', theirs: expect.stringContaining('1912') });
  });
});

describe('claims that are merged', () => {
  it('become one with the evidence of all, and stay one through edits', () => {
    const { desk, words, claim, settle, edit } = open();
    settle('The old bridge', 'The old bridge opened in 1911.');
    settle('It was closed', 'It was closed in May.');
    const ids = [claim('The old bridge').id, claim('It was closed').id];
    desk.do({ type: 'merge_claims', claimIds: ids });
    expect(words()[0]).toBe(
      'The old bridge opened in 1911 and carries 4,000 cars a day. It was closed in May.',
    );
    expect(claim('The old bridge').evidence).toHaveLength(2);
    expect(claimStatus(claim('The old bridge'))).toBe('needs_recheck');
    edit('4,000', '5,000');
    expect(words()).toHaveLength(2);
  });

  it('take in what somebody offline did on a part', () => {
    const { desk, claim } = open();
    const part = claim('It was closed').id;
    desk.do({ type: 'merge_claims', claimIds: [claim('The old bridge').id, part] });
    desk.do({ type: 'flag_claim', claimId: part, note: 'Which May?' }, ines);
    expect(claim('The old bridge').flag?.note).toBe('Which May?');
  });

  it('must stand side by side', () => {
    const { desk, claim } = open();
    const ids = [claim('The old bridge').id, claim('Divers').id];
    expect(desk.refused({ type: 'merge_claims', claimIds: ids }).code).toBe('unknown-target');
  });
});

describe('a claim made of a selection', () => {
  const make = (exact: string) => {
    const opened = open();
    const text = opened.body.markdown;
    const start = text.indexOf(exact);
    const place = { in: 'block', blockId: opened.body.id } as const;
    opened.desk.do({ type: 'make_claim', place, start, end: start + exact.length, exact });
    return opened;
  };

  it('leaves what stands before and behind it as claims', () => {
    expect(make('opened in 1911').words().slice(0, 3)).toEqual([
      'The old bridge',
      'opened in 1911',
      'and carries 4,000 cars a day.',
    ]);
  });

  it('may run over the end of a sentence', () => {
    expect(make('carries 4,000 cars a day. It was closed').words().slice(0, 3)).toEqual([
      'The old bridge opened in 1911 and',
      'carries 4,000 cars a day. It was closed',
      'in May.',
    ]);
  });

  it('can be given to somebody', () => {
    const { desk, claim } = make('opened in 1911');
    desk.do({ type: 'assign_claim', claimId: claim('opened').id, person: 'ines' });
    expect(claim('opened').assignee).toBe('ines');
  });
});
