/** How the tabs of one browser tell each other what happened in the outbox. */

import type { CommandsAnswer } from './api-client.ts';
import type { OutboxEntry } from './pending-command.ts';

export type OutboxMessage =
  /** New, or in the place of another. */
  | { type: 'queued'; entry: OutboxEntry; replaces: string | null }
  | { type: 'answered'; draftId: string; answer: CommandsAnswer }
  | { type: 'dropped'; commandId: string }
  /** Somebody looks at the page, or the network is back: try at once. */
  | { type: 'wake' };

export type OutboxChannel = {
  post(message: OutboxMessage): void;
  listen(hear: (message: OutboxMessage) => void): void;
  close(): void;
};

/** Silent where the browser has no BroadcastChannel. */
export function outboxChannel(name = 'bluepencil-outbox'): OutboxChannel {
  if (typeof BroadcastChannel === 'undefined') {
    return { post: () => undefined, listen: () => undefined, close: () => undefined };
  }
  const channel = new BroadcastChannel(name);
  return {
    post: (message) => channel.postMessage(message),
    listen: (hear) => {
      channel.onmessage = (event: MessageEvent<OutboxMessage>) => hear(event.data);
    },
    close: () => channel.close(),
  };
}
