/** Reads the top of a draft: its title, and the dek under it. */

import {
  type BodyPiece,
  type Gathered,
  joinWords,
  nothingGathered,
  pieceOf,
  type SkippedLines,
} from './body-piece.ts';
import { endsSentence } from './closing-punctuation.ts';
import { diagnostic } from './diagnostic.ts';
import {
  boldWords,
  emphasisWords,
  fenceOf,
  hasWords,
  headingWords,
  isEmbed,
  isRule,
  isUnderline,
  listItem,
  quoteWords,
} from './line-kinds.ts';
import type { Span } from './span.ts';
import { isBlank, type Line } from './split-lines.ts';

/** `next` is the first line that is left for the body. */
export type Top = Gathered & { headline: BodyPiece | null; dek: BodyPiece | null; next: number };

/** Longer is a paragraph, unless it is marked as a heading: whoever wrote the mark meant a title. */
const LONGEST_TITLE = 300;
const MOST_DEK_LINES = 6;

const spanOf = (line: Line): Span => ({ start: line.from, end: line.to });

/** A draft of which only the body is there. */
export const noTop = (from: number): Top => ({ ...nothingGathered(), headline: null, dek: null, next: from });

/** The title is the first line with words, unless that line is clearly something else. `given` says that front matter had one. */
export function readTop(
  text: string,
  lines: readonly Line[],
  from: number,
  to: number,
  given: { title: boolean; dek: boolean; skip: SkippedLines },
): Top {
  const top: Top = { ...nothingGathered(), headline: null, dek: null, next: from };
  if (!given.title) {
    readTitle(text, lines, to, top, given.skip);
    if (top.headline === null) return top;
  }
  if (!given.dek) readDek(text, lines, to, top, given.skip);
  return top;
}

function readTitle(text: string, lines: readonly Line[], to: number, top: Top, skip: SkippedLines): void {
  let at = top.next;
  for (; at < to; at += 1) {
    const line = lines[at];
    if (line === undefined || isBlank(line)) continue;
    if (skip(at) >= 0) {
      at = skip(at);
      top.next = at + 1;
      continue;
    }
    if (!isRule(text, line)) break;
    top.furniture.push(spanOf(line));
    top.next = at + 1;
  }
  const line = lines[at];
  const words = line === undefined || at >= to ? null : titleWords(text, line);
  const joined = line === undefined || words === null ? [] : titleLines(text, lines, at, to, words);
  if (line === undefined || joined.length === 0) {
    const here = line ?? { from: text.length, to: text.length };
    const message = 'The draft has no title: its first line does not read as one. Write a headline.';
    top.diagnostics.push(diagnostic('warning', 'no-title', message, { start: here.from, end: here.from }));
    return;
  }
  const last = joined[joined.length - 1] ?? spanOf(line);
  top.headline = {
    ...pieceOf(text, 'headline', { start: line.from, end: last.end }, last),
    content: joinWords(text, joined),
  };
  top.next = at + joined.length;
  if (joined.length > 1) top.diagnostics.push(joinedTop('title', top.headline));
  if (top.headline.content.text.length > LONGEST_TITLE) top.diagnostics.push(longTitle(top.headline));
  const under = lines[top.next];
  if (under !== undefined && top.next < to && isUnderline(text, under)) {
    top.furniture.push(spanOf(under));
    top.next += 1;
  }
}

function titleWords(text: string, line: Line): Span | null {
  if (!hasWords(text, spanOf(line))) return null;
  const heading = headingWords(text, line);
  const words = heading ?? spanOf(line);
  if (heading === null && words.end - words.start > LONGEST_TITLE) return null;
  if (heading === null) {
    if (fenceOf(text, line) !== null || quoteWords(text, line) !== null || isEmbed(text, line) !== null)
      return null;
    const item = listItem(text, line);
    if (item !== null && (item.number === null || item.number === 1)) return null;
  }
  return boldWords(text, words) ?? words;
}

/** A title may be wrapped over two or three lines; more that read on are a paragraph, and no title. */
function titleLines(text: string, lines: readonly Line[], at: number, to: number, words: Span): Span[] {
  const joined = [words];
  let length = words.end - words.start;
  for (let next = at + 1; next < to; next += 1) {
    const line = lines[next];
    const above = joined[joined.length - 1];
    if (line === undefined || above === undefined || isBlank(line)) break;
    if (!/^\p{Ll}/u.test(text.slice(line.from, line.from + 2))) break;
    if (length < 30 || endsSentence(text, above.start, above.end)) break;
    joined.push(spanOf(line));
    length += line.to - line.from;
    if (length > LONGEST_TITLE || joined.length > 3)
      return headingWords(text, lines[at] ?? line) ? [words] : [];
  }
  return joined;
}

/** The next line, or the next few, if they are emphasised from end to end. */
function readDek(text: string, lines: readonly Line[], to: number, top: Top, skip: SkippedLines): void {
  let at = top.next;
  while (at < to && lines[at] !== undefined && isBlank(lines[at] as Line)) at += 1;
  const first = lines[at];
  if (first === undefined || at >= to || isRule(text, first)) return;
  const mark = text.charAt(first.from);
  if (mark !== '*' && mark !== '_') return;
  for (let last = at; last < Math.min(to, at + MOST_DEK_LINES); last += 1) {
    const line = lines[last];
    if (line === undefined || isBlank(line) || skip(last) >= 0) return;
    if (text.charAt(line.to - 1) !== mark) continue;
    const words = emphasisWords(text, { start: first.from, end: line.to });
    if (words === null) return;
    const spans = lines.slice(at, last + 1).map(spanOf);
    spans[0] = { start: words.start, end: spans[0]?.end ?? words.end };
    const end = spans[spans.length - 1];
    if (end !== undefined) end.end = words.end;
    top.dek = {
      ...pieceOf(text, 'dek', { start: first.from, end: line.to }, words),
      content: joinWords(text, spans),
    };
    if (spans.length > 1) top.diagnostics.push(joinedTop('dek', top.dek));
    top.next = last + 1;
    return;
  }
}

function longTitle(span: Span): ReturnType<typeof diagnostic> {
  const message = `This line is marked as the title, and longer than ${LONGEST_TITLE} characters. If it is text of the article, make it a paragraph.`;
  return diagnostic('warning', 'long-title', message, span);
}

function joinedTop(what: string, span: Span): ReturnType<typeof diagnostic> {
  return diagnostic('info', 'joined-wraps', `The ${what} stands on several lines; they were joined.`, span);
}
