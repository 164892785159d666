/** The draft as it stood after some step, or what differs between two states: read only, in the galley's look. */

import { type ReactNode, useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import type { DraftState } from '../../../core/review/draft-state.ts';
import { useEvents } from '../../../queries/events.ts';
import { announce } from '../../components/notices.tsx';
import { actWords } from '../act-words.ts';
import { useDeskContext } from '../desk-context.ts';
import { compareStates, comparisonWords } from './compare-states.ts';
import { momentWords } from './day-words.ts';
import { type HistoryAct, historyActs } from './history-acts.ts';
import { PastBar } from './past-bar.tsx';
import { PastChanges } from './past-changes.tsx';
import { PastFacts } from './past-facts.tsx';
import { type OpenPast, openPast, type Version } from './past-state.ts';
import { PastText } from './past-text.tsx';
import { stateAt } from './state-at.ts';
import { usePastActs } from './use-past-acts.ts';
import './past-view.css';

export function PastView({ open }: { open: OpenPast }) {
  const { draftId, desk } = useDeskContext();
  const log = useEvents(draftId);
  const acts = useMemo(() => historyActs(log ?? []), [log]);
  const states = useMemo(() => {
    if (log === undefined) return null;
    const at = (version: Version) => (version === 'now' ? desk.draft : stateAt(draftId, log, version));
    return { one: at(open.at), other: open.against === null ? null : at(open.against) };
  }, [log, desk.draft, draftId, open]);
  const root = useRef<HTMLElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  useEffect(() => root.current?.focus({ preventScroll: true }), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another state is read from its top
  useLayoutEffect(() => {
    if (scroller.current !== null) scroller.current.scrollTop = 0;
  }, [open]);

  const place = acts.findIndex((act) => act.seq === open.at);
  const step = (by: 1 | -1) => {
    const act = acts[place + by];
    if (open.against === null && act !== undefined) openPast(draftId, act.seq);
  };
  const isComparison = open.against !== null;
  usePastActs(scroller, { draftId, step, isComparison });
  const words = usePastWords(open, acts);
  // biome-ignore lint/correctness/useExhaustiveDependencies: said once for each state
  useEffect(() => announce(words.spoken), [open]);

  return (
    <section
      ref={root}
      className="past-view galley screen-only"
      aria-label={isComparison ? 'Comparison' : 'Past state'}
      tabIndex={-1}
    >
      <PastBar
        title={words.title}
        detail={words.detail}
        isComparison={isComparison}
        earlier={open.against === null && place > 0 ? () => step(-1) : null}
        later={open.against === null && place >= 0 && place < acts.length - 1 ? () => step(1) : null}
        onCompare={open.against === 'now' ? null : () => openPast(draftId, open.at, 'now')}
        copied={states?.other ?? states?.one ?? null}
      />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be in reach of the keyboard */}
      <div className="galley__scroller" ref={scroller} tabIndex={0}>
        {states === null ? <p className="side-empty">The history is being loaded.</p> : draw(states)}
      </div>
    </section>
  );
}

function draw({ one, other }: { one: DraftState; other: DraftState | null }): ReactNode {
  if (other !== null) return <Compared before={one} after={other} />;
  return (
    <div className="galley__paper">
      <PastText draft={one} />
      <PastFacts draft={one} />
    </div>
  );
}

function Compared({ before, after }: { before: DraftState; after: DraftState }) {
  const { nameOf } = useDeskContext();
  const comparison = useMemo(() => compareStates(before, after, nameOf), [before, after, nameOf]);
  const words = comparisonWords(comparison);
  return (
    <div className="galley__paper">
      <p className="past-view__sum" role="status">
        {words === '' ? 'The two are the same.' : `Different: ${words}.`}
      </p>
      <PastChanges comparison={comparison} />
      <PastText draft={after} blocks={comparison.blocks} />
    </div>
  );
}

type PastWords = { title: string; detail: string; spoken: string };

/** "How it stood today at 14:02", and what was done last. */
function usePastWords(open: OpenPast, acts: readonly HistoryAct[]): PastWords {
  const { desk, nameOf } = useDeskContext();
  const actAt = (version: Version) =>
    version === 'now' ? undefined : acts.findLast((act) => act.seq <= version);
  const act = actAt(open.at);
  if (act === undefined) return { title: 'How it stood', detail: '', spoken: '' };
  const moment = ({ at }: HistoryAct) => momentWords(at, Date.now());
  const done = (one: HistoryAct) =>
    `${nameOf(one.by)}: ${actWords({ ...one, version: one.seq, events: [...one.events], undoneBy: null }, desk.draft, nameOf)}`;
  if (open.against === null) {
    const title = `How it stood ${moment(act)}`;
    const place = `Step ${acts.indexOf(act) + 1} of ${acts.length}`;
    return {
      title,
      detail: `${place}. ${done(act)}`,
      spoken: `Past state, to read only. ${title}. ${place}.`,
    };
  }
  const other = actAt(open.against);
  const title = `From ${moment(act)} to ${other === undefined ? 'now' : moment(other)}`;
  const detail = `After ${done(act)}${other === undefined ? '' : `, until ${done(other)}`}`;
  return { title, detail, spoken: `Comparison, to read only. ${title}.` };
}
