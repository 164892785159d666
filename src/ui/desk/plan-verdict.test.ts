/** What giving a verdict takes: evidence that goes along, a second press, or a way to evidence. */

import { describe, expect, it } from 'vitest';
import { type Finding, findingKey, rawFinding } from '../../core/checks/finding.ts';
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
  /** That the passage’s source has another number than the claim. */
  const finding = (claimId: string, beside = {}): Finding => {
    const { selector, place } = claim('The ferry');
    const start = selector.start + selector.exact.indexOf('210');
    const at = {
      in: 'source',
      ...passage('nobody on Sundays'),
      text: 'nobody on Sundays',
      ...beside,
    } as const;
    return {
      ...rawFinding({
        check: 'number',
        code: 'number',
        severity: 'error',
        message: '',
        place,
        start,
        end: start + 3,
        words: '210',
      }),
      claimId,
      beside: at,
      disposition: null,
    };
  };
  const attach = (claimId: string, evidence: NewEvidence) => {
    desk.do({ type: 'attach_evidence', claimId, evidence });
  };
  return { desk, claim, passage, attach, finding };
}

describe('a verdict', () => {
  it('that makes no claim about sources needs nothing', () => {
    const { claim } = open();
    for (const verdict of ['needs_no_source', 'not_enough_evidence'] as const)
      expect(planVerdict(claim('The ferry'), verdict, null, [], [])).toEqual({
        next: 'settle',
        evidence: [],
      });
  });

  it('of support takes the highlighted passage along as support', () => {
    const { claim, passage } = open();
    const plan = planVerdict(
      claim('The ferry'),
      'supported',
      passage('The ferry carries 210 people.'),
      [],
      [],
    );
    expect(plan).toMatchObject({ next: 'settle', evidence: [{ kind: 'passage', stance: 'supports' }] });
  });

  it('of refutation takes it along as refuting, whatever its words lack', () => {
    const { claim, passage } = open();
    const plan = planVerdict(claim('The ferry'), 'refuted', passage('nobody on Sundays'), [], []);
    expect(plan).toMatchObject({ next: 'settle', evidence: [{ stance: 'refutes' }] });
  });

  it('asks again when the passage lacks a number of the claim', () => {
    const { claim, passage } = open();
    const plan = planVerdict(claim('The ferry'), 'supported', passage('nobody on Sundays'), [], []);
    expect(plan).toMatchObject({ next: 'ask', differs: [{ code: 'number_missing', words: '210' }] });
  });

  it('does not ask again about what a person accepted with a reason', () => {
    const { claim, passage } = open();
    const words = `210@${claim('The ferry').selector.exact}`;
    const key = findingKey('evidence', 'number_missing', words, null);
    const disposition = { key, disposition: 'accepted', reason: 'seen', by: 'mara', at: '' } as const;
    const plan = planVerdict(
      claim('The ferry'),
      'supported',
      passage('nobody on Sundays'),
      [disposition],
      [],
    );
    expect(plan.next).toBe('settle');
  });

  it('asks again before it needs no source although one contradicts it, until that is decided on', () => {
    const { claim, finding } = open();
    const ferry = claim('The ferry');
    const against = finding(ferry.id);
    const plan = (found: Finding) => planVerdict(ferry, 'needs_no_source', null, [], [found]);
    expect(plan(against)).toMatchObject({ next: 'ask', evidence: [], found: [{ words: '210' }] });
    expect(plan({ ...against, severity: 'warning' }).next).toBe('settle');
    const disposition = {
      key: against.key,
      disposition: 'accepted',
      reason: 'seen',
      by: 'mara',
      at: '',
    } as const;
    expect(plan({ ...against, disposition }).next).toBe('settle');
    expect(plan({ ...against, claimId: claim('No ferry').id }).next).toBe('settle');
  });

  it('asks again when a check found another number in the passage’s source, and says each words once', () => {
    const { claim, passage, attach, finding } = open();
    const { id } = claim('The ferry');
    const passages = passage('nobody on Sundays');
    const plan = () => planVerdict(claim('The ferry'), 'supported', passages, [], [finding(id)]);
    expect(plan()).toMatchObject({ next: 'ask', differs: [{ words: '210' }], found: [] });
    attach(id, { kind: 'contact', stance: 'context', who: 'Ada', when: '', how: '', said: '210', note: '' });
    expect(plan()).toMatchObject({ next: 'ask', differs: [], found: [{ words: '210' }] });
  });

  it.each([
    ['another source', { capture: 'other' }, {}],
    ['a finding that was decided on', {}, { disposition: { reason: 'seen' } }],
    ['a warning', {}, { severity: 'warning' }],
    ['words the claim no longer has', {}, { words: '310' }],
  ])('does not ask again because of %s', (_, beside, other) => {
    const { claim, passage, finding } = open();
    const { id } = claim('The ferry');
    const one = { ...finding(id, beside), ...other } as Finding;
    const plan = planVerdict(
      claim('The ferry'),
      'supported',
      passage('The ferry carries 210 people.'),
      [],
      [one],
    );
    expect(plan.next).toBe('settle');
  });

  it('leaves the highlighted passage alone when the claim has its evidence', () => {
    const { claim, passage, attach } = open();
    const { sourceId, capture, start, end, exact } = passage('The ferry carries 210 people.');
    const evidence = { kind: 'passage', stance: 'supports', sourceId, capture, start, end, exact } as const;
    attach(claim('The ferry').id, { ...evidence, locator: {}, note: '' });
    const plan = planVerdict(claim('The ferry'), 'supported', passage('nobody on Sundays'), [], []);
    expect(plan).toEqual({ next: 'settle', evidence: [] });
  });

  it('leads to evidence when nothing is highlighted, a search too where it counts', () => {
    const { claim } = open();
    expect(planVerdict(claim('The ferry'), 'supported', null, [], [])).toEqual({
      next: 'find-evidence',
      needs: ['supports'],
    });
    expect(planVerdict(claim('No ferry'), 'supported', null, [], [])).toMatchObject({
      needs: ['supports', 'search'],
    });
  });

  it('of conflict needs both, and takes one passage along only when the other is there', () => {
    const { claim, passage, attach } = open();
    const both = planVerdict(claim('The ferry'), 'conflicting_evidence', passage('nobody'), [], []);
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
    const one = planVerdict(claim('The ferry'), 'conflicting_evidence', passage('nobody'), [], []);
    expect(one).toMatchObject({ next: 'settle', evidence: [{ stance: 'refutes' }] });
  });
});
