/** Claims that are settled together after being looked at: one step, one undo, and every rule of a single verdict. */

import { describe, expect, it } from 'vitest';
import { claimStatus, isReviewed } from '../claims/claim-status.ts';
import { claimsInOrder } from '../claims/claims-in-order.ts';
import { buildDesk, buildPerson } from '../testing/build-desk.ts';

const TEXT = '# Rain\n\nIt rained a bit. Nobody minded it. The park looked fine.\n';
const ines = buildPerson('ines', 'fact_checker');

function open() {
  const desk = buildDesk(TEXT);
  const claims = () => claimsInOrder(desk.state());
  const body = () => claims().slice(1);
  const seen = () => body().map(({ id, selector }) => ({ claimId: id, words: selector.exact }));
  const settle = (verdict: 'needs_no_source' | null, from = seen()) =>
    desk.do({ type: 'settle_together', claims: from, verdict });
  return { desk, claims, body, seen, settle };
}

describe('claims settled together', () => {
  it('have the verdict each, and one undo takes all of them back', () => {
    const { desk, body, settle } = open();
    settle('needs_no_source');
    expect(body().map(claimStatus)).toEqual(['settled', 'settled', 'settled']);
    desk.do({ type: 'undo', commandId: desk.lastId() });
    expect(body().map(claimStatus)).toEqual(['open', 'open', 'open']);
  });

  it('are reviewed, not settled, when there was nothing to do', () => {
    const { body, settle } = open();
    settle(null);
    expect(body().every((claim) => isReviewed(claim, 'mara') && claimStatus(claim) === 'open')).toBe(true);
  });

  it('leave alone those that stand so already', () => {
    const { desk, body, seen, settle } = open();
    const [first] = seen();
    if (first !== undefined) settle('needs_no_source', [first]);
    settle('needs_no_source');
    desk.do({ type: 'undo', commandId: desk.lastId() });
    expect(body().map(claimStatus)).toEqual(['settled', 'open', 'open']);
  });

  it('need a recheck where the words were changed meanwhile', () => {
    const { desk, body, seen, settle } = open();
    const looked = seen();
    const block = desk.state().blocks[1];
    const base = block?.markdown ?? '';
    desk.do({
      type: 'edit_block',
      blockId: block?.id ?? '',
      base,
      markdown: base.replace('a bit', 'all day'),
    });
    settle('needs_no_source', looked);
    expect(body().map(claimStatus)).toEqual(['needs_recheck', 'settled', 'settled']);
  });

  it('stand beside another person’s verdict as a disagreement', () => {
    const { desk, body, settle } = open();
    const [claim] = body();
    desk.do(
      {
        type: 'settle_claim',
        claimId: claim?.id ?? '',
        verdict: 'not_enough_evidence',
        words: claim?.selector.exact ?? '',
        evidence: [],
      },
      ines,
    );
    settle('needs_no_source');
    expect(body().map(claimStatus)).toEqual(['disagreement', 'settled', 'settled']);
  });
});
