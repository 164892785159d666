/** The repeats check: which texts say again what an earlier one has said, in the same words or nearly so. */

import { rememberList } from './remember.ts';
import { type RepeatKind, repeatKind } from './repeat-likeness.ts';
import { type RepeatWords, repeatWords } from './repeat-words.ts';

/** `at` repeats the earlier `first`; both are places in the list that was asked about. */
export type Repeat = { at: number; first: number; kind: RepeatKind };

/**
 * Each text that repeats an earlier one, once, with the earlier text most like it. Linear in the length of all. A draft
 * asks about its sentences and about its paragraphs; a verdict changes neither.
 */
export const findRepeats = rememberList(16, compareAll);

function compareAll(texts: readonly string[]): Repeat[] {
  const index = new RepeatIndex();
  return texts.flatMap((text, at) => {
    const words = repeatWords(text);
    const found = index.mostLike(words);
    if (found?.kind !== 'same') index.add(words, at);
    return found === null ? [] : [{ at, first: found.id, kind: found.kind }];
  });
}

/** Words of a text that are looked at as pairs: the beginning of a longer one tells as much. */
const MOST_PAIRS = 200;
/** A pair of words that more texts have is a phrase of everybody's. */
const MOST_PLACES = 16;
/** This share of its pairs a text has in common with what it repeats, whatever was changed. */
const LEAST_SHARED = 0.4;
/** Texts that are compared word by word. */
const MOST_COMPARED = 3;

/** Texts by their words and by each pair of neighbouring words, numbers taken for one another. */
export class RepeatIndex {
  readonly #texts: { words: RepeatWords; id: number }[] = [];
  readonly #same = new Map<string, number>();
  readonly #pairs = new Map<string, number[]>();

  add(words: RepeatWords, id: number): void {
    const place = this.#texts.length;
    this.#texts.push({ words, id });
    const key = words.keys.join(' ');
    if (!this.#same.has(key)) this.#same.set(key, place);
    for (const pair of pairsOf(words)) {
      const places = this.#pairs.get(pair);
      if (places === undefined) this.#pairs.set(pair, [place]);
      else if (places.length < MOST_PLACES) places.push(place);
    }
  }

  /** The text that these words repeat, the most alike of several. */
  mostLike(words: RepeatWords): { id: number; kind: RepeatKind } | null {
    const same = this.#texts[this.#same.get(words.keys.join(' ')) ?? -1];
    const candidates = same === undefined ? this.#candidates(words) : [same];
    for (const { words: others, id } of candidates) {
      const kind = repeatKind(words, others);
      if (kind !== null) return { id, kind };
    }
    return null;
  }

  #candidates(words: RepeatWords): { words: RepeatWords; id: number }[] {
    const pairs = pairsOf(words);
    const shared = new Map<number, number>();
    for (const pair of pairs)
      for (const place of this.#pairs.get(pair) ?? []) shared.set(place, (shared.get(place) ?? 0) + 1);
    return [...shared]
      .filter(([, count]) => count >= pairs.size * LEAST_SHARED)
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .slice(0, MOST_COMPARED)
      .flatMap(([place]) => this.#texts[place] ?? []);
  }
}

/** A text is looked for, then added: its pairs are put together once. */
const knownPairs = new WeakMap<RepeatWords, ReadonlySet<string>>();

function pairsOf(words: RepeatWords): ReadonlySet<string> {
  const known = knownPairs.get(words);
  if (known !== undefined) return known;
  const { masked } = words;
  const pairs = new Set<string>();
  for (let i = 0; i + 1 < masked.length && i < MOST_PAIRS; i += 1) pairs.add(`${masked[i]} ${masked[i + 1]}`);
  knownPairs.set(words, pairs);
  return pairs;
}
