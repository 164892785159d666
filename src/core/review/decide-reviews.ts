/** Reviews: one person's decision on one exact revision, and the way back from it. */

import { newId } from '../new-id.ts';
import { evaluateApproval } from '../policy/approval-gate.ts';
import { fail, type Outcome, ok } from '../problem.ts';
import type { CommandOf } from './command.ts';
import type { DecideContext } from './decide.ts';
import type { DraftState, Review, WorkflowState } from './draft-state.ts';
import type { EventBody } from './event.ts';
import { revisionHash } from './revision-hash.ts';
import { canMove, type WorkflowStep } from './workflow.ts';

type ReviewCommand =
  | CommandOf<'comment_review'>
  | CommandOf<'approve'>
  | CommandOf<'request_changes'>
  | CommandOf<'reject'>
  | CommandOf<'withhold'>;

/** Approves the revision the person saw, and no other. A draft that was approved before becomes `corrected`. */
export function approve(
  state: DraftState,
  command: CommandOf<'approve'>,
  context: DecideContext,
): Outcome<EventBody[]> {
  const review = reviewOf(state, command, context);
  if (!review.ok) return review;
  const requirements = evaluateApproval(state, context);
  if (requirements.some((one) => one.status === 'unsatisfied')) {
    return fail({
      code: 'approval-blocked',
      requirements: requirements.filter((one) => one.status === 'unsatisfied'),
    });
  }
  const again = state.reviews.some((one) => one.decision === 'approve');
  if (again && command.note.trim() === '') {
    const message = 'This draft was approved before: write what is corrected.';
    return fail({ code: 'invalid-request', issues: [{ path: 'note', message }] });
  }
  return ok([
    { type: 'review_submitted', review: review.value },
    { type: 'approval_given', revision: review.value.revision },
    moveTo(state, again ? 'corrected' : 'approved', null),
  ]);
}

/** Moves nothing: it says that somebody has read the draft, with what they wrote beside it. */
export function commentReview(
  state: DraftState,
  command: CommandOf<'comment_review'>,
  context: DecideContext,
): Outcome<EventBody[]> {
  const review = reviewOf(state, command, context);
  return review.ok ? ok([{ type: 'review_submitted', review: review.value }]) : review;
}

export function requestChanges(
  state: DraftState,
  command: CommandOf<'request_changes'>,
  context: DecideContext,
): Outcome<EventBody[]> {
  const review = reviewOf(state, command, context);
  if (!review.ok) return review;
  return ok([
    { type: 'review_submitted', review: review.value },
    ...voidApproval(state, command.type),
    moveTo(state, 'changes_requested', null),
  ]);
}

/** Rejected and withheld drafts rest aside and remember where they came from. */
export function moveAside(
  state: DraftState,
  command: CommandOf<'reject'> | CommandOf<'withhold'>,
  context: DecideContext,
): Outcome<EventBody[]> {
  const review = reviewOf(state, command, context);
  if (!review.ok) return review;
  return ok([
    { type: 'review_submitted', review: review.value },
    ...voidApproval(state, command.type),
    moveTo(
      state,
      command.type === 'reject' ? 'rejected' : 'withheld',
      state.approval === null ? state.workflow : 'in_review',
    ),
  ]);
}

/** Brings a draft back to work: from aside to where it was, from a decision to review. */
export function reopen(state: DraftState, command: CommandOf<'reopen'>): Outcome<EventBody[]> {
  if (!canMove(state.workflow, 'reopen')) {
    return fail({ code: 'not-in-this-state', action: 'reopen', state: state.workflow });
  }
  const back = state.asideFrom ?? 'in_review';
  return ok([...voidApproval(state, 'reopen'), moveTo(state, back, null, command.note.trim())]);
}

/** The events that end a standing approval; none when there is none. */
export function voidApproval(state: DraftState, what: string): EventBody[] {
  return state.approval === null
    ? []
    : [{ type: 'approval_voided', revision: state.approval.revision, what }];
}

export function moveTo(
  state: DraftState,
  after: WorkflowState,
  asideFrom: WorkflowState | null,
  note = '',
): EventBody {
  return {
    type: 'workflow_changed',
    before: state.workflow,
    after,
    asideFrom: { before: state.asideFrom, after: asideFrom },
    ...(note === '' ? {} : { note }),
  };
}

function reviewOf(state: DraftState, command: ReviewCommand, context: DecideContext): Outcome<Review> {
  const step: WorkflowStep | null = command.type === 'comment_review' ? null : command.type;
  if (step !== null && !canMove(state.workflow, step)) {
    return fail({ code: 'not-in-this-state', action: step, state: state.workflow });
  }
  const revision = revisionHash(state, context.policy);
  if (revision !== command.revision) {
    const changes = state.recent
      .filter((act) => act.version > command.basedOn)
      .map((act) => ({ by: act.by, what: act.type }));
    return fail({ code: 'revision-changed', changes });
  }
  return ok({
    id: newId(command.id, 0),
    decision: command.type === 'comment_review' ? 'comment' : command.type,
    by: context.person.id,
    at: command.madeAt,
    revision,
    note: command.note,
    reasons: 'reasons' in command ? command.reasons : [],
  });
}
