/** Takes commands to a draft: load, decide, commit once; when somebody else was faster, load and decide again. */

import type { Person } from '../core/policy/permissions.ts';
import { fail, type Outcome, ok, type Problem } from '../core/problem.ts';
import { capturesOf } from '../core/review/captures-of-command.ts';
import { commandSchema } from '../core/review/command.ts';
import type { DraftState } from '../core/review/draft-state.ts';
import { summarise } from '../core/review/summarise.ts';
import type { CommandOutcome, CommitResult, Store } from '../store/store.ts';
import { answerBatch, type BatchContext, type BatchResult, type SentCommand } from './answer-batch.ts';
import { loadCaptureTexts } from './capture-texts.ts';
import { checkShape } from './check-shape.ts';
import type { Host } from './host.ts';
import { asCommitted, rememberCommitted } from './newest-states.ts';
import { readPolicy } from './read-policy.ts';

/** One answer for each command sent, in their order. `version` is the draft's after them. */
export type CommandsAnswer = { version: number; answers: CommandOutcome[] };

const ATTEMPTS = 3;

/** `raw` is as it came: a command that does not fit its schema is refused by itself. */
export async function decideAndCommit(
  host: Host,
  draftId: string,
  person: Person,
  raw: readonly unknown[],
): Promise<Outcome<CommandsAnswer>> {
  const sent = raw.map(readCommand);
  const texts = new Map(sent.flatMap(({ command }) => (command ? capturesOf(command) : [])).map(byHash));
  for (let attempt = 1; ; attempt += 1) {
    const stored = await host.store.get(draftId);
    if (stored === undefined) return fail({ code: 'not-found', what: 'draft', id: draftId });
    await loadCaptureTexts(host.store, stored, texts);
    const context = await contextOf(host, stored, person, sent, texts);
    const state = asCommitted(host.store, stored, context.previousHash);
    await host.compareAhead?.(state, context.captureText);
    const result = answerBatch(state, sent, context);
    await host.compareAhead?.(result.state, context.captureText);
    const kept = await keep(host.store, state, result, context);
    if (kept.ok) {
      rememberCommitted(host.store, result.state, result.events.at(-1)?.hash ?? context.previousHash);
      if (kept.change !== null) host.announce?.(kept.change);
      return ok({ version: result.state.version, answers: result.answers });
    }
    if (kept.reason === 'full') return ok(nothingKept(state, result, context, { code: 'storage-full' }));
    if (attempt === ATTEMPTS) return ok(nothingKept(state, result, context, { code: 'busy' }));
  }
}

function readCommand(raw: unknown): SentCommand {
  const shape = checkShape(commandSchema, raw);
  if (shape.ok) return { id: shape.value.id, command: shape.value };
  return { id: idOf(raw), problem: shape.problem };
}

/** The id under which even a refusal of a misshapen command can be kept. */
function idOf(raw: unknown): string {
  if (typeof raw !== 'object' || raw === null || !('id' in raw)) return '';
  return typeof raw.id === 'string' && raw.id.length <= 200 ? raw.id : '';
}

function byHash(capture: { sha256: string; text: string }): [string, string] {
  return [capture.sha256, capture.text];
}

async function contextOf(
  host: Host,
  state: DraftState,
  person: Person,
  sent: readonly SentCommand[],
  texts: ReadonlyMap<string, string>,
): Promise<BatchContext> {
  const [policy, previousHash, known] = await Promise.all([
    readPolicy(host.store),
    newestHash(host.store, state),
    knownAnswers(host.store, state.id, sent),
  ]);
  return {
    person,
    policy,
    previousHash,
    known,
    captureText: (sha256) => texts.get(sha256),
    receivedAt: host.now(),
    report: (error) => {
      const reference = host.newId();
      host.log(reference, error);
      return reference;
    },
  };
}

async function newestHash(store: Store, state: DraftState): Promise<string> {
  const [newest] = await store.events(state.id, state.version - 1);
  if (newest === undefined) throw new Error(`Draft ${state.id} has no event ${state.version}`);
  return newest.hash;
}

async function knownAnswers(
  store: Store,
  draftId: string,
  sent: readonly SentCommand[],
): Promise<Map<string, CommandOutcome>> {
  const ids = [...new Set(sent.map(({ id }) => id))].filter((id) => id !== '');
  const outcomes = await Promise.all(ids.map((id) => store.outcome(draftId, id)));
  return new Map(outcomes.flatMap((outcome) => (outcome ? [[outcome.commandId, outcome]] : [])));
}

/** Events, answers and captures in one commit, so that none is there without the others. */
async function keep(
  store: Store,
  before: DraftState,
  { state, events, captures, outcomes }: BatchResult,
  context: BatchContext,
): Promise<CommitResult> {
  if (outcomes.length === 0) return { ok: true, change: null };
  const changed = events.length > 0;
  return store.commit({
    draftId: before.id,
    expectedVersion: before.version,
    events,
    snapshot: changed ? state : null,
    summary: changed ? summarise(state, { ...context, now: context.receivedAt }) : null,
    captures,
    outcomes,
    documents: [],
  });
}

/** What was answered before stands; all else got nowhere, and may be sent again. */
function nothingKept(
  before: DraftState,
  { answers }: BatchResult,
  { known }: BatchContext,
  problem: Problem,
): CommandsAnswer {
  return {
    version: before.version,
    answers: answers.map(
      (answer) => known.get(answer.commandId) ?? { commandId: answer.commandId, ok: false, problem },
    ),
  };
}
