/** What evidence a verdict needs: the same rule on page and host. */

import type { Claim, VerdictLabel } from './claim.ts';

export type EvidenceNeed = 'supports' | 'refutes' | 'search';

/** What is missing for the verdict; empty when the claim's evidence bears it out. */
export function missingEvidence(
  claim: Pick<Claim, 'evidence' | 'kinds'>,
  label: VerdictLabel,
): EvidenceNeed[] {
  const missing: EvidenceNeed[] = [];
  if ((label === 'supported' || label === 'conflicting_evidence') && !isSupported(claim)) {
    missing.push('supports');
    if (claim.kinds.includes('negative_existence')) missing.push('search');
  }
  if ((label === 'refuted' || label === 'conflicting_evidence') && !claim.evidence.some(refutes))
    missing.push('refutes');
  return missing;
}

/** A logged search that found nothing bears out only that something does not exist. */
function isSupported(claim: Pick<Claim, 'evidence' | 'kinds'>): boolean {
  return claim.evidence.some(
    (evidence) =>
      evidence.stance === 'supports' &&
      evidence.kind !== 'off_record' &&
      (evidence.kind !== 'search' || claim.kinds.includes('negative_existence')),
  );
}

function refutes(evidence: Claim['evidence'][number]): boolean {
  return evidence.stance === 'refutes' && (evidence.kind === 'passage' || evidence.kind === 'contact');
}
