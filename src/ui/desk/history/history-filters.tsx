/** What of the history is shown: whose, of which kind, and whether only of the claim at hand; each with its count. */

import { useId } from 'react';
import type { HistoryCounts } from './history-filter.ts';
import { type HistoryKind, historyKindWords } from './history-kinds.ts';
import type { HistoryView } from './history-view.ts';

export function HistoryFilters(props: {
  view: HistoryView;
  counts: HistoryCounts;
  /** Null when no claim is at hand. */
  claimWords: string | null;
  nameOf: (personId: string) => string;
  onChange: (change: Partial<HistoryView>) => void;
}) {
  const { view, counts, claimWords, onChange } = props;
  const id = useId();
  return (
    <div className="history-filters">
      <label className="spoken" htmlFor={`${id}-by`}>
        Steps of
      </label>
      <select
        id={`${id}-by`}
        className="side-input"
        value={view.by ?? ''}
        onChange={(event) => onChange({ by: event.target.value || null })}
      >
        <option value="">Everybody</option>
        {counts.people.map(({ by, count }) => (
          <option key={by} value={by}>
            {props.nameOf(by)} ({count})
          </option>
        ))}
      </select>
      <label className="spoken" htmlFor={`${id}-kind`}>
        Kind
      </label>
      <select
        id={`${id}-kind`}
        className="side-input"
        value={view.kind ?? ''}
        onChange={(event) => onChange({ kind: (event.target.value || null) as HistoryKind | null })}
      >
        <option value="">Everything</option>
        {counts.kinds.map(({ kind, count }) => (
          <option key={kind} value={kind} disabled={count === 0 && view.kind !== kind}>
            {historyKindWords[kind]} ({count})
          </option>
        ))}
      </select>
      <label className="history-filters__claim" title={claimWords ?? undefined}>
        <input
          type="checkbox"
          checked={view.onlyClaim}
          disabled={claimWords === null}
          onChange={(event) => onChange({ onlyClaim: event.target.checked })}
        />
        <span className="truncate">
          Only this claim <span className="num">({counts.claim})</span>{' '}
          <span className="history-filters__words" dir="auto">
            {claimWords}
          </span>
        </span>
      </label>
    </div>
  );
}
