/** Cuts a capture into the paragraphs it is drawn in; each knows where it stands, so that a selection can be told in the capture's own units. */

import type { Span } from '../../../core/draft/span.ts';

/** One line this long would be laid out at once; it is drawn in pieces, cut at a space. */
const LONGEST = 4_000;

/** UTF-16 units into the text, line breaks left out, in reading order. */
export function captureParagraphs(text: string): Span[] {
  const paragraphs: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(/\r\n|\n|\r/g)) {
    addLine(text, start, match.index, paragraphs);
    start = match.index + match[0].length;
  }
  addLine(text, start, text.length, paragraphs);
  return paragraphs;
}

function addLine(text: string, start: number, end: number, paragraphs: Span[]): void {
  let from = start;
  while (end - from > LONGEST) {
    const space = text.lastIndexOf(' ', from + LONGEST);
    const cut = space > from ? space + 1 : safeCut(text, from + LONGEST);
    paragraphs.push({ start: from, end: cut });
    from = cut;
  }
  if (end > from) paragraphs.push({ start: from, end });
}

/** Never between the two halves of one character. */
function safeCut(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff ? at - 1 : at;
}
