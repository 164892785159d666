/** The original file line by line, with the pieces that the parser found on each line and what it says of them. */

import type { ClaimPlace } from '../../../core/claims/claim.ts';
import type { Block, BlockKind } from '../../../core/draft/block.ts';
import type { Diagnostic, ParsedDraft } from '../../../core/draft/parsed-draft.ts';
import type { Span } from '../../../core/draft/span.ts';
import { splitLines } from '../../../core/draft/split-lines.ts';

export type PieceKind = BlockKind | 'source' | 'metadata' | 'comment' | 'furniture' | 'unparsed';

/** `blockId` is the id that a block has on the desk; `markdown` what the piece would read as in the text. */
export type FilePiece = Span & { as: PieceKind; guessed: boolean; blockId: string | null; markdown: string };

/** `number` counts from 1; `text` is the line without its break. The first of `pieces` gives the line its name. */
export type FileLine = Span & {
  number: number;
  text: string;
  pieces: FilePiece[];
  diagnostics: Diagnostic[];
};

/** `pieces` are the file's own, in its order. */
export function fileLines(parsed: ParsedDraft, pieces: readonly FilePiece[]): FileLine[] {
  const diagnostics = parsed.diagnostics.toSorted((a, b) => a.start - b.start);
  const lines = splitLines(parsed.text);
  let [first, told] = [0, 0];
  return lines.map(({ start, end }, index) => {
    const next = lines[index + 1]?.start ?? Number.POSITIVE_INFINITY;
    while (first < pieces.length && (pieces[first]?.end ?? 0) <= start) first += 1;
    const here: FilePiece[] = [];
    for (let at = first; at < pieces.length; at += 1) {
      const piece = pieces[at];
      if (piece === undefined || piece.start >= end) break;
      if (piece.end > start) here.push(piece);
    }
    const from = told;
    while (told < diagnostics.length && (diagnostics[told]?.start ?? 0) < next) told += 1;
    return {
      number: index + 1,
      start,
      end,
      text: parsed.text.slice(start, end),
      pieces: here.toSorted((a, b) => RANK.indexOf(a.as) - RANK.indexOf(b.as)),
      diagnostics: diagnostics.slice(from, told),
    };
  });
}

/** A line with several pieces has the name of the weightiest. */
const RANK: readonly PieceKind[] = [
  'headline',
  'dek',
  'subhead',
  'quote',
  'list',
  'paragraph',
  'source',
  'comment',
  'metadata',
  'unparsed',
  'furniture',
];

/**
 * In the order of the file. `filed` are the blocks as the file had them, with the ids of the desk; null when these are
 * the parser's own.
 */
export function piecesOf(parsed: ParsedDraft, filed: readonly Block[] | null): FilePiece[] {
  const blocks = parsed.blocks.map(({ id, kind, markdown, start, end, guessed }, at): FilePiece => {
    const blockId = filed === null ? id : (filed[at]?.id ?? null);
    return { as: kind, start, end, guessed, blockId, markdown };
  });
  const others = (spans: readonly Span[], as: PieceKind): FilePiece[] =>
    spans.map(({ start, end }) => {
      const markdown = wordsOf(parsed.text.slice(start, end));
      return { as, start, end, guessed: false, blockId: null, markdown };
    });
  const pieces = [
    ...blocks,
    ...others(parsed.sources, 'source'),
    ...others(parsed.metadataSpans, 'metadata'),
    ...others(parsed.comments, 'comment'),
    ...others(parsed.furniture, 'furniture'),
    ...others(parsed.unparsed, 'unparsed'),
  ];
  return pieces.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** In one line, without the mark of a list. */
function wordsOf(written: string): string {
  return written
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/^(?:[-*+•]|\d{1,9}[.)]) /u, '');
}

/** What the file says under names that the desk has no word for, as far as this line names them. */
export function extrasOfLine(line: FileLine, parsed: ParsedDraft): [key: string, value: unknown][] {
  if (!line.pieces.some(({ as }) => as === 'metadata')) return [];
  return parsed.metadata.extra.filter(([key]) => key !== '' && line.text.includes(key));
}

/** Where the words of a claim stand in the file: the index of their line, else of the first that is not blank. */
export function lineOfPlace(
  lines: readonly FileLine[],
  parsed: ParsedDraft,
  place: ClaimPlace | undefined,
): number {
  const excerpt = parsed.metadata.excerpt;
  const found = lines.findIndex((line) => {
    if (place?.in === 'block') return line.pieces.some(({ blockId }) => blockId === place.blockId);
    return place !== undefined && excerpt !== null && line.end >= excerpt.start;
  });
  return found === -1 ? Math.max(0, lines.findIndex(isSomething)) : found;
}

export const isSomething = (line: FileLine): boolean => line.pieces.length > 0 || line.diagnostics.length > 0;

export const isRemarked = (line: FileLine): boolean => line.diagnostics.length > 0;
