/** The outbox as the page has it from the start on: its code is fetched after the queue is on the screen, which needs none of it. */

import type { OutboxStatus } from '../client/outbox.ts';
import type { OpenOutbox, OutboxServices } from './open-outbox.ts';

export type LateOutbox = {
  /** Fetches it and reads what an earlier page left; the same promise every time, unless that failed. */
  load: () => Promise<OpenOutbox>;
  /** Null until then: nobody knows what is waiting. */
  status: () => OutboxStatus | null;
  subscribe: (listener: () => void) => () => void;
  close: () => void;
};

export function lateOutbox(services: OutboxServices): LateOutbox {
  const listeners = new Set<() => void>();
  let loading: Promise<OpenOutbox> | undefined;
  let open: OpenOutbox | null = null;
  let closed = false;

  const tell = () => {
    for (const listener of [...listeners]) listener();
  };

  async function fetchAndOpen(): Promise<OpenOutbox> {
    const { openOutbox } = await import('./open-outbox.ts');
    const opened = await openOutbox(services);
    if (closed) opened.close();
    open = opened;
    opened.outbox.subscribe(tell);
    tell();
    return opened;
  }

  return {
    load: () => {
      if (loading !== undefined) return loading;
      const run: Promise<OpenOutbox> = fetchAndOpen().catch((error: unknown) => {
        // Its code did not come: whoever asks next tries again.
        loading = undefined;
        throw error;
      });
      // React reads these two off a promise: without them it suspends once for a promise that was kept long ago.
      run.then((value) => Object.assign(run, { status: 'fulfilled', value })).catch(() => undefined);
      loading = run;
      return run;
    },
    status: () => open?.outbox.status() ?? null,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: () => {
      closed = true;
      open?.close();
    },
  };
}
