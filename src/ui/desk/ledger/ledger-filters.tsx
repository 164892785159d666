/** The ledger's filters with their counts in one row that the arrow keys walk along; all of them stand in its menu. */

import { ListFilter } from 'lucide-react';
import { type KeyboardEvent, type ReactElement, type ReactNode, useLayoutEffect, useRef } from 'react';
import { IconButton } from '../../components/icon-button.tsx';
import { lazyComponent } from '../../components/lazy-component.ts';
import { LazyMenu } from '../../components/lazy-menu.tsx';
import { type Filters, FiltersContext } from './filters-context.ts';
import { filterWords, LEDGER_FILTERS, type LedgerFilter } from './ledger-filter.ts';
import './ledger-filters.css';

const FilterMenu = lazyComponent<{ trigger: ReactElement }>(() =>
  import('./filter-menu.tsx').then((module) => module.FilterMenu),
);

/** Those that would show something, and the one that is chosen. */
export function offeredFilters({ filter, counts }: Pick<Filters, 'filter' | 'counts'>): LedgerFilter[] {
  return LEDGER_FILTERS.filter((one) => one === 'all' || one === 'open' || one === filter || counts[one] > 0);
}

export function LedgerFilters({ filters, fold }: { filters: Filters; fold: ReactNode }) {
  const { filter, counts, onFilter } = filters;
  const row = useRef<HTMLDivElement>(null);
  const offered = offeredFilters(filters);
  // Whoever chose by key or menu sees what they chose.
  useLayoutEffect(() => {
    const chosen = row.current?.querySelector<HTMLElement>(`[data-filter="${filter}"]`);
    chosen?.scrollIntoView?.({ block: 'nearest', inline: 'nearest' });
  }, [filter]);

  function walk(event: KeyboardEvent): void {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (step === 0) return;
    const buttons = [...(row.current?.querySelectorAll<HTMLElement>('.ledger-filter') ?? [])];
    const at = buttons.indexOf(event.target as HTMLElement);
    const rtl = row.current !== null && getComputedStyle(row.current).direction === 'rtl';
    const next = buttons[(at + (rtl ? -step : step) + buttons.length) % buttons.length];
    next?.focus();
    event.preventDefault();
  }

  return (
    <div className="ledger-filters">
      <div className="ledger-filters__row" role="toolbar" aria-label="Show" ref={row} onKeyDown={walk}>
        {offered.map((one) => (
          <button
            key={one}
            type="button"
            className="ledger-filter"
            data-filter={one}
            aria-pressed={one === filter}
            tabIndex={one === filter ? 0 : -1}
            onClick={() => onFilter(one)}
          >
            {filterWords[one]}{' '}
            <span className={one === 'all' ? 'spoken' : 'ledger-filter__count num'}>{counts[one]}</span>
          </button>
        ))}
      </div>
      <FiltersContext value={filters}>
        <LazyMenu
          menu={FilterMenu}
          trigger={
            <IconButton
              className="ledger-filters__menu"
              label="All filters"
              tip="below-end"
              icon={<ListFilter size={16} />}
            />
          }
        />
      </FiltersContext>
      {fold}
    </div>
  );
}
