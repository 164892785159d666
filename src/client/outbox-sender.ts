/** Sends waiting commands, one request at a time for each draft, and tries again what failed for the moment. */

import type { Problem } from '../core/problem.ts';
import type { CommandOutcome } from '../store/store.ts';
import type { CommandsAnswer } from './api-client.ts';
import { ApiError, isTransient, problemOf } from './api-error.ts';
import { BATCH_COMMANDS, nextBatch } from './next-batch.ts';
import type { OutboxEntries } from './outbox-entries.ts';
import type { PendingCommand } from './pending-command.ts';
import { retryDelay } from './retry-delay.ts';

export type SendCommands = (
  draftId: string,
  by: string,
  commands: PendingCommand['command'][],
) => Promise<CommandsAnswer>;
/** Acts after so many milliseconds, unless it is called off by what is returned. */
export type Schedule = (milliseconds: number, act: () => void) => () => void;

export type SenderOptions = {
  entries: OutboxEntries;
  isReady: (entry: PendingCommand) => boolean;
  send: SendCommands;
  /** Takes answers in; rejects when it needs the host for that and cannot reach it. */
  settle: (draftId: string, answer: CommandsAnswer) => Promise<void>;
  random: () => number;
  schedule: Schedule;
};

export type OutboxSender = {
  /** It is this tab's turn. */
  begin(): void;
  /** Something may be ready to go. */
  pump(): void;
  /** Try now what would be tried later. */
  wake(): void;
  stop(): void;
  problem(): Problem | null;
};

type Lane = { busy: boolean; failures: number; limit: number; callOff: (() => void) | null };

export function outboxSender(options: SenderOptions): OutboxSender {
  const { entries } = options;
  const lanes = new Map<string, Lane>();
  let sending = false;
  let problem: Problem | null = null;

  function pump(): void {
    if (!sending) return;
    for (const draftId of new Set([...entries.all()].map((entry) => entry.draftId))) void runLane(draftId);
  }

  async function runLane(draftId: string): Promise<void> {
    const lane = laneOf(draftId);
    if (!sending || lane.busy || lane.callOff !== null) return;
    const batch = nextBatch(entries.of(draftId), options.isReady, lane.limit);
    const [first] = batch;
    if (first === undefined) {
      lane.limit = BATCH_COMMANDS;
      return;
    }
    lane.busy = true;
    const failed = await attempt(draftId, first.by, batch, lane);
    lane.busy = false;
    if (!sending) return;
    report(failed);
    if (failed === null) {
      lane.failures = 0;
      void runLane(draftId);
    } else {
      lane.failures += 1;
      waitBeforeNext(draftId, lane);
    }
  }

  function waitBeforeNext(draftId: string, lane: Lane): void {
    lane.callOff = options.schedule(retryDelay(lane.failures, options.random), () => {
      lane.callOff = null;
      void runLane(draftId);
    });
  }

  /** Null when the lane may go on at once. */
  async function attempt(
    draftId: string,
    by: string,
    batch: PendingCommand[],
    lane: Lane,
  ): Promise<Problem | null> {
    try {
      const answer = await options.send(
        draftId,
        by,
        batch.map((entry) => entry.command),
      );
      if (!sending) return null;
      await options.settle(draftId, answer);
      return stuckAfter(batch, answer.answers);
    } catch (error) {
      if (!sending) return null;
      return refusedAsWhole(draftId, batch, lane, error);
    }
  }

  /** The host did not look at the single commands: find the one it cannot take by sending them one by one. */
  async function refusedAsWhole(
    draftId: string,
    batch: PendingCommand[],
    lane: Lane,
    error: unknown,
  ): Promise<Problem | null> {
    const refusal = problemOf(error);
    const [only] = batch;
    if (refusal.code === 'internal') lane.limit = 1;
    if (!(error instanceof ApiError) || isTransient(refusal) || only === undefined) return refusal;
    if (batch.length > 1) lane.limit = 1;
    else
      await options.settle(draftId, {
        version: 0,
        answers: [{ commandId: only.commandId, ok: false, problem: refusal }],
      });
    return null;
  }

  /** What keeps the batch from getting on, if nothing of it was settled or part of it has to be tried again. */
  function stuckAfter(batch: PendingCommand[], answers: CommandOutcome[]): Problem | null {
    const again = answers.find((answer) => !answer.ok && isTransient(answer.problem));
    if (again !== undefined && !again.ok) return again.problem;
    const moved = batch.some((entry) => entries.get(entry.commandId)?.state !== 'waiting');
    return moved ? null : { code: 'internal', reference: 'commands-not-answered' };
  }

  function report(failed: Problem | null): void {
    if (failed?.code === problem?.code) return;
    problem = failed;
    entries.notify();
  }

  function laneOf(draftId: string): Lane {
    let lane = lanes.get(draftId);
    if (lane === undefined) {
      lane = { busy: false, failures: 0, limit: BATCH_COMMANDS, callOff: null };
      lanes.set(draftId, lane);
    }
    return lane;
  }

  function callOffWaits(): void {
    for (const lane of lanes.values()) {
      lane.callOff?.();
      lane.callOff = null;
    }
  }

  return {
    begin: () => {
      sending = true;
      pump();
    },
    pump,
    wake: () => {
      callOffWaits();
      pump();
    },
    stop: () => {
      sending = false;
      callOffWaits();
    },
    problem: () => problem,
  };
}
