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
const part = (desk: TestDesk, name: string) =>
  risk(desk).parts.find((one) => one.name === name)?.score ?? Number.NaN;
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

  it('tells of a figure that the source has otherwise, more of two than of one, and never more than 1', () => {
    const text = (body: string) =>
      buildDesk(bare.replace(BODY, body).concat('Log — https://ferry.example/log\n'), [
        { match: 'https://ferry.example/log', text: LOG },
      ]);
    const differ = 'numbers and dates that differ';
    expect(part(withText(), differ)).toBe(0);
    const one = text(BODY.replace('4,000', '9,000'));
    const two = text(`${BODY.replace('4,000', '9,000')} The ferry carried 7,000 people in May.`);
    expect(part(one, differ)).toBeGreaterThan(0);
    expect(part(two, differ)).toBeGreaterThan(part(one, differ));
    expect(risk(one).score).toBeGreaterThan(risk(withText()).score);
    expect(risk(two).score).toBeLessThanOrEqual(1);
  });

  it('tells of quotations and names that were not found', () => {
    const wrong = BODY.replace('expect', 'want').replace('Ines Duarte', 'Olga Petrescu');
    const desk = buildDesk(listed.replace(BODY, wrong), [{ match: 'https://ferry.example/log', text: LOG }]);
    for (const name of ['quotations not found', 'names not found']) {
      expect(part(desk, name)).toBeGreaterThan(0);
      expect(part(withText(), name)).toBe(0);
    }
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
