/** Goes through a text by sentence, as the arrow keys do: one on, or one more or less of what is chosen. */

import type { Span } from '../../../core/draft/span.ts';

/** Where a choice that is made longer began. */
export type Walk = { chosen: Span; anchor: Span };

/** `from` is what is chosen now, or only a place where the two are the same. Null at the end of the text. */
export function walkOn(sentences: readonly Span[], from: Span, step: 1 | -1): Walk | null {
  const edge = step === 1 ? Math.max(from.start, from.end - 1) : from.start;
  const at = sentenceAt(sentences, edge);
  const here = sentences[at];
  if (here === undefined) return null;
  const isChosen = from.end > from.start && from.start < here.end && here.start < from.end;
  const next = sentences[isChosen ? at + step : at];
  return next === undefined ? null : { chosen: spanOf(next), anchor: spanOf(next) };
}

/** The anchor stays; the other end goes one sentence on, and back over the anchor when it comes to that. */
export function stretch(sentences: readonly Span[], { chosen, anchor }: Walk, step: 1 | -1): Walk | null {
  const grownUp = chosen.start < anchor.start;
  const moving = sentenceAt(sentences, grownUp ? chosen.start : Math.max(chosen.start, chosen.end - 1));
  const next = sentences[moving + step];
  if (next === undefined) return null;
  return {
    chosen: { start: Math.min(anchor.start, next.start), end: Math.max(anchor.end, next.end) },
    anchor,
  };
}

/** The sentence that has the unit, else the next one, else the last. */
function sentenceAt(sentences: readonly Span[], unit: number): number {
  const at = sentences.findIndex((sentence) => sentence.end > unit);
  return at === -1 ? sentences.length - 1 : at;
}

const spanOf = ({ start, end }: Span): Span => ({ start, end });
