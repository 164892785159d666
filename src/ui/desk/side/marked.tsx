/** A text with some of its spans marked; the words stay what they are, to the unit. */

import { Fragment } from 'react';
import './marked.css';

/** UTF-16 units into the text; spans do not overlap and come in rising order. */
export type MarkedSpan = {
  start: number;
  end: number;
  kind: 'match' | 'other';
};

const READ_OUT: Record<MarkedSpan['kind'], string | undefined> = {
  match: undefined,
  other: 'not in the claim',
};

export function Marked({ text, spans }: { text: string; spans: readonly MarkedSpan[] }) {
  const parts: { text: string; kind: MarkedSpan['kind'] | null; at: number }[] = [];
  let at = 0;
  for (const span of spans) {
    if (span.start > at) parts.push({ text: text.slice(at, span.start), kind: null, at });
    parts.push({ text: text.slice(span.start, span.end), kind: span.kind, at: span.start });
    at = span.end;
  }
  if (at < text.length) parts.push({ text: text.slice(at), kind: null, at });
  return parts.map((part) =>
    part.kind === null ? (
      <Fragment key={part.at}>{part.text}</Fragment>
    ) : (
      <mark key={part.at} className={`marked marked--${part.kind}`} title={READ_OUT[part.kind]}>
        {part.text}
      </mark>
    ),
  );
}
