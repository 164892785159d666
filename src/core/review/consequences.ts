/** What follows from a command beside what it asked for: verdicts that lost their evidence fall, suggestions for a block that is gone close, the workflow moves on, an approval is voided. */

import { standingVerdicts } from '../claims/claim-status.ts';
import { missingEvidence } from '../claims/evidence-rule.ts';
import type { Command } from './command.ts';
import type { DecideContext } from './decide.ts';
import { moveTo, voidApproval } from './decide-reviews.ts';
import type { DraftState } from './draft-state.ts';
import type { EventBody } from './event.ts';
import { revisionHash } from './revision-hash.ts';

/** `before` is the state the command met, `after` the state its own events made. */
export function consequences(
  before: DraftState,
  after: DraftState,
  command: Command,
  context: DecideContext,
): EventBody[] {
  return [
    ...fallenVerdicts(after),
    ...outdatedSuggestions(before, after),
    ...workflowAfter(before, after, command, context),
  ];
}

/** Those whose block the command took out of the text: nobody could accept them any more. Both texts stay on record. */
function outdatedSuggestions(before: DraftState, after: DraftState): EventBody[] {
  if (before.blocks === after.blocks) return [];
  const left = new Set(after.blocks.map(({ id }) => id));
  const gone = new Set(before.blocks.flatMap(({ id }) => (left.has(id) ? [] : [id])));
  const outdated = after.suggestions.filter(({ blockId }) => gone.has(blockId));
  return outdated.map((suggestion, closed): EventBody => {
    // Each is closed after the ones before it.
    const at = after.suggestions.indexOf(suggestion) - closed;
    return { type: 'suggestion_closed', suggestion, at, outcome: 'outdated', reason: '' };
  });
}

/** Verdicts on the newest words whose evidence is gone: the claim is open again. */
function fallenVerdicts(state: DraftState): EventBody[] {
  return state.claims.flatMap((claim) =>
    standingVerdicts(claim)
      .filter((verdict) => missingEvidence(claim, verdict.label).length > 0)
      .map(
        (verdict): EventBody => ({
          type: 'verdict_changed',
          claimId: claim.id,
          person: verdict.by,
          before: verdict,
          after: null,
        }),
      ),
  );
}

function workflowAfter(
  before: DraftState,
  after: DraftState,
  command: Command,
  context: DecideContext,
): EventBody[] {
  if (before.workflow !== after.workflow) return [];
  if (after.approval !== null) {
    if (revisionHash(after, context.policy) === revisionHash(before, context.policy)) return [];
    return [...voidApproval(after, command.type), moveTo(after, 'in_review', null)];
  }
  const begins = after.workflow === 'received' && !TALK.has(command.type);
  const mends = after.workflow === 'changes_requested' && TEXT.has(command.type);
  return begins || mends ? [moveTo(after, 'in_review', null)] : [];
}

/** What can be done, and taken back, before anybody begins the review. */
const TALK: ReadonlySet<Command['type']> = new Set([
  'assign',
  'assign_claim',
  'add_comment',
  'comment_review',
  'resolve_thread',
  'reopen_thread',
  'undo',
]);
/** What the writer was asked for. */
const TEXT: ReadonlySet<Command['type']> = new Set([
  'edit_block',
  'accept_suggestion',
  'change_kind',
  'add_block',
  'remove_block',
  'revise_text',
  'set_field',
  'set_tags',
]);
