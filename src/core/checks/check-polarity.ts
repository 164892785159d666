/** The polarity hint: the sentence says the opposite word of the one that stands there in the source. */

import type { Mismatch } from './mismatch.ts';
import { OPPOSITES } from './opposite-words.ts';
import type { SourceFacts } from './source-facts.ts';
import { stemOf, stemsOf } from './source-sentences.ts';
import type { ClaimWord } from './source-words.ts';

/** Sentences of the source that are looked at. */
const MOST_SENTENCES = 3;
const LEAST_COVERAGE = 0.3;
/** Words around the word and around its opposite of which one must be the same. */
const NEIGHBOURS = 4;

export function checkPolarity(sentence: string, words: readonly ClaimWord[], source: SourceFacts): Mismatch[] {
  const ranked = source.sentences.best(stemsOf(words), MOST_SENTENCES).filter(({ coverage }) => coverage >= LEAST_COVERAGE);
  return words.flatMap((word, index) => {
    const opposites = OPPOSITES.get(word.key);
    if (opposites === undefined) return [];
    const near = neighboursOf(words, index);
    if (near.size === 0 || saysItself(word, near, source)) return [];
    for (const { sentence: stated } of ranked) {
      for (let at = stated.from; at < stated.to; at += 1) {
        const other = source.words.words[at];
        if (other === undefined || !opposites.has(other.key)) continue;
        if (!shares(near, neighboursOf(source.words.words, at))) continue;
        return [
          {
            kind: 'polarity' as const,
            start: word.start,
            end: word.end,
            words: sentence.slice(word.start, word.end),
            nearest: { start: other.start, end: other.end },
            note: `The source has “${other.key}” at this place.`,
          },
        ];
      }
    }
    return [];
  });
}

function neighboursOf(words: readonly ClaimWord[], index: number): Set<string> {
  const near = [...words.slice(Math.max(0, index - NEIGHBOURS), index), ...words.slice(index + 1, index + 1 + NEIGHBOURS)];
  return stemsOf(near);
}

/** The word itself stands in the source beside the same words, so both may be said. */
function saysItself(word: ClaimWord, near: ReadonlySet<string>, source: SourceFacts): boolean {
  const own = stemOf(word) || word.key;
  return (source.words.places.get(word.key) ?? []).some((at) => shares(near, neighboursOf(source.words.words, at))) ||
    (source.words.stemPlaces.get(own) ?? []).some((at) => shares(near, neighboursOf(source.words.words, at)));
}

function shares(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const stem of a) if (b.has(stem)) return true;
  return false;
}
