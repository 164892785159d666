/** What giving a verdict takes: evidence that goes along, a second press, or a way to evidence. */

import { describe, expect, it } from 'vitest';
import { findingKey } from '../../core/checks/finding.ts';
import type { Claim } from '../../core/claims/claim.ts';
import type { NewEvidence } from '../../core/review/command.ts';
import { buildDesk } from '../../core/testing/build-desk.ts';
import type { HighlightedPassage } from '../../state/desk-page.ts';
import { planVerdict } from './plan-verdict.ts';

const SOURCE = 'The ferry carries 210 people. The ferry carries nobody on Sundays.';
const TEXT =
  '# Ferry\n\nThe ferry carries 210 people. No ferry sails on Sundays.\n\nSources:\n- [Minutes](https://harbour.example/m)\n';

function open() {
  const desk = buildDesk(TEXT, [{ match: 'https://harbour.example/m', text: SOURCE }]);
  const [source] = desk.state().sources;
  const claim = (words: string): Claim => {
    const found = desk.state().claims.find((one) => one.selector.exact.startsWith(words));
    if (found === undefined) throw new Error(words);
    return found;
  };
  const passage = (exact: string): HighlightedPassage => {
    const start = SOURCE.indexOf(exact);
    const capture = source?.captures[0]?.sha256 ?? '';
    return { sourceId: source?.id ?? '', capture, start, end: start + exact.length, exact };
  };
  const attach = (claimId: string, evidence: NewEvidence) => {
    desk.do({ type: 'attach_evidence', claimId, evidence });
  };
  return { desk, claim, passage, attach };
}

describe('a verdict', () => {
  it('that makes no claim about sources needs nothing', () => {
    const { claim } = open();
    for (const verdict of ['needs_no_source', 'not_enough_evidence'] as const)
      expect(planVerdict(claim('The ferry'), verdict, null, [])).toEqual({ next: 'settle', evidence: [] });
  });

  it('of support takes the highlighted passage along as support', () => {
    const { claim, passage } = open();
    const plan = planVerdict(claim('The ferry'), 'supported', passage('The ferry carries 210 people.'), []);
    expect(plan).toMatchObject({ next: 'settle', evidence: [{ kind: 'passage', stance: 'supports' }] });
  });

  it('of refutation takes it along as refuting, whatever its words lack', () => {
    const { claim, passage } = open();
    const plan = planVerdict(claim('The ferry'), 'refuted', passage('nobody on Sundays'), []);
    expect(plan).toMatchObject({ next: 'settle', evidence: [{ stance: 'refutes' }] });
  });

  it('asks again when the passage lacks a number of the claim', () => {
    const { claim, passage } = open();
    const plan = planVerdict(claim('The ferry'), 'supported', passage('nobody on Sundays'), []);
    expect(plan).toMatchObject({ next: 'ask', differs: [{ code: 'number_missing', words: '210' }] });
  });

  it('does not ask again about what a person accepted with a reason', () => {
    const { claim, passage } = open();
    const words = `210@${claim('The ferry').selector.exact}`;
    const key = findingKey('evidence', 'number_missing', words, null);
    const disposition = { key, disposition: 'accepted', reason: 'seen', by: 'mara', at: '' } as const;
    const plan = planVerdict(claim('The ferry'), 'supported', passage('nobody on Sundays'), [disposition]);
    expect(plan.next).toBe('settle');
  });

  it('leaves the highlighted passage alone when the claim has its evidence', () => {
    const { claim, passage, attach } = open();
    const { sourceId, capture, start, end, exact } = passage('The ferry carries 210 people.');
    const evidence = { kind: 'passage', stance: 'supports', sourceId, capture, start, end, exact } as const;
    attach(claim('The ferry').id, { ...evidence, locator: {}, note: '' });
    const plan = planVerdict(claim('The ferry'), 'supported', passage('nobody on Sundays'), []);
    expect(plan).toEqual({ next: 'settle', evidence: [] });
  });

  it('leads to evidence when nothing is highlighted, a search too where it counts', () => {
    const { claim } = open();
    expect(planVerdict(claim('The ferry'), 'supported', null, [])).toEqual({
      next: 'find-evidence',
      needs: ['supports'],
    });
    expect(planVerdict(claim('No ferry'), 'supported', null, [])).toMatchObject({
      needs: ['supports', 'search'],
    });
  });

  it('of conflict needs both, and takes one passage along only when the other is there', () => {
    const { claim, passage, attach } = open();
    const both = planVerdict(claim('The ferry'), 'conflicting_evidence', passage('nobody'), []);
    expect(both).toEqual({ next: 'find-evidence', needs: ['supports', 'refutes'] });
    attach(claim('The ferry').id, {
      kind: 'contact',
      stance: 'supports',
      who: 'The board',
      when: '',
      how: '',
      said: '210',
      note: '',
    });
    const one = planVerdict(claim('The ferry'), 'conflicting_evidence', passage('nobody'), []);
    expect(one).toMatchObject({ next: 'settle', evidence: [{ stance: 'refutes' }] });
  });
});
