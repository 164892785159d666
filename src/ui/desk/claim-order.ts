/** Which claim comes next: in the order of the text, or the next that needs work with the skipped ones last. */

import type { Claim } from '../../core/claims/claim.ts';
import { claimStatus, isReviewed } from '../../core/claims/claim-status.ts';

/** What a fact-checker still has to do something about. */
export function needsWork(claim: Claim): boolean {
  const status = claimStatus(claim);
  return status === 'open' || status === 'needs_recheck' || status === 'disagreement';
}

/** The neighbour in `claims`; behind the last comes the first again. With none current, the first (or last). */
export function claimBeside(claims: readonly Claim[], currentId: string | null, step: 1 | -1): Claim | null {
  const at = claims.findIndex((claim) => claim.id === currentId);
  if (at < 0) return claims.at(step === 1 ? 0 : -1) ?? null;
  return claims[(at + step + claims.length) % claims.length] ?? null;
}

/** The nearest other claim that needs work, in the order of the text, all around. */
export function openClaimBeside(
  claims: readonly Claim[],
  currentId: string | null,
  step: 1 | -1,
): Claim | null {
  const from = claims.findIndex((claim) => claim.id === currentId);
  const around = from < 0 ? [...claims] : [...claims.slice(from + 1), ...claims.slice(0, from)];
  return (step === 1 ? around.find(needsWork) : around.findLast(needsWork)) ?? null;
}

/**
 * Where to go on after a claim is done with: the next that needs work; those this person has looked at come after
 * the others, and those they skipped last, in the order they skipped them.
 */
export function claimToGoOnWith(
  claims: readonly Claim[],
  currentId: string | null,
  { skipped, personId }: { skipped: readonly string[]; personId: string },
): Claim | null {
  const from = claims.findIndex((claim) => claim.id === currentId);
  const around = [...claims.slice(from + 1), ...claims.slice(0, Math.max(0, from))];
  const open = around.filter(needsWork);
  const fresh = open.filter((claim) => !skipped.includes(claim.id));
  const bySkip = open
    .filter((claim) => skipped.includes(claim.id))
    .sort((a, b) => skipped.indexOf(a.id) - skipped.indexOf(b.id));
  return fresh.find((claim) => !isReviewed(claim, personId)) ?? fresh[0] ?? bySkip[0] ?? null;
}
