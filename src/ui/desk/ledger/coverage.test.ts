/** How much of a draft is accounted for, by words, and how that is said. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claimsInOrder } from '../../../core/claims/claims-in-order.ts';
import { buildDesk } from '../../../core/testing/build-desk.ts';
import { claimLook } from '../claim-look.ts';
import { COVERED, coverageOf, coverageWords, leftWords } from './coverage.ts';

const TEXT = '# Rain falls\n\nIt rained on Monday and Tuesday. Nobody minded. The river stayed low.\n';

function open(text = TEXT) {
  const desk = buildDesk(text);
  const claims = () => claimsInOrder(desk.state());
  const looks = () => claims().map((claim) => claimLook(claim, false, null));
  const find = (start: string) => {
    const claim = claims().find((one) => one.selector.exact.startsWith(start));
    if (claim === undefined) throw new Error(`No claim begins with ${start}.`);
    return { claimId: claim.id, words: claim.selector.exact };
  };
  const settle = (start: string) =>
    desk.do({ type: 'settle_claim', ...find(start), verdict: 'needs_no_source', evidence: [] });
  const review = (start: string) => desk.do({ type: 'mark_reviewed', ...find(start) });
  return { desk, looks, find, settle, review };
}

describe('the coverage of a draft', () => {
  it('counts each claim once, by its words: settled, reviewed, skipped, open', () => {
    const { looks, find, settle, review } = open();
    settle('Rain');
    review('Nobody');
    const coverage = coverageOf(looks(), [find('The river').claimId]);
    expect(coverage.settled).toEqual({ claims: 1, words: 2 });
    expect(coverage.reviewed).toEqual({ claims: 1, words: 2 });
    expect(coverage.skipped).toEqual({ claims: 1, words: 4 });
    expect(coverage.open).toEqual({ claims: 1, words: 6 });
    expect(coverage.left).toEqual({ claims: 2, words: 10 });
  });

  it('says in plain words what is left', () => {
    const { looks, settle, review } = open();
    expect(leftWords(coverageOf(looks(), []))).toBe('4 of 4 sentences left, about 14 words');
    for (const start of ['Rain', 'It', 'The']) settle(start);
    review('Nobody');
    expect(leftWords(coverageOf(looks(), []))).toBe('Every sentence looked at; 1 without a verdict');
    settle('Nobody');
    expect(leftWords(coverageOf(looks(), []))).toBe('Every sentence settled: 4 of 4');
    expect(coverageWords(coverageOf(looks(), []))).toContain('settled 4 sentences, 14 words');
  });

  it('has a skipped claim no longer as skipped once it is settled', () => {
    const { looks, find, settle } = open();
    const { claimId } = find('Nobody');
    settle('Nobody');
    expect(coverageOf(looks(), [claimId]).skipped.claims).toBe(0);
  });

  it('adds up, whatever was done', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('settle', 'review', 'skip', null), { minLength: 4, maxLength: 4 }),
        (did) => {
          const { looks, find, settle, review } = open();
          const starts = ['Rain', 'It', 'Nobody', 'The'];
          const skipped = starts.flatMap((start, at) => (did[at] === 'skip' ? [find(start).claimId] : []));
          for (const [at, start] of starts.entries()) {
            if (did[at] === 'settle') settle(start);
            if (did[at] === 'review') review(start);
          }
          const coverage = coverageOf(looks(), skipped);
          const sum = (of: 'claims' | 'words') => COVERED.reduce((all, one) => all + coverage[one][of], 0);
          expect([sum('claims'), sum('words')]).toEqual([coverage.total.claims, coverage.total.words]);
        },
      ),
      { numRuns: 30 },
    );
  });
});
