/** Lines a YAML scalar's value up with its source, so that offsets lead back to the file. */

import { joinPieces, type MappedText, type Piece, rewritten } from './mapped-text.ts';
import { isSpace } from './split-lines.ts';

/** How the scalar is written: YAML's own names of its five styles. */
export type ScalarStyle = 'PLAIN' | 'QUOTE_SINGLE' | 'QUOTE_DOUBLE' | 'BLOCK_LITERAL' | 'BLOCK_FOLDED';

/**
 * `start` and `end` hold the scalar in `text`, quotes and block header included. White space may have been folded,
 * escapes taken out: these are gaps. Every other unit of the value stands in the source, in the same order.
 */
export function alignScalar(
  text: string,
  start: number,
  end: number,
  value: string,
  style: ScalarStyle,
): MappedText {
  const pieces: Piece[] = [];
  let at = contentStart(text, start, end, style);
  let done = 0;
  while (done < value.length) {
    const escaped = style === 'QUOTE_DOUBLE' ? escapeAt(text, at, end) : null;
    if (escaped !== null) {
      const written = value.slice(done, done + escaped.units);
      if (written !== '') pieces.push(...rewritten(written, at, at + escaped.length));
      at += escaped.length;
      done += escaped.units;
    } else if (at < end && text.charAt(at) === value.charAt(done)) {
      pieces.push({ text: value.charAt(done), at });
      at += style === 'QUOTE_SINGLE' && text.charAt(at) === "'" ? 2 : 1;
      done += 1;
    } else if (isSpace(value, done)) {
      pieces.push({ text: value.charAt(done), at: null });
      done += 1;
    } else if (at < end) at += 1;
    else {
      pieces.push({ text: value.slice(done), at: null });
      done = value.length;
    }
  }
  return joinPieces(pieces);
}

/** The scalar's own words in the file, without quotes and block header. */
export function contentStart(text: string, start: number, end: number, style: ScalarStyle): number {
  if (style === 'PLAIN') return start;
  if (style === 'QUOTE_SINGLE' || style === 'QUOTE_DOUBLE') return start + 1;
  const lineBreak = text.indexOf('\n', start);
  return lineBreak < 0 || lineBreak >= end ? end : lineBreak + 1;
}

const HEX_ESCAPES = new Map([
  ['x', 2],
  ['u', 4],
  ['U', 8],
]);

/** A backslash escape in a double-quoted scalar: its length, and how many units of the value it stands for. */
function escapeAt(text: string, at: number, end: number): { length: number; units: number } | null {
  if (at >= end || text.charAt(at) !== '\\') return null;
  const letter = text.charAt(at + 1);
  const digits = HEX_ESCAPES.get(letter);
  if (digits !== undefined) {
    const code = Number.parseInt(text.slice(at + 2, at + 2 + digits), 16);
    return { length: 2 + digits, units: code > 0xffff ? 2 : 1 };
  }
  if (letter !== '\n' && letter !== '\r') return { length: 2, units: 1 };
  // An escaped line break vanishes, and the indentation of the next line with it.
  let after = at + 2;
  while (after < end && isSpace(text, after)) after += 1;
  return { length: after - at, units: 0 };
}
