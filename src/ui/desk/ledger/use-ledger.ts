/** What the ledger shows of a draft now: its groups under the chosen filter, the counts, the coverage, and which claims `j` walks through. */

import { useDeferredValue, useMemo } from 'react';
import type { Claim } from '../../../core/claims/claim.ts';
import type { DraftState } from '../../../core/review/draft-state.ts';
import type { ClaimLook } from '../claim-look.ts';
import type { IsShown } from '../claim-order.ts';
import { NOTHING_TO_DO } from '../nothing-to-do.ts';
import { type Coverage, coverageOf } from './coverage.ts';
import { filterCounts, type LedgerFilter, passes } from './ledger-filter.ts';
import { groupKey, type LedgerGroup, ledgerGroups } from './ledger-groups.ts';
import { type LedgerView, useLedgerView } from './ledger-view.ts';

export type LedgerParts = {
  view: LedgerView;
  /** Those of `drawn`. */
  groups: LedgerGroup[];
  /** The filter that the rows follow: a moment behind the one chosen, whose button is painted first. */
  drawn: LedgerFilter;
  counts: Record<LedgerFilter, number>;
  coverage: Coverage;
  reviewedFindings: number;
  isShown: IsShown;
  /** What the chosen filter holds, folded away or not. */
  isInFilter: IsShown;
};

export function useLedger(
  draft: DraftState,
  looks: readonly ClaimLook[],
  skipped: readonly string[],
  personId: string,
): LedgerParts {
  const view = useLedgerView(draft.id);
  const { filter, folded } = view;
  const { filter: drawn, allText } = useDeferredValue(view);
  const { blocks, dispositions } = draft;
  const counts = useMemo(() => filterCounts(looks, personId), [looks, personId]);
  const coverage = useMemo(() => coverageOf(looks, skipped), [looks, skipped]);
  const groups = useMemo(
    () => ledgerGroups(blocks, looks, (look) => passes(look, drawn, personId), allText && drawn === 'all'),
    [blocks, looks, drawn, allText, personId],
  );
  const isInFilter = useMemo(() => filtered(looks, filter, personId), [looks, filter, personId]);
  const isShown = useMemo(() => unfolded(looks, folded, isInFilter), [looks, folded, isInFilter]);
  const reviewedFindings = dispositions.filter(({ reason }) => reason === NOTHING_TO_DO).length;
  return { view, drawn, groups, counts, coverage, reviewedFindings, isShown, isInFilter };
}

function filtered(looks: readonly ClaimLook[], filter: LedgerFilter, personId: string): IsShown {
  const ids = new Set(looks.filter((look) => passes(look, filter, personId)).map(({ claim }) => claim.id));
  return (claim: Claim) => ids.has(claim.id);
}

/** Claims in a folded group are not shown. */
function unfolded(looks: readonly ClaimLook[], folded: readonly string[], isInFilter: IsShown): IsShown {
  const shut = new Set(folded);
  const away = new Set(looks.filter((look) => shut.has(groupKey(look))).map(({ claim }) => claim.id));
  return (claim: Claim) => isInFilter(claim) && !away.has(claim.id);
}
