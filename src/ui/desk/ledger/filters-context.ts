/** The ledger's filters as its menu sees them: the one chosen, how many claims each shows, and how another is chosen. */

import { createContext } from 'react';
import type { LedgerFilter } from './ledger-filter.ts';

export type Filters = {
  filter: LedgerFilter;
  counts: Record<LedgerFilter, number>;
  onFilter: (filter: LedgerFilter) => void;
};

export const FiltersContext = createContext<Filters | null>(null);
