/** The claims of a draft in reading order: block after block, then the excerpt; orphans that somebody worked on last. */

import type { DraftState } from '../review/draft-state.ts';
import type { Claim } from './claim.ts';

export function claimsInOrder(state: Pick<DraftState, 'blocks' | 'claims' | 'threads'>): Claim[] {
  const rank = new Map(state.blocks.map((block, index) => [block.id, index]));
  const placeOf = (claim: Claim): number => {
    if (claim.orphan) return state.blocks.length + 1;
    return claim.place.in === 'excerpt' ? state.blocks.length : (rank.get(claim.place.blockId) ?? 0);
  };
  return state.claims
    .filter((claim) => !claim.orphan || (claim.mergedInto == null && hasWork(claim, state.threads)))
    .sort((a, b) => placeOf(a) - placeOf(b) || a.selector.start - b.selector.start);
}

/** An orphan nobody looked at says nothing to anybody; one with work is shown, never hidden. */
function hasWork(claim: Claim, threads: DraftState['threads']): boolean {
  return (
    claim.verdicts.length > 0 ||
    claim.evidence.length > 0 ||
    claim.reviewed.length > 0 ||
    claim.flag !== null ||
    threads.some((thread) => thread.target.on === 'claim' && thread.target.claimId === claim.id)
  );
}
