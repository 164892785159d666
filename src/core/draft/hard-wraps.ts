/** Tells hard-wrapped lines from lines that are paragraphs of their own. */

import { closingOf, endsSentence } from './closing-punctuation.ts';
import type { Span } from './span.ts';
import { isSpace } from './split-lines.ts';

/** Lines that stand directly under one another. */
export type LineGroup = readonly Span[];

/** Nobody wraps wider than this, or narrower than that. */
const WIDEST = 130;
const NARROWEST = 30;
const NARROWEST_UNSPACED = 16;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const LOWER_CASE = /^\p{Ll}/u;

/** The width that a file's lines are wrapped to; null when its lines are paragraphs. Most breaks must fall inside a sentence. */
export function wrapWidth(text: string, groups: readonly LineGroup[]): number | null {
  const narrow = groups.filter(isNarrow);
  let width = 0;
  for (const group of narrow) for (const line of group) width = Math.max(width, lengthOf(line));
  const sample = narrow[0]?.[0];
  const unspaced = sample !== undefined && UNSPACED.test(text.slice(sample.start, sample.end));
  if (width < (unspaced ? NARROWEST_UNSPACED : NARROWEST)) return null;
  let breaks = 0;
  let wraps = 0;
  for (const group of narrow)
    forEachBreak(group, (above, below) => {
      breaks += 1;
      if (isInSentence(text, above, below, width)) wraps += 1;
    });
  return wraps * 2 > breaks ? width : null;
}

/** Cuts a group into paragraphs; `width` is the file's. Without one every line is a paragraph. */
export function paragraphsOf(text: string, group: LineGroup, width: number | null): Span[][] {
  if (width === null || !isNarrow(group) || !isWrapped(text, group, width))
    return group.map((line) => [line]);
  const paragraphs: Span[][] = [[...group.slice(0, 1)]];
  forEachBreak(group, (above, below) => {
    if (isParagraphEnd(text, above, below, width)) paragraphs.push([below]);
    else paragraphs[paragraphs.length - 1]?.push(below);
  });
  return paragraphs;
}

function isNarrow(group: LineGroup): boolean {
  return group.length > 1 && group.every((line) => lengthOf(line) <= WIDEST);
}

/** Whether a group of a wrapped file is wrapped itself: every line is full, or breaks fall inside sentences. */
function isWrapped(text: string, group: LineGroup, width: number): boolean {
  let breaks = 0;
  let inSentence = 0;
  let full = 0;
  forEachBreak(group, (above, below) => {
    breaks += 1;
    if (isInSentence(text, above, below, width)) inSentence += 1;
    if (isFull(text, above, below, width)) full += 1;
  });
  return inSentence * 2 >= breaks || full === breaks;
}

function isInSentence(text: string, above: Span, below: Span, width: number): boolean {
  if (endsSentence(text, above.start, above.end)) return false;
  if (LOWER_CASE.test(text.slice(below.start, below.start + 2))) return true;
  return lengthOf(above) >= width * 0.6 && isFull(text, above, below, width);
}

/** A short line with a closed sentence, or one that reads as a subhead, ends its paragraph. */
function isParagraphEnd(text: string, above: Span, below: Span, width: number): boolean {
  if (lengthOf(above) + 1 + firstWordLength(text, below) > width * 0.75) return false;
  if (endsSentence(text, above.start, above.end)) return true;
  const goesOn = closingOf(text, above.start, above.end) === 'open';
  return !goesOn && !LOWER_CASE.test(text.slice(below.start, below.start + 2));
}

/** Whether the next word had no room left, give or take what a person's hand does. */
function isFull(text: string, above: Span, below: Span, width: number): boolean {
  return lengthOf(above) + 1 + firstWordLength(text, below) > width - 8;
}

function firstWordLength(text: string, line: Span): number {
  if (UNSPACED.test(text.charAt(line.start))) return 1;
  let at = line.start;
  while (at < line.end && !isSpace(text, at)) at += 1;
  return at - line.start;
}

const lengthOf = (line: Span): number => line.end - line.start;

function forEachBreak(group: LineGroup, visit: (above: Span, below: Span) => void): void {
  for (let i = 1; i < group.length; i += 1) {
    const above = group[i - 1];
    const below = group[i];
    if (above !== undefined && below !== undefined) visit(above, below);
  }
}
