/** What one line of a draft is by its own look: a rule, a heading, an item, a fence. Every test is linear in the line. */

import { endsSentence } from './closing-punctuation.ts';
import type { Span } from './span.ts';
import { isSpace, type Line, trimSpan } from './split-lines.ts';

const WORD = /[\p{L}\p{N}\p{So}\p{Sc}]/u;

/** `---`, `***`, `___` and the like, spaced or not, three marks or more; also the dash and star that word processors put. */
export function isRule(text: string, line: Line): boolean {
  const mark = text.charAt(line.from);
  if (mark === '—' || mark === '―' || mark === '⁂' || mark === '⸻')
    return onlyUnits(text, line, mark) && line.to - line.from <= 10;
  if (mark !== '-' && mark !== '*' && mark !== '_') return false;
  let marks = 0;
  for (let at = line.from; at < line.to; at += 1) {
    if (text.charAt(at) === mark) marks += 1;
    else if (!isSpace(text, at)) return false;
  }
  return marks >= 3;
}

/** `===` under a title. */
export function isUnderline(text: string, line: Line): boolean {
  return line.to - line.from >= 3 && text.charAt(line.from) === '=' && onlyUnits(text, line, '=');
}

function onlyUnits(text: string, line: Line, unit: string): boolean {
  for (let at = line.from; at < line.to; at += 1) if (text.charAt(at) !== unit) return false;
  return line.to > line.from;
}

/** The words of `# …` to `###### …`, without the marks; null when the line is no heading or has no words. */
export function headingWords(text: string, line: Line): Span | null {
  let at = line.from;
  while (at < line.to && text.charAt(at) === '#') at += 1;
  const marks = at - line.from;
  if (marks < 1 || marks > 6 || (at < line.to && !isSpace(text, at))) return null;
  let end = line.to;
  while (end > at && text.charAt(end - 1) === '#') end -= 1;
  // `# C#` keeps its mark: a closing run stands behind a space.
  if (end < line.to && end > at && !isSpace(text, end - 1)) end = line.to;
  const words = trimSpan(text, at, end);
  return words.start === words.end ? null : words;
}

/** The inside of a line that is bold from end to end. */
export function boldWords(text: string, span: Span): Span | null {
  const mark = text.slice(span.start, span.start + 2);
  if (mark !== '**' && mark !== '__') return null;
  let end = span.end;
  // `**Sources**:` and `**Sources:**` are both common.
  if (text.charAt(end - 1) === ':' && text.slice(end - 3, end - 1) === mark) end -= 1;
  if (end - span.start < 5 || text.slice(end - 2, end) !== mark) return null;
  const inside = { start: span.start + 2, end: end - 2 };
  const first = text.charAt(inside.start);
  if (first === mark.charAt(0) || isSpace(text, inside.start) || isSpace(text, inside.end - 1)) return null;
  return text.indexOf(mark, inside.start) === inside.end && text.charAt(inside.end - 1) !== '\\'
    ? inside
    : null;
}

/**
 * The inside of `*…*` or `_…_`, when that is the whole span. A blank before the closing mark is left out with it:
 * Markdown then sees no emphasis, but who wrote it meant one.
 */
export function emphasisWords(text: string, span: Span): Span | null {
  const mark = text.charAt(span.start);
  if ((mark !== '*' && mark !== '_') || span.end - span.start < 3 || text.charAt(span.end - 1) !== mark)
    return null;
  const opening = runLength(text, span.start, span.end, mark);
  const inside = { start: span.start + 1, end: span.end - 1 };
  if (opening === 2 || opening > 3 || isSpace(text, inside.start)) return null;
  if (opening === 3 && text.slice(span.end - 3, span.end) !== mark.repeat(3)) return null;
  for (let at = inside.start; at < inside.end; at += 1) {
    const unit = text.charAt(at);
    if (unit === '\\') at += 1;
    else if (unit === mark) {
      const run = runLength(text, at, inside.end, mark);
      const inWord = mark === '_' && isWordUnit(text, at - 1) && isWordUnit(text, at + run);
      if (run === 1 && !inWord) return null;
      at += run - 1;
    }
  }
  if (text.charAt(inside.end - 1) === '\\') return null;
  while (isSpace(text, inside.end - 1)) inside.end -= 1;
  return inside;
}

function runLength(text: string, from: number, to: number, unit: string): number {
  let at = from;
  while (at < to && text.charAt(at) === unit) at += 1;
  return at - from;
}

function isWordUnit(text: string, at: number): boolean {
  return /[\p{L}\p{N}]/u.test(text.charAt(at));
}

/** A list item: its marker (`-` or the number's delimiter), its number, and its words. */
export type ListItem = { mark: string; number: number | null; words: Span };

export function listItem(text: string, line: Line): ListItem | null {
  const first = text.charAt(line.from);
  if (first === '-' || first === '*' || first === '+' || first === '•') {
    if (line.from + 1 >= line.to || !isSpace(text, line.from + 1)) return null;
    return { mark: first, number: null, words: trimSpan(text, line.from + 1, line.to) };
  }
  const numbered = /^(\d{1,9})([.)])\s/.exec(text.slice(line.from, Math.min(line.to, line.from + 12)));
  if (numbered === null) return null;
  const behind = line.from + (numbered[1]?.length ?? 0) + 1;
  const words = trimSpan(text, behind, line.to);
  return words.start === words.end ? null : { mark: numbered[2] ?? '.', number: Number(numbered[1]), words };
}

/** The words of a `>` line behind all its marks; an empty span when there are none. */
export function quoteWords(text: string, line: Line): Span | null {
  if (text.charAt(line.from) !== '>') return null;
  let at = line.from;
  while (at < line.to && (text.charAt(at) === '>' || isSpace(text, at))) at += 1;
  return { start: at, end: Math.max(at, line.to) };
}

/** A code fence: its mark, how many of them, and the info string behind it. */
export type Fence = { mark: string; length: number; info: string };

export function fenceOf(text: string, line: Line): Fence | null {
  const mark = text.charAt(line.from);
  if (mark !== '`' && mark !== '~') return null;
  const length = runLength(text, line.from, line.to, mark);
  if (length < 3) return null;
  const info = text.slice(line.from + length, line.to).trim();
  if (mark === '`' && info.includes('`')) return null;
  return { mark, length, info: info.slice(0, 40) };
}

/** Whether a line holds a word at all: a letter, a digit, a currency sign or a picture. */
export function hasWords(text: string, span: Span): boolean {
  return WORD.test(text.slice(span.start, span.end));
}

/** A line of markup alone, an image, a comment: nothing on it that a reader reads. */
export function isEmbed(text: string, line: Line): 'image' | 'html' | null {
  const mark = text.slice(line.from, line.from + 2);
  if (mark === '![') return isImage(text.slice(line.from, line.to)) ? 'image' : null;
  if (!/^<[A-Za-z/!?]/.test(mark)) return null;
  const written = text.slice(line.from, line.to);
  // `<https://…>` is a link that readers read.
  if (/^<(?:https?|mailto):/i.test(written.slice(0, 9))) return null;
  let at = 0;
  while (at < written.length) {
    const open = written.indexOf('<', at);
    if (WORD.test(written.slice(at, open < 0 ? written.length : open))) return null;
    if (open < 0) break;
    const close = written.indexOf('>', open);
    if (close < 0) return null;
    at = close + 1;
  }
  return 'html';
}

function isImage(written: string): boolean {
  const middle = written.indexOf('](');
  return middle > 0 && written.indexOf(')', middle) === written.length - 1;
}

/** Whether the words name a web address or a mail address that can be opened. */
export function holdsUrl(text: string, span: Span): boolean {
  return /https?:\/\/|mailto:/i.test(text.slice(span.start, span.end));
}

/** A line that reads as a sentence of the article, and not as the name of a source. */
export function readsAsProse(text: string, line: Line, shortest: number): boolean {
  const length = line.to - line.from;
  return length > 180 || (length > shortest && endsSentence(text, line.from, line.to));
}
