/** A command that a person made and that has no answer from the host yet, or a refusal they have not dealt with. */

import type { Problem } from '../core/problem.ts';
import type { Command } from '../core/review/command.ts';

/** A command as the interface writes it: the outbox adds `id` and `madeAt`. */
export type CommandBody = Command extends infer C
  ? C extends Command
    ? Omit<C, 'id' | 'madeAt'>
    : never
  : never;

type Queued = {
  commandId: string;
  draftId: string;
  /** The person who made it; it is sent in their name whoever is chosen when the network comes back. */
  by: string;
  command: Command;
  /** ISO 8601. */
  queuedAt: string;
  /** Rises within a draft, across tabs: a command made after another was seen is greater. */
  order: number;
  /** False while its words are in this page's memory only: not safe from a closed browser yet. */
  stored: boolean;
};

/** Waits for its answer: not sent yet, under way, or to be sent again. */
export type PendingCommand = Queued & { state: 'waiting' };
/** The host said no. It stays until the person copies its words and drops it, or sends it again. */
export type RefusedCommand = Queued & { state: 'refused'; problem: Problem };
export type OutboxEntry = PendingCommand | RefusedCommand;
