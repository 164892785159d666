/** What each piece of the file is on the desk now, and the command that makes something else of it. */

import type { Block, BlockKind } from '../../../core/draft/block.ts';
import { readSourceEntry } from '../../../core/draft/source-entry.ts';
import type { DraftState, Field, FieldName, Source } from '../../../core/review/draft-state.ts';
import { pairBlocks } from '../../../core/review/pair-blocks.ts';
import type { CommandBody } from '../../../queries/use-desk.ts';
import type { FilePiece } from './file-lines.ts';

/** `apart`: neither text nor a source. */
export type Reading = { is: 'block'; block: Block } | { is: 'source'; source: Source } | { is: 'apart' };

type Desk = Pick<DraftState, 'blocks' | 'sources' | 'fields'>;

/** Metadata is no text that could be one block; it has fields. */
const isMovable = ({ as }: FilePiece): boolean => as !== 'metadata';

/**
 * A block of the file is found by its id. A piece that became text only here is found by its words: it is the block
 * most like it that no file has.
 */
export function readingsOf(pieces: readonly FilePiece[], draft: Desk): Map<FilePiece, Reading> {
  const blocks = new Map(draft.blocks.map((block) => [block.id, block]));
  const filed = new Set(pieces.map(({ blockId }) => blockId));
  const readings = new Map<FilePiece, Reading>();
  for (const piece of pieces) {
    const block = piece.blockId === null ? undefined : blocks.get(piece.blockId);
    if (block !== undefined) readings.set(piece, { is: 'block', block });
  }
  const homeless = pieces.filter((piece) => !readings.has(piece) && isMovable(piece));
  const added = draft.blocks.filter(({ id }) => !filed.has(id));
  const paired = pairBlocks(
    homeless.map(({ markdown }) => ({ kind: '', markdown })),
    added.map(({ markdown }) => ({ kind: '', markdown })),
  );
  for (const [at, block] of added.entries()) {
    const piece = homeless[paired[at] ?? -1];
    if (piece !== undefined) readings.set(piece, { is: 'block', block });
  }
  for (const piece of pieces) {
    if (readings.has(piece)) continue;
    const source = isMovable(piece) ? listedAs(piece, draft.sources) : undefined;
    readings.set(piece, source === undefined ? { is: 'apart' } : { is: 'source', source });
  }
  return readings;
}

function listedAs({ markdown }: FilePiece, sources: readonly Source[]): Source | undefined {
  const { title, url } = readSourceEntry(markdown);
  return sources.find((source) => source.title === title && source.url === url);
}

export type Target = BlockKind | 'source' | 'apart';

export const targetOf = (reading: Reading): Target =>
  reading.is === 'block' ? reading.block.kind : reading.is;

/** Null where the piece is that already, or cannot be. */
export function rereadCommand(
  pieces: readonly FilePiece[],
  readings: ReadonlyMap<FilePiece, Reading>,
  piece: FilePiece,
  to: Target,
): CommandBody | null {
  const reading = readings.get(piece);
  if (reading === undefined || !isMovable(piece) || targetOf(reading) === to) return null;
  switch (reading.is) {
    case 'block': {
      const blockId = reading.block.id;
      if (to !== 'source' && to !== 'apart') return { type: 'change_kind', blockId, kind: to };
      const source = to === 'apart' ? null : readSourceEntry(reading.block.markdown.replaceAll('\n', ' '));
      return { type: 'remove_block', blockId, source };
    }
    case 'source':
    case 'apart': {
      const sourceId = reading.is === 'source' ? reading.source.id : null;
      if (to === 'apart') return sourceId === null ? null : { type: 'remove_source', sourceId };
      const { markdown } = piece;
      if (to === 'source')
        return { type: 'add_source', ...readSourceEntry(markdown), kind: 'other', text: null };
      return { type: 'add_block', after: blockBefore(pieces, readings, piece), kind: to, markdown, sourceId };
    }
  }
}

/** The block that stands nearest above the piece in the file. */
function blockBefore(
  pieces: readonly FilePiece[],
  readings: ReadonlyMap<FilePiece, Reading>,
  piece: FilePiece,
): string | null {
  const above = pieces.slice(0, pieces.indexOf(piece));
  const last = above.findLast((one) => readings.get(one)?.is === 'block');
  const reading = last === undefined ? undefined : readings.get(last);
  return reading?.is === 'block' ? reading.block.id : null;
}

/** What the file says under another name becomes a field of the desk, confirmed. */
export function fieldCommand(fields: DraftState['fields'], field: FieldName, value: unknown): CommandBody {
  if (field === 'tags') {
    const tags = Array.isArray(value) ? value.map(String) : String(value).split(/[,;\n]/);
    const named = tags.map((tag) => tag.trim().replace(/^#/, '')).filter((tag) => tag !== '');
    return { type: 'set_tags', base: fields.tags.value, value: named };
  }
  return { type: 'set_field', field, base: fields[field].value, value: inWords(value) };
}

/** The field that has the value already. */
export function fieldWith(fields: DraftState['fields'], value: unknown): FieldName | undefined {
  const words = inWords(value).trim();
  if (words === '') return undefined;
  const named = Object.entries(fields) as [FieldName, Field<string | string[]>][];
  return named.find(([, field]) => inWords(field.value) === words)?.[0];
}

export function inWords(value: unknown): string {
  if (typeof value === 'string') return value;
  return Array.isArray(value) ? value.map(String).join(', ') : (JSON.stringify(value) ?? '');
}
