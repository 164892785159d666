/** Takes off the code fence that models put around a whole draft. */

import { diagnostic } from './diagnostic.ts';
import { fenceOf } from './line-kinds.ts';
import type { Diagnostic } from './parsed-draft.ts';
import type { Span } from './span.ts';
import { isBlank, type Line } from './split-lines.ts';

export type Unwrapped = { lines: Line[]; furniture: Span[]; diagnostics: Diagnostic[] };

/** The fence lines become blank, so that every offset stays. */
export function withoutWrapper(text: string, lines: readonly Line[]): Unwrapped {
  const first = lines.findIndex((line) => !isBlank(line));
  const last = lines.findLastIndex((line) => !isBlank(line));
  const opening = lines[first];
  const closing = lines[last];
  const plain: Unwrapped = { lines: [...lines], furniture: [], diagnostics: [] };
  if (opening === undefined || closing === undefined || first === last) return plain;
  const fence = fenceOf(text, opening);
  const end = fenceOf(text, closing);
  if (fence === null || end === null || end.info !== '' || end.mark !== fence.mark) return plain;
  if (!/^(?:markdown|md|text|txt)?$/i.test(fence.info)) return plain;
  const between = lines.slice(first + 1, last).some((line) => fenceOf(text, line)?.mark === fence.mark);
  if (between) return plain;
  const blank = (line: Line): Line => ({ ...line, from: line.start, to: line.start });
  const furniture = [opening, closing].map((line) => ({ start: line.from, end: line.to }));
  const message = 'The whole draft stands in a code fence; the fence was taken off.';
  return {
    lines: lines.map((line, at) => (at === first || at === last ? blank(line) : line)),
    furniture,
    diagnostics: [diagnostic('info', 'fenced-draft', message, furniture[0] ?? opening)],
  };
}
