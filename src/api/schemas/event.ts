/** How events and the answers to commands look on the wire. */

import * as v from 'valibot';
import type { DraftEvent, LoggedEvent } from '../../core/review/event.ts';
import type { CommandOutcome } from '../../store/store.ts';
import { problemSchema } from './problem.ts';
import { count, moment, oneOf, sha256, text } from './shared.ts';

const types: Record<DraftEvent['type'], true> = {
  draft_imported: true,
  verdict_changed: true,
  reviewed_changed: true,
  flag_changed: true,
  claim_assigned: true,
  claims_recut: true,
  suggestion_made: true,
  suggestion_closed: true,
  block_added: true,
  block_removed: true,
  text_revised: true,
  evidence_attached: true,
  evidence_removed: true,
  evidence_changed: true,
  source_added: true,
  source_removed: true,
  capture_added: true,
  capture_removed: true,
  block_changed: true,
  field_changed: true,
  thread_opened: true,
  thread_removed: true,
  comment_added: true,
  comment_removed: true,
  thread_resolution_changed: true,
  assignee_changed: true,
  disposition_changed: true,
  override_changed: true,
  review_submitted: true,
  workflow_changed: true,
  approval_given: true,
  approval_voided: true,
  command_undone: true,
};

/** Each type has members of its own beside these; `core/review/event.ts` has them all, so the cast says what is not spelled out here. */
export const draftEventSchema = v.looseObject({
  type: oneOf(types),
  commandId: text,
  commandType: text,
  by: text,
  madeAt: moment,
}) as unknown as v.GenericSchema<DraftEvent>;

export const loggedEventSchema: v.GenericSchema<LoggedEvent> = v.object({
  seq: count,
  receivedAt: moment,
  previous: sha256,
  hash: sha256,
  event: draftEventSchema,
});

export const commandOutcomeSchema: v.GenericSchema<CommandOutcome> = v.union([
  v.object({ commandId: text, ok: v.literal(true), version: count, events: v.array(loggedEventSchema) }),
  v.object({ commandId: text, ok: v.literal(false), problem: problemSchema }),
]);
