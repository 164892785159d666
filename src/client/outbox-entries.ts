/** The outbox as the page reads it: entries by draft, in order, with one notice a change. */

import type { OutboxEntry } from './pending-command.ts';

/** `set` adds or replaces by command id. Both happen before anybody is told. */
export type EntriesChange = { set?: readonly OutboxEntry[]; remove?: readonly string[] };

export type OutboxEntries = {
  get(commandId: string): OutboxEntry | undefined;
  all(): Iterable<OutboxEntry>;
  /** Oldest first; the same array until something of this draft changes. */
  of(draftId: string): readonly OutboxEntry[];
  change(change: EntriesChange): void;
  subscribe(listener: () => void): () => void;
  /** Tells the listeners though no entry changed. */
  notify(): void;
};

const none: readonly OutboxEntry[] = [];

export function outboxEntries(): OutboxEntries {
  const byId = new Map<string, OutboxEntry>();
  const byDraft = new Map<string, readonly OutboxEntry[]>();
  const listeners = new Set<() => void>();

  function notify(): void {
    for (const listener of [...listeners]) listener();
  }

  function touch(draftId: string): void {
    const left = [...byId.values()].filter((entry) => entry.draftId === draftId).sort(inOrder);
    if (left.length === 0) byDraft.delete(draftId);
    else byDraft.set(draftId, left);
  }

  return {
    get: (commandId) => byId.get(commandId),
    all: () => byId.values(),
    of: (draftId) => byDraft.get(draftId) ?? none,
    change: ({ set = [], remove = [] }) => {
      const touched = new Set<string>();
      for (const id of remove) {
        const draftId = byId.get(id)?.draftId;
        if (draftId !== undefined) touched.add(draftId);
        byId.delete(id);
      }
      for (const entry of set) {
        byId.set(entry.commandId, entry);
        touched.add(entry.draftId);
      }
      for (const draftId of touched) touch(draftId);
      if (touched.size > 0) notify();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    notify,
  };
}

function inOrder(a: OutboxEntry, b: OutboxEntry): number {
  return a.order - b.order || (a.commandId < b.commandId ? -1 : 1);
}
