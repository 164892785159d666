/** The claims of a draft in reading order: block after block, then the excerpt; orphans last. */

import type { DraftState } from '../review/draft-state.ts';
import type { Claim } from './claim.ts';

export function claimsInOrder(state: Pick<DraftState, 'blocks' | 'claims'>): Claim[] {
  const rank = new Map(state.blocks.map((block, index) => [block.id, index]));
  const placeOf = (claim: Claim): number => {
    if (claim.orphan) return state.blocks.length + 1;
    return claim.place.in === 'excerpt' ? state.blocks.length : (rank.get(claim.place.blockId) ?? 0);
  };
  return [...state.claims].sort((a, b) => placeOf(a) - placeOf(b) || a.selector.start - b.selector.start);
}
