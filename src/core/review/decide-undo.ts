/** Undo: takes one's own earlier command back, unless somebody built on it. Redo is the undo of an undo. */

import type { Claim } from '../claims/claim.ts';
import { missingEvidence } from '../claims/evidence-rule.ts';
import { fail, type Outcome, ok } from '../problem.ts';
import { blocksBefore, indexOnReturn } from './block-returns.ts';
import { claimsOffText } from './claims-off-text.ts';
import type { CommandOf } from './command.ts';
import type { DecideContext } from './decide.ts';
import type { Act, DraftState } from './draft-state.ts';
import type { EventBody } from './event.ts';
import { BUILT, guardsOf, touchedBy } from './event-targets.ts';
import { evolve } from './evolve.ts';
import { invertEvent } from './invert-event.ts';
import { crowded } from './sole-blocks.ts';
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

/** What others' verdicts may rest on. */
const LENT: ReadonlySet<EventBody['type']> = new Set(['evidence_attached', 'evidence_changed']);

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
  const { compensation, after } = takeBack(state, act, since, command);
  const leaning = leansOn(state, after, act);
  if (leaning !== null) return refused('touched-since', leaning, 'settle_claim');
  const second = crowded(state.blocks, after.blocks);
  if (second.length > 0)
    return refusedFor(new Set(second.map(({ id: block }) => `block:${block}`)), since, act);
  const misplaced = compensation.some((event) => 'claims' in event)
    ? misplacedIn(after, state)
    : new Set<string>();
  if (misplaced.size > 0) return refusedFor(misplaced, since, act);
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

/** The events that take the act back, the last first, and the draft after them. */
function takeBack(
  state: DraftState,
  act: Act,
  since: readonly Act[],
  { id, type, madeAt }: CommandOf<'undo'>,
): { compensation: EventBody[]; after: DraftState } {
  const compensation: EventBody[] = [];
  let after = state;
  for (const event of act.events.toReversed()) {
    const inverse = invertEvent(event, after);
    if (inverse === null) continue;
    const body =
      inverse.type === 'block_added'
        ? {
            ...inverse,
            at: indexOnReturn(after.blocks, inverse.block.id, blocksBefore(state, [act, ...since])),
          }
        : inverse;
    compensation.push(body);
    after = evolve(after, { ...body, commandId: id, commandType: type, by: act.by, madeAt });
  }
  return { compensation, after };
}

/**
 * Keys of the claims that would stand off their words, or over others: words that were no claim when the act was done
 * (a subhead's) can have become one since without the act's events knowing of it.
 */
function misplacedIn(after: DraftState, state: DraftState): ReadonlySet<string> {
  const before = new Set(claimsOffText(state).map((claim) => claim.id));
  const misplaced = claimsOffText(after).filter((claim) => !before.has(claim.id));
  return new Set(misplaced.flatMap(keysOfClaim));
}

function keysOfClaim({ id, place }: Claim): string[] {
  return [`claim:${id}`, `place:${id}`, place.in === 'excerpt' ? 'field:excerpt' : `block:${place.blockId}`];
}

/** The other person whose verdict would fall without the evidence that the act brought, or as it was before the act. */
function leansOn(state: DraftState, after: DraftState, act: Act): string | null {
  const touched = new Set(act.events.flatMap((event) => (LENT.has(event.type) ? touchedBy(event) : [])));
  for (const claim of state.claims) {
    if (!touched.has(`claim:${claim.id}`)) continue;
    const evidence = after.claims.find((one) => one.id === claim.id)?.evidence ?? [];
    const fallen = claim.verdicts.find(
      ({ by, label }) =>
        by !== act.by &&
        missingEvidence(claim, label).length === 0 &&
        missingEvidence({ ...claim, evidence }, label).length > 0,
    );
    if (fallen !== undefined) return fallen.by;
  }
  return null;
}

/** Names the newest act that touched one of the keys. */
function refusedFor(keys: ReadonlySet<string>, since: readonly Act[], act: Act): Outcome<EventBody[]> {
  const cause = laterTouch(since.toReversed(), keys) ?? act;
  return refused('touched-since', cause.by, cause.type);
}

function refused(
  reason: 'touched-since' | 'not-yours' | 'unknown' | 'not-undoable',
  by: string | null,
  what: string | null,
): Outcome<EventBody[]> {
  return fail({ code: 'undo-refused', reason, by, what });
}
