/** The log as people think of it: one entry for each command, with who, when, and what it was about. */

import type { Act } from '../../../core/review/draft-state.ts';
import type { DraftEvent, LoggedEvent } from '../../../core/review/event.ts';
import { changedPlaces } from './changed-places.ts';
import { type HistoryKind, historyKind } from './history-kinds.ts';

export type HistoryAct = {
  commandId: string;
  type: string;
  by: string;
  /** When the person did it, by their clock. */
  at: string;
  receivedAt: string;
  /** Of its last event: the draft's version after it. */
  seq: number;
  /** Of its last event; empty while it is not known. */
  hash: string;
  events: readonly DraftEvent[];
  kinds: ReadonlySet<HistoryKind>;
  claims: ReadonlySet<string>;
  blocks: ReadonlySet<string>;
};

/** Oldest first. Events of one command lie side by side in the log. */
export function historyActs(log: readonly LoggedEvent[]): HistoryAct[] {
  const targets = threadTargets(log);
  const acts: LoggedEvent[][] = [];
  for (const logged of log) {
    const last = acts.at(-1);
    if (last?.[0]?.event.commandId === logged.event.commandId) last.push(logged);
    else acts.push([logged]);
  }
  const made: HistoryAct[] = [];
  const byCommand = new Map<string, HistoryAct>();
  for (const lines of acts) {
    const act = actOf(lines, targets, byCommand);
    if (act === null) continue;
    made.push(act);
    byCommand.set(act.commandId, act);
  }
  return made;
}

/** The end of the log as the draft itself remembers it, until the log is here: without hashes. */
export function rememberedLog(recent: readonly Act[]): LoggedEvent[] {
  return recent.flatMap(({ at, version, events }) =>
    events.map((event, place): LoggedEvent => {
      const seq = version - events.length + 1 + place;
      return { seq, receivedAt: at, previous: '', hash: '', event };
    }),
  );
}

function actOf(
  lines: readonly LoggedEvent[],
  targets: ReadonlyMap<string, string>,
  earlier: ReadonlyMap<string, HistoryAct>,
): HistoryAct | null {
  const [first, last] = [lines[0], lines.at(-1)];
  if (first === undefined || last === undefined) return null;
  const events = lines.map((line) => line.event);
  const { commandId, commandType, by, madeAt } = first.event;
  const kinds = new Set(events.flatMap((event) => historyKind(event) ?? []));
  const places = events.map(changedPlaces);
  const claims = new Set(places.flatMap((one) => one.claims));
  for (const event of events) {
    const target = 'threadId' in event ? targets.get(event.threadId) : undefined;
    if (target !== undefined) claims.add(target);
    // To take something back is about what it was about.
    if (event.type === 'command_undone')
      for (const kind of earlier.get(event.undone)?.kinds ?? []) kinds.add(kind);
  }
  return {
    commandId,
    type: commandType,
    by,
    at: madeAt,
    receivedAt: first.receivedAt,
    seq: last.seq,
    hash: last.hash,
    events,
    kinds,
    claims,
    blocks: new Set(places.flatMap((one) => one.blocks)),
  };
}

/** Answers name only their thread: the claim each thread is about. */
function threadTargets(log: readonly LoggedEvent[]): Map<string, string> {
  return new Map(
    log.flatMap(({ event }): [string, string][] => {
      if (event.type !== 'thread_opened' || event.thread.target.on !== 'claim') return [];
      return [[event.thread.id, event.thread.target.claimId]];
    }),
  );
}
