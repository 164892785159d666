/** Undo and redo of one's own acts, with the reason in words when one cannot be taken back. */

import type { Act, DraftState } from '../../core/review/draft-state.ts';
import { problemWords } from '../problem-words.ts';
import { actWords } from './act-words.ts';
import type { DeskNow } from './claim-acts.ts';
import { say } from './desk-notice.ts';
import { moveCursor } from './move-cursor.ts';
import { actToRedo, actToUndo } from './own-acts.ts';

export type UndoActs = { undo: () => void; redo: () => void; undoAct: (act: Act) => void };

export function undoActs(now: () => DeskNow): UndoActs {
  function takeBack(act: Act, done: string) {
    const { desk, draftId, nameOf } = now();
    const body = { type: 'undo', commandId: act.commandId } as const;
    const decided = desk.preview(body);
    if (!decided.ok) {
      const { what, todo } = problemWords(decided.problem, nameOf);
      return say(`${actWords(act, desk.draft, nameOf)}. ${what} ${todo}`, 'warn');
    }
    desk.send(body);
    // The cursor goes where something changed, so that one sees what.
    const claimId = claimOf(act, desk.draft);
    if (claimId !== null) moveCursor(draftId, claimId);
    say(done, 'ok');
  }

  function undoAct(act: Act): void {
    const { desk, nameOf } = now();
    takeBack(act, `Undone: ${actWords(act, desk.draft, nameOf)}`);
  }

  return {
    undoAct,
    undo() {
      const { desk } = now();
      const act = actToUndo(desk.draft, desk.person.id);
      if (act === null) say('There is nothing of yours to undo.', 'warn');
      else undoAct(act);
    },
    redo() {
      const { desk } = now();
      const act = actToRedo(desk.draft, desk.person.id);
      if (act === null) return say('There is nothing to redo.', 'warn');
      takeBack(act, 'Done again.');
    },
  };
}

/** The claim an act was about; for an undo, the claim of what it undid. */
function claimOf(act: Act, draft: DraftState): string | null {
  for (const event of act.events) {
    if ('claimId' in event && draft.claims.some((claim) => claim.id === event.claimId)) return event.claimId;
  }
  return null;
}
