/** What is done to suggestions: go to one, accept it, reject it or take it back, one by one or all together. */

import { mergeText } from '../../../core/draft/merge-text.ts';
import { may } from '../../../core/policy/permissions.ts';
import type { DraftState, Suggestion } from '../../../core/review/draft-state.ts';
import type { CommandBody } from '../../../queries/use-desk.ts';
import { setDeskPage } from '../../../state/desk-page.ts';
import type { Slot } from '../../../state/unsaved-texts.ts';
import { counted } from '../../messages.ts';
import { problemWords, roleMayNot } from '../../problem-words.ts';
import { rememberGroup } from '../act-groups.ts';
import type { DeskNow } from '../claim-acts.ts';
import { say } from '../desk-notice.ts';
import { takeSetAside } from './edit-with-suggestion.ts';
import { readSuggestion, touchedClaims } from './read-suggestion.ts';
import { giveBackSetAside } from './set-aside.ts';
import { focusNote, noteInHand, notesInOrder } from './suggestion-focus.ts';

export type SuggestionActs = {
  accept: (suggestionId: string) => void;
  /** One's own is taken back. `reason` may be empty. */
  reject: (suggestionId: string, reason?: string) => void;
  acceptCurrent: () => void;
  rejectCurrent: () => void;
  go: (direction: 1 | -1) => void;
  acceptAll: () => void;
  rejectAll: () => void;
  /** Puts own words that were put aside into the field again; `slot` is theirs. */
  takeSetAside: (suggestion: Suggestion, slot: Slot) => void;
  draftId: () => string;
};

type Now = () => Pick<DeskNow, 'draftId' | 'desk' | 'selected' | 'nameOf'>;

/** `focusCursor` takes the focus when the last note that had it is gone. */
export function suggestionActs(now: Now, focusCursor: () => void): SuggestionActs {
  function close(body: CommandBody, suggestionId: string, done: string): void {
    const { desk, nameOf } = now();
    const decided = desk.preview(body);
    if (!decided.ok) {
      const { what, todo } = problemWords(decided.problem, nameOf);
      say(`${what} ${todo}`, 'warn');
      return;
    }
    const goOn = focusAfter(suggestionId, focusCursor);
    giveBack([suggestionId]);
    desk.send(body);
    say(done, 'ok');
    goOn();
  }

  /** The notes go, and with them the place where words put aside are shown. */
  function giveBack(suggestionIds: readonly string[]): void {
    const { draftId, desk } = now();
    for (const suggestion of desk.draft.suggestions)
      if (suggestionIds.includes(suggestion.id)) giveBackSetAside(draftId, suggestion);
  }

  function current(): Suggestion | null {
    const { desk } = now();
    const id = noteInHand();
    const { suggestions } = desk.draft;
    return suggestions.find((one) => one.id === id) ?? ofClaim(now()) ?? null;
  }

  const acts: SuggestionActs = {
    accept(suggestionId) {
      const { desk } = now();
      const { role } = desk.person;
      if (!may(role, 'accept_suggestion')) return say(roleMayNot(role, 'accept_suggestion'), 'warn');
      if (isGone(desk.draft, suggestionId)) return say(GONE, 'warn');
      close({ type: 'accept_suggestion', suggestionId }, suggestionId, 'Accepted: the text reads so now.');
    },
    reject(suggestionId, reason = '') {
      const { desk } = now();
      const suggestion = desk.draft.suggestions.find((one) => one.id === suggestionId);
      const own = suggestion?.by === desk.person.id;
      const { role } = desk.person;
      if (!own && !may(role, 'edit_block')) return say(roleMayNot(role, 'edit_block'), 'warn');
      const done = own ? 'Your suggestion is taken back.' : 'Rejected; both texts stay in the history.';
      close({ type: 'reject_suggestion', suggestionId, reason }, suggestionId, done);
    },
    acceptCurrent() {
      const suggestion = current();
      if (suggestion === null) say('No suggestion touches this claim. D goes to the next one.', 'warn');
      else acts.accept(suggestion.id);
    },
    rejectCurrent() {
      const suggestion = current();
      if (suggestion === null) say('No suggestion touches this claim. D goes to the next one.', 'warn');
      else acts.reject(suggestion.id);
    },
    go(direction) {
      const { draftId, desk } = now();
      const all = notesInOrder(desk.draft);
      const at = all.indexOf(noteInHand() ?? '');
      const next =
        at < 0 ? (direction === 1 ? 0 : all.length - 1) : (at + direction + all.length) % all.length;
      const id = all[next];
      if (id === undefined) return say('No suggestion is open.');
      setDeskPage(draftId, { pane: 'draft' });
      requestAnimationFrame(() => focusNote(id));
    },
    acceptAll() {
      const { ids, left } = acceptable(now().desk.draft);
      sendAll(
        ids,
        (suggestionId) => ({ type: 'accept_suggestion', suggestionId }),
        `${counted(ids.length, 'suggestion')} accepted.${leftWords(left.length)} Z undoes it.`,
      );
    },
    rejectAll() {
      const { desk } = now();
      const ids = rejectable(desk.draft, desk.person);
      sendAll(
        ids,
        (suggestionId) => ({ type: 'reject_suggestion', suggestionId, reason: '' }),
        `${counted(ids.length, 'suggestion')} rejected. Z undoes it.`,
      );
    },
    takeSetAside: (suggestion, slot) => takeSetAside(now().desk.draft, suggestion, slot),
    draftId: () => now().draftId,
  };

  function sendAll(ids: readonly string[], bodyOf: (id: string) => CommandBody, done: string): void {
    const { desk } = now();
    giveBack(ids);
    rememberGroup(ids.map((id) => desk.send(bodyOf(id))));
    say(done, 'ok');
    requestAnimationFrame(focusCursor);
  }

  return acts;
}

/** Those that can be accepted one behind the other, and those whose words are others by then. */
export function acceptable({ suggestions, blocks }: Pick<DraftState, 'suggestions' | 'blocks'>) {
  const texts = new Map(blocks.map((block) => [block.id, block.markdown]));
  const [ids, left]: [string[], string[]] = [[], []];
  for (const { id, blockId, base, markdown } of suggestions) {
    const now = texts.get(blockId);
    const merged = now === undefined ? null : mergeText(base, markdown, now);
    if (merged?.ok === true) {
      texts.set(blockId, merged.text);
      ids.push(id);
    } else left.push(id);
  }
  return { ids, left };
}

/** Everybody's for who may edit, else one's own. */
export function rejectable(
  { suggestions }: Pick<DraftState, 'suggestions'>,
  { id, role }: DeskNow['desk']['person'],
): string[] {
  return suggestions.filter((one) => one.by === id || may(role, 'edit_block')).map((one) => one.id);
}

function leftWords(count: number): string {
  return count === 0
    ? ''
    : ` ${counted(count, 'is', 'are')} left: the same words were changed, or taken out.`;
}

const GONE =
  'Its paragraph is no longer in the text. Copy the words into another one, or reject the suggestion.';

function isGone({ suggestions, blocks }: DraftState, suggestionId: string): boolean {
  const suggestion = suggestions.find(({ id }) => id === suggestionId);
  return suggestion !== undefined && !blocks.some(({ id }) => id === suggestion.blockId);
}

function ofClaim({ desk, selected }: ReturnType<Now>): Suggestion | undefined {
  if (selected === null || selected.place.in !== 'block') return undefined;
  const { blockId } = selected.place;
  const block = desk.draft.blocks.find((one) => one.id === blockId);
  return desk.draft.suggestions.find(
    (one) =>
      one.blockId === blockId && touchedClaims(readSuggestion(one, block), block, [selected]).length > 0,
  );
}

/** Whoever was on the note goes on to the next one; whoever was elsewhere stays there. */
function focusAfter(suggestionId: string, focusCursor: () => void): () => void {
  const isHere = noteInHand() === suggestionId;
  const all = [...document.querySelectorAll<HTMLElement>('.galley [data-suggestion-note]')].map(
    (note) => note.dataset.suggestionNote ?? '',
  );
  const at = all.indexOf(suggestionId);
  const next = at < 0 ? undefined : (all[at + 1] ?? all[at - 1]);
  return () => {
    if (isHere) requestAnimationFrame(() => (next === undefined ? focusCursor() : focusNote(next)));
  };
}
