/** Commands that mend how the file was read: a block of another kind, more of the file as text, or less of it. */

import type { ClaimPlace } from '../claims/claim.ts';
import type { Block, BlockKind } from '../draft/block.ts';
import { plainText } from '../draft/plain-text.ts';
import { newId } from '../new-id.ts';
import { type Outcome, ok } from '../problem.ts';
import { carryClaims } from './carry-claims.ts';
import type { CommandOf } from './command.ts';
import { removeSource } from './decide-sources.ts';
import { tidyMarkdown } from './decide-text.ts';
import type { DraftState, Source } from './draft-state.ts';
import type { EventBody } from './event.ts';
import { findBlock } from './find-in-draft.ts';
import { claimsOfNewBlock, orphanClaims } from './move-claims.ts';
import { isSole, solesOf } from './sole-blocks.ts';

/**
 * A draft has one headline and one dek: what was it takes the kind that the new one had, so that two that were taken
 * for each other trade places; where that makes no sense it becomes a paragraph.
 */
export function changeKind(state: DraftState, command: CommandOf<'change_kind'>): Outcome<EventBody[]> {
  const found = findBlock(state, command.blockId);
  if (!found.ok) return found;
  const block = found.value;
  if (block.kind === command.kind) return ok([]);
  const left: BlockKind = isSole(block.kind) ? block.kind : 'paragraph';
  return ok([
    ...solesOf(state.blocks, command.kind).map((one) => withKind(state, command.id, one, left)),
    withKind(state, command.id, block, command.kind),
  ]);
}

/**
 * What somebody had checked in these words, as text that was taken out before, is theirs again. A second headline or dek
 * makes a paragraph of the first.
 */
export function addBlock(state: DraftState, command: CommandOf<'add_block'>): Outcome<EventBody[]> {
  const markdown = tidyMarkdown(command.kind, command.markdown);
  if (markdown === '') return ok([]);
  const { id, madeAt, sourceId } = command;
  const unlisted =
    sourceId === null ? null : removeSource(state, { type: 'remove_source', id, madeAt, sourceId });
  if (unlisted !== null && !unlisted.ok) return unlisted;
  const behind = state.blocks.findIndex((one) => one.id === command.after);
  const at = command.after !== null && behind === -1 ? state.blocks.length : behind + 1;
  const block: Block = { id: newId(id, 0), kind: command.kind, markdown };
  const claims = claimsOfNewBlock(state, id, block);
  return ok([
    ...solesOf(state.blocks, command.kind).map((one) => withKind(state, id, one, 'paragraph')),
    { type: 'block_added', block, at, claims },
    ...(unlisted?.value ?? []),
  ]);
}

/** What was checked in it is shown as an orphan; nothing of it is lost. */
export function removeBlock(state: DraftState, command: CommandOf<'remove_block'>): Outcome<EventBody[]> {
  const found = findBlock(state, command.blockId);
  if (!found.ok) return found;
  const block = found.value;
  const claims = orphanClaims(state, (place) => place.in === 'block' && place.blockId === block.id);
  const events: EventBody[] = [{ type: 'block_removed', block, at: state.blocks.indexOf(block), claims }];
  if (command.source === null) return ok(events);
  const { title, url, publisher } = command.source;
  const source: Source = {
    id: newId(command.id, 0),
    title,
    url,
    publisher,
    kind: 'other',
    captures: [],
    origin: 'file',
  };
  return ok([...events, { type: 'source_added', source, at: state.sources.length }]);
}

/** Only a list has lines, and only a list is numbered. */
function withKind(state: DraftState, commandId: string, before: Block, kind: BlockKind): EventBody {
  const after: Block = { id: before.id, kind, markdown: tidyMarkdown(kind, before.markdown) };
  const place: ClaimPlace = { in: 'block', blockId: after.id };
  const id = `${commandId}/${after.id}`;
  const texts = [plainText(before).text, plainText(after).text] as const;
  const claims = carryClaims(state, id, place, kind, ...texts, before.kind);
  return { type: 'block_changed', blockId: after.id, before, after, claims };
}
