/** The same sentence in two drafts: found from either, told with the verdict it got in the other. */

import { describe, expect, it } from 'vitest';
import { buildDesk, type TestDesk } from '../testing/build-desk.ts';
import { findFindings } from './find-findings.ts';
import { withRepeatsElsewhere } from './findings/elsewhere-findings.ts';
import { findRepeatsElsewhere, printsOf } from './repeats-elsewhere.ts';

const QUAY = 'The harbour office counted 14 fishing boats on the northern quay before the storm.';
const open = (id: string, body: string) => {
  const desk = buildDesk(`# Headline of ${id}\n\n${body}\n`);
  return { desk, state: () => ({ ...desk.state(), id }) };
};
const settle = (desk: TestDesk, words: string, verdict: 'needs_no_source' | 'not_enough_evidence') => {
  const claim = desk.state().claims.find(({ selector }) => selector.exact === words);
  desk.do({ type: 'settle_claim', claimId: claim?.id ?? '', verdict, words, evidence: [] });
};

describe('a sentence that another draft has', () => {
  const other = open('other', `It rained.\n\n${QUAY.replace('14', '41')} ${QUAY}`);
  settle(other.desk, QUAY, 'not_enough_evidence');

  it('shares prints with it', () => {
    const here = open('here', QUAY);
    const theirs = new Set(printsOf(other.state()));
    expect(printsOf(here.state()).every((print) => theirs.has(print))).toBe(true);
  });

  it('is found with the verdict it got there, the same words before those with another number', () => {
    const here = open('here', `${QUAY}\n\nNobody was hurt.`);
    expect(findRepeatsElsewhere(here.state(), [other.state()])).toMatchObject([
      {
        draftId: 'other',
        headline: 'Headline of other',
        workflow: 'in_review',
        words: QUAY,
        verdict: 'not_enough_evidence',
        difference: 'same',
      },
    ]);
  });

  it('is none of headline and dek, which a running story keeps', () => {
    const here = buildDesk(`# ${QUAY}\n\n*${QUAY}*\n\nNobody was hurt.\n`);
    expect(findRepeatsElsewhere(here.state(), [other.state()])).toEqual([]);
    expect(printsOf(here.state())).toEqual([]);
  });
});

describe('what the desk says of it', () => {
  const here = open('here', `${QUAY}\n\nNobody was hurt.`);
  const found = (words: string, verdict: 'needs_no_source' | 'not_enough_evidence' | null = null) => {
    const other = open('other', words);
    if (verdict !== null) settle(other.desk, words, verdict);
    const state = here.desk.state();
    const repeats = findRepeatsElsewhere(state, [other.state()]);
    const findings = withRepeatsElsewhere(
      findFindings(state, () => undefined),
      state,
      repeats,
    );
    return findings.filter(({ beside }) => beside?.in === 'other_draft');
  };

  it('names the other draft, its words and how they were settled', () => {
    const [finding] = found(QUAY, 'needs_no_source');
    expect(finding).toMatchObject({
      check: 'repeats',
      code: 'other_draft_same',
      severity: 'info',
      words: QUAY,
      beside: { in: 'other_draft', draftId: 'other', headline: 'Headline of other', text: QUAY },
    });
    expect(finding?.message).toMatch(
      /The same sentence stands in another draft, “Headline of other”\. There it needs no source\./,
    );
  });

  it('warns when the number there is another one', () => {
    const [finding] = found(QUAY.replace('14', '41'));
    expect(finding).toMatchObject({ code: 'other_draft_near', severity: 'warning', disposition: null });
    expect(finding?.message).toContain('another number');
  });

  it('keeps what a person made of it', () => {
    const key = found(QUAY)[0]?.key ?? '';
    here.desk.do({ type: 'dispose_finding', key, disposition: 'dismissed', reason: 'The same byline.' });
    expect(found(QUAY)[0]?.disposition).toMatchObject({ disposition: 'dismissed' });
  });

  it('judges the words anew as they read now', () => {
    const state = here.desk.state();
    const repeats = findRepeatsElsewhere(state, [open('other', QUAY).state()]);
    const now = (words: string) => {
      const claims = state.claims.map((claim) =>
        claim.selector.exact === QUAY ? { ...claim, selector: { ...claim.selector, exact: words } } : claim,
      );
      return withRepeatsElsewhere([], { ...state, claims }, repeats).map(({ code }) => code);
    };
    expect(now(QUAY.replace('northern ', ''))).toEqual(['other_draft_near']);
    expect(now('Nobody counted any boats.')).toEqual([]);
  });

  it('is silent about a claim that is gone', () => {
    const state = here.desk.state();
    const repeats = findRepeatsElsewhere(state, [open('other', QUAY).state()]);
    const gone = { ...state, claims: [] };
    expect(withRepeatsElsewhere([], gone, repeats)).toEqual([]);
  });
});
