/** What kind of thing an event is about: the kinds that the history is filtered by. */

import { assertNever } from '../../../core/assert-never.ts';
import type { EventBody } from '../../../core/review/event.ts';

export const HISTORY_KINDS = [
  'verdicts',
  'claims',
  'evidence',
  'text',
  'details',
  'comments',
  'findings',
  'decisions',
] as const;
export type HistoryKind = (typeof HISTORY_KINDS)[number];

export const historyKindWords: Record<HistoryKind, string> = {
  verdicts: 'Verdicts',
  claims: 'Claims',
  evidence: 'Evidence and sources',
  text: 'Text',
  details: 'Details',
  comments: 'Comments',
  findings: 'Findings',
  decisions: 'Decisions',
};

/** Null for what only stands beside other events. */
export function historyKind(event: EventBody): HistoryKind | null {
  switch (event.type) {
    case 'verdict_changed':
      return 'verdicts';
    case 'reviewed_changed':
    case 'flag_changed':
    case 'claim_assigned':
    case 'claims_recut':
      return 'claims';
    case 'evidence_attached':
    case 'evidence_removed':
    case 'evidence_changed':
    case 'source_added':
    case 'source_removed':
    case 'capture_added':
    case 'capture_removed':
      return 'evidence';
    case 'draft_imported':
    case 'text_revised':
    case 'block_added':
    case 'block_removed':
    case 'block_changed':
    case 'suggestion_made':
    case 'suggestion_closed':
      return 'text';
    case 'field_changed':
      return 'details';
    case 'thread_opened':
    case 'thread_removed':
    case 'comment_added':
    case 'comment_removed':
    case 'thread_resolution_changed':
      return 'comments';
    case 'disposition_changed':
      return 'findings';
    case 'assignee_changed':
    case 'override_changed':
    case 'review_submitted':
    case 'workflow_changed':
    case 'approval_given':
    case 'approval_voided':
      return 'decisions';
    case 'command_undone':
      return null;
    default:
      return assertNever(event);
  }
}
