/** Finds where the items of a list begin when they stand in one line: "1. First 2. Second", "a) … b) …", "• … • …". */

import { isLineBreak } from './line-wraps.ts';

const BULLETS = '•⁃◦‣▪●';
const MARKER = /[([]?(\d{1,3}|[a-z])(\.\)|[.)])[ \t]+\S/y;
/** A line with more items than this is no list. */
const MOST_ITEMS = 100;

/** Offsets of the second item and those after it, in order; empty for a line that is no such list. `lineStart` is its first word. */
export function listItemStarts(text: string, lineStart: number): number[] {
  const first = text.charCodeAt(lineStart);
  const isBullet = first > 127 && BULLETS.includes(text.charAt(lineStart));
  const mayMark = (first >= 48 && first <= 57) || (first >= 97 && first <= 122) || first === 40;
  if (!isBullet && !mayMark) return [];
  if (isBullet) return bulletStarts(lineAt(text, lineStart), lineStart);
  MARKER.lastIndex = lineStart;
  const marker = MARKER.exec(text);
  if (marker === null) return [];
  return markerStarts(
    lineAt(text, lineStart),
    lineStart,
    marker[1] ?? '',
    marker[2] ?? '',
    first === 40 ? '(' : '',
  );
}

function lineAt(text: string, start: number): string {
  let end = start;
  while (end < text.length && !isLineBreak(text.charCodeAt(end))) end += 1;
  return text.slice(start, end);
}

function bulletStarts(line: string, offset: number): number[] {
  const starts: number[] = [];
  const bullet = ` ${line.charAt(0)}`;
  for (let at = line.indexOf(bullet, 1); at !== -1; at = line.indexOf(bullet, at + 2))
    starts.push(offset + at + 1);
  return starts;
}

/** Each marker must be the successor of the one before: "2." behind "1.", "b)" behind "a)". */
function markerStarts(line: string, offset: number, first: string, close: string, open: string): number[] {
  const starts: number[] = [];
  let at = 0;
  let label = first;
  while (starts.length < MOST_ITEMS) {
    const next = successor(label);
    if (next === null) break;
    at = line.indexOf(` ${open}${next}${close} `, at);
    if (at === -1) break;
    starts.push(offset + at + 1);
    label = next;
  }
  return starts;
}

function successor(label: string): string | null {
  const code = label.charCodeAt(0);
  if (code >= 97) return code < 122 ? String.fromCharCode(code + 1) : null;
  return String(Number(label) + 1);
}
