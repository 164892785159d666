/** Tells of claims worth checking of which little stands in any capture. */

import type { Claim } from '../../claims/claim.ts';
import { claimStatus } from '../../claims/claim-status.ts';
import { recallSentence } from '../check-sentence.ts';
import { type CheckedDraft, sourceTexts } from '../checked-draft.ts';
import { type RawFinding, rawFinding } from '../finding.ts';
import { rememberText } from '../remember.ts';
import type { Support } from '../support-score.ts';

/** Below this a capture does not speak of the claim; between here and `SAME_MATTER` nothing can be said. */
const LITTLE = 0.2;
/** Words named in the message. */
const MOST_NAMED = 3;

export function supportFindings(draft: CheckedDraft): RawFinding[] {
  return draft.captures.length === 0 ? [] : draft.texts.flatMap((text) => ofText(draft, text));
}

const ofText = rememberText((draft, { place, claims }) =>
  claims.filter(isAsked).flatMap((claim) => {
    const { start, end, exact } = claim.selector;
    const { support } = recallSentence(exact, draft);
    if (support === null || support.score >= LITTLE) return [];
    return [
      rawFinding({
        check: 'support',
        code: 'little_found',
        severity: 'info',
        message: messageOf(draft, support),
        place,
        start,
        end,
        claimId: claim.id,
        words: exact,
      }),
    ];
  }),
);

function isAsked(claim: Claim): boolean {
  const worth = claim.checkworthiness.label === 'checkworthy';
  return worth && claim.evidence.length === 0 && claimStatus(claim) !== 'settled';
}

function messageOf({ captures }: CheckedDraft, { missingNames, missingNumbers }: Support): string {
  const missing = [...missingNumbers, ...missingNames].slice(0, MOST_NAMED);
  const lacks =
    missing.length === 0 ? '' : ` Not found at all: ${missing.map((word) => `“${word}”`).join(', ')}.`;
  return `Comparing words, this check found little of this sentence in ${sourceTexts(captures)}.${lacks} They may say it in other words.`;
}
