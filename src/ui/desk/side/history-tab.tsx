/** Everything that happened to the draft, newest first: who, what, when. What is not with the host yet says so. */

import { useCallback, useDeferredValue, useEffect, useMemo } from 'react';
import { useEvents } from '../../../queries/events.ts';
import type { PendingCommand } from '../../../queries/use-desk.ts';
import { Button } from '../../components/button.tsx';
import { Chip } from '../../components/chip.tsx';
import { announce } from '../../components/notices.tsx';
import { RelativeTime } from '../../components/relative-time.tsx';
import { actionWords } from '../../desk-words.ts';
import { useDeskContext } from '../desk-context.ts';
import { ActList } from '../history/act-list.tsx';
import { timeWords } from '../history/day-words.ts';
import { type HistoryAct, historyActs, rememberedLog } from '../history/history-acts.ts';
import { CompareBanner, SinceBanner } from '../history/history-banner.tsx';
import { countHistory, NO_FILTER, passes } from '../history/history-filter.ts';
import { HistoryFilters } from '../history/history-filters.tsx';
import { HISTORY_PAGE, type HistoryView, setHistoryView, useHistoryView } from '../history/history-view.ts';
import { clearNewsMarks } from '../history/news-marks.tsx';
import { preloadPast } from '../history/past-layer.tsx';
import { openPast, type Version } from '../history/past-state.ts';
import { standingActs } from '../history/standing-acts.ts';
import { goToSide } from './side-focus.ts';
import { SideRegion } from './side-region.tsx';
import './history-tab.css';

export function HistoryTab() {
  const { draftId, desk, selected, nameOf } = useDeskContext();
  const log = useEvents(draftId);
  const view = useHistoryView(draftId);
  const { since, comparing } = view;
  // A long log is read when there is time: keys come first.
  const read = useDeferredValue(log);
  const { recent } = desk.confirmed;
  // A log that was fetched earlier may end before the draft does.
  const known = read?.at(-1)?.seq ?? 0;
  const newest = known < desk.confirmed.version ? recent : null;
  const acts = useMemo(
    () => historyActs([...(read ?? []), ...rememberedLog(newest ?? []).filter(({ seq }) => seq > known)]),
    [read, newest, known],
  );
  const filter = useMemo(
    () => ({
      by: view.by,
      kind: view.kind,
      claimId: view.onlyClaim ? (selected?.id ?? '') : null,
      since: since === null ? null : { version: since.version, except: desk.person.id },
    }),
    [view, since, selected?.id, desk.person.id],
  );
  const shown = useMemo(() => acts.filter((act) => passes(act, filter)).reverse(), [acts, filter]);
  const changes = useMemo(() => {
    const all =
      since === null ? [] : acts.filter((act) => passes(act, { ...NO_FILTER, since: filter.since }));
    const standing = new Set(standingActs(all));
    return shown.filter((act) => standing.has(act)).length;
  }, [acts, shown, since, filter.since]);
  const counts = useMemo(
    () => countHistory(acts, filter, selected?.id ?? null),
    [acts, filter, selected?.id],
  );
  const change = (next: Partial<HistoryView>) => setHistoryView(draftId, { shown: HISTORY_PAGE, ...next });
  const compare = useCallback(
    (one: number, other: Version) => {
      setHistoryView(draftId, { comparing: null });
      const [first, second] = other === 'now' ? [one, other] : [Math.min(one, other), Math.max(one, other)];
      openPast(draftId, first, second);
    },
    [draftId],
  );
  const open = useCallback((act: HistoryAct) => openPast(draftId, act.seq), [draftId]);
  const onCompare = useCallback(
    (act: HistoryAct) => {
      if (comparing !== null && comparing !== act.seq) return compare(comparing, act.seq);
      setHistoryView(draftId, { comparing: comparing === act.seq ? null : act.seq });
      if (comparing === null) announce('Choose another step to compare with, or now.');
    },
    [draftId, comparing, compare],
  );
  // Before the log is here, the oldest that is known may not be the first.
  const first = read === undefined ? undefined : acts[0];
  useEffect(preloadPast, []);
  const compared = acts.find((act) => act.seq === comparing);
  return (
    <SideRegion tab="history">
      <HistoryFilters
        view={view}
        counts={counts}
        claimWords={selected?.selector.exact ?? null}
        nameOf={nameOf}
        onChange={change}
      />
      {since === null ? null : (
        <SinceBanner
          since={since}
          count={changes}
          onShow={() => compare(since.version, 'now')}
          onAll={() => {
            clearNewsMarks();
            change({ since: null });
            // The button goes, the keyboard stays here.
            goToSide(draftId, { in: 'history', at: 'region' });
          }}
        />
      )}
      {compared === undefined ? null : (
        <CompareBanner
          words={`${nameOf(compared.by)}, ${timeWords(compared.at)}`}
          onNow={() => compare(compared.seq, 'now')}
          onFirst={first === undefined || first === compared ? null : () => compare(first.seq, compared.seq)}
          onLeave={() => {
            change({ comparing: null });
            goToSide(draftId, { in: 'history', at: 'region' });
          }}
        />
      )}
      <Waiting acts={acts} by={view.by} />
      <ActList
        acts={shown}
        shown={view.shown}
        comparing={comparing}
        onMore={() => setHistoryView(draftId, { shown: view.shown + HISTORY_PAGE })}
        onOpen={open}
        onCompare={onCompare}
      />
      {read === undefined ? <p className="side-empty">What was earlier is being loaded.</p> : null}
      {read !== undefined && shown.length === 0 && since === null ? (
        <div className="side-empty">
          <p>No step fits what is chosen above.</p>
          <Button
            size="small"
            onClick={() => {
              change({ by: null, kind: null, onlyClaim: false });
              goToSide(draftId, { in: 'history', at: 'region' });
            }}
          >
            Show every step
          </Button>
        </div>
      ) : null}
      {read?.length === 1 && shown.length === 1 ? (
        <p className="side-empty">
          Each verdict, edit and comment will stand here, with who and when. Open shows the draft as it stood
          after a step; Compare shows what is different between two.
        </p>
      ) : null}
    </SideRegion>
  );
}

/** What this browser has not sent yet, newest first. */
function Waiting({ acts, by }: { acts: readonly HistoryAct[]; by: string | null }) {
  const { desk } = useDeskContext();
  if (desk.pending.length === 0) return null;
  const answered = new Set(acts.map((act) => act.commandId));
  const waiting = desk.pending.filter(
    (entry) => !answered.has(entry.commandId) && (by === null || entry.by === by),
  );
  if (waiting.length === 0) return null;
  return (
    <ol className="history">
      {waiting.toReversed().map((entry) => (
        <WaitingStep key={entry.commandId} entry={entry} />
      ))}
    </ol>
  );
}

function WaitingStep({ entry }: { entry: PendingCommand }) {
  const { desk, nameOf } = useDeskContext();
  return (
    <li className="history-act history-act--waiting">
      <p className="history-act__who">
        <strong>{nameOf(entry.by)}</strong> <RelativeTime at={entry.queuedAt} style="long" />{' '}
        <Chip tone="warn">waiting to send</Chip>
      </p>
      <p>wants to {actionWords[entry.command.type]}</p>
      {desk.unfolded.has(entry.commandId) && entry.command.type !== 'approve' ? (
        <p className="side-note">It does not fit the draft as this page knows it, and may be refused.</p>
      ) : null}
    </li>
  );
}
