/** Cuts a file into lines, whatever its line breaks, and says where the words of each begin and end. */

import type { Span } from './span.ts';

/** `start` and `end` are the line without its break; `from` and `to` the line without white space around it (equal when it is blank). */
export type Line = Span & { from: number; to: number };

const SPACE = /\s/;

/** White space as JavaScript's `\s` has it: the byte order mark and the no-break space belong to it. */
export function isSpace(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit <= 0x20) return unit === 0x20 || (unit >= 9 && unit <= 13);
  return unit >= 0xa0 && SPACE.test(text.charAt(at));
}

export const isBlank = (line: Line): boolean => line.from === line.to;

/** The words of a line, without the white space around them. */
export const wordsOf = (text: string, line: Line): string => text.slice(line.from, line.to);

/** The range without white space at its ends; empty at `start` when there is nothing else. */
export function trimSpan(text: string, start: number, end: number): Span {
  let from = start;
  let to = end;
  while (from < to && isSpace(text, from)) from += 1;
  while (to > from && isSpace(text, to - 1)) to -= 1;
  return from === to ? { start, end: start } : { start: from, end: to };
}

export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (let at = 0; at <= text.length; at += 1) {
    const unit = at === text.length ? 10 : text.charCodeAt(at);
    if (unit !== 10 && unit !== 13) continue;
    const words = trimSpan(text, start, at);
    lines.push({ start, end: at, from: words.start, to: words.end });
    if (unit === 13 && text.charCodeAt(at + 1) === 10) at += 1;
    start = at + 1;
  }
  return lines;
}
