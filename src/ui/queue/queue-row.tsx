/** One draft in the queue. */

import { memo, type ReactNode } from 'react';
import { Link } from 'wouter';
import type { DraftRow } from '../../queries/drafts.ts';
import { Avatar } from '../components/avatar.tsx';
import { Chip } from '../components/chip.tsx';
import { ClaimsMeter } from '../components/claims-meter.tsx';
import { RelativeTime } from '../components/relative-time.tsx';
import { draftHref } from '../routes.ts';
import { selectRow, useQueueMemory } from './queue-memory.ts';
import { flagsOf, riskLevel, riskWords, sourcesWords } from './row-words.ts';
import './queue-row.css';

/** More pills than this would make the row higher: the rest is counted. */
const FLAGS = 3;

/** Memoised: a step from row to row draws two rows, however many there are. */
export const QueueRow = memo(function QueueRow(props: {
  row: DraftRow;
  sectionLabel: string;
  /** Null: nobody. */
  assigneeName: string | null;
  /** Assigned to who sits at the desk. */
  own: boolean;
  /** Whether this row takes the current place while no row was chosen. */
  first: boolean;
}): ReactNode {
  const { row, sectionLabel, assigneeName, own, first } = props;
  const current = useQueueMemory(({ selectedId }) => (selectedId === null ? first : selectedId === row.id));
  return (
    <li className="queue-row" data-current={current}>
      <span className="queue-row__risk" data-level={riskLevel(row.risk.score)} title={riskWords(row.risk)}>
        <i />
      </span>
      <div className="queue-row__words">
        <Link
          href={draftHref(row.id)}
          className="queue-row__headline"
          id={`row-${row.id}`}
          data-roving=""
          aria-current={current ? 'true' : undefined}
          tabIndex={current ? 0 : -1}
          dir="auto"
          onFocus={() => selectRow(row.id)}
        >
          {row.headline}
        </Link>
        <p className="queue-row__dek" dir="auto">
          {row.dek}
        </p>
        <span className="spoken">{riskWords(row.risk)}.</span>
      </div>
      <div className="queue-row__section">
        {row.section === '' ? null : (
          <Chip
            className={
              row.sectionConfirmed ? 'queue-row__chip' : 'queue-row__chip queue-row__chip--suggested'
            }
            title={
              row.sectionConfirmed
                ? `Section: ${sectionLabel}`
                : `Section: ${sectionLabel}, suggested by the file`
            }
          >
            <span className="truncate">{sectionLabel}</span>
          </Chip>
        )}
      </div>
      <div className="queue-row__claims">
        <ClaimsMeter claims={row.claims} />
      </div>
      <Flags row={row} />
      <div className="queue-row__sources num">
        <span aria-hidden="true" data-many={row.sources}>
          {row.sources === 0 ? <NoSources /> : row.sources}
        </span>
        <span className="spoken">{sourcesWords(row)}</span>
      </div>
      <div className="queue-row__assignee">
        {assigneeName === null ? null : (
          <Avatar name={assigneeName} own={own} label={`Assigned to ${assigneeName}`} />
        )}
      </div>
      <div className="queue-row__waiting num">
        <RelativeTime at={row.receivedAt} prefix="waiting" />
      </div>
    </li>
  );
});

/** Under a column's head one word is enough; in a card it needs both. */
function NoSources(): ReactNode {
  return (
    <Chip tone="void">
      <span className="queue-row__in-columns">none</span>
      <span className="queue-row__in-cards">no sources</span>
    </Chip>
  );
}

function Flags({ row }: { row: DraftRow }): ReactNode {
  const flags = flagsOf(row);
  const rest = flags.slice(FLAGS);
  return (
    <ul className="queue-row__flags" aria-label="Flags">
      {flags.slice(0, FLAGS).map((flag) => (
        <li key={flag.text}>
          <Chip tone={flag.tone} title={flag.full}>
            {flag.text}
          </Chip>
        </li>
      ))}
      {rest.length === 0 ? null : (
        <li>
          <Chip title={rest.map((flag) => flag.full).join(', ')}>
            <span aria-hidden="true">+{rest.length}</span>
            <span className="spoken">{rest.map((flag) => flag.full).join(', ')}</span>
          </Chip>
        </li>
      )}
    </ul>
  );
}
