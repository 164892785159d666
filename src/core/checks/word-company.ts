/** How far the words of a sentence keep in a source the company that they keep in the sentence. */

import { splitSentences } from '../claims/split-sentences.ts';
import { readWords, type TextWord } from './read-words.ts';
import type { SourceFacts } from './source-facts.ts';

/** All are shares of what is missing, 0..1. */
export type WordCompany = {
  /** Neighbouring words that nowhere follow each other in the source. */
  pairs: number;
  /** Of the words around a word, those that stand around none of its places. */
  around: number;
  /** Words close to each other that no sentence of the source has both. */
  together: number;
};

/** Words on each side whose company is asked for, and the words of the source in which it may stand. */
const AROUND = 3;
const WIDE = 8;
/** Words with matter behind a word that a sentence should have together with it. */
const CLOSE = 4;
const MOST_PLACES = 60;
/** Of a word that more sentences have, the first ones are enough. */
const MOST_HAVING = 1_000;
/** A claim is a sentence or a few; of a monster no more words than this are read. */
const MOST_WORDS = 600;

export function wordCompany(text: string, source: SourceFacts): WordCompany {
  const totals = { pairs: share(), around: share(), together: share() };
  for (const { start, end } of splitSentences(text)) {
    const all = readWords(text.slice(start, end)).slice(0, MOST_WORDS);
    const stems = all.map(({ stem }) => stem).filter((stem) => stem !== '');
    for (const [a, b] of neighbours(all)) totals.pairs.add(follows(a, b, source) ? 0 : 1);
    for (const index of stems.keys()) totals.around.add(missingAround(stems, index, source));
    for (const [a, b] of closePairs(stems)) totals.together.add(shareSentence(a, b, source) ? 0 : 1);
  }
  return {
    pairs: totals.pairs.value(),
    around: totals.around.value(),
    together: totals.together.value(),
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

function closePairs(stems: readonly string[]): [string, string][] {
  return stems.flatMap((stem, index) =>
    stems.slice(index + 1, index + 1 + CLOSE).map((other): [string, string] => [stem, other]),
  );
}

function follows(a: TextWord, b: TextWord, { words }: SourceFacts): boolean {
  const places = (words.places.get(a.key) ?? []).slice(0, MOST_PLACES);
  return places.some((at) => words.words[at + 1]?.key === b.key);
}

function missingAround(stems: readonly string[], index: number, source: SourceFacts): number {
  const own = stems[index] ?? '';
  const near = new Set(stems.slice(Math.max(0, index - AROUND), index + AROUND + 1));
  near.delete(own);
  let most = -1;
  for (const at of (source.index.places.get(own) ?? []).slice(0, MOST_PLACES)) {
    const around = source.index.words.slice(Math.max(0, at - WIDE), at + WIDE + 1);
    const there = new Set(around.map(({ stem }) => stem));
    let found = 0;
    for (const stem of near) if (there.has(stem)) found += 1;
    most = Math.max(most, found);
    if (most === near.size) break;
  }
  return most === -1 ? 1 : 1 - most / Math.max(1, near.size);
}

function shareSentence(a: string, b: string, { index }: SourceFacts): boolean {
  const [first, second] = [index.postings(a).sentences, index.postings(b).sentences];
  let [i, j] = [0, 0];
  while (i < Math.min(first.length, MOST_HAVING) && j < Math.min(second.length, MOST_HAVING)) {
    const difference = (first[i] ?? 0) - (second[j] ?? 0);
    if (difference === 0) return true;
    if (difference < 0) i += 1;
    else j += 1;
  }
  return false;
}
