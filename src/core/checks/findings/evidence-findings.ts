/** Tells of what a supported claim says and its own evidence does not. */

import { settledVerdict } from '../../claims/claim-status.ts';
import { type MissingInEvidence, missingInEvidence } from '../check-evidence.ts';
import { findingKey, rawFinding } from '../finding.ts';
import { textByText } from '../remember.ts';

const WHAT: Record<MissingInEvidence['code'], string> = {
  number_missing: 'The number',
  date_missing: 'The date',
  name_missing: 'The name',
  quotation_missing: 'The quotation',
};

export const evidenceFindings = textByText((_draft, { place, claims }) =>
  claims
    .filter((claim) => settledVerdict(claim) === 'supported')
    .flatMap((claim) =>
      missingInEvidence(claim).map(({ code, words, start, end }) =>
        rawFinding({
          check: 'evidence',
          code,
          key: findingKey('evidence', code, `${words}@${claim.selector.exact}`, null),
          severity: 'warning',
          message: `${WHAT[code]} “${words}” was not found in the evidence of this claim.`,
          place,
          start: claim.selector.start + start,
          end: claim.selector.start + end,
          claimId: claim.id,
          words,
        }),
      ),
    ),
);
