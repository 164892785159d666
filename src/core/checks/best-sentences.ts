/** Asks a source which of its sentences speak of the same thing. */

import type { CaptureIndex, IndexedSentence } from './capture-index.ts';
import type { TextWord } from './read-words.ts';

/** `coverage` is the share of the asked matter that the sentence has, rare words counting more, 0..1. */
export type RankedSentence = { sentence: IndexedSentence; index: number; coverage: number };

/** Of a word that stands in more sentences, the first ones are enough: it tells none from another. */
const MOST_HAVING = 1_000;

/** The best of them for these stems; none that has nothing in common. */
export function bestSentences(
  { sentences, postings }: CaptureIndex,
  stems: ReadonlySet<string>,
  count: number,
): RankedSentence[] {
  const scores = new Map<number, number>();
  let all = 0;
  for (const stem of stems) {
    const having = postings(stem).sentences;
    const weight = Math.log(1 + sentences.length / Math.max(1, having.length));
    all += weight;
    for (const index of having.slice(0, MOST_HAVING)) scores.set(index, (scores.get(index) ?? 0) + weight);
  }
  return topOf(scores, count).flatMap(([index, score]) => {
    const sentence = sentences[index];
    return sentence === undefined ? [] : [{ sentence, index, coverage: score / all }];
  });
}

/** The entries of the highest values, the earlier of equals first. `count` is small. */
function topOf(scores: ReadonlyMap<number, number>, count: number): [number, number][] {
  const top: [number, number][] = [];
  for (const [index, score] of scores) {
    const last = top.at(-1);
    if (top.length === count && last !== undefined && !isBefore(index, score, last)) continue;
    let at = top.length;
    while (at > 0 && isBefore(index, score, top[at - 1] ?? [0, 0])) at -= 1;
    top.splice(at, 0, [index, score]);
    if (top.length > count) top.pop();
  }
  return top;
}

function isBefore(index: number, score: number, [otherIndex, otherScore]: [number, number]): boolean {
  return score > otherScore || (score === otherScore && index < otherIndex);
}

export function stemsOf(words: readonly TextWord[]): Set<string> {
  const stems = new Set<string>();
  for (const { stem } of words) if (stem !== '') stems.add(stem);
  return stems;
}
