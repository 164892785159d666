/** What an edit does to the claims of the place it changed: carried along, new, gone, or orphaned. */

import { sameWords } from '../anchoring/fold-typography.ts';
import { reanchorSpans } from '../anchoring/reanchor.ts';
import { describeRange } from '../anchoring/selectors.ts';
import { canonicalJson } from '../canonical-json.ts';
import type { Claim, ClaimPlace } from '../claims/claim.ts';
import { claimSpans, newClaim } from '../claims/claims-of-text.ts';
import { describeClaim } from '../claims/describe-claim.ts';
import type { Block } from '../draft/block.ts';
import type { Span } from '../draft/span.ts';
import { newId } from '../new-id.ts';
import type { DraftState } from './draft-state.ts';
import type { ClaimChange, Placement } from './event.ts';

/** `before` and `after` are the plain texts of the place. A claim people worked on is never dropped: it becomes an orphan. */
export function carryClaims(
  state: DraftState,
  commandId: string,
  place: ClaimPlace,
  kind: Block['kind'] | 'excerpt',
  before: string,
  after: string,
): ClaimChange[] {
  const here = state.claims.filter((claim) => isAt(claim.place, place));
  const standing = here.filter((claim) => !claim.orphan);
  const orphans = here.filter((claim) => claim.orphan);
  const spans = claimSpans(kind, after);
  const became = reanchorSpans(
    before,
    after,
    standing.map((claim) => claim.selector),
    spans,
  );
  const changes: ClaimChange[] = [];
  const filled = new Set<number>();
  let gone = 0;
  for (const [index, claim] of standing.entries()) {
    const to = became[index] ?? null;
    const span = to === null ? undefined : spans[to];
    if (to === null || span === undefined) {
      const change = letGo(state, claim, gone);
      if (change.change === 'removed') gone += 1;
      changes.push(change);
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
      changes.push({ change: 'added', claim, at: state.claims.length - gone + ordinal });
      ordinal += 1;
    }
  }
  return changes;
}

function placementAt(text: string, span: Span): Placement {
  const selector = describeRange(text, span.start, span.end);
  return { selector, orphan: false, ...describeClaim(selector.exact) };
}

function settleAt(claim: Claim, after: Placement): ClaimChange[] {
  const before = placementOf(claim);
  if (canonicalJson(before) === canonicalJson(after)) return [];
  return [{ change: 'placed', claimId: claim.id, before, after }];
}

/** `gone` claims were removed before it in the same step, so it stands that much nearer to the front. */
function letGo(state: DraftState, claim: Claim, gone: number): ClaimChange {
  if (!hasWork(state, claim)) return { change: 'removed', claim, at: state.claims.indexOf(claim) - gone };
  const before = placementOf(claim);
  return { change: 'placed', claimId: claim.id, before, after: { ...before, orphan: true } };
}

function placementOf({ selector, orphan, kinds, checkworthiness }: Claim): Placement {
  return { selector, orphan, kinds, checkworthiness };
}

function hasWork(state: DraftState, claim: Claim): boolean {
  return (
    claim.verdicts.length > 0 ||
    claim.evidence.length > 0 ||
    claim.reviewed.length > 0 ||
    claim.flag !== null ||
    state.threads.some((thread) => thread.target.on === 'claim' && thread.target.claimId === claim.id)
  );
}

function isAt(a: ClaimPlace, b: ClaimPlace): boolean {
  return a.in === 'excerpt' ? b.in === 'excerpt' : b.in === 'block' && a.blockId === b.blockId;
}
