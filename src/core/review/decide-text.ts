/** Commands that change what will be published: a block's text, a field, the tags. Claims are carried along in the same event. */

import type { ClaimPlace } from '../claims/claim.ts';
import type { Block } from '../draft/block.ts';
import { mergeText } from '../draft/merge-text.ts';
import { plainText } from '../draft/plain-text.ts';
import { fail, type Outcome, ok } from '../problem.ts';
import { carryClaims } from './carry-claims.ts';
import type { CommandOf } from './command.ts';
import type { DraftState, FieldName } from './draft-state.ts';
import type { EventBody } from './event.ts';
import { findBlock } from './find-in-draft.ts';

/** Edits that do not overlap what others did since are merged; edits that do are a conflict with both texts. */
export function editBlock(state: DraftState, command: CommandOf<'edit_block'>): Outcome<EventBody[]> {
  const block = findBlock(state, command.blockId);
  if (!block.ok) return block;
  const yours = tidyMarkdown(block.value.kind, command.markdown);
  const theirs = block.value.markdown;
  const merged = mergeText(command.base, yours, theirs);
  if (!merged.ok) {
    const { base } = command;
    const by = lastEditor(state, (body) => body.type === 'block_changed' && body.blockId === block.value.id);
    return fail({ code: 'text-conflict', target: `block:${block.value.id}`, base, yours, theirs, by });
  }
  if (merged.text === theirs) return ok([]);
  const after: Block = { ...block.value, markdown: merged.text };
  const place: ClaimPlace = { in: 'block', blockId: after.id };
  const claims = carryClaims(
    state,
    command.id,
    place,
    after.kind,
    plainText(block.value).text,
    plainText(after).text,
  );
  return ok([{ type: 'block_changed', blockId: after.id, before: block.value, after, claims }]);
}

/** Setting a field confirms it; setting the value it has is how a suggestion is confirmed. */
export function setField(state: DraftState, command: CommandOf<'set_field'>): Outcome<EventBody[]> {
  const { field } = command;
  const before = state.fields[field];
  const value = command.value.trim();
  if (before.value !== command.base && before.value !== value)
    return fieldConflict(state, field, command.base, value, before.value);
  if (before.value === value && before.status === 'confirmed') return ok([]);
  const claims =
    field === 'excerpt'
      ? carryClaims(state, command.id, { in: 'excerpt' }, 'excerpt', before.value, value)
      : [];
  return ok([{ type: 'field_changed', field, before, after: { value, status: 'confirmed' }, claims }]);
}

export function setTags(state: DraftState, command: CommandOf<'set_tags'>): Outcome<EventBody[]> {
  const before = state.fields.tags;
  const value = [...new Set(command.value.map((tag) => tag.trim()).filter((tag) => tag !== ''))];
  if (!sameList(before.value, command.base) && !sameList(before.value, value)) {
    return fieldConflict(state, 'tags', command.base.join(', '), value.join(', '), before.value.join(', '));
  }
  if (sameList(before.value, value) && before.status === 'confirmed') return ok([]);
  return ok([
    { type: 'field_changed', field: 'tags', before, after: { value, status: 'confirmed' }, claims: [] },
  ]);
}

function fieldConflict(
  state: DraftState,
  field: FieldName,
  base: string,
  yours: string,
  theirs: string,
): Outcome<EventBody[]> {
  const by = lastEditor(state, (body) => body.type === 'field_changed' && body.field === field);
  return fail({ code: 'text-conflict', target: `field:${field}`, base, yours, theirs, by });
}

function lastEditor(state: DraftState, isIt: (body: EventBody) => boolean): string | null {
  return state.recent.findLast((act) => act.events.some(isIt))?.by ?? null;
}

/** A block is one paragraph, so a line break pasted into it is a space; only a list has lines. */
export function tidyMarkdown(kind: Block['kind'], markdown: string): string {
  const lines = markdown.split(/\r\n|[\n\r\u2028\u2029]/u).map((line) => line.trim());
  return lines.filter((line) => line !== '').join(kind === 'list' ? '\n' : ' ');
}

function sameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index]);
}
