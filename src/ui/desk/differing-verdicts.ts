/** The standing verdicts that differ, in the order they were given, with the few words that fit beside a name. */

import type { Claim, Verdict, VerdictLabel } from '../../core/claims/claim.ts';
import { standingVerdicts } from '../../core/claims/claim-status.ts';

export function differingVerdicts(claim: Claim): Verdict[] {
  return standingVerdicts(claim).toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

export const shortVerdictWords: Record<VerdictLabel, string> = {
  supported: 'supported',
  refuted: 'refuted',
  conflicting_evidence: 'conflicting',
  not_enough_evidence: 'not enough',
  needs_no_source: 'no source',
};
