/** The polarity hint: the sentence says the opposite word of the one that stands there in the source. */

import { stemsOf } from './best-sentences.ts';
import type { Mismatch } from './mismatch.ts';
import { OPPOSITES } from './opposite-words.ts';
import { sameness, type TextWord } from './read-words.ts';
import type { SourceFacts } from './source-facts.ts';
import type { SourceWords } from './source-words.ts';

/** Words around a word by which its place is known again. */
const NEIGHBOURS = 4;
/** So many of them must stand around the opposite; fewer are enough where the source never has the word itself. */
const LEAST_SHARED = 2;
/** Places of one word that are compared. */
const MOST_PLACES = 100;

export function checkPolarity(sentence: string, words: readonly TextWord[], source: SourceFacts): Mismatch[] {
  return words.flatMap((word, index) => {
    const opposites = OPPOSITES.get(word.key);
    if (opposites === undefined) return [];
    const near = neighboursOf(words, index);
    const own = bestPlace(
      [...placesOf(word.key, source.words), ...formPlacesOf(word, source)],
      near,
      source.words,
    );
    const others = [...opposites].flatMap((key) => placesOf(key, source.words));
    const other = bestPlace(others, near, source.words);
    const least = Math.max(LEAST_SHARED, (own?.shared ?? 0) + 1);
    const stated = other === null ? undefined : source.words.words[other.at];
    if (other === null || stated === undefined || other.shared < least) return [];
    return [
      {
        kind: 'polarity' as const,
        start: word.start,
        end: word.end,
        words: sentence.slice(word.start, word.end),
        nearest: { start: stated.start, end: stated.end },
        note: `The source has “${source.text.slice(stated.start, stated.end)}” at this place.`,
      },
    ];
  });
}

function placesOf(key: string, { places }: SourceWords): readonly number[] {
  return (places.get(key) ?? []).slice(0, MOST_PLACES);
}

function formPlacesOf(word: TextWord, { index }: SourceFacts): readonly number[] {
  return (index.places.get(sameness(word)) ?? []).slice(0, MOST_PLACES);
}

/** Of these places the one with most of the neighbours around it. */
function bestPlace(
  places: readonly number[],
  near: ReadonlySet<string>,
  { words }: SourceWords,
): { at: number; shared: number } | null {
  let best: { at: number; shared: number } | null = null;
  for (const at of places) {
    const shared = sharedAround(words, at, near);
    if (best === null || shared > best.shared) best = { at, shared };
  }
  return best;
}

/** How many of the neighbours stand around this place, each counted once. */
function sharedAround(words: readonly TextWord[], at: number, near: ReadonlySet<string>): number {
  const seen: string[] = [];
  for (let next = Math.max(0, at - NEIGHBOURS); next <= at + NEIGHBOURS; next += 1) {
    const stem = next === at ? '' : (words[next]?.stem ?? '');
    if (stem !== '' && near.has(stem) && !seen.includes(stem)) seen.push(stem);
  }
  return seen.length;
}

function neighboursOf(words: readonly TextWord[], index: number): Set<string> {
  return stemsOf([
    ...words.slice(Math.max(0, index - NEIGHBOURS), index),
    ...words.slice(index + 1, index + 1 + NEIGHBOURS),
  ]);
}
