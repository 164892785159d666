/** Lays text out in the cells of a terminal: how wide each character is, and where lines may break. */

import { visible } from './visible-text.ts';

/** One character as it is printed. `from` is where it begins in the text (UTF-16). */
export type Cell = { shown: string; width: number; from: number };

const WIDE =
  /^(?:\p{Emoji_Presentation}|\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}|[\u3000-\u303e\uff01-\uff60\uffe0-\uffe6])|\ufe0f/u;
const UNSPACED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const NO_WIDTH = /^[\p{Mn}\p{Me}\p{Cf}]+$/u;
const ASCII = /^[\x20-\x7e]*$/;

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

export function cellsOf(text: string): Cell[] {
  if (ASCII.test(text)) return Array.from(text, (shown, from) => ({ shown, width: 1, from }));
  return Array.from(graphemes.segment(text), ({ segment, index }) => {
    const shown = visible(segment);
    return { shown, width: widthOf(shown), from: index };
  });
}

function widthOf(shown: string): number {
  if (NO_WIDTH.test(shown)) return 0;
  // What was made visible is several characters long; a family of emoji is one.
  if (ASCII.test(shown)) return shown.length;
  return WIDE.test(shown) ? 2 : 1;
}

/** Rows of at most `width` cells, broken at spaces where there are any; the space at a break is dropped. */
export function wrapCells(cells: readonly Cell[], width: number): Cell[][] {
  const rows: Cell[][] = [];
  let row: Cell[] = [];
  let used = 0;
  let breakAt = -1;
  for (const cell of cells) {
    if (used + cell.width > width && row.length > 0) {
      const rest = breakAt < 0 ? [] : row.slice(breakAt);
      rows.push(breakAt < 0 ? row : row.slice(0, breakAt));
      row = rest;
      used = sum(rest);
      breakAt = -1;
    }
    if (row.length === 0 && rows.length > 0 && cell.shown === ' ') continue;
    row.push(cell);
    used += cell.width;
    if (cell.shown === ' ' || UNSPACED.test(cell.shown)) breakAt = row.length;
  }
  if (row.length > 0) rows.push(row);
  return rows;
}

const sum = (cells: readonly Cell[]): number => cells.reduce((total, { width }) => total + width, 0);

export const shownOf = (cells: readonly Cell[]): string =>
  cells
    .map(({ shown }) => shown)
    .join('')
    .trimEnd();

/** Text in rows of at most `width` cells, each behind `indent`. */
export function wrapText(text: string, width: number, indent: string): string[] {
  return wrapCells(cellsOf(text), Math.max(20, width - indent.length)).map((row) => indent + shownOf(row));
}
