/** What a command does to a draft: the events that follow from it, or the problem that stands against it. */

import { assertNever } from '../assert-never.ts';
import { may, type Person, rolesThatMay } from '../policy/permissions.ts';
import type { Policy } from '../policy/policy.ts';
import { fail, type Outcome, ok } from '../problem.ts';
import type { Command } from './command.ts';
import { consequences } from './consequences.ts';
import { addBlock, changeKind, removeBlock } from './decide-blocks.ts';
import {
  assign,
  assignClaim,
  flagClaim,
  markReviewed,
  settleClaim,
  settleTogether,
  withdrawVerdict,
} from './decide-claims.ts';
import { addComment, changeResolution } from './decide-comments.ts';
import { makeClaim, mergeClaims, splitClaim } from './decide-cuts.ts';
import { attachEvidence, changeEvidence, removeEvidence } from './decide-evidence.ts';
import { disposeFinding, overrideRequirement, withdrawOverride } from './decide-requirements.ts';
import { approve, commentReview, moveAside, reopen, requestChanges } from './decide-reviews.ts';
import { addCapture, addSource, removeSource } from './decide-sources.ts';
import { acceptSuggestion, rejectSuggestion, suggestEdit } from './decide-suggestions.ts';
import { editBlock, setField, setTags } from './decide-text.ts';
import { undo } from './decide-undo.ts';
import type { DraftState } from './draft-state.ts';
import type { DraftEvent, EventBody } from './event.ts';
import { evolveAll } from './evolve.ts';
import { reviseText } from './revise-text.ts';
import { fitsWorkflow } from './workflow.ts';

/** `captureText` gives the text of a capture of this draft by its SHA-256 (hexadecimal). */
export type DecideContext = {
  person: Person;
  policy: Policy;
  captureText: (sha256: string) => string | undefined;
};

/** Pure: the same state, command and context give the same answer, on page and host, today and in a replay. */
export function decide(state: DraftState, command: Command, context: DecideContext): Outcome<DraftEvent[]> {
  const { role } = context.person;
  if (!may(role, command.type)) {
    return fail({ code: 'forbidden', action: command.type, role, allowed: [...rolesThatMay(command.type)] });
  }
  if (!fitsWorkflow(state.workflow, command.type)) {
    return fail({ code: 'not-in-this-state', action: command.type, state: state.workflow });
  }
  const answer = decideBodies(state, command, context);
  if (!answer.ok) return answer;
  if (answer.value.length === 0) return fail({ code: 'nothing-to-do', what: command.type });
  const stamp = stampFor(command, context);
  const events = answer.value.map(stamp);
  const follow = consequences(state, evolveAll(state, events), command, context).map(stamp);
  return ok([...events, ...follow]);
}

function stampFor(command: Command, context: DecideContext): (body: EventBody) => DraftEvent {
  return (body) => ({
    ...body,
    commandId: command.id,
    commandType: command.type,
    by: context.person.id,
    madeAt: command.madeAt,
  });
}

function decideBodies(state: DraftState, command: Command, context: DecideContext): Outcome<EventBody[]> {
  switch (command.type) {
    case 'settle_claim':
      return settleClaim(state, command, context);
    case 'withdraw_verdict':
      return withdrawVerdict(state, command, context);
    case 'mark_reviewed':
      return markReviewed(state, command, context);
    case 'settle_together':
      return settleTogether(state, command, context);
    case 'flag_claim':
      return flagClaim(state, command, context);
    case 'assign_claim':
      return assignClaim(state, command);
    case 'split_claim':
      return splitClaim(state, command);
    case 'merge_claims':
      return mergeClaims(state, command);
    case 'make_claim':
      return makeClaim(state, command);
    case 'suggest_edit':
      return suggestEdit(state, command, context);
    case 'accept_suggestion':
      return acceptSuggestion(state, command);
    case 'reject_suggestion':
      return rejectSuggestion(state, command, context);
    case 'change_kind':
      return changeKind(state, command);
    case 'add_block':
      return addBlock(state, command);
    case 'remove_block':
      return removeBlock(state, command);
    case 'revise_text':
      return reviseText(state, command, context);
    case 'assign':
      return assign(state, command);
    case 'attach_evidence':
      return attachEvidence(state, command, context);
    case 'remove_evidence':
      return removeEvidence(state, command);
    case 'change_evidence':
      return changeEvidence(state, command);
    case 'add_source':
      return addSource(state, command, context);
    case 'add_capture':
      return addCapture(state, command, context);
    case 'remove_source':
      return removeSource(state, command);
    case 'edit_block':
      return editBlock(state, command);
    case 'set_field':
      return setField(state, command);
    case 'set_tags':
      return setTags(state, command);
    case 'add_comment':
      return addComment(state, command, context);
    case 'resolve_thread':
    case 'reopen_thread':
      return changeResolution(state, command, context);
    case 'dispose_finding':
      return disposeFinding(state, command, context);
    case 'override_requirement':
      return overrideRequirement(state, command, context);
    case 'withdraw_override':
      return withdrawOverride(state, command);
    case 'comment_review':
      return commentReview(state, command, context);
    case 'approve':
      return approve(state, command, context);
    case 'request_changes':
      return requestChanges(state, command, context);
    case 'reject':
    case 'withhold':
      return moveAside(state, command, context);
    case 'reopen':
      return reopen(state, command);
    case 'undo':
      return undo(state, command, context);
    default:
      return assertNever(command);
  }
}
