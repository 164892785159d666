/** Recognises the heading of the sources, in all the ways people write it. */

import { headingWords, holdsUrl } from './line-kinds.ts';
import type { Span } from './span.ts';
import { type Line, trimSpan } from './split-lines.ts';

/** `label` is the heading with its marks; `rest` what stands behind it on the line, if anything. `marked` says that a colon, bold or `#` makes it a heading. */
export type SourcesHeading = { label: Span; rest: Span | null; marked: boolean; hasUrl: boolean };

const WORD = /^(?:\*\*|__|\*|_)?sources?(?![\p{L}\p{N}])/iu;

export function sourcesHeading(text: string, line: Line): SourcesHeading | null {
  const heading = headingWords(text, line);
  const start = heading?.start ?? line.from;
  const end = heading?.end ?? line.to;
  const word = WORD.exec(text.slice(start, Math.min(end, start + 16)))?.[0];
  if (word === undefined) return null;
  let at = start + word.length;
  let colon = false;
  let emphasised = /^[*_]/.test(word);
  for (; at < end; at += 1) {
    const unit = text.charAt(at);
    if (unit === ':' || unit === '：') {
      if (colon) break;
      colon = true;
    } else if ((unit === '*' || unit === '_') && emphasised) continue;
    else if (unit !== ' ' && unit !== '\t') break;
    else if (colon) emphasised = false;
  }
  const rest = trimSpan(text, at, end);
  if (rest.end === rest.start)
    return {
      label: { start: line.from, end: line.to },
      rest: null,
      marked: colon || heading !== null || /^[*_]/.test(word),
      hasUrl: false,
    };
  if (!colon) return null;
  const label = trimSpan(text, line.from, rest.start);
  return { label, rest: { start: rest.start, end: line.to }, marked: true, hasUrl: holdsUrl(text, rest) };
}
