/** A change of a text in a line or two: what was put in and taken out, with a few words around it. */

import { textEdits } from '../galley/text-changes.ts';

export type ExcerptPiece = { kind: 'same' | 'put-in' | 'taken-out'; text: string };

/** How much of the words that stayed is shown beside a change, in UTF-16 units. */
const AROUND = 48;
/** A text that was written anew is told by its beginning. */
const MOST = 600;

export function changeExcerpt(before: string, after: string): ExcerptPiece[] {
  const edits = textEdits(before, after);
  const pieces: ExcerptPiece[] = [];
  let at = 0;
  for (const [index, edit] of edits.entries()) {
    push(pieces, 'same', between(after.slice(at, edit.after.start), index === 0 ? 'start' : 'middle'));
    push(pieces, 'taken-out', shortened(before.slice(edit.before.start, edit.before.end)));
    push(pieces, 'put-in', shortened(after.slice(edit.after.start, edit.after.end)));
    at = edit.after.end;
  }
  push(pieces, 'same', between(after.slice(at), edits.length === 0 ? 'all' : 'end'));
  return pieces;
}

function push(pieces: ExcerptPiece[], kind: ExcerptPiece['kind'], text: string): void {
  if (text !== '') pieces.push({ kind, text });
}

function between(text: string, where: 'start' | 'middle' | 'end' | 'all'): string {
  const long = text.length > (where === 'middle' ? 2 * AROUND : AROUND) + 12;
  if (!long) return text;
  const head = `${text.slice(0, wordEnd(text, AROUND))} …`;
  const tail = `… ${text.slice(wordStart(text, text.length - AROUND))}`;
  if (where === 'start') return tail;
  return where === 'middle' ? `${head} ${tail}` : head;
}

function shortened(text: string): string {
  return text.length <= MOST ? text : `${text.slice(0, wordEnd(text, MOST))} …`;
}

/** The border of a word near the place, so that no word and no pair of units is cut in two. */
function wordEnd(text: string, near: number): number {
  const space = text.lastIndexOf(' ', near);
  return space > near / 2 ? space : codePointStart(text, near);
}

function wordStart(text: string, near: number): number {
  const space = text.indexOf(' ', near);
  return space >= 0 && space < text.length - 1 && space - near < AROUND / 2
    ? space + 1
    : codePointStart(text, near);
}

const codePointStart = (text: string, at: number): number =>
  /[\udc00-\udfff]/.test(text.charAt(at)) ? at - 1 : at;
