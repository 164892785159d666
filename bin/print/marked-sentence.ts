/** Prints a sentence with some of its words underlined, so that it reads without colours too. */

import type { Span } from '../../src/core/draft/span.ts';
import { type Cell, cellsOf, shownOf, wrapCells } from './text-cells.ts';

/** More of a sentence than this on either side of the words is left out. */
const AROUND = 240;

/** `mark` is a span of `text`. Each row stands behind `indent`, and under it its underline when it has one. */
export function markedSentence(
  text: string,
  mark: Span,
  layout: { width: number; indent: string; ink: (underline: string) => string },
): string[] {
  const from = atCharacter(text, Math.max(0, mark.start - AROUND));
  const to = atCharacter(text, Math.min(text.length, mark.end + AROUND));
  const cells = [
    ...(from > 0 ? cellsOf('… ').map((cell) => ({ ...cell, from: -1 })) : []),
    ...cellsOf(text.slice(from, to)).map((cell) => ({ ...cell, from: cell.from + from })),
    ...(to < text.length ? cellsOf(' …').map((cell) => ({ ...cell, from: -1 })) : []),
  ];
  const rows = wrapCells(cells, Math.max(20, layout.width - layout.indent.length));
  return rows.flatMap((row) => {
    const underline = underlineOf(row, mark);
    const shown = layout.indent + shownOf(row);
    return underline === '' ? [shown] : [shown, layout.indent + layout.ink(underline)];
  });
}

/** A space at the end of a row is not underlined: it is not printed either. */
function underlineOf(row: readonly Cell[], { start, end }: Span): string {
  const last = row.findLastIndex(({ shown }) => shown !== ' ');
  return row
    .slice(0, last + 1)
    .map(({ from, width }) => (from >= start && from < end ? '~' : ' ').repeat(width))
    .join('')
    .trimEnd();
}

/** Never between the halves of a character. */
function atCharacter(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return at > 0 && unit >= 0xdc00 && unit <= 0xdfff ? at - 1 : at;
}
