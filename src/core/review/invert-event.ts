/** The event that takes another one back. */

import { assertNever } from '../assert-never.ts';
import type { ClaimChange, EventBody } from './event.ts';

/** `null` for what has no way back but a step of its own: reviews, approvals, the workflow. */
export function invertEvent(event: EventBody): EventBody | null {
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
      return { type: event.type, claims: event.claims.toReversed().map(invertChange) };
    case 'suggestion_made': {
      const { suggestion, at } = event;
      return { type: 'suggestion_closed', suggestion, at, outcome: 'withdrawn', reason: '' };
    }
    case 'suggestion_closed':
      return { type: 'suggestion_made', suggestion: event.suggestion, at: event.at };
    case 'block_added':
    case 'block_removed': {
      const type = event.type === 'block_added' ? 'block_removed' : 'block_added';
      const claims = event.claims.toReversed().map(invertChange);
      return { type, block: event.block, at: event.at, claims };
    }
    case 'text_revised': {
      const { type, before, after, claims } = event;
      return { type, before: after, after: before, claims: claims.toReversed().map(invertChange) };
    }
    case 'evidence_attached':
    case 'evidence_removed': {
      const type = event.type === 'evidence_attached' ? 'evidence_removed' : 'evidence_attached';
      return { type, claimId: event.claimId, evidence: event.evidence, at: event.at };
    }
    case 'evidence_changed':
      return { type: event.type, claimId: event.claimId, before: event.after, after: event.before };
    case 'source_added':
      return { type: 'source_removed', source: event.source, at: event.at };
    case 'source_removed':
      return { type: 'source_added', source: event.source, at: event.at };
    case 'capture_added':
      return { type: 'capture_removed', sourceId: event.sourceId, capture: event.capture };
    case 'capture_removed':
      return { type: 'capture_added', sourceId: event.sourceId, capture: event.capture };
    case 'block_changed': {
      const { type, blockId, before, after, claims } = event;
      return { type, blockId, before: after, after: before, claims: claims.toReversed().map(invertChange) };
    }
    case 'field_changed':
      return invertField(event);
    case 'thread_opened':
      return { type: 'thread_removed', thread: event.thread, at: event.at };
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

function invertField(event: Extract<EventBody, { type: 'field_changed' }>): EventBody {
  const claims = event.claims.toReversed().map(invertChange);
  // Two branches, because the compiler pairs a field's name with the type of its value.
  if (event.field === 'tags') {
    return { type: event.type, field: event.field, before: event.after, after: event.before, claims };
  }
  return { type: event.type, field: event.field, before: event.after, after: event.before, claims };
}

function invertChange(change: ClaimChange): ClaimChange {
  switch (change.change) {
    case 'placed':
      return { ...change, before: change.after, after: change.before };
    case 'added':
      return { ...change, change: 'removed' };
    case 'removed':
      return { ...change, change: 'added' };
    default:
      return assertNever(change);
  }
}
