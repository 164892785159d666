/** Reads the inside of a JSON string, with the way back to the file. */

import { joinPieces, type MappedText, type Piece, rewritten, verbatim } from './mapped-text.ts';

const ESCAPES = new Map([
  ['"', '"'],
  ['\\', '\\'],
  ['/', '/'],
  ['b', '\b'],
  ['f', '\f'],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
]);
const HEX = /^[0-9a-fA-F]{4}$/;

/** An escape is a gap in the map; one that JSON does not know stands for itself. */
export function decodeJsonString(text: string, start: number, end: number): MappedText {
  const pieces: Piece[] = [];
  let from = start;
  let at = start;
  while (at < end) {
    if (text.charAt(at) !== '\\') {
      at += 1;
      continue;
    }
    const escaped = readEscape(text, at, end);
    if (escaped === null) {
      at += 1;
      continue;
    }
    pieces.push(verbatim(text, from, at), ...rewritten(escaped.text, at, at + escaped.length));
    at += escaped.length;
    from = at;
  }
  pieces.push(verbatim(text, from, end));
  return joinPieces(pieces);
}

function readEscape(text: string, at: number, end: number): { text: string; length: number } | null {
  const letter = at + 1 < end ? text.charAt(at + 1) : '';
  const plain = ESCAPES.get(letter);
  if (plain !== undefined) return { text: plain, length: 2 };
  const hex = text.slice(at + 2, Math.min(end, at + 6));
  if (letter === 'u' && HEX.test(hex))
    return { text: String.fromCharCode(Number.parseInt(hex, 16)), length: 6 };
  return null;
}
