/** What a sentence claims, and how much it asks to be checked. */

import { checkworthiness } from './check-worthiness.ts';
import type { Checkworthiness, ClaimKind } from './claim.ts';
import { claimKinds } from './claim-kinds.ts';

export function describeClaim(words: string): { kinds: ClaimKind[]; checkworthiness: Checkworthiness } {
  const kinds = claimKinds(words);
  return { kinds, checkworthiness: checkworthiness(words, kinds) };
}
