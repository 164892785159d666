/** What can be done in the galley: begin, save and leave an edit, and deal with a refused one. */

import type { ClaimPlace } from '../../../core/claims/claim.ts';
import { claimStatus } from '../../../core/claims/claim-status.ts';
import { may } from '../../../core/policy/permissions.ts';
import type { DraftState } from '../../../core/review/draft-state.ts';
import type { DraftEvent } from '../../../core/review/event.ts';
import { evolveAll } from '../../../core/review/evolve.ts';
import type { CommandBody } from '../../../queries/use-desk.ts';
import { setDeskPage } from '../../../state/desk-page.ts';
import { forgetUnsavedText } from '../../../state/unsaved-texts.ts';
import { counted } from '../../messages.ts';
import { problemWords, roleMayNot } from '../../problem-words.ts';
import type { DeskNow } from '../claim-acts.ts';
import { say } from '../desk-notice.ts';
import { goToSide } from '../side/side-focus.ts';
import { editWithSuggestion } from '../suggesting/edit-with-suggestion.ts';
import type { SuggestionReading } from '../suggesting/read-suggestion.ts';
import { writingMode } from '../suggesting/suggesting-mode.ts';
import { type SuggestionActs, suggestionActs } from '../suggesting/suggestion-acts.ts';
import { authorColour } from './author-colour.ts';
import {
  type EditedPlace,
  type Editing,
  editedText,
  editingOfClaim,
  editingOfPlace,
  editingOfWords,
  noteSlotOf,
  saveCommand,
  slotOf,
  startEditing,
  stopEditing,
  useEditing,
} from './editing.ts';

/** Made once a desk; every function looks at the newest state when it runs. */
export type GalleyActs = {
  /** Edits the sentence of the selected claim, or suggests how it should read. */
  editClaim: () => void;
  editPlace: (place: EditedPlace) => void;
  /** `start` and `end` are UTF-16 units into the plain text of the place. */
  editWords: (words: { place: ClaimPlace; start: number; end: number }) => void;
  /** The block with the words of a suggestion that cannot be merged any more. */
  editWith: (reading: SuggestionReading) => void;
  /** From the sentence to the whole block, with what is written so far. */
  widen: (words: string) => void;
  /** `note` goes along with a suggestion. */
  save: (words: string, note?: string) => void;
  leave: () => void;
  sendAgain: (commandId: string) => void;
  drop: (commandId: string) => void;
  openHistory: () => void;
  suggestions: SuggestionActs;
  nameOf: (personId: string) => string;
  /** The colour a person writes in. */
  colourOf: (personId: string) => number;
};

/** `focusCursor` puts the focus back on the selected claim's words once the field is gone. */
export function galleyActs(now: () => DeskNow, focusCursor: () => void): GalleyActs {
  const current = (): Editing | null => useEditing.getState().editing;

  function begin(editing: Editing | null) {
    const { desk, draftId } = now();
    if (editing === null) return say('The words of this claim stand nowhere in the text any more.', 'warn');
    const { role } = desk.person;
    const suggests = writingMode(role) === 'suggesting';
    if (suggests && editing.blockId === null)
      return say(
        `The excerpt takes no suggestions: comment on it${may(role, 'set_field') ? ', or edit it' : ''} instead.`,
        'warn',
      );
    const action = suggests ? 'suggest_edit' : editing.blockId === null ? 'set_field' : 'edit_block';
    if (!may(role, action)) return say(roleMayNot(role, action), 'warn');
    setDeskPage(draftId, { pane: 'draft' });
    startEditing(editing);
  }

  function end(): void {
    stopEditing();
    focusCursor();
  }

  function forgetWords(editing: Editing): void {
    const { draftId } = now();
    forgetUnsavedText(draftId, slotOf(editing));
    forgetUnsavedText(draftId, noteSlotOf(editing));
  }

  /** What keeps the command from being sent, said; else sends it and says what came of it. */
  function send(editing: Editing, body: CommandBody, saved: (events: readonly DraftEvent[]) => string) {
    const { desk, nameOf } = now();
    const decided = desk.preview(body);
    // A conflict is sent all the same: it is kept with both texts, and the person decides there.
    if (!decided.ok && decided.problem.code !== 'text-conflict') {
      const { what, todo } = problemWords(decided.problem, nameOf);
      return say(`${what} ${todo}`, 'warn');
    }
    const words = decided.ok ? saved(decided.value) : null;
    desk.send(body);
    forgetWords(editing);
    end();
    if (words !== null) say(words, 'ok');
    else
      say('The same words were changed meanwhile. Both texts stand beside each other in the draft.', 'warn');
  }

  return {
    editClaim() {
      const { desk, selected } = now();
      if (selected !== null) begin(editingOfClaim(desk.draft, selected));
    },
    editPlace: (place) => begin(editingOfPlace(now().desk.draft, place)),
    editWords: ({ place, start, end: until }) => {
      begin(editingOfWords(now().desk.draft, place, { start, end: until }));
    },
    editWith: (reading) => editWithSuggestion(now().desk.draft, reading),
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
    save(words, note = '') {
      const editing = current();
      if (editing === null) return;
      const { desk } = now();
      const body = saveCommand(editing, words);
      if (body === null) {
        forgetWords(editing);
        return end();
      }
      if (body.type === 'edit_block' && writingMode(desk.person.role) === 'suggesting') {
        const { blockId, base, markdown } = body;
        return send(
          editing,
          { type: 'suggest_edit', blockId, base, markdown, note: note.trim() },
          () => SUGGESTED,
        );
      }
      send(editing, body, (events) => savedWords(fallen(desk.draft, events)));
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
    openHistory: () => goToSide(now().draftId, { in: 'history', at: 'region' }),
    suggestions: suggestionActs(now, focusCursor),
    nameOf: (personId) => now().nameOf(personId),
    colourOf: (personId) => authorColour(now().desk.people.findIndex(({ id }) => id === personId)),
  };
}

const SUGGESTED = 'Suggested. The text stays as it is until somebody accepts it.';

/** How many settled claims the edit sent back for a recheck. */
function fallen(before: DraftState, events: readonly DraftEvent[]): number {
  const recheck = (draft: DraftState): number =>
    draft.claims.filter((claim) => claimStatus(claim) === 'needs_recheck').length;
  return Math.max(0, recheck(evolveAll(before, events)) - recheck(before));
}

function savedWords(count: number): string {
  return count === 0 ? 'Saved.' : `Saved. ${counted(count, 'claim needs', 'claims need')} a recheck.`;
}
