/** All claims of the draft in reading order, filtered by what they ask for; those whose words are gone stand last. */

import { type ReactNode, useMemo, useRef } from 'react';
import type { ClaimLook } from '../claim-look.ts';
import type { DeskContextValue } from '../desk-context.ts';
import { useFollowCursor } from '../use-follow-cursor.ts';
import { ClaimDetails } from './claim-details.tsx';
import { ClaimRow } from './claim-row.tsx';
import { filterWords, LEDGER_FILTERS, type LedgerFilter, passes } from './ledger-filter.ts';
import './ledger.css';

/** It takes the desk by props: a context that changes with every key would send React looking through all rows. */
export function Ledger(props: {
  value: DeskContextValue;
  looks: readonly ClaimLook[];
  filter: LedgerFilter;
  onFilter: (filter: LedgerFilter) => void;
  onFlag: (note: string | null) => void;
  /** Drawn at the end of the filters: how to fold the ledger away. */
  fold: ReactNode;
}) {
  const { looks, filter, onFilter, onFlag } = props;
  const { desk, selected, select, nameOf } = props.value;
  const scroller = useRef<HTMLDivElement>(null);
  const shown = useMemo(() => looks.filter((look) => passes(look, filter)), [looks, filter]);
  const selectedId = selected?.id ?? null;
  useFollowCursor(scroller, selectedId, true);

  const row = (look: ClaimLook) => (
    <ClaimRow
      key={look.claim.id}
      look={look}
      selected={look.claim.id === selectedId}
      details={
        look.claim.id === selectedId ? (
          <ClaimDetails claim={look.claim} draft={desk.draft} nameOf={nameOf} onFlag={onFlag} />
        ) : null
      }
      nameOf={nameOf}
      onSelect={select}
    />
  );
  const placed = shown.filter((look) => look.status !== 'orphan');
  const orphans = shown.filter((look) => look.status === 'orphan');
  return (
    <section className="ledger" aria-label="Claims">
      <Filters looks={looks} filter={filter} onFilter={onFilter} fold={props.fold} />
      <div className="ledger__scroller" ref={scroller}>
        {placed.length === 0 ? <p className="ledger__none">{emptyWords[filter]}</p> : null}
        <ol className="ledger__list">{placed.map(row)}</ol>
        {orphans.length === 0 ? null : (
          <>
            <h2 className="ledger__heading caps">Words not found any more</h2>
            <ol className="ledger__list">{orphans.map(row)}</ol>
          </>
        )}
      </div>
    </section>
  );
}

function Filters(props: {
  looks: readonly ClaimLook[];
  filter: LedgerFilter;
  onFilter: (filter: LedgerFilter) => void;
  fold: ReactNode;
}) {
  const { looks, filter, onFilter } = props;
  const counts = useMemo(
    () =>
      LEDGER_FILTERS.map((one) => ({
        filter: one,
        count: looks.filter((look) => look.status !== 'orphan' && passes(look, one)).length,
      })),
    [looks],
  );
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form
    <div className="ledger__filters" role="group" aria-label="Show">
      {counts
        .filter(({ filter: one, count }) => one === 'all' || one === 'open' || one === filter || count > 0)
        .map(({ filter: one, count }) => (
          <button
            key={one}
            type="button"
            className="ledger__filter"
            aria-pressed={one === filter}
            onClick={() => onFilter(one)}
          >
            {filterWords[one]} <span className={one === 'all' ? 'spoken' : 'ledger__count num'}>{count}</span>
          </button>
        ))}
      {props.fold}
    </div>
  );
}

const emptyWords: Record<LedgerFilter, string> = {
  all: 'No sentence of this draft is a claim.',
  open: 'No claim is open.',
  flagged: 'No claim is flagged.',
  recheck: 'No claim needs a recheck.',
  unsourced: 'No claim is unsourced.',
  findings: 'No claim has an open error or warning.',
};
