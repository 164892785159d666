/** The window of a text that is most like some words: seeds on rare words, then an alignment within a band. */

import { type TextWords, wordPlaces } from './text-words.ts';

/** A text's words with their places, made once. */
export type WordIndex = { words: TextWords; places: Map<string, number[]> };
/** Words `from` to `to` of the text; `pairs` are (wanted word, word of the text), both rising. */
export type NearWindow = { from: number; to: number; pairs: [number, number][]; likeness: number };

/** Rarest words looked up; commoner ones tell little about the place. */
const MOST_SEEDS = 32;
/** A word that stands more often than this is no seed. */
const MOST_PLACES = 200;
/** Windows that are aligned. */
const MOST_WINDOWS = 4;
/** Longer wishes are cut: the start of a passage finds its place. */
const MOST_WANTED = 400;
/** Scores of the alignment (Smith and Waterman 1981, with words for letters and free ends on the text's side). */
const SAME = 3;
const OTHER = -2;
const SKIPPED = -1;

export function indexWords(words: TextWords): WordIndex {
  return { words, places: wordPlaces(words.keys) };
}

/**
 * The best windows, most alike first; likeness is the share of words that pair, 0..1. Less than `least` alike are not
 * asked for, and mostly not aligned.
 */
export function nearestWindows(wanted: readonly string[], index: WordIndex, least = 0): NearWindow[] {
  const asked = wanted.slice(0, MOST_WANTED);
  const { keys } = index.words;
  const slack = Math.max(4, Math.ceil(asked.length / 4));
  const mayLack = Math.floor(asked.length * (1 - least));
  const distinct = new Set(asked);
  if (least > 0 && countAbsent(distinct, index) > mayLack) return [];
  const windows = seedOffsets(asked, index, slack, mayLack).flatMap((offset) => {
    const from = Math.max(0, offset - slack);
    const to = Math.min(keys.length, offset + asked.length + 2 * slack);
    if (least > 0 && countLacking(distinct, keys, from, to) > mayLack) return [];
    const window = alignWindow(asked, keys, from, to);
    return window === null || window.likeness < least ? [] : [window];
  });
  return windows.sort((a, b) => b.likeness - a.likeness || a.from - b.from);
}

/** How many different words that are wanted stand nowhere in the whole text. */
function countAbsent(wanted: ReadonlySet<string>, { places }: WordIndex): number {
  let absent = 0;
  for (const key of wanted) if (!places.has(key)) absent += 1;
  return absent;
}

/** How many different words that are wanted stand nowhere in this window: told far sooner than what aligns. */
function countLacking(
  wanted: ReadonlySet<string>,
  keys: readonly string[],
  from: number,
  to: number,
): number {
  const lacking = new Set(wanted);
  for (let at = from; at < to && lacking.size > 0; at += 1) lacking.delete(keys[at] ?? '');
  return lacking.size;
}

/**
 * Where the wanted words would begin, by the votes of the rare ones among them: of twice as many and one as a window may
 * lack, it has most.
 */
function seedOffsets(
  wanted: readonly string[],
  { words, places }: WordIndex,
  slack: number,
  mayLack: number,
): number[] {
  const seeds = wanted
    .map((key, at) => ({ at, found: places.get(key) ?? [] }))
    .filter(({ found }) => found.length > 0 && found.length <= MOST_PLACES)
    .sort((a, b) => a.found.length - b.found.length)
    .slice(0, Math.min(MOST_SEEDS, 2 * mayLack + 1));
  // An offset votes in its bucket and the next. It can lie before the text by as much as was wanted.
  const before = Math.ceil(wanted.length / slack);
  const weights = new Float64Array(before + Math.ceil(words.keys.length / slack) + 2);
  const offsets = new Int32Array(weights.length);
  const voted: number[] = [];
  for (const { at, found } of seeds) {
    for (const place of found) {
      const offset = place - at;
      const bucket = Math.floor(offset / slack) + before;
      for (let near = bucket; near <= bucket + 1; near += 1) {
        if (weights[near] === 0) {
          voted.push(near);
          offsets[near] = offset;
        }
        weights[near] = (weights[near] ?? 0) + 1 / found.length;
        offsets[near] = Math.min(offsets[near] ?? 0, offset);
      }
    }
  }
  const offsetOf = (bucket: number): number => offsets[bucket] ?? 0;
  voted.sort((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0) || offsetOf(a) - offsetOf(b));
  const chosen: number[] = [];
  for (const bucket of voted) {
    if (chosen.length === MOST_WINDOWS) break;
    const offset = offsetOf(bucket);
    if (!chosen.some((other) => Math.abs(other - offset) < slack / 2)) chosen.push(offset);
  }
  return chosen;
}

function alignWindow(
  wanted: readonly string[],
  keys: readonly string[],
  from: number,
  to: number,
): NearWindow | null {
  const width = to - from + 1;
  const scores = new Int32Array((wanted.length + 1) * width);
  for (let i = 1; i <= wanted.length; i += 1) {
    scores[i * width] = i * SKIPPED;
    for (let j = 1; j < width; j += 1) {
      const pair =
        (scores[(i - 1) * width + j - 1] ?? 0) + (wanted[i - 1] === keys[from + j - 1] ? SAME : OTHER);
      const skip = Math.max(scores[(i - 1) * width + j] ?? 0, scores[i * width + j - 1] ?? 0) + SKIPPED;
      scores[i * width + j] = Math.max(pair, skip);
    }
  }
  let best = 0;
  for (let j = 0; j < width; j += 1) {
    if ((scores[wanted.length * width + j] ?? 0) > (scores[wanted.length * width + best] ?? 0)) best = j;
  }
  return tracePairs(wanted, keys, from, scores, width, best);
}

/** Walks the best path back; null when not one word pairs. */
function tracePairs(
  wanted: readonly string[],
  keys: readonly string[],
  from: number,
  scores: Int32Array,
  width: number,
  end: number,
): NearWindow | null {
  const pairs: [number, number][] = [];
  let [i, j] = [wanted.length, end];
  while (i > 0 && j > 0) {
    const here = scores[i * width + j] ?? 0;
    const same = wanted[i - 1] === keys[from + j - 1];
    if (here === (scores[(i - 1) * width + j - 1] ?? 0) + (same ? SAME : OTHER)) {
      if (same) pairs.push([i - 1, from + j - 1]);
      i -= 1;
      j -= 1;
    } else if (here === (scores[(i - 1) * width + j] ?? 0) + SKIPPED) i -= 1;
    else j -= 1;
  }
  if (pairs.length === 0) return null;
  pairs.reverse();
  const start = Math.min(from + j, pairs[0]?.[1] ?? from);
  const length = Math.max(wanted.length, from + end - start);
  return { from: start, to: from + end, pairs, likeness: pairs.length / length };
}
