/** One draft as its desk shows it: the host's snapshot with this browser's pending commands folded over it. */

import type { CommandBody, PendingCommand, RefusedCommand } from '../client/pending-command.ts';
import type { Person } from '../core/policy/permissions.ts';
import type { Policy } from '../core/policy/policy.ts';
import type { Outcome, Problem } from '../core/problem.ts';
import type { DraftState } from '../core/review/draft-state.ts';
import type { DraftEvent } from '../core/review/event.ts';

export type ReadyDesk = {
  status: 'ready';
  /** What the page shows: `pending` folded over `confirmed`. Same object while nothing changed. */
  draft: DraftState;
  /** What the host has said, without pending commands. */
  confirmed: DraftState;
  /** Oldest first, everybody's in this browser. A pending `approve` is here and not in `draft`: it reads "waiting to send". */
  pending: PendingCommand[];
  refused: RefusedCommand[];
  /** Pending commands that do not fit what the page knows, by command id: likely to be refused, or waiting for a conflict. */
  unfolded: ReadonlyMap<string, Problem>;
  /** The text of a capture by its SHA-256; undefined while it is loading or when it is unknown. */
  captureText: (sha256: string) => string | undefined;
  /** False while some capture of a source is still loading: "no such text" cannot be said yet. */
  capturesLoaded: boolean;
  policy: Policy;
  person: Person;
  people: Person[];
  /** Puts a command in the outbox; the page shows it at once. Returns the command's id. */
  send: (body: CommandBody) => string;
  /** What the command would do to what the page shows, without sending it. */
  preview: (body: CommandBody) => Outcome<DraftEvent[]>;
  /** Sends a refused command anew under a new id, on the newest base, or with `body` in its place. Returns the new id. */
  sendAgain: (commandId: string, body?: CommandBody) => string;
  /** Forgets a refused command; its words are gone with it. */
  drop: (commandId: string) => void;
};

export type Desk =
  | { status: 'loading' }
  | { status: 'missing'; problem: Problem }
  | { status: 'failed'; problem: Problem; retry: () => void }
  | ReadyDesk;

export function useDesk(draftId: string): Desk {
  throw new Error(`not yet: ${draftId}`);
}
