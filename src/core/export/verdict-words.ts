/** Verdicts in words for files that leave the desk. */

import type { VerdictLabel } from '../claims/claim.ts';

export const verdictWords: Record<VerdictLabel, string> = {
  supported: 'Supported',
  refuted: 'Refuted',
  conflicting_evidence: 'Conflicting evidence',
  not_enough_evidence: 'Not enough evidence',
  needs_no_source: 'Needs no source',
};
