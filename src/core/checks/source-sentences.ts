/** A source cut into sentences that can be asked which of them speaks of the same thing. */

import { splitSentences } from '../claims/split-sentences.ts';
import type { Span } from '../draft/span.ts';
import type { ClaimWord, SourceWords } from './source-words.ts';

/** Words `from` to `to` of the source's words. */
export type SourceSentence = Span & { from: number; to: number; stems: ReadonlySet<string> };
/** `coverage` is the share of the asked matter that the sentence has, rare words counting more, 0..1. */
export type RankedSentence = { sentence: SourceSentence; index: number; coverage: number };
export type SourceSentences = {
  sentences: readonly SourceSentence[];
  /** The best of them for these stems; none that has nothing in common. */
  best: (stems: ReadonlySet<string>, count: number) => RankedSentence[];
};

/** Of a word that stands in more sentences, the first ones are enough: it tells none from another. */
const MOST_HAVING = 1_000;

export function sourceSentences(text: string, words: SourceWords): SourceSentences {
  const sentences: SourceSentence[] = [];
  const having = new Map<string, number[]>();
  let next = 0;
  for (const span of splitSentences(text)) {
    const from = next;
    const stems = new Set<string>();
    for (
      let word = words.words[next];
      word !== undefined && word.start < span.end;
      word = words.words[next]
    ) {
      const stem = stemOf(word);
      if (stem !== '') stems.add(stem);
      next += 1;
    }
    for (const stem of stems) {
      const known = having.get(stem);
      if (known === undefined) having.set(stem, [sentences.length]);
      else known.push(sentences.length);
    }
    sentences.push({ ...span, from, to: next, stems });
  }
  const weightOf = (stem: string): number => Math.log(1 + sentences.length / (having.get(stem)?.length ?? 1));
  return {
    sentences,
    best: (stems, count) => {
      const scores = new Map<number, number>();
      let all = 0;
      for (const stem of stems) {
        const weight = weightOf(stem);
        all += weight;
        for (const index of (having.get(stem) ?? []).slice(0, MOST_HAVING))
          scores.set(index, (scores.get(index) ?? 0) + weight);
      }
      return [...scores]
        .sort((a, b) => b[1] - a[1] || a[0] - b[0])
        .slice(0, count)
        .flatMap(([index, score]) => {
          const sentence = sentences[index];
          return sentence === undefined ? [] : [{ sentence, index, coverage: score / all }];
        });
    },
  };
}

/** '' for words without matter. */
export function stemOf(word: ClaimWord): string {
  return word.stem;
}

export function stemsOf(words: readonly ClaimWord[]): Set<string> {
  const stems = new Set<string>();
  for (const { stem } of words) if (stem !== '') stems.add(stem);
  return stems;
}
