/** The blocks of the draft once the writer's revised file is taken in: each merged with what the desk made of it. */

import type { Block, BlockKind } from '../draft/block.ts';
import { mergeText } from '../draft/merge-text.ts';
import { newId } from '../new-id.ts';
import type { CommandOf } from './command.ts';
import { tidyMarkdown } from './decide-text.ts';
import type { DraftState, Suggestion } from './draft-state.ts';
import { pairBlocks } from './pair-blocks.ts';
import { SOLE_KINDS, solesOf } from './sole-blocks.ts';

type Revise = CommandOf<'revise_text'>;
type FileBlock = Revise['blocks'][number];
/** `block` is null where the desk had found that the piece is no text, `filed` where the file does not have it. */
export type Revised = { block: Block | null; filed: Block | null };
/** A text of the writer's that did not get into the block, because the desk has words of its own there. */
type Beside = Pick<Suggestion, 'blockId' | 'base' | 'markdown' | 'note'>;
type Merged = { blocks: Revised[]; beside: Beside[] };

/**
 * `base` are the blocks of the file before, with the ids they have here. A block that only the writer changed reads as
 * the writer has it, one that only the desk changed stays; where both changed the same words the desk's text stays and
 * the writer's becomes a suggestion. A block that the writer took out goes, unless the desk had edited it; a piece that
 * the desk found to be no text stays out until the writer changes it, and of the kind that the desk gave it.
 */
export function revisedBlocks(
  state: DraftState,
  command: Revise,
  by: string,
): { blocks: Revised[]; suggestions: Suggestion[] } {
  const merged = mergeBlocks(state, command);
  const edited = { ...merged, blocks: withEditedBlocks(state, command, merged.blocks) };
  const { blocks, beside } = SOLE_KINDS.reduce((all, kind) => keepSole(state, all, kind), edited);
  const at = command.madeAt;
  const suggestions = beside.map((one, ordinal) => {
    return { id: newId(command.id, command.blocks.length + ordinal), ...one, by, at };
  });
  return { blocks, suggestions };
}

function mergeBlocks(state: DraftState, command: Revise): Merged {
  const here = new Map(state.blocks.map((block) => [block.id, block]));
  const paired = pairBlocks(command.base, command.blocks);
  const blocks: Revised[] = [];
  const beside: Beside[] = [];
  for (const [at, revised] of command.blocks.entries()) {
    const base = command.base[paired[at] ?? -1];
    const desk = base === undefined ? undefined : here.get(base.id);
    if (base === undefined || desk === undefined) {
      const same = base !== undefined && isSame(base, revised);
      const filed = asBlock(revised, same ? base.id : newId(command.id, at));
      blocks.push({ block: same ? null : filed, filed });
      continue;
    }
    const merged = mergeText(base.markdown, revised.markdown, desk.markdown);
    const markdown = merged.ok ? merged.text : desk.markdown;
    // How the desk reads the piece stands against a parser that reads it as it did before.
    const reads = revised.kind === base.kind ? desk : revised;
    const block = asBlock({ ...reads, markdown: tidyMarkdown(reads.kind, markdown) }, desk.id);
    blocks.push({ block, filed: asBlock(revised, desk.id) });
    if (!merged.ok) {
      const note = 'The writer’s revised file reads like this; the desk had changed the same words.';
      const written = tidyMarkdown(block.kind, revised.markdown);
      beside.push({ blockId: desk.id, base: desk.markdown, markdown: written, note });
    }
  }
  return { blocks, beside };
}

/** Blocks that the writer took out and the desk had edited stay behind the block that they followed. */
function withEditedBlocks(state: DraftState, command: Revise, revised: readonly Revised[]): Revised[] {
  const blocks = [...revised];
  const filed = new Map(command.base.map((block) => [block.id, block.markdown]));
  for (const [at, block] of state.blocks.entries()) {
    const base = filed.get(block.id);
    if (base === block.markdown || blocks.some((one) => one.block?.id === block.id)) continue;
    const previous = blocks.findIndex((one) => one.block?.id === state.blocks[at - 1]?.id);
    blocks.splice(previous + 1, 0, { block, filed: null });
  }
  return blocks;
}

/** A headline or dek that the desk has stays the only one. */
function keepSole(state: DraftState, merged: Merged, kind: BlockKind): Merged {
  const several = merged.blocks.flatMap(({ block }) => (block?.kind === kind ? block : []));
  const [first] = solesOf(state.blocks, kind);
  const own = several.find(({ id }) => id === first?.id) ?? several[0];
  return several.reduce((all, { id }) => (id === own?.id ? all : giveWay(state, all, own?.id, id)), merged);
}

/**
 * A new headline of the file becomes a suggestion for the desk's own, and is the piece that the own one is merged with
 * from then on. A block of the draft that the writer made the headline remains of the kind that it has here.
 */
function giveWay(state: DraftState, merged: Merged, ownId: string | undefined, id: string): Merged {
  const own = merged.blocks.find(({ block }) => block?.id === ownId);
  const other = merged.blocks.find(({ block }) => block?.id === id);
  const block = own?.block ?? null;
  if (own === undefined || block === null || other?.block == null) return merged;
  const { kind, markdown } = other.block;
  const put = (one: Revised, by: Revised[]): Revised[] =>
    merged.blocks.flatMap((it) => (it === one ? by : it));
  const here = state.blocks.find((one) => one.id === id);
  if (here !== undefined) {
    const reads: Block = here.kind === kind ? { ...here, kind: 'paragraph' } : here;
    const read = asBlock({ ...reads, markdown: tidyMarkdown(reads.kind, markdown) }, id);
    return { ...merged, blocks: put(other, [{ block: read, filed: other.filed }]) };
  }
  const { filed } = other;
  const blocks =
    own.filed !== null || filed === null
      ? put(other, [{ block: null, filed }])
      : put(other, []).map((one) => (one === own ? { block, filed: asBlock(filed, block.id) } : one));
  if (markdown === block.markdown) return { ...merged, blocks };
  const note = `The writer’s revised file has this ${kind}; the desk has one of its own.`;
  const suggested = { blockId: block.id, base: block.markdown, markdown, note };
  return { blocks, beside: [...merged.beside, suggested] };
}

function isSame(one: FileBlock, other: FileBlock): boolean {
  return one.kind === other.kind && one.markdown === other.markdown;
}

function asBlock({ kind, ordered, markdown }: FileBlock, id: string): Block {
  return { id, kind, markdown, ...(ordered === undefined ? {} : { ordered }) };
}
