/** What the ledger shows: all claims, or those that ask for one kind of work. */

import type { ClaimLook } from '../claim-look.ts';
import { needsWork } from '../claim-order.ts';

export const LEDGER_FILTERS = ['all', 'open', 'flagged', 'recheck', 'unsourced', 'findings'] as const;
export type LedgerFilter = (typeof LEDGER_FILTERS)[number];

export const filterWords: Record<LedgerFilter, string> = {
  all: 'All',
  open: 'Open',
  flagged: 'Flagged',
  recheck: 'Recheck',
  unsourced: 'Unsourced',
  findings: 'Findings',
};

export function passes({ claim, status, unsourced, findings }: ClaimLook, filter: LedgerFilter): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'open':
      return needsWork(claim);
    case 'flagged':
      return claim.flag !== null;
    case 'recheck':
      return status === 'needs_recheck';
    case 'unsourced':
      return unsourced;
    case 'findings':
      return findings.length > 0;
  }
}
