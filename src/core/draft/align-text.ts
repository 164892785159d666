/** Lines the value of a Markdown leaf up with its source: escapes, character references and trimmed space are gaps. */

import { fromMarkdown } from 'mdast-util-from-markdown';
import { joinPieces, type MappedText, type Piece, rewritten } from './mapped-text.ts';
import { isSpace } from './split-lines.ts';

const PUNCTUATION = /[!-/:-@[-`{-~]/;
const REFERENCE = /^&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{0,30});/;

/**
 * `text` holds escapes and references, `code` stands between backticks, `literal` is as it is written. The units of
 * the value that stand in the source stand there in the same order.
 */
export function alignText(
  source: string,
  start: number,
  end: number,
  value: string,
  kind: 'text' | 'code' | 'literal',
): MappedText {
  if (source.slice(start, end) === value) return joinPieces([{ text: value, at: start }]);
  const pieces: Piece[] = [];
  let at = start;
  let done = 0;
  if (kind === 'code') {
    while (source.charAt(at) === '`') at += 1;
    const inner = source.slice(at, end);
    if (!inner.startsWith(value) && inner.length > 0 && isSpace(inner, 0)) at += 1;
  }
  while (done < value.length) {
    const unit = source.charAt(at);
    const read = kind === 'text' && at < end ? readMark(source, at, end, value, done) : null;
    if (read !== null) {
      const written = value.slice(done, done + read.units);
      if (read.at === null) pieces.push(...rewritten(written, at, at + read.length));
      else pieces.push({ text: written, at: read.at });
      at += read.length;
      done += read.units;
    } else if (at < end && unit === value.charAt(done)) {
      pieces.push({ text: unit, at });
      at += 1;
      done += 1;
    } else if (at < end && isSpace(source, at) && !isSpace(value, done)) at += 1;
    else {
      pieces.push({ text: value.charAt(done), at: null });
      // A line break that became a space, a NUL that became a replacement: one unit for one.
      if (at < end && (isSpace(source, at) || unit === '\0')) at += 1;
      done += 1;
    }
  }
  return joinPieces(pieces);
}

/** An escape or a reference at `at`: how much of the source and of the value it is; `at` is set when the unit itself stands there. */
function readMark(
  source: string,
  at: number,
  end: number,
  value: string,
  done: number,
): { length: number; units: number; at: number | null } | null {
  const unit = source.charAt(at);
  if (unit === '\\') {
    const next = at + 1 < end ? source.charAt(at + 1) : '';
    return PUNCTUATION.test(next) && value.charAt(done) === next ? { length: 2, units: 1, at: at + 1 } : null;
  }
  if (unit !== '&') return null;
  const reference = REFERENCE.exec(source.slice(at, Math.min(end, at + 40)))?.[0];
  const meant = reference === undefined ? null : meaningOf(reference);
  if (reference === undefined || meant === null || !value.startsWith(meant, done)) return null;
  return { length: reference.length, units: meant.length, at: null };
}

/** What a character reference stands for; null when it is none. Asked of the parser itself, so that both agree. */
function meaningOf(reference: string): string | null {
  const paragraph = fromMarkdown(`.${reference}`).children[0];
  const leaf = paragraph?.type === 'paragraph' ? paragraph.children[0] : undefined;
  if (leaf?.type !== 'text' || leaf.value === `.${reference}`) return null;
  return leaf.value.slice(1);
}
