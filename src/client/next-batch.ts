/** Which of a draft's commands go to the host next: in their order, one author's, none past a conflict on its target. */

import { targetOf } from '../core/review/command-target.ts';
import type { OutboxEntry, PendingCommand } from './pending-command.ts';

/** What the host takes in one request, and as much text as it surely takes. */
export const BATCH_COMMANDS = 100;
const BATCH_CHARACTERS = 1_000_000;

/** `entries` are one draft's, in order. `isReady` says whether a command may leave yet; nothing overtakes one that may not. */
export function nextBatch(
  entries: readonly OutboxEntry[],
  isReady: (entry: PendingCommand) => boolean,
  limit = BATCH_COMMANDS,
): PendingCommand[] {
  const batch: PendingCommand[] = [];
  const held = new Set<string>();
  let characters = 0;
  for (const entry of entries) {
    if (entry.state === 'refused') {
      if (isConflict(entry.problem.code)) held.add(targetOf(entry.command));
      continue;
    }
    if (held.has(targetOf(entry.command))) continue;
    characters += JSON.stringify(entry.command).length;
    const fits = batch.length === 0 || (batch.length < limit && characters <= BATCH_CHARACTERS);
    if (!fits || !isReady(entry) || (batch[0] !== undefined && batch[0].by !== entry.by)) break;
    batch.push(entry);
  }
  return batch;
}

/** The refusals that a person has to resolve before more of theirs on the same target can mean anything. */
function isConflict(code: string): boolean {
  return code === 'text-conflict' || code === 'revision-changed';
}
