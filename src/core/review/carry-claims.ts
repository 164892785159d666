/** What an edit does to the claims of the place it changed: carried along, new, gone, or orphaned. */

import { sameWords } from '../anchoring/fold-typography.ts';
import { reanchorSpans } from '../anchoring/reanchor.ts';
import { canonicalJson } from '../canonical-json.ts';
import type { Claim, ClaimPlace } from '../claims/claim.ts';
import { claimSpans, newClaim } from '../claims/claims-of-text.ts';
import type { Block } from '../draft/block.ts';
import { newId } from '../new-id.ts';
import { carryCuts } from './carry-cuts.ts';
import type { DraftState } from './draft-state.ts';
import type { ClaimChange, Placement } from './event.ts';
import { placementAt, placementOf } from './recut-claims.ts';
import { samePlace } from './same-place.ts';

/**
 * `before` and `after` are the plain texts of the place; `wasKind` where a block was of another kind. A claim is never dropped: whoever worked on it elsewhere
 * meanwhile still finds it, as an orphan, and it comes back when its words do.
 */
export function carryClaims(
  state: DraftState,
  commandId: string,
  place: ClaimPlace,
  kind: Block['kind'] | 'excerpt',
  before: string,
  after: string,
  wasKind = kind,
): ClaimChange[] {
  const here = state.claims.filter((claim) => samePlace(claim.place, place));
  const standing = here.filter((claim) => !claim.orphan);
  const orphans = here.filter((claim) => claim.orphan && claim.mergedInto == null);
  const spans = carryCuts(
    before,
    after,
    standing.map((claim) => claim.selector),
    claimSpans(wasKind, before),
    claimSpans(kind, after),
  );
  const became = reanchorSpans(
    before,
    after,
    standing.map((claim) => claim.selector),
    spans,
  );
  const changes: ClaimChange[] = [];
  const filled = new Set<number>();
  for (const [index, claim] of standing.entries()) {
    const to = became[index] ?? null;
    const span = to === null ? undefined : spans[to];
    if (to === null || span === undefined) {
      changes.push(...settleAt(claim, { ...placementOf(claim), orphan: true }));
    } else {
      filled.add(to);
      changes.push(...settleAt(claim, placementAt(after, span)));
    }
  }
  let ordinal = 0;
  for (const [index, span] of spans.entries()) {
    if (filled.has(index)) continue;
    const words = after.slice(span.start, span.end);
    const returned = orphans.findIndex((orphan) => sameWords(orphan.selector.exact, words));
    const [orphan] = returned === -1 ? [] : orphans.splice(returned, 1);
    if (orphan !== undefined) changes.push(...settleAt(orphan, placementAt(after, span)));
    else {
      const claim = newClaim(newId(commandId, ordinal), place, after, span);
      changes.push({ change: 'added', claim, at: state.claims.length + ordinal });
      ordinal += 1;
    }
  }
  return changes;
}

function settleAt(claim: Claim, after: Placement): ClaimChange[] {
  const before = placementOf(claim);
  if (canonicalJson(before) === canonicalJson(after)) return [];
  return [{ change: 'placed', claimId: claim.id, before, after }];
}
