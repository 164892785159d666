/** Where the words of open comments stand in one text, and which comments belong to which block. */

import { selectorFinder } from '../../../core/anchoring/find-selector.ts';
import type { Claim, ClaimPlace } from '../../../core/claims/claim.ts';
import type { CommentTarget } from '../../../core/review/draft-state.ts';
import type { CommentRange } from './mark-claims.ts';

/** A thread, or a comment that waits for its review. */
export type Commented = { id: string; target: CommentTarget };

/** By block id; the excerpt's stand under the empty name. What is about no words of the text is left out. */
export function commentedByPlace<C extends Commented>(
  all: readonly C[],
  claims: readonly Claim[],
): Map<string, C[]> {
  const places = new Map(claims.map((claim) => [claim.id, claim.orphan ? null : placeKey(claim.place)]));
  const byPlace = new Map<string, C[]>();
  for (const one of all) {
    const key = keyOfTarget(one.target, places);
    if (key !== null) byPlace.set(key, [...(byPlace.get(key) ?? []), one]);
  }
  return byPlace;
}

function keyOfTarget(target: CommentTarget, places: ReadonlyMap<string, string | null>): string | null {
  switch (target.on) {
    case 'draft':
      return null;
    case 'field':
      return target.field === 'excerpt' ? '' : null;
    case 'claim':
      return places.get(target.claimId) ?? null;
    case 'block':
      return target.blockId;
    case 'span':
      return placeKey(target.place);
  }
}

function placeKey(place: ClaimPlace): string {
  return place.in === 'excerpt' ? '' : place.blockId;
}

/** Over `plain`, in UTF-16 units. Words that cannot be found any more mark nothing. */
export function commentRanges(
  plain: string,
  all: readonly Commented[],
  claims: readonly Claim[],
): CommentRange[] {
  if (all.length === 0 || plain === '') return [];
  const find = selectorFinder(plain);
  return all.flatMap(({ id: key, target }): CommentRange[] => {
    if (target.on === 'span') {
      const span = find(target.selector);
      return span === null ? [] : [{ ...span, key, whole: false }];
    }
    if (target.on !== 'claim') return [{ start: 0, end: plain.length, key, whole: true }];
    const claim = claims.find((one) => one.id === target.claimId);
    if (claim === undefined) return [];
    const { start, end } = claim.selector;
    return [{ start, end, key, whole: true }];
  });
}
