/** Tells of sentences that say again what this draft has said already. */

import { findRepeats } from '../check-repeats.ts';
import { type CheckedDraft, isBody } from '../checked-draft.ts';
import { type RawFinding, rawFinding } from '../finding.ts';

export function repeatFindings({ texts }: CheckedDraft): RawFinding[] {
  const body = texts.filter(isBody).flatMap(({ claims }) => claims);
  const byId = new Map(body.map((claim) => [claim.id, claim]));
  const repeats = findRepeats(body.map((claim) => ({ id: claim.id, text: claim.selector.exact })));
  return repeats.flatMap(({ id, first }) => {
    const [claim, earlier] = [byId.get(id), byId.get(first)];
    if (claim === undefined || earlier === undefined) return [];
    const { start, end, exact } = claim.selector;
    return [
      rawFinding({
        check: 'repeats',
        code: 'same_words',
        severity: 'error',
        message: 'This sentence repeats an earlier one of this draft, word for word.',
        place: claim.place,
        start,
        end,
        claimId: id,
        words: exact,
        beside: {
          in: 'draft',
          place: earlier.place,
          start: earlier.selector.start,
          end: earlier.selector.end,
          text: earlier.selector.exact,
        },
      }),
    ];
  });
}
