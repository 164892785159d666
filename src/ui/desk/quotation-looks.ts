/** How the quotations of each claim stand to the captures, in one word a claim: the worst of them. */

import type { quotationResults } from '../../core/checks/find-findings.ts';
import { findingKey } from '../../core/checks/finding.ts';
import type { QuotationMatch } from '../../core/checks/quotation-match.ts';
import type { Claim, ClaimPlace } from '../../core/claims/claim.ts';
import type { Disposition } from '../../core/review/draft-state.ts';

/** `accepted`: it differs, and a person said with a reason that it may. */
export type QuotationLook = QuotationMatch | 'accepted';

const WORST_FIRST: readonly QuotationLook[] = [
  'not_found',
  'near',
  'no_text',
  'accepted',
  'elided',
  'folded',
  'exact',
];

/** By claim id. Claims without a quotation that is long enough to check are not in it. */
export function quotationLooks(
  claims: readonly Claim[],
  places: ReturnType<typeof quotationResults>,
  dispositions: readonly Disposition[],
): Map<string, QuotationLook> {
  const accepted = new Set(dispositions.map((disposition) => disposition.key));
  const claimsAt = new Map<string, Claim[]>();
  for (const claim of claims) {
    const key = placeKey(claim.place);
    if (!claim.orphan) claimsAt.set(key, [...(claimsAt.get(key) ?? []), claim]);
  }
  const looks = new Map<string, QuotationLook>();
  for (const { place, results } of places) {
    if (results.length === 0) continue;
    const here = claimsAt.get(placeKey(place)) ?? [];
    for (const { quotation, match } of results) {
      const at = quotation.span.start;
      const claim = here.find(({ selector }) => selector.start <= at && at < selector.end);
      if (claim === undefined) continue;
      const look = accepted.has(findingKey('quotation', match, quotation.words, null)) ? 'accepted' : match;
      looks.set(claim.id, worse(look, looks.get(claim.id)));
    }
  }
  return looks;
}

function worse(look: QuotationLook, other: QuotationLook | undefined): QuotationLook {
  return other !== undefined && WORST_FIRST.indexOf(other) < WORST_FIRST.indexOf(look) ? other : look;
}

function placeKey(place: ClaimPlace): string {
  return place.in === 'excerpt' ? 'excerpt' : `block ${place.blockId}`;
}
