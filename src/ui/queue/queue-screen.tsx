/** The queue: the drafts that wait, the riskiest first, and every way to narrow them. */

import { FileUp, ListFilter, Search } from 'lucide-react';
import { type ReactNode, Suspense, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { may, rolesThatMay } from '../../core/policy/permissions.ts';
import { useSession } from '../../queries/session.ts';
import { useActions } from '../commands/action-registry.ts';
import { Button } from '../components/button.tsx';
import { lazyComponent } from '../components/lazy-component.ts';
import { announce } from '../components/notices.tsx';
import { useAfterPaint } from '../components/use-after-paint.ts';
import { counted, forbiddenWords } from '../messages.ts';
import { defaultQueue, draftHref } from '../routes.ts';
import { type Brought, openOverlay } from '../shell/overlay-state.ts';
import { ImportDialog } from '../shell/overlays.tsx';
import { Shell } from '../shell/shell.tsx';
import { ActiveFilters, isNarrowed, NO_FILTERS } from './active-filters.tsx';
import { QueueHead } from './queue-head.tsx';
import { QueueList } from './queue-list.tsx';
import { useQueueMemory } from './queue-memory.ts';
import { QueueNav } from './queue-nav.tsx';
import { QueueSearch } from './queue-search.tsx';
import { QueueSkeleton } from './queue-skeleton.tsx';
import { currentRow, focusRow, restorePlace, stepRow } from './queue-steps.ts';
import { countOf, viewOf } from './queue-views.ts';
import { type QueueInView, useQueue } from './use-queue.ts';
import './queue-screen.css';

const QueueEmpty = lazyComponent(() => import('./queue-empty.tsx').then((module) => module.QueueEmpty));
const QueueFailed = lazyComponent(() => import('./queue-empty.tsx').then((module) => module.QueueFailed));
const DropZone = lazyComponent(() => import('./drop-zone.tsx').then((module) => module.DropZone));
const FilterSheet = lazyComponent(() => import('./filter-sheet.tsx').then((module) => module.FilterSheet));

export function QueueScreen(): ReactNode {
  const inView = useQueue();
  const { queue, drafts, facets, personId, show } = inView;
  const [sheetOpen, setSheetOpen] = useState(false);
  const search = useRef<HTMLInputElement>(null);
  const mayNotImport = useMayNotImport();
  const toSearch = () => {
    search.current?.focus();
    search.current?.select();
  };
  useQueueActions(inView, toSearch, mayNotImport === undefined);
  useSayHowMany(inView);
  return (
    <Shell
      title={viewOf(queue.view).label}
      middle={
        <QueueSearch
          ref={search}
          value={queue.q}
          onSearch={(q) => show({ q }, { replace: true })}
          onLeave={() => focusRow(currentRow(drafts.rows)?.id)}
        />
      }
      actions={<ImportButton unavailable={mayNotImport} className="queue-screen__import" />}
      bottomBar={
        <>
          <Button tone="quiet" icon={<ListFilter size={18} />} onClick={() => setSheetOpen(true)}>
            Views
          </Button>
          <Button tone="quiet" icon={<Search size={18} />} onClick={toSearch}>
            Search
          </Button>
          <ImportButton tone="quiet" unavailable={mayNotImport} icon={<FileUp size={18} />} />
        </>
      }
    >
      <div className="queue-screen queue-columns">
        <QueueNav queue={queue} facets={facets} shown={drafts.facets} personId={personId} />
        <Listing {...inView} mayImport={mayNotImport === undefined} />
      </div>
      {mayNotImport === undefined ? <LateDropZone ready={drafts.status !== 'loading'} /> : null}
      {sheetOpen ? (
        <Suspense fallback={null}>
          <FilterSheet
            queue={queue}
            facets={facets}
            shown={drafts.facets}
            personId={personId}
            onClose={() => setSheetOpen(false)}
          />
        </Suspense>
      ) : null}
    </Shell>
  );
}

function Listing({ queue, drafts, facets, personId, show, mayImport }: QueueInView & { mayImport: boolean }) {
  const scroller = useRef<HTMLElement>(null);
  const { status, rows, total } = drafts;
  const hasRows = rows.length > 0;
  useLayoutEffect(() => {
    if (hasRows) restorePlace(scroller.current);
  }, [hasRows]);
  const bare = countOf('all', facets, personId) === 0;
  return (
    <section
      ref={scroller}
      className="queue-screen__list"
      aria-label="Queue"
      data-updating={drafts.updating && status === 'ready'}
      onScroll={(event) => useQueueMemory.setState({ scroll: event.currentTarget.scrollTop })}
    >
      <h1 className="spoken">{viewOf(queue.view).label}</h1>
      <ActiveFilters queue={queue} onShow={show} />
      {bare ? null : (
        <QueueHead
          total={status === 'ready' ? total : null}
          sort={queue.sort}
          onSort={(sort) => show({ sort }, { replace: true })}
        />
      )}
      {status === 'loading' ? <QueueSkeleton /> : null}
      <Suspense fallback={null}>
        {status === 'failed' ? <QueueFailed problem={drafts.problem} onRetry={drafts.retry} /> : null}
        {status === 'ready' && rows.length === 0 ? (
          <QueueEmpty queue={queue} bare={bare} mayImport={mayImport} onShow={show} />
        ) : null}
      </Suspense>
      {hasRows ? <QueueList drafts={drafts} scroller={scroller} /> : null}
    </section>
  );
}

/** Nobody drops a file on an empty page: the rows come first. */
function LateDropZone({ ready }: { ready: boolean }): ReactNode {
  if (!useAfterPaint(ready)) return null;
  return (
    <Suspense fallback={null}>
      <DropZone onBrought={bringIn} />
    </Suspense>
  );
}

const bringIn = (brought: Brought) => openOverlay('import', brought);

function ImportButton(props: {
  unavailable: string | undefined;
  tone?: 'quiet';
  icon?: ReactNode;
  className?: string;
}): ReactNode {
  return (
    <Button
      {...props}
      action="app.import"
      onPointerEnter={ImportDialog.preload}
      onFocus={ImportDialog.preload}
    >
      Import drafts
    </Button>
  );
}

function useMayNotImport(): string | undefined {
  const role = useSession()?.person.role;
  if (role === undefined || may(role, 'import_drafts')) return undefined;
  const { what, todo } = forbiddenWords(role, 'import drafts', rolesThatMay('import_drafts'));
  return `${what} ${todo}`;
}

function useQueueActions(
  { queue, drafts, show }: QueueInView,
  toSearch: () => void,
  mayImport: boolean,
): void {
  const [, navigate] = useLocation();
  const { rows } = drafts;
  useActions({
    'app.search': toSearch,
    'app.import': { run: () => openOverlay('import'), when: mayImport },
    'queue.next': { run: () => stepOrFetch(drafts), when: rows.length > 0 },
    'queue.previous': { run: () => void stepRow(rows, -1), when: rows.length > 0 },
    'queue.open': {
      run: () => {
        const row = currentRow(rows);
        if (row !== undefined) navigate(draftHref(row.id));
      },
      when: rows.length > 0,
    },
    'queue.clear': {
      run: () => show(NO_FILTERS),
      when: isNarrowed(queue) || queue.view !== defaultQueue.view,
    },
  });
}

function stepOrFetch(drafts: QueueInView['drafts']): void {
  if (!stepRow(drafts.rows, 1)) drafts.loadMore();
}

/** Who cannot see the list change is told how many drafts it now has; not on arrival. */
function useSayHowMany({ queue, drafts }: QueueInView): void {
  const said = useRef<string | null>(null);
  const { status, updating, total } = drafts;
  const shown = JSON.stringify(queue);
  useEffect(() => {
    if (status !== 'ready' || updating || said.current === shown) return;
    if (said.current !== null) announce(total === 0 ? 'No draft fits.' : `${counted(total, 'draft')}.`);
    said.current = shown;
  }, [shown, status, updating, total]);
}
