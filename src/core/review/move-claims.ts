/** Claims whose block goes or comes: what is left without words is an orphan, and comes back where its words do. */

import { sameWords } from '../anchoring/fold-typography.ts';
import type { Claim, ClaimPlace } from '../claims/claim.ts';
import { claimSpans, newClaim } from '../claims/claims-of-text.ts';
import type { Block } from '../draft/block.ts';
import { plainText } from '../draft/plain-text.ts';
import { newId } from '../new-id.ts';
import type { DraftState } from './draft-state.ts';
import type { ClaimChange } from './event.ts';
import { placementAt, placementOf } from './recut-claims.ts';

/** The claims that stand where `gone` says become orphans. Undo has to bring them back to that place, so both sides name it. */
export function orphanClaims(state: DraftState, gone: (place: ClaimPlace) => boolean): ClaimChange[] {
  return state.claims
    .filter(({ orphan, place }) => !orphan && gone(place))
    .map((claim) => {
      const before = { ...placementOf(claim), place: claim.place };
      return { change: 'placed', claimId: claim.id, before, after: { ...before, orphan: true } };
    });
}

/** The claims of a block that was not there. Orphans of blocks that are gone move in where their words stand. */
export function claimsOfNewBlock(state: DraftState, commandId: string, block: Block): ClaimChange[] {
  const place: ClaimPlace = { in: 'block', blockId: block.id };
  const text = plainText(block).text;
  const here = new Set(state.blocks.map(({ id }) => id));
  const homeless = state.claims.filter(
    (claim) =>
      claim.orphan &&
      claim.mergedInto == null &&
      claim.place.in === 'block' &&
      !here.has(claim.place.blockId),
  );
  const changes: ClaimChange[] = [];
  let ordinal = 0;
  for (const span of claimSpans(block.kind, text)) {
    const words = text.slice(span.start, span.end);
    const found = homeless.findIndex((claim) => sameWords(claim.selector.exact, words));
    const [claim] = found === -1 ? [] : homeless.splice(found, 1);
    if (claim !== undefined) {
      changes.push(moved(claim, { ...placementAt(text, span), place }));
      continue;
    }
    const added = newClaim(newId(`${commandId}/claims`, ordinal), place, text, span);
    changes.push({ change: 'added', claim: added, at: state.claims.length + ordinal });
    ordinal += 1;
  }
  return changes;
}

/** Undo has to take the place away again, so both sides name it. */
function moved(claim: Claim, after: ReturnType<typeof placementAt> & { place: ClaimPlace }): ClaimChange {
  return {
    change: 'placed',
    claimId: claim.id,
    before: { ...placementOf(claim), place: claim.place },
    after,
  };
}
