/** Answers a batch of commands one by one against a draft, in memory: pure, so that it can be done again on a newer state. */

import type { Problem } from '../core/problem.ts';
import { capturesOf } from '../core/review/captures-of-command.ts';
import type { Command } from '../core/review/command.ts';
import { targetOf } from '../core/review/command-target.ts';
import { type DecideContext, decide } from '../core/review/decide.ts';
import type { DraftState } from '../core/review/draft-state.ts';
import type { LoggedEvent } from '../core/review/event.ts';
import { evolveAll } from '../core/review/evolve.ts';
import { chainEvents } from '../core/review/hash-chain.ts';
import type { Capture, CommandOutcome } from '../store/store.ts';

/** One sent command: in its type, or with what is wrong with it. `id` is empty when it has none that could be kept. */
export type SentCommand =
  | { id: string; command: Command; problem?: undefined }
  | { id: string; command?: undefined; problem: Problem };

export type BatchContext = DecideContext & {
  /** When the host received it, ISO 8601. */
  receivedAt: string;
  /** The hash of the draft's newest event. */
  previousHash: string;
  /** Answers given before, by command id. */
  known: ReadonlyMap<string, CommandOutcome>;
  /** Keeps an error that a decision threw; gives the reference of it. */
  report: (error: unknown) => string;
};

/** `answers` has one for each command sent; `outcomes` are those to be kept. */
export type BatchResult = {
  state: DraftState;
  answers: CommandOutcome[];
  events: LoggedEvent[];
  captures: Capture[];
  outcomes: CommandOutcome[];
};

export function answerBatch(
  state: DraftState,
  sent: readonly SentCommand[],
  context: BatchContext,
): BatchResult {
  const answered = new Map(context.known);
  const held = new Set<string>();
  let result: BatchResult = { state, answers: [], events: [], captures: [], outcomes: [] };
  for (const one of sent) {
    const repeated = answered.get(one.id);
    if (repeated === undefined) result = answerOne(result, one, held, context);
    else result = { ...result, answers: [...result.answers, repeated] };
    const answer = result.answers.at(-1);
    if (answer === undefined) continue;
    if (one.id !== '') answered.set(one.id, answer);
    if (one.command !== undefined && !answer.ok && holdsBack(answer.problem)) held.add(targetOf(one.command));
  }
  return result;
}

/** What was built on words that did not go through would meet words it does not know. */
function holdsBack(problem: Problem): boolean {
  return HOLDING.has(problem.code);
}
const HOLDING: ReadonlySet<Problem['code']> = new Set([
  'text-conflict',
  'revision-changed',
  'waiting-for-conflict',
  'internal',
]);

/** These say nothing about the command itself: it may be sent again. */
const PASSING: ReadonlySet<Problem['code']> = new Set(['waiting-for-conflict', 'internal']);

function answerOne(
  result: BatchResult,
  one: SentCommand,
  held: ReadonlySet<string>,
  context: BatchContext,
): BatchResult {
  if (one.command === undefined) return refuse(result, one.id, one.problem);
  const target = targetOf(one.command);
  if (held.has(target)) return refuse(result, one.id, { code: 'waiting-for-conflict', target });
  try {
    return decideOne(result, one.command, context);
  } catch (error) {
    return refuse(result, one.id, { code: 'internal', reference: context.report(error) });
  }
}

function decideOne(result: BatchResult, command: Command, context: BatchContext): BatchResult {
  const decision = decide(result.state, command, context);
  if (!decision.ok) return refuse(result, command.id, decision.problem);
  const previous = result.events.at(-1)?.hash ?? context.previousHash;
  const events = chainEvents(previous, result.state.version + 1, context.receivedAt, decision.value);
  const state = evolveAll(result.state, decision.value);
  const outcome: CommandOutcome = { commandId: command.id, ok: true, version: state.version, events };
  return {
    state,
    answers: [...result.answers, outcome],
    events: [...result.events, ...events],
    captures: [...result.captures, ...capturesOf(command)],
    outcomes: [...result.outcomes, outcome],
  };
}

function refuse(result: BatchResult, commandId: string, problem: Problem): BatchResult {
  const outcome: CommandOutcome = { commandId, ok: false, problem };
  const kept = commandId !== '' && !PASSING.has(problem.code);
  return {
    ...result,
    answers: [...result.answers, outcome],
    outcomes: kept ? [...result.outcomes, outcome] : result.outcomes,
  };
}
