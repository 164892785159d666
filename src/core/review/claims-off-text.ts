/** Claims that do not stand where they say: outside every text, on other words than theirs, or over one another. */

import type { Claim } from '../claims/claim.ts';
import type { DraftState } from './draft-state.ts';
import { textAt } from './find-in-draft.ts';

/** None, unless something was put back into a text that changed meanwhile. Orphans stand nowhere. */
export function claimsOffText(state: DraftState): Claim[] {
  const off: Claim[] = [];
  for (const claims of byPlace(state.claims)) {
    const [first] = claims;
    if (first === undefined) continue;
    const text = textAt(state, first.place);
    let last: Claim | null = null;
    for (const claim of claims) {
      const { start, end, exact } = claim.selector;
      if (!text.ok || text.value.slice(start, end) !== exact) off.push(claim);
      if (last !== null && start < last.selector.end) off.push(last, claim);
      if (last === null || end > last.selector.end) last = claim;
    }
  }
  return off;
}

/** In each place in the order of the text. */
function byPlace(claims: readonly Claim[]): Claim[][] {
  const places = new Map<string, Claim[]>();
  for (const claim of claims.toSorted((a, b) => a.selector.start - b.selector.start)) {
    if (claim.orphan) continue;
    const key = claim.place.in === 'excerpt' ? 'excerpt' : `block:${claim.place.blockId}`;
    const here = places.get(key);
    if (here === undefined) places.set(key, [claim]);
    else here.push(claim);
  }
  return [...places.values()];
}
