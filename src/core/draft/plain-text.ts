/** The words a block reads as: exactly the text nodes that the page shows for it, with the way back to its Markdown. */

import { fromMarkdown } from 'mdast-util-from-markdown';
import { alignText } from './align-text.ts';
import type { Block } from './block.ts';
import { inlineOnly, isTooDense } from './inline-markdown.ts';
import { joinPieces, type Piece, piecesOf } from './mapped-text.ts';
import type { OffsetMap } from './offset-map.ts';

/** `toMarkdown` leads from offsets of `text` to offsets of the block's Markdown (UTF-16 code units). */
export type PlainText = { text: string; toMarkdown: OffsetMap };

type Tree = ReturnType<typeof fromMarkdown>;
type Node = Tree['children'][number] | Tree;

/** In a list each line is read by itself. A line that `isTooDense` reads as it is written. */
export function plainText(block: Pick<Block, 'kind' | 'markdown'>): PlainText {
  const pieces: Piece[] = [];
  if (block.kind !== 'list') readLine(block.markdown, 0, pieces);
  else {
    let at = 0;
    for (const line of block.markdown.split('\n')) {
      if (at > 0) pieces.push({ text: '\n', at: at - 1 });
      readLine(line, at, pieces);
      at += line.length + 1;
    }
  }
  const joined = joinPieces(pieces);
  return { text: joined.text, toMarkdown: joined.map };
}

/** Nearly every block: nothing in it that Markdown reads as more than itself. */
const NO_MARKUP = /^(?:[^*_[\]`<&\\\0\s](?:[^*_[\]`<&\\\0\t\r\n]*[^*_[\]`<&\\\0\s])?)?$/;

function readLine(markdown: string, offset: number, pieces: Piece[]): void {
  if (isTooDense(markdown) || (markdown.length < 10_000 && NO_MARKUP.test(markdown))) {
    pieces.push({ text: markdown, at: offset });
    return;
  }
  const waiting: (Node | string)[] = [fromMarkdown(markdown, { extensions: [inlineOnly] })];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (typeof node === 'string') pieces.push({ text: node, at: null });
    else if ('children' in node) {
      for (let i = node.children.length - 1; i >= 0; i -= 1) {
        const child = node.children[i];
        if (child !== undefined) waiting.push(child);
        // Paragraphs are parted by one line break, as on the page.
        if (node.type === 'root' && i > 0) waiting.push('\n');
      }
    } else for (const piece of leafPieces(node, markdown)) pieces.push(shifted(piece, offset));
  }
}

function shifted(piece: Piece, by: number): Piece {
  return piece.at === null ? piece : { text: piece.text, at: piece.at + by };
}

function leafPieces(node: Node, markdown: string): Piece[] {
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? start;
  switch (node.type) {
    case 'text':
      return piecesOf(alignText(markdown, start, end, trimLines(node.value), 'text'));
    case 'inlineCode':
      return piecesOf(alignText(markdown, start, end, node.value.replace(/\r?\n|\r/g, ' '), 'code'));
    case 'html':
      return piecesOf(alignText(markdown, start, end, node.value, 'literal'));
    case 'break':
      return [{ text: '\n', at: null }];
    default:
      return [];
  }
}

/** The page trims the lines of a text; so does this. Split first, for a regex over spaces would be slow on many. */
function trimLines(value: string): string {
  if (!/[\r\n]/.test(value)) return value;
  const lines = value.split(/\r\n|\n|\r/);
  const breaks = value.match(/\r\n|\n|\r/g) ?? [];
  return lines
    .map((line, at) => {
      let [from, to] = [0, line.length];
      if (at > 0) while (from < to && isBlankUnit(line, from)) from += 1;
      if (at < lines.length - 1) while (to > from && isBlankUnit(line, to - 1)) to -= 1;
      return line.slice(from, to) + (breaks[at] ?? '');
    })
    .join('');
}

const isBlankUnit = (line: string, at: number): boolean =>
  line.charAt(at) === ' ' || line.charAt(at) === '\t';
