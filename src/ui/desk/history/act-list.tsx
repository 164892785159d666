/** Acts by day, newest first, a page at a time: a history of thousands is never drawn whole. */

import { type KeyboardEvent, type RefObject, useLayoutEffect, useMemo, useRef, useState } from 'react';
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
  const drawn = acts.slice(0, shown);
  const rest = acts.length - shown;
  const list = useRef<HTMLDivElement>(null);
  const [reached, setReached] = useState<number | null>(null);
  const inReach = drawn.some((act) => act.seq === reached) ? reached : drawn[0]?.seq;
  const goOnAt = useFocusOnFirstOfPage(list, shown);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields
    <div
      ref={list}
      role="group"
      aria-label="Steps"
      onKeyDown={moveByArrows}
      onFocus={({ target }) => setReached(seqOf(target))}
    >
      {days(drawn, now).map(({ day, acts: own }) => (
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
                inReach={act.seq === inReach}
                onOpen={props.onOpen}
                onCompare={props.onCompare}
              />
            ))}
          </ol>
        </div>
      ))}
      {rest <= 0 ? null : (
        <div className="history-more">
          <Button
            onClick={() => {
              goOnAt(acts[shown]?.seq ?? null);
              props.onMore();
            }}
          >
            Show {Math.min(rest, HISTORY_PAGE)} earlier steps
          </Button>
          <span className="side-note num">{rest} not shown</span>
        </div>
      )}
    </div>
  );
}

const GO = '.history-act__go';
const seqOf = (element: Element): number | null => {
  const seq = element.closest('[data-seq]')?.getAttribute('data-seq');
  return seq === null || seq === undefined ? null : Number(seq);
};

/** Up and down from act to act, on the same of their buttons. */
function moveByArrows(event: KeyboardEvent<HTMLDivElement>): void {
  const item = event.target instanceof Element ? event.target.closest('[data-seq]') : null;
  if (item === null || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
  const items = [...event.currentTarget.querySelectorAll('[data-seq]')];
  const at = items.indexOf(item);
  const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: items.length - 1 }[event.key];
  if (next === undefined) return;
  event.preventDefault();
  const column = [...item.querySelectorAll<Element>(GO)].indexOf(event.target as Element);
  items[next]?.querySelectorAll<HTMLElement>(GO)[Math.max(0, column)]?.focus();
}

/** Who asks for earlier steps goes on at the first of them. */
function useFocusOnFirstOfPage(list: RefObject<HTMLDivElement | null>, shown: number) {
  const wanted = useRef<number | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a page more is what it waits for
  useLayoutEffect(() => {
    if (wanted.current === null) return;
    list.current?.querySelector<HTMLElement>(`[data-seq="${wanted.current}"] ${GO}`)?.focus();
    wanted.current = null;
  }, [list, shown]);
  return (seq: number | null) => {
    wanted.current = seq;
  };
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
