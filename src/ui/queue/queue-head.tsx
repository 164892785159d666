/** The head of the queue: how many, in which order, and what the columns are. */

import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import { counted } from '../messages.ts';
import { type QueueSort, SORTS } from '../routes.ts';
import './queue-head.css';

const sortWords: Record<QueueSort, string> = {
  risk: 'Riskiest first',
  newest: 'Newest first',
  oldest: 'Waiting longest first',
  changed: 'Changed last first',
  headline: 'By headline',
};

export function QueueHead(props: {
  /** Null while it is not known. */
  total: number | null;
  sort: QueueSort;
  onSort: (sort: QueueSort) => void;
}): ReactNode {
  const choose = (value: string) => {
    const sort = SORTS.find((known) => known === value);
    if (sort !== undefined) props.onSort(sort);
  };
  return (
    <div className="queue-head caps">
      <span />
      <div className="queue-head__order">
        <span className="queue-head__total num">
          {props.total === null ? 'Drafts' : counted(props.total, 'draft')}
        </span>
        <span aria-hidden="true">·</span>
        <label className="queue-head__sort">
          <span className="spoken">Order</span>
          <select value={props.sort} onChange={(event) => choose(event.target.value)}>
            {SORTS.map((sort) => (
              <option key={sort} value={sort}>
                {sortWords[sort]}
              </option>
            ))}
          </select>
          <ChevronDown size={12} aria-hidden="true" />
        </label>
      </div>
      {['Section', 'Claims', 'Flags', 'Sources', '', 'Waiting'].map((column) => (
        <span key={column} className="queue-head__column" aria-hidden="true">
          {column}
        </span>
      ))}
    </div>
  );
}
