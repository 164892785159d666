/** Writes a refused command anew on what the host says today; the person has seen both texts and decided. */

import type { CommandBody } from '../client/pending-command.ts';
import type { Policy } from '../core/policy/policy.ts';
import type { Command } from '../core/review/command.ts';
import type { DraftState } from '../core/review/draft-state.ts';
import { revisionHash } from '../core/review/revision-hash.ts';

export function rebaseCommand(command: Command, draft: DraftState, policy: Policy): CommandBody {
  switch (command.type) {
    case 'edit_block': {
      const block = draft.blocks.find((one) => one.id === command.blockId);
      return { ...command, base: block?.markdown ?? command.base };
    }
    case 'set_field':
      return { ...command, base: draft.fields[command.field].value };
    case 'set_tags':
      return { ...command, base: draft.fields.tags.value };
    case 'approve':
    case 'request_changes':
    case 'reject':
    case 'withhold':
      return { ...command, revision: revisionHash(draft, policy), basedOn: draft.version };
    default:
      return command;
  }
}
