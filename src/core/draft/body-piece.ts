/** What the readers of title and body hand on: blocks that have no id yet. */

import type { BlockKind } from './block.ts';
import { joinPieces, type MappedText, type Piece, verbatim } from './mapped-text.ts';
import type { Diagnostic } from './parsed-draft.ts';
import type { Span } from './span.ts';

/** `content` is the block's Markdown; the span covers it with its marks. */
export type BodyPiece = Span & {
  kind: BlockKind;
  content: MappedText;
  guessed: boolean;
  ordered?: boolean;
};

/** What readers gather beside the blocks. */
export type Gathered = { furniture: Span[]; unparsed: Span[]; diagnostics: Diagnostic[] };

/** The last line of what begins at a line and is not the body's (metadata); -1 when nothing does. */
export type SkippedLines = (at: number) => number;

export const nothingGathered = (): Gathered => ({ furniture: [], unparsed: [], diagnostics: [] });

/** A block whose words are one range of the file. */
export function pieceOf(text: string, kind: BlockKind, span: Span, words: Span): BodyPiece {
  return {
    kind,
    content: joinPieces([verbatim(text, words.start, words.end)]),
    guessed: false,
    start: span.start,
    end: span.end,
  };
}

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}。、，！？」』]/u;

/** The words of several lines as one line: a space for each break, none between characters that are written without. */
export function joinWords(text: string, words: readonly Span[]): MappedText {
  const pieces: Piece[] = [];
  let before: Span | null = null;
  for (const span of words) {
    if (before !== null) {
      const unspaced = UNSPACED.test(text.charAt(before.end - 1)) && UNSPACED.test(text.charAt(span.start));
      if (!unspaced) pieces.push({ text: ' ', at: null });
    }
    pieces.push(verbatim(text, span.start, span.end));
    before = span;
  }
  return joinPieces(pieces);
}
