/** A text together with the map to the text it was made from, put together piece by piece. */

import { appendRun, type OffsetMap } from './offset-map.ts';

export type MappedText = { text: string; map: OffsetMap };

/**
 * `at` is where the piece stands unchanged in the underlying text; null for what was put in or rewritten. A piece
 * without text is an anchor.
 */
export type Piece = { text: string; at: number | null };

/** Joins pieces; neighbours that are neighbours below as well become one run. */
export function joinPieces(pieces: readonly Piece[]): MappedText {
  const map: { from: number; to: number; length: number }[] = [];
  const texts: string[] = [];
  let length = 0;
  for (const piece of pieces) {
    if (piece.at !== null) appendRun(map, length, piece.at, piece.text.length);
    texts.push(piece.text);
    length += piece.text.length;
  }
  return { text: texts.join(''), map };
}

/** What `start` to `end` of the underlying text was rewritten as, anchored on both sides. */
export const rewritten = (text: string, start: number, end: number): Piece[] => [
  { text: '', at: start },
  { text, at: null },
  { text: '', at: end },
];

/** A slice of the underlying text, unchanged. */
export const verbatim = (text: string, start: number, end: number): Piece => ({
  text: text.slice(start, end),
  at: start,
});

/** The pieces of a mapped text, to be joined with others. */
export function piecesOf(mapped: MappedText): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const run of mapped.map) {
    if (run.from > at) pieces.push({ text: mapped.text.slice(at, run.from), at: null });
    pieces.push({ text: mapped.text.slice(run.from, run.from + run.length), at: run.to });
    at = run.from + run.length;
  }
  if (at < mapped.text.length) pieces.push({ text: mapped.text.slice(at), at: null });
  return pieces;
}

const LINE_BREAK = /[\r\n]/;

/** The same words in one line: each run of white space that holds a line break becomes one space. */
export function inOneLine(mapped: MappedText): MappedText {
  if (!LINE_BREAK.test(mapped.text)) return mapped;
  const pieces: Piece[] = [];
  let pendingSpace = false;
  for (const piece of piecesOf(mapped)) {
    if (piece.text === '') {
      if (!pendingSpace) pieces.push(piece);
      continue;
    }
    // Line breaks only, so that the split stays linear; the spaces around them are taken off each part.
    const parts = piece.text.split(/[\r\n]/);
    let at = piece.at;
    parts.forEach((part, index) => {
      if (index > 0) pendingSpace = true;
      const lead = index > 0 || pendingSpace ? part.length - part.trimStart().length : 0;
      const tail = index < parts.length - 1 ? part.trimEnd().length : part.length;
      if (tail > lead) {
        if (pendingSpace) pieces.push({ text: ' ', at: null });
        pendingSpace = false;
        pieces.push({ text: part.slice(lead, tail), at: at === null ? null : at + lead });
      }
      if (at !== null) at += part.length + 1;
    });
  }
  return joinPieces(pieces);
}
