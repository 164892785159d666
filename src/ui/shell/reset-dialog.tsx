/** Asks before the demo is started over, and says what is lost. Loaded when it is wanted. */

import { type ReactNode, useState } from 'react';
import { useLocation } from 'wouter';
import { useOutboxStatus } from '../../queries/outbox-status.ts';
import { useResetDemo } from '../../queries/reset-demo.ts';
import { Button } from '../components/button.tsx';
import { Dialog } from '../components/dialog.tsx';
import { notify } from '../components/notices.tsx';
import { counted } from '../messages.ts';
import { QUEUE_PATH } from '../routes.ts';

export function ResetDialog({ onClose }: { onClose: () => void }): ReactNode {
  const [, navigate] = useLocation();
  const reset = useResetDemo();
  const waiting = useOutboxStatus()?.waiting ?? 0;
  const [state, setState] = useState<'asking' | 'running' | 'failed'>('asking');
  const start = async () => {
    if (reset === null || state === 'running') return;
    setState('running');
    try {
      await reset();
    } catch {
      setState('failed');
      return;
    }
    navigate(QUEUE_PATH);
    onClose();
    notify({ text: 'The demo was started over.', tone: 'ok' });
  };
  return (
    <Dialog
      title="Start the demo over?"
      description="The demo newsroom comes back as it was at the first start, in every tab of this browser."
      width="narrow"
      onClose={onClose}
      footer={
        <>
          <Button data-autofocus="" onClick={onClose}>
            Keep everything
          </Button>
          <Button
            tone="danger"
            unavailable={state === 'running' ? 'It is under way.' : undefined}
            onClick={() => void start()}
          >
            Start over
          </Button>
        </>
      }
    >
      <p>
        Lost for good: every verdict, edit, comment and decision made here, all drafts and sources that were
        brought in, and what is being written
        {waiting === 0 ? '' : `, with ${counted(waiting, 'change')} that the desk has not taken yet`}.
        Download what must last first.
      </p>
      {state === 'failed' ? (
        <p role="alert">
          The demo could not be started over. Try again when the network is back, or reload the page.
        </p>
      ) : null}
    </Dialog>
  );
}
