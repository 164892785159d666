/** Undo and redo of one's own acts, with the reason in words when one cannot be taken back. */

import type { Act, DraftState } from '../../core/review/draft-state.ts';
import { problemWords } from '../problem-words.ts';
import { groupOf, rememberGroup } from './act-groups.ts';
import { actWords } from './act-words.ts';
import type { DeskNow } from './claim-acts.ts';
import { say } from './desk-notice.ts';
import { moveCursor } from './move-cursor.ts';
import { actToRedo, actToUndo } from './own-acts.ts';

export type UndoActs = {
  undo: () => void;
  redo: () => void;
  undoAct: (act: Act, together?: readonly string[]) => void;
};

export function undoActs(now: () => DeskNow): UndoActs {
  /** What was sent in one step is taken back in one, the newest first. */
  function takeBack(act: Act, done: string, together: readonly string[] = [act.commandId]) {
    const { desk, draftId, nameOf } = now();
    const decided = desk.preview({ type: 'undo', commandId: act.commandId });
    if (!decided.ok) {
      const { what, todo } = problemWords(decided.problem, nameOf);
      return say(`${actWords(act, desk.draft, nameOf)}. ${what} ${todo}`, 'warn');
    }
    const newestFirst = together.toReversed();
    rememberGroup(newestFirst.map((commandId) => desk.send({ type: 'undo', commandId })));
    // The cursor goes where something changed, so that one sees what.
    const claimId = claimOf(act, desk.draft);
    if (claimId !== null) moveCursor(draftId, claimId);
    say(done, 'ok');
  }

  function undoAct(act: Act, together?: readonly string[]): void {
    const { desk, nameOf } = now();
    const more = together === undefined || together.length < 2 ? '' : `, and ${together.length - 1} more`;
    takeBack(act, `Undone: ${actWords(act, desk.draft, nameOf)}${more}`, together);
  }

  return {
    undoAct,
    undo() {
      const { desk } = now();
      const act = actToUndo(desk.draft, desk.person.id);
      if (act === null) say('There is nothing of yours to undo.', 'warn');
      else undoAct(act, groupOf(act.commandId));
    },
    redo() {
      const { desk } = now();
      const act = actToRedo(desk.draft, desk.person.id);
      if (act === null) return say('There is nothing to redo.', 'warn');
      takeBack(act, 'Done again.', groupOf(act.commandId));
    },
  };
}

/** The claim an act was about; for an undo, the claim of what it undid. */
function claimOf(act: Act, draft: DraftState): string | null {
  for (const event of act.events) {
    if (event.type === 'claims_recut') {
      const placed = event.claims.find((one) => one.change === 'placed');
      if (placed?.change === 'placed') return placed.claimId;
    }
    if ('claimId' in event && draft.claims.some((claim) => claim.id === event.claimId)) return event.claimId;
  }
  return null;
}
