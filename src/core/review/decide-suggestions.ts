/** Suggested edits: somebody writes how a block should read, somebody who may edit accepts it or not. Both texts are kept. */

import { newId } from '../new-id.ts';
import { may } from '../policy/permissions.ts';
import { fail, type Outcome, ok } from '../problem.ts';
import type { CommandOf } from './command.ts';
import type { DecideContext } from './decide.ts';
import { editBlock, tidyMarkdown } from './decide-text.ts';
import type { DraftState, Suggestion } from './draft-state.ts';
import type { EventBody } from './event.ts';
import { findBlock } from './find-in-draft.ts';

export function suggestEdit(
  state: DraftState,
  command: CommandOf<'suggest_edit'>,
  context: DecideContext,
): Outcome<EventBody[]> {
  const block = findBlock(state, command.blockId);
  if (!block.ok) return block;
  const markdown = tidyMarkdown(block.value.kind, command.markdown);
  if (markdown === command.base) return ok([]);
  const suggestion: Suggestion = {
    id: newId(command.id, 0),
    blockId: block.value.id,
    base: command.base,
    markdown,
    note: command.note,
    by: context.person.id,
    at: command.madeAt,
  };
  return ok([{ type: 'suggestion_made', suggestion, at: state.suggestions.length }]);
}

/** The suggestion is merged into the block as it reads now; where others changed the same words it is a conflict. */
export function acceptSuggestion(
  state: DraftState,
  command: CommandOf<'accept_suggestion'>,
): Outcome<EventBody[]> {
  const found = findSuggestion(state, command.suggestionId);
  if (!found.ok) return found;
  const { suggestion, at } = found.value;
  const { id, madeAt } = command;
  const { blockId, base, markdown } = suggestion;
  const edited = editBlock(state, { type: 'edit_block', id, madeAt, blockId, base, markdown });
  if (!edited.ok) return edited;
  return ok([
    ...edited.value,
    { type: 'suggestion_closed', suggestion, at, outcome: 'accepted', reason: '' },
  ]);
}

/** Who made it may take it back; who may edit may reject it. */
export function rejectSuggestion(
  state: DraftState,
  command: CommandOf<'reject_suggestion'>,
  { person }: DecideContext,
): Outcome<EventBody[]> {
  const found = findSuggestion(state, command.suggestionId);
  if (!found.ok) return found;
  const { suggestion, at } = found.value;
  const own = suggestion.by === person.id;
  if (!own && !may(person.role, 'edit_block')) {
    const { role } = person;
    return fail({ code: 'forbidden', action: command.type, role, allowed: ['editor', 'approver', 'admin'] });
  }
  const outcome = own ? 'withdrawn' : 'rejected';
  return ok([{ type: 'suggestion_closed', suggestion, at, outcome, reason: command.reason }]);
}

function findSuggestion(state: DraftState, id: string): Outcome<{ suggestion: Suggestion; at: number }> {
  const at = state.suggestions.findIndex((one) => one.id === id);
  const suggestion = state.suggestions[at];
  return suggestion === undefined ? fail({ code: 'unknown-target', target: id }) : ok({ suggestion, at });
}
