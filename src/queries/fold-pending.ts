/** What the page shows of a draft: its pending commands decided one after the other on the host's snapshot. */

import type { PendingCommand } from '../client/pending-command.ts';
import type { Person } from '../core/policy/permissions.ts';
import type { Policy } from '../core/policy/policy.ts';
import type { Problem } from '../core/problem.ts';
import { decide } from '../core/review/decide.ts';
import type { DraftState } from '../core/review/draft-state.ts';
import { evolveAll } from '../core/review/evolve.ts';

export type FoldContext = {
  people: readonly Person[];
  policy: Policy;
  captureText: (sha256: string) => string | undefined;
};
/** `unfolded`: the commands that do not fit what the page knows, with why. */
export type Fold = { draft: DraftState; unfolded: ReadonlyMap<string, Problem> };
export type FoldPending = (
  snapshot: DraftState,
  pending: readonly PendingCommand[],
  context: FoldContext,
) => Fold;

type Step = { entry: PendingCommand; fold: Fold };

/** Remembers its last answer, so that one more command costs one decision and not one for each before it. */
export function foldPending(): FoldPending {
  let base: { snapshot: DraftState; context: FoldContext } | null = null;
  let steps: Step[] = [];

  return (snapshot, pending, context) => {
    if (base?.snapshot !== snapshot || !sameContext(base.context, context)) steps = [];
    base = { snapshot, context };
    const differs = pending.findIndex((entry, index) => steps[index]?.entry.command !== entry.command);
    steps = steps.slice(0, differs < 0 ? pending.length : differs);
    let fold = steps.at(-1)?.fold ?? { draft: snapshot, unfolded: new Map() };
    for (const entry of pending.slice(steps.length)) {
      fold = foldOne(fold, entry, snapshot, context);
      steps.push({ entry, fold });
    }
    return fold;
  };
}

function foldOne(fold: Fold, entry: PendingCommand, snapshot: DraftState, context: FoldContext): Fold {
  // An approval is the host's word alone: until then the page says "waiting to send".
  if (entry.command.type === 'approve') return fold;
  // The snapshot was fetched after the host had done it and before its answer came.
  if (snapshot.recent.some((act) => act.commandId === entry.commandId)) return fold;
  const person = context.people.find((one) => one.id === entry.by);
  if (person === undefined) return withProblem(fold, entry, { code: 'unauthenticated' });
  const { policy, captureText } = context;
  const decided = decide(fold.draft, entry.command, { person, policy, captureText });
  if (!decided.ok) return withProblem(fold, entry, decided.problem);
  return { ...fold, draft: evolveAll(fold.draft, decided.value) };
}

function withProblem(fold: Fold, entry: PendingCommand, problem: Problem): Fold {
  return { ...fold, unfolded: new Map(fold.unfolded).set(entry.commandId, problem) };
}

function sameContext(a: FoldContext, b: FoldContext): boolean {
  return a.people === b.people && a.policy === b.policy && a.captureText === b.captureText;
}
