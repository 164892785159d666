/** The keys that cut, assign and filter claims: the table of keys says which, this says what. */

import { useActions } from '../../commands/action-registry.ts';
import { say } from '../desk-notice.ts';
import type { LedgerFilter } from '../ledger/ledger-filter.ts';
import { emptyWords, filterWords } from '../ledger/ledger-filter.ts';
import { offeredFilters } from '../ledger/ledger-filters.tsx';
import { setLedgerView } from '../ledger/ledger-view.ts';
import type { CuttingActs } from './cutting-acts.ts';

export function useCuttingKeys(
  draftId: string,
  acts: CuttingActs,
  filters: { filter: LedgerFilter; counts: Record<LedgerFilter, number> },
): void {
  function step(direction: 1 | -1): void {
    const offered = offeredFilters(filters);
    const at = offered.indexOf(filters.filter);
    const next = offered[(at + direction + offered.length) % offered.length] ?? 'all';
    setLedgerView(draftId, { filter: next });
    const count = filters.counts[next];
    say(count === 0 ? emptyWords[next].what : `Claims shown: ${filterWords[next].toLowerCase()}, ${count}.`);
  }

  useActions({
    'claim.split': acts.cut,
    'claim.merge': () => acts.join(1),
    'claim.merge-previous': () => acts.join(-1),
    'claim.make': acts.make,
    'claim.assign': acts.askWho,
    'claim.take': acts.take,
    'claim.rest': acts.askRest,
    'claim.filter': () => step(1),
    'claim.filter-back': () => step(-1),
    'finding.reviewed': acts.reviewFinding,
  });
}
