/** Which of some acts still make a difference: not those that were taken back, nor what took them back or did them again. */

import type { DraftEvent } from '../../../core/review/event.ts';

type Done = { commandId: string; events: readonly DraftEvent[] };

/** `acts`: all of a time, oldest first. To take back what was done before that time is a change like any other. */
export function standingActs<A extends Done>(acts: readonly A[]): A[] {
  const here = new Set(acts.map(({ commandId }) => commandId));
  const undone = new Set<string>();
  const answers = new Set<string>();
  for (const { commandId, events } of acts) {
    for (const event of events) {
      if (event.type !== 'command_undone') continue;
      if (event.after === null) undone.delete(event.undone);
      else undone.add(event.undone);
      if (here.has(event.undone)) answers.add(commandId);
    }
  }
  return acts.filter(({ commandId }) => !undone.has(commandId) && !answers.has(commandId));
}
