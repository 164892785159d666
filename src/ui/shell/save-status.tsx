/** The line in the header that says what is saved; pressed, it says what that means. */

import { CircleCheck, Clock, CloudOff, TriangleAlert } from 'lucide-react';
import { type ReactNode, Suspense, useEffect, useId, useRef, useState } from 'react';
import { type OutboxStatus, useOutboxStatus } from '../../queries/outbox-status.ts';
import { useSession } from '../../queries/session.ts';
import { useStorageStatus } from '../../state/storage-status.ts';
import { lazyComponent } from '../components/lazy-component.ts';
import { announce } from '../components/notices.tsx';
import { type SaveState, saveState } from './save-state.ts';
import './save-status.css';

/** A command is usually answered within this many milliseconds: no reason to flicker. */
const CALM = 900;

const SaveExplained = lazyComponent(() =>
  import('./save-explained.tsx').then((module) => module.SaveExplained),
);
const Alarm = lazyComponent(() => import('./save-explained.tsx').then((module) => module.SaveAlarm));

function useSaveState(outbox: OutboxStatus): SaveState {
  const persistence = useStorageStatus((status) => status.persistence);
  const mode = useSession()?.mode ?? 'demo';
  const state = saveState(outbox, persistence, mode);
  const passing = state.tone === 'plain';
  const waited = useLasting(passing, CALM);
  return passing && !waited ? saveState({ ...outbox, waiting: 0 }, persistence, mode) : state;
}

/** True once the condition has held for that long without a break, or when it held from the beginning. */
function useLasting(holds: boolean, milliseconds: number): boolean {
  const [lasted, setLasted] = useState(holds);
  useEffect(() => {
    if (!holds) return;
    const timer = setTimeout(() => setLasted(true), milliseconds);
    return () => {
      clearTimeout(timer);
      setLasted(false);
    };
  }, [holds, milliseconds]);
  return holds && lasted;
}

const icons = {
  plain: <Clock size={14} />,
  ok: <CircleCheck size={14} />,
  warn: <CloudOff size={14} />,
  bad: <TriangleAlert size={14} />,
};

export function SaveStatus(): ReactNode {
  const outbox = useOutboxStatus();
  // Until it is known what an earlier page left, nothing is said; the room is kept, so that nothing moves.
  return outbox === null ? <span className="save-status" /> : <KnownStatus outbox={outbox} />;
}

function KnownStatus({ outbox }: { outbox: OutboxStatus }): ReactNode {
  const state = useSaveState(outbox);
  const id = useId();
  const [wanted, setWanted] = useState(false);
  const want = () => setWanted(true);
  const wrong = state.tone === 'warn' || state.tone === 'bad';
  const unsaved = useRef(false);
  // Once for each kind of trouble, however many wait, and once when it is over.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a count that changes is no news
  useEffect(() => {
    if (wrong || unsaved.current) announce(`${state.label}.`);
    unsaved.current = state.tone !== 'ok';
  }, [state.kind]);
  return (
    <>
      <button
        type="button"
        className="save-status"
        data-tone={state.tone}
        popoverTarget={id}
        onPointerEnter={want}
        onFocus={want}
        onClick={want}
      >
        {icons[state.tone]}
        <span className="save-status__label">{state.label}</span>
      </button>
      <div id={id} popover="auto" className="save-status__detail">
        <Suspense fallback={state.label}>
          {wanted ? <SaveExplained state={state} outbox={outbox} /> : null}
        </Suspense>
      </div>
    </>
  );
}

/** Stands under the header when what was done cannot be kept. */
export function SaveAlarm(): ReactNode {
  const outbox = useOutboxStatus();
  return outbox === null ? null : <KnownAlarm outbox={outbox} />;
}

function KnownAlarm({ outbox }: { outbox: OutboxStatus }): ReactNode {
  const state = useSaveState(outbox);
  if (state.kind !== 'full') return null;
  return (
    <Suspense fallback={null}>
      <Alarm state={state} outbox={outbox} />
    </Suspense>
  );
}
