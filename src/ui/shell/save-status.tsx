/** The line in the header that says what is saved; pressed, it says what that means. */

import { CircleCheck, Clock, CloudOff, TriangleAlert } from 'lucide-react';
import { type ReactNode, useEffect, useId, useState } from 'react';
import { useOutboxStatus } from '../../queries/outbox-status.ts';
import { useServices } from '../../queries/services.tsx';
import { useSession } from '../../queries/session.ts';
import { useStorageStatus } from '../../state/storage-status.ts';
import { Button } from '../components/button.tsx';
import { announce } from '../components/notices.tsx';
import { type SaveState, saveState } from './save-state.ts';
import './save-status.css';

/** A command is usually answered within this many milliseconds: no reason to flicker. */
const CALM = 900;

export function useSaveState(): SaveState {
  const outbox = useOutboxStatus();
  const persistence = useStorageStatus((status) => status.persistence);
  const mode = useSession()?.mode ?? 'demo';
  const state = saveState(outbox, persistence, mode);
  const passing = state.tone === 'plain';
  const waited = useLasting(passing, CALM);
  return passing && !waited ? saveState({ ...outbox, waiting: 0 }, persistence, mode) : state;
}

/** True once the condition has held for that long without a break. */
function useLasting(holds: boolean, milliseconds: number): boolean {
  const [lasted, setLasted] = useState(false);
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
  const state = useSaveState();
  const id = useId();
  const wrong = state.tone === 'warn' || state.tone === 'bad';
  useEffect(() => {
    if (wrong) announce(`${state.label}. ${state.detail}`);
  }, [wrong, state.label, state.detail]);
  return (
    <>
      <button type="button" className="save-status" data-tone={state.tone} popoverTarget={id}>
        {icons[state.tone]}
        <span className="save-status__label">{state.label}</span>
      </button>
      <div id={id} popover="auto" className="save-status__detail">
        <strong>{state.label}</strong>
        <p>{state.detail}</p>
      </div>
    </>
  );
}

/** Stands under the header when what was done cannot be kept. */
export function SaveAlarm(): ReactNode {
  const state = useSaveState();
  const { outbox } = useServices();
  if (!state.blocks) return null;
  return (
    <div className="save-alarm screen-only" role="alert">
      <TriangleAlert size={16} />
      <p>
        <strong>{state.label}.</strong> {state.detail}
      </p>
      <Button size="small" onClick={() => outbox.wake()}>
        Try again
      </Button>
    </div>
  );
}
