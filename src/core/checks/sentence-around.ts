/** The sentences of a capture that a span touches: what a person reads beside a claim. */

import type { Span } from '../draft/span.ts';
import type { CaptureIndex } from './capture-index.ts';

/** More than this many sentences are not read side by side. */
const MOST_SENTENCES = 3;

/** UTF-16 units into the capture; the span itself where it stands in no sentence. */
export function sentenceAround({ sentences }: Pick<CaptureIndex, 'sentences'>, { start, end }: Span): Span {
  const first = firstEndingAfter(sentences, start);
  const touched = sentences
    .slice(first, first + MOST_SENTENCES)
    .filter((sentence) => sentence.start < Math.max(end, start + 1));
  const last = touched.at(-1);
  if (touched[0] === undefined || last === undefined) return { start, end };
  return { start: touched[0].start, end: last.end };
}

/** Sentences stand in reading order and do not overlap. */
function firstEndingAfter(sentences: readonly Span[], at: number): number {
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.end ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}
