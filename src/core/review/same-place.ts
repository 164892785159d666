/** Whether two claims stand in the same block or field. */

import type { ClaimPlace } from '../claims/claim.ts';

export function samePlace(a: ClaimPlace, b: ClaimPlace): boolean {
  return a.in === 'excerpt' ? b.in === 'excerpt' : b.in === 'block' && a.blockId === b.blockId;
}
