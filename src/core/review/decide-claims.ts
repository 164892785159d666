/** Commands on claims: verdicts, looks, flags; and who works on the draft. */

import { sameWords } from '../anchoring/fold-typography.ts';
import { missingEvidence } from '../claims/evidence-rule.ts';
import { fail, type Outcome, ok } from '../problem.ts';
import type { CommandOf } from './command.ts';
import type { DecideContext } from './decide.ts';
import { evidenceFrom } from './decide-evidence.ts';
import type { DraftState } from './draft-state.ts';
import type { EventBody } from './event.ts';
import { findClaim } from './find-in-draft.ts';

/**
 * The verdict is kept with the words it was given for. When those are not the newest, it is stored all the same
 * and the claim needs recheck: nobody's work is refused because somebody mended a comma.
 */
export function settleClaim(
  state: DraftState,
  command: CommandOf<'settle_claim'>,
  context: DecideContext,
): Outcome<EventBody[]> {
  const claim = findClaim(state, command.claimId);
  if (!claim.ok) return claim;
  const attached = evidenceFrom(state, claim.value, command.id, command.evidence, command.madeAt, context);
  if (!attached.ok) return attached;
  const evidence = [...claim.value.evidence, ...attached.value.map((event) => event.evidence)];
  const needs = missingEvidence({ kinds: claim.value.kinds, evidence }, command.verdict);
  if (needs.length > 0) return fail({ code: 'evidence-missing', verdict: command.verdict, needs });
  const person = context.person.id;
  const before = claim.value.verdicts.find((verdict) => verdict.by === person) ?? null;
  if (before?.label === command.verdict && sameWords(before.words, command.words)) return ok(attached.value);
  const after = { by: person, label: command.verdict, words: command.words, at: command.madeAt };
  return ok([...attached.value, { type: 'verdict_changed', claimId: claim.value.id, person, before, after }]);
}

/** Each claim as if it were settled (or marked reviewed) by itself; those already so are passed over. */
export function settleTogether(
  state: DraftState,
  command: CommandOf<'settle_together'>,
  context: DecideContext,
): Outcome<EventBody[]> {
  const { id, madeAt, verdict } = command;
  const events: EventBody[] = [];
  const seen = new Set<string>();
  for (const { claimId, words } of command.claims) {
    const claim = findClaim(state, claimId);
    if (!claim.ok) return claim;
    // Two that were merged meanwhile are one now.
    if (seen.has(claim.value.id)) continue;
    seen.add(claim.value.id);
    const one =
      verdict === null
        ? markReviewed(state, { type: 'mark_reviewed', id, madeAt, claimId, words }, context)
        : settleClaim(
            state,
            { type: 'settle_claim', id, madeAt, claimId, words, verdict, evidence: [] },
            context,
          );
    if (!one.ok) return one;
    events.push(...one.value);
  }
  return ok(events);
}

export function withdrawVerdict(
  state: DraftState,
  command: CommandOf<'withdraw_verdict'>,
  context: DecideContext,
): Outcome<EventBody[]> {
  const claim = findClaim(state, command.claimId);
  if (!claim.ok) return claim;
  const person = context.person.id;
  const before = claim.value.verdicts.find((verdict) => verdict.by === person);
  if (before === undefined) return ok([]);
  return ok([{ type: 'verdict_changed', claimId: claim.value.id, person, before, after: null }]);
}

export function markReviewed(
  state: DraftState,
  command: CommandOf<'mark_reviewed'>,
  context: DecideContext,
): Outcome<EventBody[]> {
  const claim = findClaim(state, command.claimId);
  if (!claim.ok) return claim;
  const person = context.person.id;
  const before = claim.value.reviewed;
  if (before.some((look) => look.by === person && sameWords(look.words, command.words))) return ok([]);
  const look = { by: person, at: command.madeAt, words: command.words };
  const after = [...before.filter((one) => one.by !== person), look];
  return ok([{ type: 'reviewed_changed', claimId: claim.value.id, before, after }]);
}

/** A flag is a note to the writer; `null` takes it away. */
export function flagClaim(
  state: DraftState,
  command: CommandOf<'flag_claim'>,
  context: DecideContext,
): Outcome<EventBody[]> {
  const claim = findClaim(state, command.claimId);
  if (!claim.ok) return claim;
  const before = claim.value.flag;
  if (before?.note === command.note || (before === null && command.note === null)) return ok([]);
  const after =
    command.note === null ? null : { by: context.person.id, at: command.madeAt, note: command.note };
  return ok([{ type: 'flag_changed', claimId: claim.value.id, before, after }]);
}

/** Who is asked to check this claim. */
export function assignClaim(state: DraftState, command: CommandOf<'assign_claim'>): Outcome<EventBody[]> {
  const claim = findClaim(state, command.claimId);
  if (!claim.ok) return claim;
  const { id, assignee } = claim.value;
  if (assignee === command.person) return ok([]);
  return ok([{ type: 'claim_assigned', claimId: id, before: assignee, after: command.person }]);
}

export function assign(state: DraftState, command: CommandOf<'assign'>): Outcome<EventBody[]> {
  if (state.assignee === command.person) return ok([]);
  return ok([{ type: 'assignee_changed', before: state.assignee, after: command.person }]);
}
