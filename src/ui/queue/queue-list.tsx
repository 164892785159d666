/** The rows of the queue, moved through by keys, more of them fetched towards the end. */

import { type KeyboardEvent, type ReactNode, type RefObject, useEffect, useRef } from 'react';
import { useTaxonomy } from '../../queries/documents.ts';
import type { Drafts } from '../../queries/drafts.ts';
import { useSession } from '../../queries/session.ts';
import { Button } from '../components/button.tsx';
import { QueueRow } from './queue-row.tsx';
import { focusRow, stepRow } from './queue-steps.ts';
import { sectionLabel } from './section-label.ts';

export function QueueList(props: { drafts: Drafts; scroller: RefObject<HTMLElement | null> }): ReactNode {
  const { drafts, scroller } = props;
  const { rows } = drafts;
  const session = useSession();
  const taxonomy = useTaxonomy();

  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !step(event.key, rows)) return;
    event.preventDefault();
  };
  return (
    <>
      <ol className="queue-list" onKeyDown={press} aria-busy={drafts.updating}>
        {rows.map((row, at) => {
          const assignee = session?.people.find((person) => person.id === row.assignee);
          return (
            <QueueRow
              key={row.id}
              row={row}
              first={at === 0}
              sectionLabel={sectionLabel(row.section, taxonomy)}
              assigneeName={assignee?.name ?? row.assignee}
              own={row.assignee !== null && row.assignee === session?.person.id}
            />
          );
        })}
      </ol>
      {drafts.hasMore ? <More onWanted={drafts.loadMore} root={scroller} /> : null}
    </>
  );
}

/** What the arrows do within the list; true when the key was one of them. */
function step(key: string, rows: Drafts['rows']): boolean {
  if (key === 'ArrowDown') stepRow(rows, 1);
  else if (key === 'ArrowUp') stepRow(rows, -1);
  else if (key === 'Home') focusRow(rows[0]?.id);
  else if (key === 'End') focusRow(rows.at(-1)?.id);
  else return false;
  return true;
}

/** Asks for more rows when the end comes near; a button for where nothing watches the scrolling. */
function More({ onWanted, root }: { onWanted: () => void; root: RefObject<HTMLElement | null> }): ReactNode {
  const end = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (end.current === null || typeof IntersectionObserver === 'undefined') return;
    const observer = new IntersectionObserver(([entry]) => entry?.isIntersecting && onWanted(), {
      root: root.current,
      rootMargin: '800px 0px',
    });
    observer.observe(end.current);
    return () => observer.disconnect();
  }, [onWanted, root]);
  return (
    <div ref={end} className="queue-more">
      <Button tone="quiet" onClick={onWanted}>
        Show more drafts
      </Button>
    </div>
  );
}
