/** What a command is about, as one key: after a conflict, only commands on the same target wait. */

import { assertNever } from '../assert-never.ts';
import type { Command } from './command.ts';

export function targetOf(command: Command): string {
  switch (command.type) {
    case 'settle_claim':
    case 'withdraw_verdict':
    case 'mark_reviewed':
    case 'flag_claim':
    case 'assign_claim':
    case 'split_claim':
    case 'attach_evidence':
    case 'remove_evidence':
    case 'change_evidence':
      return `claim:${command.claimId}`;
    case 'settle_together':
      return `claims:${command.id}`;
    case 'merge_claims':
      return `claim:${command.claimIds[0]}`;
    case 'make_claim':
      return command.place.in === 'excerpt' ? 'field:excerpt' : `block:${command.place.blockId}`;
    case 'suggest_edit':
      return `suggestion:${command.id}`;
    case 'accept_suggestion':
    case 'reject_suggestion':
      return `suggestion:${command.suggestionId}`;
    case 'add_block':
      return `block:${command.id}`;
    case 'revise_text':
      return 'file';
    case 'add_source':
      return `source:${command.id}`;
    case 'add_capture':
    case 'remove_source':
      return `source:${command.sourceId}`;
    case 'edit_block':
    case 'change_kind':
    case 'remove_block':
      return `block:${command.blockId}`;
    case 'set_field':
      return `field:${command.field}`;
    case 'set_tags':
      return 'field:tags';
    case 'add_comment':
      return `thread:${command.threadId ?? command.id}`;
    case 'resolve_thread':
    case 'reopen_thread':
      return `thread:${command.threadId}`;
    case 'assign':
      return 'assignee';
    case 'dispose_finding':
      return `finding:${command.key}`;
    case 'override_requirement':
    case 'withdraw_override':
      return `requirement:${command.requirement}`;
    case 'comment_review':
    case 'approve':
    case 'request_changes':
    case 'reject':
    case 'withhold':
    case 'reopen':
      return 'review';
    case 'undo':
      return `command:${command.commandId}`;
    default:
      return assertNever(command);
  }
}
