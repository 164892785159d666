/** What acceptance calls for passages. */

import { indexSpans } from '../src/core/checks/capture-index.ts';
import { rankPassages as rank } from '../src/core/checks/rank-passages.ts';

/** Indexes of `sentences`, all of them, best first; those that share nothing with the claim stand last in reading order. */
export function rankPassages(claim: string, sentences: readonly string[]): number[] {
  const spans = spansOf(sentences);
  const index = indexSpans('', '', sentences.join('\n'), spans);
  const byStart = new Map(spans.map(({ start }, i) => [start, i]));
  const ranked = rank(claim, [index], sentences.length).map(({ start }) => byStart.get(start) ?? 0);
  const seen = new Set(ranked);
  return [...ranked, ...sentences.map((_, i) => i).filter((i) => !seen.has(i))];
}

function spansOf(sentences: readonly string[]): { start: number; end: number }[] {
  let at = 0;
  return sentences.map((sentence) => {
    const start = at;
    at += sentence.length + 1;
    return { start, end: start + sentence.length };
  });
}
