/** Undo: takes one's own earlier command back, unless somebody built on it. Redo is the undo of an undo. */

import type { Claim } from '../claims/claim.ts';
import { missingEvidence } from '../claims/evidence-rule.ts';
import { fail, type Outcome, ok } from '../problem.ts';
import { claimsOffText } from './claims-off-text.ts';
import type { CommandOf } from './command.ts';
import type { DecideContext } from './decide.ts';
import type { Act, DraftState } from './draft-state.ts';
import type { EventBody } from './event.ts';
import { BUILT, guardsOf, touchedBy } from './event-targets.ts';
import { evolveAll } from './evolve.ts';
import { invertEvent } from './invert-event.ts';
import { fitsWorkflow } from './workflow.ts';

/** Reviews are reopened, not undone. */
const NOT_UNDOABLE: ReadonlySet<string> = new Set([
  'comment_review',
  'approve',
  'request_changes',
  'reject',
  'withhold',
  'reopen',
]);

export function undo(
  state: DraftState,
  command: CommandOf<'undo'>,
  context: DecideContext,
): Outcome<EventBody[]> {
  const at = state.recent.findIndex((act) => act.commandId === command.commandId);
  const act = state.recent[at];
  if (act === undefined) return refused('unknown', null, null);
  if (act.by !== context.person.id) return refused('not-yours', act.by, act.type);
  if (NOT_UNDOABLE.has(act.type)) return refused('not-undoable', act.by, act.type);
  if (!fitsWorkflow(state.workflow, act.type)) {
    return fail({ code: 'not-in-this-state', action: act.type, state: state.workflow });
  }
  if (act.undoneBy !== null) return ok([]);
  const since = state.recent.slice(at + 1);
  const later = laterTouch(since, new Set(act.events.flatMap(guardsOf)));
  if (later !== undefined) return refused('touched-since', later.by, later.type);
  const leaning = leansOn(state, act);
  if (leaning !== null) return refused('touched-since', leaning, 'settle_claim');
  const compensation = act.events.toReversed().flatMap((event) => invertEvent(event) ?? []);
  const misplaced = misplacedBy(state, compensation, command, context);
  if (misplaced.size > 0) {
    const cause = laterTouch(since.toReversed(), misplaced) ?? act;
    return refused('touched-since', cause.by, cause.type);
  }
  const mark: EventBody = { type: 'command_undone', undone: act.commandId, before: null, after: command.id };
  return ok([...compensation, mark]);
}

/** The first of the later commands that touched, with what of it is in force, one of the keys. */
function laterTouch(later: readonly Act[], guards: ReadonlySet<string>): Act | undefined {
  const ids = new Set(later.map((other) => other.commandId));
  return later.find((other) => {
    const keys = inForce(other, ids).flatMap(touchedBy);
    return keys.some((key) => guards.has(key) && !(other.type === 'undo' && key.startsWith(BUILT)));
  });
}

/**
 * A later command and its undo cancel out, but for what else followed from the undo, behind its mark. The undo of an
 * earlier command is work like any other.
 */
function inForce(act: Act, later: ReadonlySet<string>): readonly EventBody[] {
  if (act.undoneBy !== null) return [];
  const at = act.events.findLastIndex((event) => event.type === 'command_undone');
  const mark = act.events[at];
  return mark?.type === 'command_undone' && later.has(mark.undone) ? act.events.slice(at + 1) : act.events;
}

/**
 * Keys of the claims that would stand off their words, or over others: words that were no claim when the act was done
 * (a subhead's) can have become one since without the act's events knowing of it.
 */
function misplacedBy(
  state: DraftState,
  compensation: readonly EventBody[],
  { id, type, madeAt }: CommandOf<'undo'>,
  { person }: DecideContext,
): ReadonlySet<string> {
  if (!compensation.some((event) => 'claims' in event)) return new Set();
  const stamp = { commandId: id, commandType: type, by: person.id, madeAt };
  const after = evolveAll(
    state,
    compensation.map((event) => ({ ...event, ...stamp })),
  );
  const before = new Set(claimsOffText(state).map((claim) => claim.id));
  const misplaced = claimsOffText(after).filter((claim) => !before.has(claim.id));
  return new Set(misplaced.flatMap(keysOfClaim));
}

function keysOfClaim({ id, place }: Claim): string[] {
  return [`claim:${id}`, `place:${id}`, place.in === 'excerpt' ? 'field:excerpt' : `block:${place.blockId}`];
}

/** The other person whose verdict would fall without the evidence that the act attached, or as it was before the act. */
function leansOn(state: DraftState, act: Act): string | null {
  for (const event of act.events) {
    if (event.type !== 'evidence_attached' && event.type !== 'evidence_changed') continue;
    const claim = state.claims.find((one) => one.id === event.claimId);
    if (claim === undefined) continue;
    const evidence =
      event.type === 'evidence_attached'
        ? claim.evidence.filter((one) => one.id !== event.evidence.id)
        : claim.evidence.map((one) => (one.id === event.after.id ? event.before : one));
    const fallen = claim.verdicts.find(
      (verdict) => verdict.by !== act.by && missingEvidence({ ...claim, evidence }, verdict.label).length > 0,
    );
    if (fallen !== undefined) return fallen.by;
  }
  return null;
}

function refused(
  reason: 'touched-since' | 'not-yours' | 'unknown' | 'not-undoable',
  by: string | null,
  what: string | null,
): Outcome<EventBody[]> {
  return fail({ code: 'undo-refused', reason, by, what });
}
