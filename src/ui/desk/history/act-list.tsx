/** Acts by day, newest first, a page at a time: a history of thousands is never drawn whole. */

import { useMemo } from 'react';
import { Button } from '../../components/button.tsx';
import { useNow } from '../../components/relative-time.tsx';
import { useDeskContext } from '../desk-context.ts';
import { blockNames } from '../galley/block-names.ts';
import { ActItem } from './act-item.tsx';
import { dayWords } from './day-words.ts';
import type { HistoryAct } from './history-acts.ts';
import { HISTORY_PAGE } from './history-view.ts';
import { usePast } from './past-state.ts';

export function ActList(props: {
  /** Newest first. */
  acts: readonly HistoryAct[];
  shown: number;
  comparing: number | null;
  onMore: () => void;
  onOpen: (act: HistoryAct) => void;
  onCompare: (act: HistoryAct) => void;
}) {
  const { acts, shown, comparing } = props;
  const { draftId, desk, nameOf } = useDeskContext();
  const { draft } = desk;
  const names = useMemo(() => blockNames(draft.blocks), [draft.blocks]);
  const open = usePast((state) => (state.open?.draftId === draftId ? state.open : null));
  const now = useNow();
  const rest = acts.length - shown;
  return (
    <>
      {days(acts.slice(0, shown), now).map(({ day, acts: own }) => (
        <div key={`${day}${own[0]?.seq}`}>
          <h2 className="history-day__name caps">{day}</h2>
          <ol className="history">
            {own.map((act) => (
              <ActItem
                key={`${act.commandId}:${act.seq}`}
                act={act}
                draft={draft}
                names={names}
                nameOf={nameOf}
                open={open !== null && (open.at === act.seq || open.against === act.seq)}
                compared={comparing === null ? null : comparing === act.seq ? 'this' : 'other'}
                onOpen={props.onOpen}
                onCompare={props.onCompare}
              />
            ))}
          </ol>
        </div>
      ))}
      {rest <= 0 ? null : (
        <div className="history-more">
          <Button onClick={props.onMore}>Show {Math.min(rest, HISTORY_PAGE)} earlier steps</Button>
          <span className="side-note num">{rest} not shown</span>
        </div>
      )}
    </>
  );
}

/** Neighbours of one day. By clocks that differ, a day may come twice. */
function days(acts: readonly HistoryAct[], now: number): { day: string; acts: HistoryAct[] }[] {
  const found: { day: string; acts: HistoryAct[] }[] = [];
  for (const act of acts) {
    const day = dayWords(act.at, now);
    const last = found.at(-1);
    if (last?.day === day) last.acts.push(act);
    else found.push({ day, acts: [act] });
  }
  return found;
}
