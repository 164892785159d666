/** What can be done in the galley: begin, save and leave an edit, and deal with a refused one. */

import { claimStatus } from '../../../core/claims/claim-status.ts';
import { may } from '../../../core/policy/permissions.ts';
import type { DraftState } from '../../../core/review/draft-state.ts';
import type { DraftEvent } from '../../../core/review/event.ts';
import { evolveAll } from '../../../core/review/evolve.ts';
import { setDeskPage } from '../../../state/desk-page.ts';
import { forgetUnsavedText } from '../../../state/unsaved-texts.ts';
import { counted } from '../../messages.ts';
import { problemWords, roleMayNot } from '../../problem-words.ts';
import type { DeskNow } from '../claim-acts.ts';
import { say } from '../desk-notice.ts';
import {
  type EditedPlace,
  type Editing,
  editedText,
  editingOfClaim,
  editingOfPlace,
  saveCommand,
  slotOf,
  startEditing,
  stopEditing,
  useEditing,
} from './editing.ts';

/** Made once a desk; every function looks at the newest state when it runs. */
export type GalleyActs = {
  /** Edits the sentence of the selected claim. */
  editClaim: () => void;
  editPlace: (place: EditedPlace) => void;
  /** From the sentence to the whole block, with what is written so far. */
  widen: (words: string) => void;
  save: (words: string) => void;
  leave: () => void;
  sendAgain: (commandId: string) => void;
  drop: (commandId: string) => void;
  nameOf: (personId: string) => string;
};

/** `focusCursor` puts the focus back on the selected claim's words once the field is gone. */
export function galleyActs(now: () => DeskNow, focusCursor: () => void): GalleyActs {
  const current = (): Editing | null => useEditing.getState().editing;

  function begin(editing: Editing | null) {
    const { desk, draftId } = now();
    const action = editing?.blockId === null ? 'set_field' : 'edit_block';
    if (editing === null) return say('The words of this claim stand nowhere in the text any more.', 'warn');
    if (!may(desk.person.role, action)) return say(roleMayNot(desk.person.role, action), 'warn');
    setDeskPage(draftId, { pane: 'draft' });
    startEditing(editing);
  }

  function end(): void {
    stopEditing();
    focusCursor();
  }

  return {
    editClaim() {
      const { desk, selected } = now();
      if (selected !== null) begin(editingOfClaim(desk.draft, selected));
    },
    editPlace: (place) => begin(editingOfPlace(now().desk.draft, place)),
    widen(words) {
      const editing = current();
      if (editing === null) return;
      const { base } = editing;
      const span = { start: 0, end: base.length };
      startEditing({
        ...editing,
        span,
        around: { before: '', after: '' },
        words: editedText(editing, words),
      });
    },
    save(words) {
      const editing = current();
      if (editing === null) return;
      const { desk, draftId, nameOf } = now();
      const body = saveCommand(editing, words);
      if (body === null) {
        forgetUnsavedText(draftId, slotOf(editing));
        return end();
      }
      const decided = desk.preview(body);
      // A conflict is sent all the same: it is kept with both texts, and the person decides there.
      if (!decided.ok && decided.problem.code !== 'text-conflict') {
        const { what, todo } = problemWords(decided.problem, nameOf);
        return say(`${what} ${todo}`, 'warn');
      }
      desk.send(body);
      forgetUnsavedText(draftId, slotOf(editing));
      end();
      if (decided.ok) say(savedWords(fallen(desk.draft, decided.value)), 'ok');
      else
        say(
          'The same words were changed meanwhile. Both texts stand beside each other in the draft.',
          'warn',
        );
    },
    leave() {
      const editing = current();
      if (editing !== null) end();
    },
    sendAgain: (commandId) => {
      now().desk.sendAgain(commandId);
      say('Sent again, on top of the newest text.');
      focusCursor();
    },
    drop: (commandId) => {
      now().desk.drop(commandId);
      say('Your version is dropped.');
      focusCursor();
    },
    nameOf: (personId) => now().nameOf(personId),
  };
}

/** How many settled claims the edit sent back for a recheck. */
function fallen(before: DraftState, events: readonly DraftEvent[]): number {
  const recheck = (draft: DraftState): number =>
    draft.claims.filter((claim) => claimStatus(claim) === 'needs_recheck').length;
  return Math.max(0, recheck(evolveAll(before, events)) - recheck(before));
}

function savedWords(count: number): string {
  return count === 0 ? 'Saved.' : `Saved. ${counted(count, 'claim needs', 'claims need')} a recheck.`;
}
