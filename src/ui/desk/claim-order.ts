/** Which claim comes next: in the order of the text, or the next that needs work with the skipped ones last. */

import type { Claim } from '../../core/claims/claim.ts';
import { claimStatus, isReviewed } from '../../core/claims/claim-status.ts';

/** Whether the ledger shows the claim: `j`, `k` and `n` walk through what is shown. */
export type IsShown = (claim: Claim) => boolean;
const all: IsShown = () => true;

/** What a fact-checker still has to do something about. */
export function needsWork(claim: Claim): boolean {
  const status = claimStatus(claim);
  return status === 'open' || status === 'needs_recheck' || status === 'disagreement';
}

/**
 * The nearest shown neighbour in `claims`, of the current one itself shown or not; behind the last comes the first
 * again. With none current, the first (or last).
 */
export function claimBeside(
  claims: readonly Claim[],
  currentId: string | null,
  step: 1 | -1,
  isShown: IsShown = all,
): Claim | null {
  const at = claims.findIndex((claim) => claim.id === currentId);
  const around = at < 0 ? claims : [...claims.slice(at + 1), ...claims.slice(0, at + 1)];
  // Going back, the current one itself comes last, as it does going on.
  const back = at < 0 ? claims : [...claims.slice(at), ...claims.slice(0, at)];
  return (step === 1 ? around.find(isShown) : back.findLast(isShown)) ?? null;
}

/** The nearest other claim that needs work, all around; those that were skipped come last, in the order of skipping. */
export function openClaimBeside(
  claims: readonly Claim[],
  currentId: string | null,
  step: 1 | -1,
  { skipped = [], isShown = all }: { skipped?: readonly string[]; isShown?: IsShown } = {},
): Claim | null {
  const from = claims.findIndex((claim) => claim.id === currentId);
  const around = from < 0 ? [...claims] : [...claims.slice(from + 1), ...claims.slice(0, from)];
  const open = around.filter((claim) => needsWork(claim) && isShown(claim));
  const fresh = open.filter((claim) => !skipped.includes(claim.id));
  const next = step === 1 ? fresh[0] : fresh.at(-1);
  if (next !== undefined) return next;
  const back = skipped.filter((id) => id !== currentId && open.some((claim) => claim.id === id));
  const behind = currentId === null ? [] : back.filter((id) => isBehind(skipped, id, currentId));
  const id =
    step === 1 ? (behind[0] ?? back[0]) : (back.findLast((one) => !behind.includes(one)) ?? back.at(-1));
  return open.find((claim) => claim.id === id) ?? null;
}

/** Skipped later than the current one, when that was skipped too. */
function isBehind(skipped: readonly string[], id: string, currentId: string): boolean {
  return skipped.includes(currentId) && skipped.indexOf(id) > skipped.indexOf(currentId);
}

/**
 * Where to go on after a claim is done with: the next that needs work; those this person has looked at come after
 * the others, and those they skipped last, in the order they skipped them.
 */
export function claimToGoOnWith(
  claims: readonly Claim[],
  currentId: string | null,
  { skipped, personId, isShown = all }: { skipped: readonly string[]; personId: string; isShown?: IsShown },
): Claim | null {
  const from = claims.findIndex((claim) => claim.id === currentId);
  const around = [...claims.slice(from + 1), ...claims.slice(0, Math.max(0, from))];
  const open = around.filter((claim) => needsWork(claim) && isShown(claim));
  const fresh = open.filter((claim) => !skipped.includes(claim.id));
  const bySkip = open
    .filter((claim) => skipped.includes(claim.id))
    .sort((a, b) => skipped.indexOf(a.id) - skipped.indexOf(b.id));
  return fresh.find((claim) => !isReviewed(claim, personId)) ?? fresh[0] ?? bySkip[0] ?? null;
}
