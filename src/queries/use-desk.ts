/** One draft as its desk shows it: the host's snapshot with this browser's pending commands folded over it. */

import { useCallback, useMemo, useState, useSyncExternalStore } from 'react';
import { problemOf } from '../client/api-error.ts';
import type { CommandBody, OutboxEntry, PendingCommand, RefusedCommand } from '../client/pending-command.ts';
import type { Person } from '../core/policy/permissions.ts';
import type { Policy } from '../core/policy/policy.ts';
import type { Outcome, Problem } from '../core/problem.ts';
import type { Command } from '../core/review/command.ts';
import { decide } from '../core/review/decide.ts';
import type { DraftState } from '../core/review/draft-state.ts';
import type { DraftEvent } from '../core/review/event.ts';
import { askToPersist } from '../state/storage-status.ts';
import { useCaptureTexts } from './captures.ts';
import { usePolicyQuery } from './documents.ts';
import { foldPending } from './fold-pending.ts';
import { rebaseCommand } from './rebase-command.ts';
import { useOutbox, useServices } from './services.tsx';
import { type Session, useSessionQuery } from './session.ts';
import { useSnapshot } from './snapshot.ts';

export type { CommandBody, PendingCommand, RefusedCommand } from '../client/pending-command.ts';

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

/** Suspends until the outbox is here. */
export function useDesk(draftId: string): Desk {
  const snapshot = useSnapshot(draftId);
  const session = useSessionQuery();
  const policy = usePolicyQuery();
  const entries = useOutboxEntries(draftId);
  const texts = useCaptureTexts(snapshot.data, entries.pending);
  const shown = useShownDraft(snapshot.data, entries.pending, session.session?.people, policy.data, texts);
  const acts = useDeskActs(draftId, snapshot.data, shown?.draft, policy.data, session.session, texts);

  const error = snapshot.data === undefined ? snapshot.error : (session.error ?? policy.error);
  const confirmed = snapshot.data;
  const ready = useMemo((): ReadyDesk | null => {
    if (shown === null || acts === null || confirmed === undefined) return null;
    const { captureText, loaded } = texts;
    return { status: 'ready', ...shown, ...entries, ...acts, confirmed, captureText, capturesLoaded: loaded };
  }, [shown, entries, acts, confirmed, texts]);

  if (ready !== null) return ready;
  if (error === null) return { status: 'loading' };
  const problem = problemOf(error);
  if (problem.code === 'not-found') return { status: 'missing', problem };
  const retry = () => {
    for (const query of [snapshot, session, policy]) void query.refetch();
  };
  return { status: 'failed', problem, retry };
}

function useOutboxEntries(draftId: string): { pending: PendingCommand[]; refused: RefusedCommand[] } {
  const outbox = useOutbox();
  const entries = useSyncExternalStore(outbox.subscribe, () => outbox.entriesOf(draftId));
  return useMemo(
    () => ({ pending: entries.filter(isPending), refused: entries.filter(isRefused) }),
    [entries],
  );
}

const isPending = (entry: OutboxEntry): entry is PendingCommand => entry.state === 'waiting';
const isRefused = (entry: OutboxEntry): entry is RefusedCommand => entry.state === 'refused';

type Texts = ReturnType<typeof useCaptureTexts>;

function useShownDraft(
  confirmed: DraftState | undefined,
  pending: PendingCommand[],
  people: Person[] | undefined,
  policy: Policy | undefined,
  { captureText }: Texts,
) {
  const [fold] = useState(foldPending);
  return useMemo(() => {
    if (confirmed === undefined || people === undefined || policy === undefined) return null;
    return fold(confirmed, pending, { people, policy, captureText });
  }, [fold, confirmed, pending, people, policy, captureText]);
}

/** What can be done at the desk, as the seated person. */
function useDeskActs(
  draftId: string,
  confirmed: DraftState | undefined,
  draft: DraftState | undefined,
  policy: Policy | undefined,
  session: Session | undefined,
  { captureText }: Texts,
) {
  const { newId } = useServices();
  const outbox = useOutbox();
  const by = session?.person.id ?? '';
  const send = useCallback(
    (body: CommandBody) => {
      void askToPersist();
      return outbox.queue(draftId, by, body);
    },
    [outbox, draftId, by],
  );
  return useMemo(() => {
    if (confirmed === undefined || draft === undefined || policy === undefined || session === undefined) {
      return null;
    }
    const { person, people } = session;
    return {
      policy,
      person,
      people,
      send,
      preview: (body: CommandBody) => {
        // The body is one command type less its id and time, which TypeScript cannot join again by itself.
        const command = { ...body, id: newId(), madeAt: new Date().toISOString() } as Command;
        return decide(draft, command, { person, policy, captureText });
      },
      sendAgain: (commandId: string, body?: CommandBody) => {
        const refused = outbox.entriesOf(draftId).find((entry) => entry.commandId === commandId);
        if (refused === undefined) return commandId;
        return outbox.sendAgain(commandId, by, body ?? rebaseCommand(refused.command, confirmed, policy));
      },
      drop: outbox.drop,
    };
  }, [confirmed, draft, policy, session, captureText, send, outbox, newId, draftId, by]);
}
