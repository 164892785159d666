/** What an event touches, and what must be untouched since for it to be taken back. */

import { assertNever } from '../assert-never.ts';
import type { ClaimChange, EventBody } from './event.ts';

/** How the keys begin that say: somebody worked on a claim as it was cut. Undo takes such work back and adds none. */
export const BUILT = 'built:';

/** Keys of what the event changes or builds on. */
export function touchedBy(event: EventBody): string[] {
  switch (event.type) {
    case 'verdict_changed':
      return [`verdict:${event.claimId}:${event.person}`, ...workOn(event.claimId)];
    case 'reviewed_changed':
      return [`reviewed:${event.claimId}`, ...workOn(event.claimId)];
    case 'flag_changed':
      return [`flag:${event.claimId}`, ...workOn(event.claimId)];
    case 'claim_assigned':
      return [`assigned:${event.claimId}`, ...workOn(event.claimId)];
    case 'claims_recut':
      return event.claims.flatMap(moves);
    case 'suggestion_made':
    case 'suggestion_closed':
      return [`suggestion:${event.suggestion.id}`];
    case 'block_added':
    case 'block_removed':
      return [
        `block:${event.block.id}`,
        `there:block:${event.block.id}`,
        ...event.claims.flatMap(moves),
        'file',
      ];
    case 'text_revised': {
      const before = new Set(event.before.blocks.map(({ id }) => id));
      const after = new Set(event.after.blocks.map(({ id }) => id));
      const blocks = [...new Set([...before, ...after])].flatMap((id) =>
        before.has(id) === after.has(id) ? [`block:${id}`] : [`block:${id}`, `there:block:${id}`],
      );
      return ['file', ...blocks, ...event.claims.flatMap(moves)];
    }
    case 'evidence_attached':
    case 'evidence_removed': {
      const touched = [`evidence:${event.evidence.id}`, ...workOn(event.claimId)];
      if (event.evidence.kind !== 'passage' || event.type === 'evidence_removed') return touched;
      const { sourceId, capture } = event.evidence;
      return [...touched, `use:${sourceId}`, `use:${sourceId}/${capture}`];
    }
    case 'evidence_changed':
      return [`evidence:${event.after.id}`, ...workOn(event.claimId)];
    case 'source_added':
    case 'source_removed':
      return [`source:${event.source.id}`];
    case 'capture_added':
    case 'capture_removed':
      return [`capture:${event.sourceId}/${event.capture.sha256}`, `use:${event.sourceId}`];
    case 'block_changed':
      return [`block:${event.blockId}`, ...event.claims.flatMap(moves)];
    case 'field_changed':
      return [`field:${event.field}`, ...event.claims.flatMap(moves)];
    case 'thread_opened':
      return event.thread.target.on === 'claim'
        ? [...threadKeys(event.thread.id), ...workOn(event.thread.target.claimId)]
        : threadKeys(event.thread.id);
    case 'thread_removed':
      return threadKeys(event.thread.id);
    case 'comment_added':
    case 'comment_removed':
      return [`comment:${event.comment.id}`, `thread:${event.threadId}`];
    case 'thread_resolution_changed':
      return [`resolution:${event.threadId}`, `thread:${event.threadId}`];
    case 'assignee_changed':
      return ['assignee'];
    case 'disposition_changed':
      return [`disposition:${event.key}`];
    case 'override_changed':
      return [`override:${event.requirement}`];
    case 'draft_imported':
    case 'review_submitted':
    case 'workflow_changed':
    case 'approval_given':
    case 'approval_voided':
    case 'command_undone':
      return [];
    default:
      return assertNever(event);
  }
}

/** Keys that nobody may have touched since, or taking the event back would take theirs along or put it on what is gone. */
export function guardsOf(event: EventBody): string[] {
  switch (event.type) {
    case 'verdict_changed':
    case 'reviewed_changed':
    case 'flag_changed':
    case 'claim_assigned':
    case 'evidence_attached':
    case 'evidence_changed':
      return [...touchedBy(event).slice(0, 1), `there:claim:${event.claimId}`];
    case 'comment_added':
    case 'comment_removed':
    case 'thread_resolution_changed':
      return [...touchedBy(event).slice(0, 1), `there:thread:${event.threadId}`];
    case 'thread_opened':
    case 'thread_removed': {
      const { id, target } = event.thread;
      return target.on === 'claim' ? [`thread:${id}`, `there:claim:${target.claimId}`] : [`thread:${id}`];
    }
    case 'suggestion_made':
    case 'suggestion_closed':
      return [...touchedBy(event), `there:block:${event.suggestion.blockId}`];
    // A file is taken back with all its blocks, so it guards `file`; single blocks come and go beside each other.
    case 'block_added':
    case 'block_removed':
      return touchedBy(event).filter((key) => key !== 'file');
    case 'evidence_removed': {
      const guards = [`evidence:${event.evidence.id}`, `there:claim:${event.claimId}`];
      if (event.evidence.kind !== 'passage') return guards;
      const { sourceId, capture } = event.evidence;
      return [...guards, `source:${sourceId}`, `capture:${sourceId}/${capture}`];
    }
    case 'source_added':
      return [`source:${event.source.id}`, `use:${event.source.id}`];
    case 'capture_added': {
      const capture = `${event.sourceId}/${event.capture.sha256}`;
      return [`capture:${capture}`, `use:${capture}`, `source:${event.sourceId}`];
    }
    // What people made of the parts would have to be looked at again for the whole.
    case 'claims_recut':
      return event.claims.flatMap((change) =>
        change.change === 'placed' ? [...moves(change), `${BUILT}${change.claimId}`] : moves(change),
      );
    case 'text_revised':
    case 'draft_imported':
    case 'source_removed':
    case 'capture_removed':
    case 'block_changed':
    case 'field_changed':
    case 'assignee_changed':
    case 'disposition_changed':
    case 'override_changed':
    case 'review_submitted':
    case 'workflow_changed':
    case 'approval_given':
    case 'approval_voided':
    case 'command_undone':
      return touchedBy(event);
    default:
      return assertNever(event);
  }
}

function threadKeys(id: string): string[] {
  return [`thread:${id}`, `there:thread:${id}`];
}

function workOn(claimId: string): string[] {
  return [`claim:${claimId}`, `${BUILT}${claimId}`];
}

/**
 * A claim's `place` is where it stands and on which words: what people made of the claim leaves that alone, so a verdict
 * given since does not keep an edit from being taken back. A claim that comes or goes takes all that was made of it along.
 */
function moves(change: ClaimChange): string[] {
  return change.change === 'placed'
    ? [`place:${change.claimId}`]
    : [`claim:${change.claim.id}`, `place:${change.claim.id}`, `there:claim:${change.claim.id}`];
}
