/** The riskiest draft comes first, and the reasons can be told. */

import { describe, expect, it } from 'vitest';
import { defaultPolicy } from '../policy/policy.ts';
import { buildDesk, type TestDesk } from '../testing/build-desk.ts';
import { summarise } from './summarise.ts';

const BODY = 'The ferry carried 4,000 people in May. “We did not expect this at all,” said Ines Duarte.';
const LOG = 'The ferry carried 4,000 people in May. We did not expect this at all, said Ines Duarte.';
const bare = `Ferry line opens\n${BODY}\nSources:\n`;
const listed = `${bare}Log — https://ferry.example/log\n`;

const risk = (desk: TestDesk) => {
  const captureText = (sha256: string) => desk.captures.get(sha256);
  return summarise(desk.state(), { policy: defaultPolicy, captureText, now: '2031-03-03T09:00:00.000Z' })
    .risk;
};
const withText = () => buildDesk(listed, [{ match: 'https://ferry.example/log', text: LOG }]);

describe('risk', () => {
  it('is the sum of its parts', () => {
    const { score, parts } = risk(buildDesk(bare));
    expect(score).toBeCloseTo(
      parts.reduce((sum, part) => sum + part.score, 0),
      2,
    );
  });

  it('is higher without any source text than with one', () => {
    expect(risk(buildDesk(listed)).score).toBeGreaterThan(risk(withText()).score);
  });

  it('falls as claims are settled, and is none once the draft is decided', () => {
    const desk = withText();
    const before = risk(desk).score;
    for (const claim of desk.state().claims) {
      desk.do({
        type: 'settle_claim',
        claimId: claim.id,
        verdict: 'needs_no_source',
        words: claim.selector.exact,
        evidence: [],
      });
    }
    expect(risk(desk).score).toBeLessThan(before);
    expect(risk(desk).score).toBe(0);
  });
});
