/** Which findings belong where: those of one claim, those of no claim, and which are still open. */

import type { Finding } from '../../core/checks/finding.ts';
import type { Claim, ClaimPlace } from '../../core/claims/claim.ts';

const RANK: Record<Finding['severity'], number> = { error: 0, warning: 1, info: 2 };

/** The same words can be found twice; where they stand tells the two apart. */
export function findingId({ key, start }: Pick<Finding, 'key' | 'start'>): string {
  return `${key}@${start}`;
}

/** Errors, warnings, notes; each in the order of the text. What a person decided moves nothing. */
export function findingsOfClaim(findings: readonly Finding[], claim: Claim): Finding[] {
  return findings.filter((finding) => isOfClaim(finding, claim)).sort(worstFirst);
}

/** A quotation or a paragraph may run over several claims: it is found in each of them. */
export function isOfClaim({ claimId, place, start, end }: Finding, claim: Claim): boolean {
  if (claimId === claim.id) return true;
  if (claimId === null || place === null || claim.orphan || !isSamePlace(place, claim.place)) return false;
  return start < claim.selector.end && claim.selector.start < end;
}

export function isSamePlace(a: ClaimPlace, b: ClaimPlace): boolean {
  return a.in === 'block' && b.in === 'block' ? a.blockId === b.blockId : a.in === b.in;
}

/**
 * What is about the draft as a whole, or about words that no claim holds. That there is no source is told by an alert
 * of its own, louder than a list.
 */
export function findingsOfDraft(findings: readonly Finding[]): Finding[] {
  return findings.filter(({ claimId, code }) => claimId === null && code !== 'no_sources').sort(worstFirst);
}

function worstFirst(a: Finding, b: Finding): number {
  return RANK[a.severity] - RANK[b.severity] || a.start - b.start;
}

/** Errors and warnings that nobody has decided on: what ledger and text show. */
export function isTrouble({ severity, disposition }: Finding): boolean {
  return severity !== 'info' && disposition === null;
}
