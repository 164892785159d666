/** All filters of the ledger with their counts, also those that show nothing now. Loaded when wanted. */

import { type ReactElement, use } from 'react';
import { Menu, MenuChoices } from '../../components/menu.tsx';
import { FiltersContext } from './filters-context.ts';
import { filterWords, LEDGER_FILTERS } from './ledger-filter.ts';

export function FilterMenu({ trigger }: { trigger: ReactElement }) {
  const filters = use(FiltersContext);
  if (filters === null) return trigger;
  return (
    <Menu label="All filters" trigger={trigger}>
      <MenuChoices
        value={filters.filter}
        choices={LEDGER_FILTERS.map((one) => ({
          value: one,
          label: filterWords[one],
          detail: String(filters.counts[one]),
        }))}
        onChoose={filters.onFilter}
      />
    </Menu>
  );
}
