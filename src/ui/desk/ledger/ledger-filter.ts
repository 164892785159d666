/** What the ledger shows: all claims, or those that ask for one kind of work. */

import type { ClaimLook } from '../claim-look.ts';
import { needsWork } from '../claim-order.ts';

export const LEDGER_FILTERS = [
  'all',
  'open',
  'flagged',
  'recheck',
  'disagreement',
  'unsourced',
  'findings',
  'mine',
  'orphans',
] as const;
export type LedgerFilter = (typeof LEDGER_FILTERS)[number];

export const filterWords: Record<LedgerFilter, string> = {
  all: 'All',
  open: 'Open',
  flagged: 'Flagged',
  recheck: 'Recheck',
  disagreement: 'Differing',
  unsourced: 'Unsourced',
  findings: 'Findings',
  mine: 'Mine',
  orphans: 'Words gone',
};

/** What a filter that shows nothing has to say: what would stand there, and how it gets there. */
export const emptyWords: Record<LedgerFilter, { what: string; how: string }> = {
  all: {
    what: 'No sentence of this draft is a claim.',
    how: 'Select words in the draft and make a claim of them.',
  },
  open: {
    what: 'No claim is open.',
    how: 'Every sentence has a verdict. What approval still waits for stands at Approve.',
  },
  flagged: {
    what: 'No claim is flagged.',
    how: 'A flag is a note to the writer; requests for changes collect them.',
  },
  recheck: {
    what: 'No claim needs a recheck.',
    how: 'A settled claim comes here when somebody changes its words. Typography alone does not count.',
  },
  disagreement: {
    what: 'Nobody disagrees.',
    how: 'When two people give one claim different verdicts, both are kept, and it waits here until one withdraws.',
  },
  unsourced: {
    what: 'No claim is unsourced.',
    how: 'Claims worth checking come here while they have no evidence and lead to no listed source with a text.',
  },
  findings: {
    what: 'No claim has an open error or warning.',
    how: 'What the checks notice in a sentence comes here until it is mended, accepted or dismissed.',
  },
  mine: {
    what: 'Nothing here is yours.',
    how: 'Claims that are assigned to you, and those you gave a verdict, stand here.',
  },
  orphans: {
    what: 'Every claim still has its words.',
    how: 'When words with work on them are cut from the text, their claim is kept here.',
  },
};

export function passes(look: ClaimLook, filter: LedgerFilter, personId: string): boolean {
  const { claim, status, unsourced, findings } = look;
  switch (filter) {
    case 'all':
      return true;
    case 'open':
      return needsWork(claim);
    case 'flagged':
      return claim.flag !== null;
    case 'recheck':
      return status === 'needs_recheck';
    case 'disagreement':
      return status === 'disagreement';
    case 'unsourced':
      return unsourced;
    case 'findings':
      return findings.length > 0;
    case 'mine':
      return claim.assignee === personId || claim.verdicts.some((verdict) => verdict.by === personId);
    case 'orphans':
      return status === 'orphan';
  }
}

/** How many claims each filter shows. Those whose words are gone count for themselves only. */
export function filterCounts(looks: readonly ClaimLook[], personId: string): Record<LedgerFilter, number> {
  const counts = Object.fromEntries(LEDGER_FILTERS.map((filter) => [filter, 0])) as Record<
    LedgerFilter,
    number
  >;
  for (const look of looks) {
    for (const filter of LEDGER_FILTERS) {
      if ((look.status !== 'orphan' || filter === 'orphans') && passes(look, filter, personId))
        counts[filter] += 1;
    }
  }
  return counts;
}
