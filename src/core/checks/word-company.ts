/** How far the words of a sentence keep in a source the company that they keep in the sentence. */

import { splitSentences } from '../claims/split-sentences.ts';
import { bestSentences } from './best-sentences.ts';
import { readWords, type TextWord } from './read-words.ts';
import type { SourceFacts } from './source-facts.ts';

/** All are shares of what is missing, 0..1. */
export type WordCompany = {
  /** Words with matter that the source has in no form. */
  words: number;
  /** Neighbouring words that nowhere follow each other in the source. */
  pairs: number;
  /** Neighbouring words with matter that nowhere stand near each other. */
  nearPairs: number;
  /** Of the words around a word, those that stand around none of its places. */
  around: number;
  /** Words with matter that the three best sentences lack. */
  sentences: number;
};

const NEAR = 6;
/** Words on each side whose company is asked for, and the words of the source in which it may stand. */
const AROUND = 3;
const WIDE = 8;
const MOST_PLACES = 60;
const MOST_SENTENCES = 3;
/** A claim is a sentence or a few; of a monster no more words than this are read. */
const MOST_WORDS = 600;

export function wordCompany(text: string, source: SourceFacts): WordCompany {
  const totals = { words: share(), pairs: share(), nearPairs: share(), around: share(), sentences: share() };
  for (const { start, end } of splitSentences(text)) {
    const all = readWords(text.slice(start, end)).slice(0, MOST_WORDS);
    const stems = all.map(({ stem }) => stem).filter((stem) => stem !== '');
    for (const stem of stems) totals.words.add(source.index.places.has(stem) ? 0 : 1);
    for (const [a, b] of neighbours(all)) totals.pairs.add(follows(a, b, source) ? 0 : 1);
    for (const [a, b] of neighbours(stems)) totals.nearPairs.add(standNear(a, b, source) ? 0 : 1);
    for (const index of stems.keys()) totals.around.add(missingAround(stems, index, source));
    const best = bestSentences(source.index, new Set(stems), MOST_SENTENCES);
    const had = new Set(
      best.flatMap(({ sentence }) =>
        source.index.words.slice(sentence.from, sentence.to).map(({ stem }) => stem),
      ),
    );
    const asked = new Set(stems);
    if (asked.size > 0) totals.sentences.add([...asked].filter((stem) => !had.has(stem)).length / asked.size);
  }
  return {
    words: totals.words.value(),
    pairs: totals.pairs.value(),
    nearPairs: totals.nearPairs.value(),
    around: totals.around.value(),
    sentences: totals.sentences.value(),
  };
}

function share(): { add: (missing: number) => void; value: () => number } {
  let [sum, count] = [0, 0];
  return {
    add: (missing) => {
      sum += missing;
      count += 1;
    },
    value: () => (count === 0 ? 0 : sum / count),
  };
}

function neighbours<Item>(items: readonly Item[]): [Item, Item][] {
  return items.slice(1).map((item, index) => [items[index] ?? item, item]);
}

function placesOf(stem: string, { index }: SourceFacts): readonly number[] {
  return (index.places.get(stem) ?? []).slice(0, MOST_PLACES);
}

function follows(a: TextWord, b: TextWord, { words }: SourceFacts): boolean {
  const places = (words.places.get(a.key) ?? []).slice(0, MOST_PLACES);
  return places.some((at) => words.words[at + 1]?.key === b.key);
}

function standNear(a: string, b: string, source: SourceFacts): boolean {
  const [first, second] = [placesOf(a, source), placesOf(b, source)];
  let from = 0;
  return first.some((at) => {
    while ((second[from] ?? Number.POSITIVE_INFINITY) < at - NEAR) from += 1;
    for (let next = from; (second[next] ?? Number.POSITIVE_INFINITY) <= at + NEAR; next += 1) {
      if (second[next] !== at) return true;
    }
    return false;
  });
}

function missingAround(stems: readonly string[], index: number, source: SourceFacts): number {
  const own = stems[index] ?? '';
  const near = new Set(stems.slice(Math.max(0, index - AROUND), index + AROUND + 1));
  near.delete(own);
  let most = -1;
  for (const at of placesOf(own, source)) {
    const there = new Set(
      source.words.words.slice(Math.max(0, at - WIDE), at + WIDE + 1).map(({ stem: one }) => one),
    );
    let found = 0;
    for (const stem of near) if (there.has(stem)) found += 1;
    most = Math.max(most, found);
    if (most === near.size) break;
  }
  return most === -1 ? 1 : 1 - most / Math.max(1, near.size);
}
