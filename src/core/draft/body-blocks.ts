/** Cuts the body of a draft into paragraphs, subheads, quotes and lists; what is no text of the article is set aside with a diagnostic. */

import { readListBlock } from './body-list.ts';
import {
  type BodyPiece,
  type Gathered,
  joinWords,
  nothingGathered,
  pieceOf,
  type SkippedLines,
} from './body-piece.ts';
import { endsSentence } from './closing-punctuation.ts';
import { isNoComments } from './comments-block.ts';
import { diagnostic } from './diagnostic.ts';
import { paragraphsOf, wrapWidth } from './hard-wraps.ts';
import {
  boldWords,
  type Fence,
  fenceOf,
  hasWords,
  headingWords,
  isEmbed,
  isRule,
  isUnderline,
  quoteWords,
} from './line-kinds.ts';
import type { Span } from './span.ts';
import { isBlank, type Line, wordsOf } from './split-lines.ts';

/** Lines of plain text that stand directly under one another: paragraphs or a wrapped one. */
type TextGroup = { kind: 'lines'; lines: Span[] };
type BodyItem = BodyPiece | TextGroup;
export type Body = Gathered & { pieces: BodyPiece[] };

/** A bold line as long as this that ends like a sentence is a paragraph in bold. */
const LONGEST_BOLD_SENTENCE = 80;

const spanOf = (line: Line): Span => ({ start: line.from, end: line.to });

export function readBody(
  text: string,
  lines: readonly Line[],
  from: number,
  to: number,
  skip: SkippedLines,
): Body {
  const body: Body = { ...nothingGathered(), pieces: [] };
  const items: BodyItem[] = [];
  const fences = closingFences(text, lines, from, to, skip);
  let open: Span[] | null = null;
  let at = from;
  while (at < to) {
    const line = lines[at];
    const skipped = skip(at);
    if (line === undefined || skipped >= 0 || isBlank(line)) {
      open = null;
      at = Math.max(at, skipped) + 1;
      continue;
    }
    const taken = takeMarked(text, lines, at, to, items, body, fences, skip);
    if (taken > 0) {
      open = null;
      at += taken;
      continue;
    }
    if (open === null) {
      open = [];
      items.push({ kind: 'lines', lines: open });
    }
    open.push(spanOf(line));
    at += 1;
  }
  body.pieces = joinGroups(text, items, body);
  return body;
}

/** Takes what a mark at its beginning makes plain; the number of lines taken, 0 for plain text. */
function takeMarked(
  text: string,
  lines: readonly Line[],
  at: number,
  to: number,
  items: BodyItem[],
  body: Body,
  fences: readonly number[],
  skip: SkippedLines,
): number {
  const line = lines[at];
  if (line === undefined) return 0;
  const span = spanOf(line);
  if (isRule(text, line) || isUnderline(text, line) || isNoComments(wordsOf(text, line))) {
    body.furniture.push(span);
    return 1;
  }
  const fence = fenceOf(text, line);
  if (fence !== null) return takeCode(text, lines, at, fences[at] ?? -1, fence, body);
  const heading = headingWords(text, line);
  const bold = heading === null ? boldSubhead(text, span, body) : boldWords(text, heading);
  if (heading !== null || bold !== null) {
    items.push(pieceOf(text, 'subhead', span, bold ?? heading ?? span));
    return 1;
  }
  if (quoteWords(text, line) !== null) return takeQuote(text, lines, at, to, items, body);
  const list = readListBlock(text, lines, at, to, skip);
  if (list !== null) {
    items.push(list.piece);
    body.diagnostics.push(...list.diagnostics);
    return list.taken;
  }
  return takeAside(text, line, body);
}

function boldSubhead(text: string, span: Span, body: Body): Span | null {
  const bold = boldWords(text, span);
  if (bold === null) return null;
  if (bold.end - bold.start <= LONGEST_BOLD_SENTENCE || !endsSentence(text, bold.start, bold.end))
    return bold;
  const message =
    'This bold line is as long as a sentence; it was taken for a paragraph and not for a subhead.';
  body.diagnostics.push(diagnostic('info', 'bold-paragraph', message, span));
  return null;
}

/** Quoted lines that stand together are one quote; a line of marks alone parts two. */
function takeQuote(
  text: string,
  lines: readonly Line[],
  at: number,
  to: number,
  items: BodyItem[],
  body: Body,
): number {
  let words: Span[] = [];
  let start = 0;
  const close = (): void => {
    const last = words[words.length - 1];
    if (last !== undefined)
      items.push({
        ...pieceOf(text, 'quote', { start, end: last.end }, last),
        content: joinWords(text, words),
      });
    words = [];
  };
  let next = at;
  for (; next < to; next += 1) {
    const line = lines[next];
    const quoted = line === undefined ? null : quoteWords(text, line);
    if (line === undefined || quoted === null) break;
    if (!hasWords(text, quoted)) {
      close();
      body.furniture.push(spanOf(line));
      continue;
    }
    if (words.length === 0) start = line.from;
    words.push(quoted);
  }
  close();
  return next - at;
}

/** Code is no prose that a desk could check: it is kept in the file and named. */
function takeCode(
  text: string,
  lines: readonly Line[],
  at: number,
  closing: number,
  fence: Fence,
  body: Body,
): number {
  const end = lines[closing];
  const start = lines[at]?.from ?? 0;
  const isClosed = end !== undefined && (fenceOf(text, end)?.length ?? 0) >= fence.length;
  const span = { start, end: isClosed ? end.to : (lines[at]?.to ?? start) };
  const message = isClosed
    ? 'A block of code. It stays in the original file, and is not part of the text on the desk.'
    : 'A code fence without its end. The fence was left out, the lines under it were read as text.';
  body.unparsed.push(span);
  body.diagnostics.push(diagnostic('warning', isClosed ? 'code-block' : 'unclosed-fence', message, span));
  return isClosed ? closing - at + 1 : 1;
}

/** For every line the next one that can close a fence of the same mark, found in one pass from the end. */
function closingFences(
  text: string,
  lines: readonly Line[],
  from: number,
  to: number,
  skip: SkippedLines,
): number[] {
  const closing: number[] = [];
  const next = new Map<string, number>();
  for (let at = to - 1; at >= from; at -= 1) {
    // No code block reaches over metadata.
    if (skip(at) >= 0) next.clear();
    const line = lines[at];
    const fence = line === undefined ? null : fenceOf(text, line);
    if (fence === null) continue;
    closing[at] = next.get(fence.mark) ?? -1;
    if (fence.info === '') next.set(fence.mark, at);
  }
  return closing;
}

/** Sets aside a line that nobody reads; 0 when the line is text. */
function takeAside(text: string, line: Line, body: Body): number {
  const span = spanOf(line);
  const embed = isEmbed(text, line);
  if (embed !== null) {
    const message =
      embed === 'image'
        ? 'An image. The desk fetches none; it stays in the original file.'
        : 'Markup without words. It stays in the original file, and is not part of the text on the desk.';
    body.unparsed.push(span);
    body.diagnostics.push(diagnostic('warning', embed === 'image' ? 'image' : 'embed', message, span));
    return 1;
  }
  if (!hasWords(text, span)) {
    body.unparsed.push(span);
    const message =
      'This line holds no word. It stays in the original file, and is not part of the text on the desk.';
    body.diagnostics.push(diagnostic('info', 'no-words', message, span));
    return 1;
  }
  if (/^<\/?[a-z][^<>]{0,200}>/i.test(text.slice(line.from, Math.min(line.to, line.from + 210)))) {
    const message = 'HTML in the text. It is shown as it is written, and never becomes markup.';
    body.diagnostics.push(diagnostic('warning', 'html-in-text', message, span));
  }
  return 0;
}

function joinGroups(text: string, items: readonly BodyItem[], body: Body): BodyPiece[] {
  const groups = items.filter((item): item is TextGroup => item.kind === 'lines').map((item) => item.lines);
  const width = wrapWidth(text, groups);
  const pieces: BodyPiece[] = [];
  const joined: BodyPiece[] = [];
  for (const item of items) {
    if (item.kind !== 'lines') {
      pieces.push(item);
      continue;
    }
    for (const words of paragraphsOf(text, item.lines, width)) {
      const span = { start: words[0]?.start ?? 0, end: words[words.length - 1]?.end ?? 0 };
      const piece = { ...pieceOf(text, 'paragraph', span, span), content: joinWords(text, words) };
      pieces.push(piece);
      if (words.length > 1) joined.push(piece);
    }
  }
  const first = joined[0];
  const last = joined[joined.length - 1];
  if (first !== undefined && last !== undefined) {
    const message = `The lines are wrapped at about ${width ?? 0} characters; they were joined into ${joined.length} paragraphs.`;
    body.diagnostics.push(diagnostic('info', 'joined-wraps', message, { start: first.start, end: last.end }));
  }
  return pieces;
}
