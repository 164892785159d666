/** Takes the writer's revised file into the draft: the writer's changes and the desk's own edits both stand. */

import { foldTypography } from '../anchoring/fold-typography.ts';
import type { Claim, ClaimPlace } from '../claims/claim.ts';
import { claimSpans, newClaim } from '../claims/claims-of-text.ts';
import type { Block } from '../draft/block.ts';
import { plainText } from '../draft/plain-text.ts';
import { newId } from '../new-id.ts';
import { type Outcome, ok } from '../problem.ts';
import { carryClaims } from './carry-claims.ts';
import type { CommandOf } from './command.ts';
import type { DecideContext } from './decide.ts';
import type { DraftState, Source } from './draft-state.ts';
import type { ClaimChange, EventBody, FiledText } from './event.ts';
import { orphanClaims } from './move-claims.ts';
import { placementOf } from './recut-claims.ts';
import { revisedBlocks } from './revised-blocks.ts';

/** What becomes of each block is told at `revisedBlocks`. */
export function reviseText(
  state: DraftState,
  command: CommandOf<'revise_text'>,
  { person }: DecideContext,
): Outcome<EventBody[]> {
  if (command.text === state.original) return ok([]);
  const { blocks, suggestions } = revisedBlocks(state, command, person.id);
  const asFiled = blocks.flatMap(({ filed }) => filed ?? []);
  const before: FiledText = {
    fileName: state.fileName,
    original: state.original,
    asFiled: state.asFiled,
    diagnostics: state.diagnostics,
    blocks: state.blocks,
  };
  const after: FiledText = {
    ...before,
    fileName: command.fileName,
    original: command.text,
    asFiled,
    diagnostics: command.diagnostics,
    blocks: blocks.flatMap(({ block }) => block ?? []),
  };
  const claims = claimChanges(state, command.id, after.blocks);
  return ok([
    { type: 'text_revised', before, after, claims },
    ...suggestions.map((suggestion, ordinal): EventBody => {
      return { type: 'suggestion_made', suggestion, at: state.suggestions.length + ordinal };
    }),
    ...fieldChanges(state, command),
    ...sourcesAdded(state, command),
  ]);
}

/** Claims follow their block, or their words into another; whose words are gone are orphans. */
function claimChanges(state: DraftState, commandId: string, after: readonly Block[]): ClaimChange[] {
  const before = new Map(state.blocks.map((block) => [block.id, block]));
  const left = new Set(after.map(({ id }) => id));
  const changes = orphanClaims(state, (place) => place.in === 'block' && !left.has(place.blockId));
  for (const block of after) {
    const place: ClaimPlace = { in: 'block', blockId: block.id };
    const was = before.get(block.id);
    const text = plainText(block).text;
    const id = `${commandId}/${block.id}`;
    if (was === undefined) changes.push(...newClaims(state, id, place, block.kind, text));
    else if (was.markdown !== block.markdown || was.kind !== block.kind)
      changes.push(...carryClaims(state, id, place, block.kind, plainText(was).text, text, was.kind));
  }
  return withMoves(changes, homelessByWords(state, changes, left));
}

function newClaims(
  state: DraftState,
  id: string,
  place: ClaimPlace,
  kind: Block['kind'],
  text: string,
): ClaimChange[] {
  return claimSpans(kind, text).map((span, ordinal) => {
    const claim = newClaim(newId(id, ordinal), place, text, span);
    return { change: 'added', claim, at: state.claims.length + ordinal };
  });
}

/**
 * By their folded words: the claims that this file would leave as orphans, then those of blocks that are not in it and
 * that an earlier file or the desk left so. Read once each, because a file can be written anew as a whole.
 */
function homelessByWords(
  state: DraftState,
  changes: readonly ClaimChange[],
  left: ReadonlySet<string>,
): Map<string, Claim[]> {
  const orphaned = new Set(
    changes.flatMap((one) => (one.change === 'placed' && one.after.orphan ? [one.claimId] : [])),
  );
  const stranded = state.claims.filter(
    ({ orphan, mergedInto, place }) =>
      orphan && mergedInto == null && place.in === 'block' && !left.has(place.blockId),
  );
  const byWords = new Map<string, Claim[]>();
  for (const claim of [...state.claims.filter(({ id }) => orphaned.has(id)), ...stranded]) {
    const words = foldTypography(claim.selector.exact).text;
    const queue = byWords.get(words);
    if (queue === undefined) byWords.set(words, [claim]);
    else queue.push(claim);
  }
  return byWords;
}

/** A homeless claim moves to where the same words would be a new claim; it leaves the queue, so it moves once. */
function withMoves(changes: readonly ClaimChange[], homeless: Map<string, Claim[]>): ClaimChange[] {
  const moved = new Set<string>();
  const settled = changes.map((change): ClaimChange => {
    if (change.change !== 'added') return change;
    const { selector, place, kinds, checkworthiness } = change.claim;
    const claim = homeless.get(foldTypography(selector.exact).text)?.shift();
    if (claim === undefined) return change;
    moved.add(claim.id);
    const before = { ...placementOf(claim), place: claim.place };
    const after = { selector, orphan: false, kinds, checkworthiness, place };
    return { change: 'placed', claimId: claim.id, before, after };
  });
  return settled.filter((one) => one.change !== 'placed' || !one.after.orphan || !moved.has(one.claimId));
}

/** What the writer changed in the file's fields is a suggestion again. */
function fieldChanges(state: DraftState, { id, fields }: CommandOf<'revise_text'>): EventBody[] {
  const events: EventBody[] = [];
  if (fields.excerpt !== undefined && fields.excerpt !== state.fields.excerpt.value) {
    const before = state.fields.excerpt;
    const after = { value: fields.excerpt, status: 'suggested' } as const;
    const place: ClaimPlace = { in: 'excerpt' };
    const claims = carryClaims(state, `${id}/excerpt`, place, 'excerpt', before.value, after.value);
    events.push({ type: 'field_changed', field: 'excerpt', before, after, claims });
  }
  if (fields.section !== undefined && fields.section !== state.fields.section.value) {
    const after = { value: fields.section, status: 'suggested' } as const;
    events.push({ type: 'field_changed', field: 'section', before: state.fields.section, after, claims: [] });
  }
  if (fields.tags !== undefined && fields.tags.join('\n') !== state.fields.tags.value.join('\n')) {
    const after = { value: fields.tags, status: 'suggested' } as const;
    events.push({ type: 'field_changed', field: 'tags', before: state.fields.tags, after, claims: [] });
  }
  return events;
}

function sourcesAdded(state: DraftState, { id, sources }: CommandOf<'revise_text'>): EventBody[] {
  const unlisted = sources.filter(
    ({ title, url }) =>
      !state.sources.some((source) => (url !== null && source.url === url) || source.title === title),
  );
  return unlisted.map(({ title, url, publisher }, index): EventBody => {
    const source: Source = {
      id: newId(`${id}/sources`, index),
      title,
      url,
      publisher,
      kind: 'other',
      captures: [],
      origin: 'file',
    };
    return { type: 'source_added', source, at: state.sources.length + index };
  });
}
