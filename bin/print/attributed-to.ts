/** Who a claim hands its words to, as the report names them. */

import type { Claim } from '../../src/core/claims/claim.ts';

/** Null when nobody is named. */
export function attributedTo(_claim: Claim): string | null {
  return null;
}
