/** One paragraph of a capture. It is drawn again only when what is marked in it changes. */

import { memo } from 'react';
import type { Span } from '../../../core/draft/span.ts';
import { START } from './capture-selection.ts';
import { Marked, type MarkedSpan } from './marked.tsx';

type Props = {
  text: string;
  start: number;
  end: number;
  attached: readonly Span[];
  highlighted: Span | null;
  /** The passage the text was opened at, while nothing is highlighted. */
  lookedUp: Span | null;
};

export const CaptureParagraph = memo(function CaptureParagraph(props: Props) {
  const { text, start, end } = props;
  return (
    <p className="reader__paragraph" dir="auto" {...{ [START]: start }}>
      <Marked text={text.slice(start, end)} spans={spansWithin(props)} />
    </p>
  );
}, isSame);

/** The highlighted passage is drawn over what is attached, or else the one that was looked up. */
function spansWithin({ start, end, attached, highlighted, lookedUp }: Props): MarkedSpan[] {
  const cut = (span: Span) => ({ start: Math.max(span.start, start), end: Math.min(span.end, end) });
  const spans: MarkedSpan[] = [];
  const wanted = highlighted ?? lookedUp;
  const over = wanted === null ? null : cut(wanted);
  for (const span of attached) {
    const { start: from, end: to } = cut(span);
    if (from >= to) continue;
    const cutUp =
      over === null
        ? [[from, to] as const]
        : ([
            [from, Math.min(to, over.start)],
            [Math.max(from, over.end), to],
          ] as const);
    for (const [a, b] of cutUp) if (a < b) spans.push({ start: a, end: b, kind: 'attached' });
  }
  if (over !== null && over.start < over.end)
    spans.push({ ...over, kind: highlighted === null ? 'looked-up' : 'highlighted' });
  return spans
    .sort((a, b) => a.start - b.start)
    .map((span) => ({ ...span, start: span.start - start, end: span.end - start }));
}

function isSame(a: Props, b: Props): boolean {
  return (
    a.text === b.text &&
    a.start === b.start &&
    a.highlighted?.start === b.highlighted?.start &&
    a.highlighted?.end === b.highlighted?.end &&
    a.lookedUp?.start === b.lookedUp?.start &&
    a.lookedUp?.end === b.lookedUp?.end &&
    spanKey(a) === spanKey(b)
  );
}

function spanKey({ attached, start, end }: Props): string {
  return attached
    .filter((span) => span.start < end && start < span.end)
    .map((span) => `${span.start}-${span.end}`)
    .join();
}
