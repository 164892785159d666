/** Undo: takes one's own earlier command back, unless somebody built on it. Redo is the undo of an undo. */

import { missingEvidence } from '../claims/evidence-rule.ts';
import { fail, type Outcome, ok } from '../problem.ts';
import type { CommandOf } from './command.ts';
import type { DecideContext } from './decide.ts';
import type { Act, DraftState } from './draft-state.ts';
import type { EventBody } from './event.ts';
import { guardsOf, touchedBy } from './event-targets.ts';
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
  const later = laterTouch(state.recent.slice(at + 1), act);
  if (later !== undefined) return refused('touched-since', later.by, later.type);
  const leaning = leansOn(state, act);
  if (leaning !== null) return refused('touched-since', leaning, 'settle_claim');
  const compensation = act.events.toReversed().flatMap((event) => invertEvent(event) ?? []);
  const mark: EventBody = { type: 'command_undone', undone: act.commandId, before: null, after: command.id };
  return ok([...compensation, mark]);
}

/** The first later command in force that touched what the act guards. An undone command and its undo cancel out. */
function laterTouch(later: readonly Act[], act: Act): Act | undefined {
  const guards = new Set(act.events.flatMap(guardsOf));
  return later.find(
    (other) =>
      other.undoneBy === null &&
      other.type !== 'undo' &&
      other.events.some((event) => touchedBy(event).some((key) => guards.has(key))),
  );
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
