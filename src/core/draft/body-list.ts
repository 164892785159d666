/** Reads a list of the body as one block, one item a line. */

import { type BodyPiece, pieceOf, type SkippedLines } from './body-piece.ts';
import { endsSentence } from './closing-punctuation.ts';
import { diagnostic } from './diagnostic.ts';
import { hasWords, isRule, type ListItem, listItem } from './line-kinds.ts';
import { joinPieces, type Piece, verbatim } from './mapped-text.ts';
import type { Diagnostic } from './parsed-draft.ts';
import type { Span } from './span.ts';
import { isBlank, type Line } from './split-lines.ts';

export type ReadList = { piece: BodyPiece; taken: number; diagnostics: Diagnostic[] };

/** Null when no list begins here. A number other than 1 begins none: "1984. It was" is a sentence. */
export function readListBlock(
  text: string,
  lines: readonly Line[],
  from: number,
  to: number,
  skip: SkippedLines,
): ReadList | null {
  const first = itemAt(text, lines, from, to);
  if (first === null || (first.number !== null && first.number !== 1)) return null;
  const items: Span[][] = [];
  let number = first.number;
  let nested = false;
  let end = from;
  let at = from;
  while (at < to) {
    const line = lines[at];
    if (line === undefined || skip(at) >= 0) break;
    if (isBlank(line)) {
      at += 1;
      continue;
    }
    const item = itemAt(text, lines, at, to);
    const indented = line.from - line.start >= 2;
    if (item !== null && (indented || belongsTo(item, first, number, items.length))) {
      nested ||= indented && item.mark !== first.mark;
      if (!indented) number = item.number;
      items.push([item.words]);
    } else if (at === end + 1 && goesOn(text, line, indented, items[items.length - 1]))
      items[items.length - 1]?.push({ start: line.from, end: line.to });
    else break;
    end = at;
    at += 1;
  }
  return listOf(text, lines, { from, end, items, ordered: first.number !== null, nested });
}

function itemAt(text: string, lines: readonly Line[], at: number, to: number): ListItem | null {
  const line = at < to ? lines[at] : undefined;
  if (line === undefined || isRule(text, line)) return null;
  const item = listItem(text, line);
  return item !== null && hasWords(text, item.words) ? item : null;
}

/** The same marker, and the next number (or 1 again, as lazy writers number). */
function belongsTo(item: ListItem, first: ListItem, number: number | null, count: number): boolean {
  if (item.mark !== first.mark) return false;
  if (item.number === null || number === null) return item.number === number;
  return count === 0 || item.number === number + 1 || (item.number === 1 && number === 1);
}

/** A line directly under an item is its own when it is indented, or reads on in lower case. */
function goesOn(text: string, line: Line, indented: boolean, above: readonly Span[] | undefined): boolean {
  const last = above?.[above.length - 1];
  if (last === undefined || !hasWords(text, { start: line.from, end: line.to })) return false;
  if (indented) return true;
  return !endsSentence(text, last.start, last.end) && /^\p{Ll}/u.test(text.slice(line.from, line.from + 2));
}

function listOf(
  text: string,
  lines: readonly Line[],
  read: { from: number; end: number; items: Span[][]; ordered: boolean; nested: boolean },
): ReadList {
  const pieces: Piece[] = [];
  read.items.forEach((words, index) => {
    if (index > 0) pieces.push({ text: '\n', at: null });
    words.forEach((span, part) => {
      if (part > 0) pieces.push({ text: ' ', at: null });
      pieces.push(verbatim(text, span.start, span.end));
    });
  });
  const span = { start: lines[read.from]?.from ?? 0, end: lines[read.end]?.to ?? 0 };
  const piece = { ...pieceOf(text, 'list', span, span), content: joinPieces(pieces), ordered: read.ordered };
  const message = 'A list inside a list; its items were put on one level.';
  const diagnostics = read.nested ? [diagnostic('info', 'nested-list', message, span)] : [];
  return { piece, taken: read.end - read.from + 1, diagnostics };
}
