/** Cuts the claims of one place anew: splits, joins, and makes one of a selection, without losing what people did. */

import { describeRange } from '../anchoring/selectors.ts';
import type { Claim, ClaimPlace } from '../claims/claim.ts';
import { newClaim } from '../claims/claims-of-text.ts';
import { describeClaim } from '../claims/describe-claim.ts';
import type { Span } from '../draft/span.ts';
import { newId } from '../new-id.ts';
import type { ClaimChange, EventBody, Placement } from './event.ts';

/**
 * `pieces` are spans of `text`, in reading order, that take the place of the claims `affected`. Each claim becomes the
 * piece that has most of it. Where several become one, the first keeps its place and is brought the others' evidence;
 * the others point to it, so that what is sent to them late still arrives. `count` is how many claims the draft has.
 */
export function recutClaims(
  commandId: string,
  place: ClaimPlace,
  text: string,
  affected: readonly Claim[],
  pieces: readonly Span[],
  count: number,
): EventBody[] {
  const heirs = new Map<number, Claim>();
  const changes: ClaimChange[] = [];
  const brought: EventBody[] = [];
  for (const claim of affected) {
    const at = closest(claim.selector, pieces);
    const piece = pieces[at];
    if (piece === undefined) continue;
    const heir = heirs.get(at);
    if (heir === undefined) {
      heirs.set(at, claim);
      changes.push(placed(claim, { ...placementAt(text, piece), mergedInto: null }));
    } else {
      changes.push(placed(claim, { ...placementOf(claim), orphan: true, mergedInto: heir.id }));
      for (const evidence of claim.evidence) {
        const id = newId(commandId, count + brought.length);
        const last = heir.evidence.length + brought.length;
        brought.push({
          type: 'evidence_attached',
          claimId: heir.id,
          evidence: { ...evidence, id },
          at: last,
        });
      }
    }
  }
  let ordinal = 0;
  for (const [at, piece] of pieces.entries()) {
    if (heirs.has(at)) continue;
    const claim = newClaim(newId(commandId, ordinal), place, text, piece);
    changes.push({ change: 'added', claim, at: count + ordinal });
    ordinal += 1;
  }
  return [{ type: 'claims_recut', claims: changes }, ...brought];
}

/** The span without the white space at its ends; null when it has no words. */
export function wordsWithin(text: string, start: number, end: number): Span | null {
  const words = text.slice(start, end);
  if (!/[\p{L}\p{N}]/u.test(words)) return null;
  const from = start + words.length - words.trimStart().length;
  return { start: from, end: from + words.trim().length };
}

export function placementAt(text: string, span: Span): Placement {
  const selector = describeRange(text, span.start, span.end);
  return { selector, orphan: false, ...describeClaim(selector.exact) };
}

export function placementOf({ selector, orphan, kinds, checkworthiness, mergedInto }: Claim): Placement {
  return { selector, orphan, kinds, checkworthiness, ...(mergedInto == null ? {} : { mergedInto }) };
}

/** Undo has to take `mergedInto` away again, so both sides name it. */
function placed(claim: Claim, after: Placement): ClaimChange {
  const before: Placement = { ...placementOf(claim), mergedInto: claim.mergedInto ?? null };
  return { change: 'placed', claimId: claim.id, before, after };
}

function closest(span: Span, pieces: readonly Span[]): number {
  let best = { at: -1, common: 0 };
  for (const [at, piece] of pieces.entries()) {
    const common = Math.min(span.end, piece.end) - Math.max(span.start, piece.start);
    if (common > best.common) best = { at, common };
  }
  return best.at;
}
