/** The line about saving at length: in its own box when it is pressed, and as an alarm when nothing can be kept. Loaded when wanted. */

import { TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import type { OutboxStatus } from '../../queries/outbox-status.ts';
import { useOutbox } from '../../queries/services.tsx';
import { useSession } from '../../queries/session.ts';
import { Button } from '../components/button.tsx';
import { saveDetail } from './save-detail.ts';
import type { SaveState } from './save-state.ts';
import './save-explained.css';

type SaveProps = { state: SaveState; outbox: OutboxStatus };

export function SaveExplained({ state, outbox }: SaveProps): ReactNode {
  const mode = useSession()?.mode ?? 'demo';
  return (
    <>
      <strong>{state.label}</strong>
      <p>{saveDetail(state.kind, outbox, mode)}</p>
    </>
  );
}

/** Stands under the header. */
export function SaveAlarm({ state, outbox }: SaveProps): ReactNode {
  const { wake } = useOutbox();
  return (
    <div className="save-alarm screen-only" role="alert">
      <TriangleAlert size={16} />
      <p>
        <strong>{state.label}.</strong> {saveDetail(state.kind, outbox, 'demo')}
      </p>
      <Button size="small" onClick={wake}>
        Try again
      </Button>
    </div>
  );
}
