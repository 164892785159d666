/** The way through what others changed, in reading order, and the blocks it comes through. */

import type { Claim } from '../../../core/claims/claim.ts';

/** Claims whose standing or words changed, and blocks whose text did. */
export type Changed = { claims: ReadonlySet<string>; blocks: ReadonlySet<string> };

/** The changed claim that comes next, from the top again behind the last. `place` counts from 1. Null when there is none left. */
export function nextChanged(
  claims: readonly Claim[],
  changed: Changed,
  fromId: string | null,
): { claim: Claim; place: number; count: number } | null {
  const way = wayThrough(claims, changed);
  const from = claims.findIndex((claim) => claim.id === fromId);
  const claim = way.find((one) => claims.indexOf(one) > from) ?? way[0];
  return claim === undefined ? null : { claim, place: way.indexOf(claim) + 1, count: way.length };
}

/** A changed block none of whose claims changed is come to by the first of them. */
function wayThrough(claims: readonly Claim[], changed: Changed): Claim[] {
  const passed = new Set(claims.filter((claim) => changed.claims.has(claim.id)).map(blockOf));
  return claims.filter((claim) => {
    if (changed.claims.has(claim.id)) return true;
    const block = blockOf(claim);
    if (block === null || !changed.blocks.has(block) || passed.has(block)) return false;
    passed.add(block);
    return true;
  });
}

/** Where the text changed, and where a claim of it did. */
export function blocksWithChanges(claims: readonly Claim[], changed: Changed): ReadonlySet<string> {
  const blocks = claims.flatMap((claim) => (changed.claims.has(claim.id) ? (blockOf(claim) ?? []) : []));
  return new Set([...changed.blocks, ...blocks]);
}

const blockOf = ({ place, orphan }: Claim): string | null =>
  !orphan && place.in === 'block' ? place.blockId : null;
