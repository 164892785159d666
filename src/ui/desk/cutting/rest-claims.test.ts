/** Which claims may be settled together: none that a reader would ask a source for. */

import { describe, expect, it } from 'vitest';
import { claimsInOrder } from '../../../core/claims/claims-in-order.ts';
import { buildDesk } from '../../../core/testing/build-desk.ts';
import { claimLook } from '../claim-look.ts';
import { restClaims } from './rest-claims.ts';

const TEXT =
  '# Rain\n\nIt works. Anna Lind counted 14 boats. “We are glad of it,” she said. And then there was the lid. The insulation drank the rain.\n';

function open(text = TEXT) {
  const desk = buildDesk(text);
  const looks = () => claimsInOrder(desk.state()).map((claim) => claimLook(claim, false, null));
  const rest = (personId = 'mara') => restClaims(looks(), personId).map(({ claim }) => claim.selector.exact);
  const idOf = (start: string) =>
    looks().find(({ claim }) => claim.selector.exact.startsWith(start))?.claim.id ?? '';
  return { desk, rest, idOf };
}

describe('the rest that may be settled together', () => {
  it('is what is ranked low and has no name, number or quotation', () => {
    const { rest } = open();
    expect(rest()).toContain('It works.');
    expect(rest()).toContain('And then there was the lid.');
    expect(rest().join(' ')).not.toMatch(/14 boats|glad/);
  });

  it.each([
    'It also took a great deal more work than the council was told.',
    'The new bridge is as wide as the old one.',
    'The wait has doubled since.',
    'It was the longest queue of all.',
    'It cost a great deal.',
  ])('leaves out what compares or counts: %s', (sentence) => {
    const { rest } = open(`# Rain\n\nIt works. ${sentence}\n`);
    expect(rest()).toContain('It works.');
    expect(rest()).not.toContain(sentence);
  });

  it('leaves out what is flagged, and what somebody else was asked to check', () => {
    const { desk, rest, idOf } = open();
    desk.do({ type: 'flag_claim', claimId: idOf('It works'), note: 'Does it?' });
    desk.do({ type: 'assign_claim', claimId: idOf('And then'), person: 'ines' });
    expect(rest()).not.toContain('It works.');
    expect(rest()).not.toContain('And then there was the lid.');
    expect(rest('ines')).toContain('And then there was the lid.');
  });

  it('leaves out what is settled already', () => {
    const { desk, rest, idOf } = open();
    desk.do({
      type: 'settle_claim',
      claimId: idOf('It works'),
      words: 'It works.',
      verdict: 'needs_no_source',
      evidence: [],
    });
    expect(rest()).not.toContain('It works.');
  });
});
