/** What a source has otherwise stays told until somebody decides on it, whatever verdict the claim was given. */

import { describe, expect, it } from 'vitest';
import { evaluateApproval } from '../../policy/approval-gate.ts';
import { buildDesk, type TestDesk } from '../../testing/build-desk.ts';
import { findFindings } from '../find-findings.ts';

const TEXT = `Ferry line opens

The contracts will cost the grid account 47.99 billion euros a year. Captain Berg praised the plan.

Sources:
- [Results](https://grid.example/results)
`;
const RESULT = 'Cost to the grid account: 47.99 million euros a year, the contracts say.';

const open = () => buildDesk(TEXT, [{ match: 'https://grid.example/results', text: RESULT }]);
const claimOf = (desk: TestDesk, words: string) => {
  const claim = desk.state().claims.find(({ selector }) => selector.exact.includes(words));
  if (claim === undefined) throw new Error(`No claim has ${words}.`);
  return claim;
};
const needsNoSource = (desk: TestDesk, words: string) => {
  const { id, selector } = claimOf(desk, words);
  const verdict = 'needs_no_source';
  desk.do({ type: 'settle_claim', claimId: id, verdict, words: selector.exact, evidence: [] });
};
const findings = (desk: TestDesk) => findFindings(desk.state(), (sha256) => desk.captures.get(sha256));
const about = (desk: TestDesk, words: string) =>
  findings(desk).filter(({ claimId, check }) => claimId === claimOf(desk, words).id && check !== 'support');

describe('a claim that is said to need no source', () => {
  it('is still told that a source has another figure, and approval waits for a decision on it', () => {
    const desk = open();
    needsNoSource(desk, '47.99');
    const [finding] = about(desk, '47.99');
    expect(finding?.severity).toBe('error');
    const gate = evaluateApproval(desk.state(), desk.context()).find(({ id }) => id === 'no_open_errors');
    expect(gate?.status).toBe('unsatisfied');
  });

  it('is no longer told what is only not found', () => {
    const desk = open();
    expect(about(desk, 'Berg').map(({ check }) => check)).toContain('name');
    needsNoSource(desk, 'Berg');
    expect(about(desk, 'Berg').map(({ check }) => check)).not.toContain('name');
  });
});
