/** The event that takes another one back. */

import { assertNever } from '../assert-never.ts';
import type { Claim } from '../claims/claim.ts';
import type { DraftState } from './draft-state.ts';
import type { ClaimChange, EventBody } from './event.ts';

/**
 * `null` for what has no way back but a step of its own: reviews, approvals, the workflow. `state` is what the answer is
 * for: what it takes out of a list stands there where others have since moved it, and redo puts it back just there.
 */
export function invertEvent(event: EventBody, state: DraftState): EventBody | null {
  switch (event.type) {
    case 'verdict_changed': {
      const { type, claimId, person, before, after } = event;
      return { type, claimId, person, before: after, after: before };
    }
    case 'reviewed_changed':
      return { type: event.type, claimId: event.claimId, before: event.after, after: event.before };
    case 'flag_changed':
      return { type: event.type, claimId: event.claimId, before: event.after, after: event.before };
    case 'claim_assigned':
      return { type: event.type, claimId: event.claimId, before: event.after, after: event.before };
    case 'claims_recut':
      return { type: event.type, claims: invertChanges(event.claims, state.claims) };
    case 'suggestion_made': {
      const { suggestion } = event;
      const at = indexIn(state.suggestions, suggestion.id, event.at);
      return { type: 'suggestion_closed', suggestion, at, outcome: 'withdrawn', reason: '' };
    }
    case 'suggestion_closed':
      return { type: 'suggestion_made', suggestion: event.suggestion, at: event.at };
    case 'block_added':
    case 'block_removed': {
      const type = event.type === 'block_added' ? 'block_removed' : 'block_added';
      const claims = invertChanges(event.claims, state.claims);
      const at = indexIn(state.blocks, event.block.id, event.at);
      return { type, block: event.block, at, claims };
    }
    case 'text_revised': {
      const { type, before, after, claims } = event;
      return { type, before: after, after: before, claims: invertChanges(claims, state.claims) };
    }
    case 'evidence_attached':
    case 'evidence_removed': {
      const type = event.type === 'evidence_attached' ? 'evidence_removed' : 'evidence_attached';
      const { claimId, evidence } = event;
      const claim = state.claims.find(({ id }) => id === claimId);
      return { type, claimId, evidence, at: indexIn(claim?.evidence ?? [], evidence.id, event.at) };
    }
    case 'evidence_changed':
      return { type: event.type, claimId: event.claimId, before: event.after, after: event.before };
    case 'source_added':
      return {
        type: 'source_removed',
        source: event.source,
        at: indexIn(state.sources, event.source.id, event.at),
      };
    case 'source_removed':
      return { type: 'source_added', source: event.source, at: event.at };
    case 'capture_added':
      return { type: 'capture_removed', sourceId: event.sourceId, capture: event.capture };
    case 'capture_removed':
      return { type: 'capture_added', sourceId: event.sourceId, capture: event.capture };
    case 'block_changed': {
      const { type, blockId, before, after, claims } = event;
      return { type, blockId, before: after, after: before, claims: invertChanges(claims, state.claims) };
    }
    case 'field_changed':
      return invertField(event, state);
    case 'thread_opened':
      return {
        type: 'thread_removed',
        thread: event.thread,
        at: indexIn(state.threads, event.thread.id, event.at),
      };
    case 'thread_removed':
      return { type: 'thread_opened', thread: event.thread, at: event.at };
    case 'comment_added':
      return { type: 'comment_removed', threadId: event.threadId, comment: event.comment };
    case 'comment_removed':
      return { type: 'comment_added', threadId: event.threadId, comment: event.comment };
    case 'thread_resolution_changed':
      return { type: event.type, threadId: event.threadId, before: event.after, after: event.before };
    case 'assignee_changed':
      return { type: event.type, before: event.after, after: event.before };
    case 'disposition_changed':
      return { type: event.type, key: event.key, before: event.after, after: event.before };
    case 'override_changed':
      return { type: event.type, requirement: event.requirement, before: event.after, after: event.before };
    case 'command_undone':
      return { type: event.type, undone: event.undone, before: event.after, after: event.before };
    case 'draft_imported':
    case 'review_submitted':
    case 'workflow_changed':
    case 'approval_given':
    case 'approval_voided':
      return null;
    default:
      return assertNever(event);
  }
}

function invertField(event: Extract<EventBody, { type: 'field_changed' }>, state: DraftState): EventBody {
  const claims = invertChanges(event.claims, state.claims);
  // Two branches, because the compiler pairs a field's name with the type of its value.
  if (event.field === 'tags') {
    return { type: event.type, field: event.field, before: event.after, after: event.before, claims };
  }
  return { type: event.type, field: event.field, before: event.after, after: event.before, claims };
}

/** The last change first, each over the claims that the ones before it left. */
function invertChanges(changes: readonly ClaimChange[], claims: readonly Claim[]): ClaimChange[] {
  const left = claims.map(({ id }) => id);
  return changes.toReversed().map((change) => {
    if (change.change !== 'added') return invertChange(change);
    const at = left.indexOf(change.claim.id);
    if (at !== -1) left.splice(at, 1);
    return { ...change, change: 'removed', at: at === -1 ? change.at : at };
  });
}

/** What is not in the list yet goes where it stood. */
function indexIn(list: readonly { id: string }[], id: string, otherwise: number): number {
  const at = list.findIndex((one) => one.id === id);
  return at === -1 ? otherwise : at;
}

function invertChange(change: Exclude<ClaimChange, { change: 'added' }>): ClaimChange {
  switch (change.change) {
    case 'placed':
      return { ...change, before: change.after, after: change.before };
    case 'removed':
      return { ...change, change: 'added' };
    default:
      return assertNever(change);
  }
}
