/** Which claims of two states of one draft stood differently, and how each stood, in a few words. */

import type { Claim } from '../../../core/claims/claim.ts';
import { claimStatus, isReviewed, standingVerdicts } from '../../../core/claims/claim-status.ts';
import { claimsInOrder } from '../../../core/claims/claims-in-order.ts';
import type { DraftState } from '../../../core/review/draft-state.ts';
import { claimStatusWords } from '../../desk-words.ts';
import { counted, verdictWords } from '../../messages.ts';

/** A claim's words, as they read last, and how it stood: "Supported (Ines Duarte), 2 pieces of evidence, flagged". */
export type ClaimPair = { claimId: string; words: string; before: string; after: string };

type NameOf = (personId: string) => string;

/** In reading order, those that are gone last. */
export function claimPairs(before: DraftState, after: DraftState, nameOf: NameOf): ClaimPair[] {
  const was = new Map(before.claims.map((claim) => [claim.id, claim]));
  const is = new Map(claimsInOrder(after).map((claim) => [claim.id, claim]));
  return [...new Set([...is.keys(), ...was.keys()])].flatMap((claimId) => {
    const [old, now] = [was.get(claimId), is.get(claimId)];
    return old === now ? [] : (claimPair(claimId, old, now, nameOf) ?? []);
  });
}

function claimPair(
  claimId: string,
  old: Claim | undefined,
  now: Claim | undefined,
  nameOf: NameOf,
): ClaimPair | null {
  const words = (now?.orphan === false ? now : (old ?? now))?.selector.exact ?? '';
  const pair = {
    claimId,
    words,
    before: old === undefined ? 'not there yet' : standing(old, nameOf),
    after: now === undefined ? 'gone' : standing(now, nameOf),
  };
  // What came or went without anybody's work on it shows in the text.
  if (old === undefined || now === undefined)
    return [old, now].some(
      (claim) => claim !== undefined && standing(claim, nameOf) !== claimStatusWords.open,
    )
      ? pair
      : null;
  if (pair.before !== pair.after) return pair;
  const sameEvidence = JSON.stringify(old.evidence) === JSON.stringify(now.evidence);
  return sameEvidence ? null : { ...pair, after: `${pair.after} (changed)` };
}

function standing(claim: Claim, nameOf: NameOf): string {
  const pieces = claim.evidence.length;
  return [
    verdictsOf(claim, nameOf),
    pieces === 0 ? '' : counted(pieces, 'piece of evidence', 'pieces of evidence'),
    claim.flag === null ? '' : 'flagged',
    isReviewed(claim) ? 'reviewed' : '',
    claim.assignee === null ? '' : `given to ${nameOf(claim.assignee)}`,
  ]
    .filter((part) => part !== '')
    .join(', ');
}

/** "Supported (Ines Duarte)"; where they differ, each with its people. */
function verdictsOf(claim: Claim, nameOf: NameOf): string {
  const status = claimStatus(claim);
  if (status !== 'settled' && status !== 'disagreement') return claimStatusWords[status];
  const people = new Map<string, string[]>();
  for (const { label, by } of standingVerdicts(claim))
    people.set(verdictWords[label], [...(people.get(verdictWords[label]) ?? []), nameOf(by)]);
  const words = [...people].map(([label, names]) => `${label} (${names.join(', ')})`).join(', ');
  return status === 'settled' ? words : `${claimStatusWords.disagreement}: ${words}`;
}
