/** How far a capture bears out a sentence: its best stretch of sentences, and the names and numbers it lacks. */

import type { Span } from '../draft/span.ts';
import { type AskedWord, distinctWords, readClaim, weighWords } from './asked-words.ts';
import { type CaptureIndex, familyOf } from './capture-index.ts';
import { sameness, type TextWord } from './read-words.ts';

/**
 * `score` is 0..1, higher is better supported. It compares words, so a sentence with one word made wrong scores high:
 * it tells "this source is about that" from "this source does not speak of it". `stretch` is where most of the claim's
 * words stand together, UTF-16 units into the capture, null when it has none of them. The missing are as the claim has them.
 */
export type Support = {
  score: number;
  sourceId: string;
  capture: string;
  stretch: Span | null;
  missingNames: string[];
  missingNumbers: string[];
};

/** Found by a regression on Wikipedia claims and the web pages they cite, then rounded. */
const WEIGHTS = {
  /** Share of what the claim's words tell that is missing in the stretch. */
  words: 3.5,
  /** Share of its pairs of neighbouring words that the stretch has nowhere side by side. */
  pairs: 2,
  /** Each name and number that is missing in the whole capture, up to three. */
  name: 0.47,
  number: 0.47,
};
const MOST_COUNTED = 3;
/** The log-odds of a claim that lacks nothing. */
const NOTHING_MISSING = 3.2;
/** What bears out one sentence mostly stands within so many. */
const STRETCH = 7;
/** A word of the same family is half a proof that the word stands there. */
const FAMILY_PROOF = 0.6;

/** A claim read once for all captures that it is compared with. */
export type ReadClaim = {
  text: string;
  words: readonly TextWord[];
  /** Each word that carries matter, once. */
  distinct: readonly TextWord[];
  pairs: readonly WordPair[];
  familiar: ReadonlySet<string>;
};
/** Two words that follow each other, by their `sameness`. */
type WordPair = { before: string; behind: string };

/** Names in `known` (a title, what came before) are not missed. */
export function readForSupport(claim: string, known = ''): ReadClaim {
  const familiar = new Set(readClaim(known).map(({ stem }) => stem));
  const words = readClaim(claim);
  return { text: claim, words, distinct: distinctWords(words), pairs: pairsOf(words), familiar };
}

/** Pairs of small words tell nothing. */
function pairsOf(words: readonly TextWord[]): WordPair[] {
  return words.slice(1).flatMap((word, index) => {
    const before = words[index];
    if (before === undefined || (before.stem === '' && word.stem === '')) return [];
    return [{ before: sameness(before), behind: sameness(word) }];
  });
}

/** The capture that bears out the sentence best; null without captures. Names in `known` are not missed. */
export function supportOf(claim: string, captures: readonly CaptureIndex[], known = ''): Support | null {
  const read = readForSupport(claim, known);
  let best: Support | null = null;
  for (const capture of captures) {
    const support = supportIn(read, capture);
    if (best === null || support.score > best.score) best = support;
  }
  return best;
}

export function supportIn(
  { text, words, distinct, pairs, familiar }: ReadClaim,
  capture: CaptureIndex,
): Support {
  const stretch = bestStretch(weighWords(distinct, [capture]), capture);
  const missing = words.filter(({ stem }) => stem !== '' && !capture.places.has(stem));
  const missingNumbers = missing.filter(({ kind }) => kind === 'number');
  const missingNames = missing.filter((word) => isName(word) && !familiar.has(word.stem));
  const logOdds =
    NOTHING_MISSING -
    WEIGHTS.words * (1 - stretch.share) -
    WEIGHTS.pairs * missingPairs(pairs, capture, stretch) -
    WEIGHTS.name * Math.min(MOST_COUNTED, new Set(missingNames.map(({ stem }) => stem)).size) -
    WEIGHTS.number * Math.min(MOST_COUNTED, new Set(missingNumbers.map(({ stem }) => stem)).size);
  return {
    score: 1 / (1 + Math.exp(-logOdds)),
    sourceId: capture.sourceId,
    capture: capture.capture,
    stretch: spanOf(stretch, capture),
    missingNames: asWritten(text, missingNames),
    missingNumbers: asWritten(text, missingNumbers),
  };
}

/** Sentences `first` to `last` of a capture, and how much of the claim they have, 0..1. */
type Stretch = { first: number; last: number; share: number };

function spanOf({ first, last, share }: Stretch, { sentences }: CaptureIndex): Span | null {
  const [opening, closing] = [sentences[first], sentences[last]];
  if (share === 0 || opening === undefined || closing === undefined) return null;
  return { start: opening.start, end: closing.end };
}

/** The stretch of sentences that has most of what the claim's words tell, and its share of all of it. */
function bestStretch(words: readonly AskedWord[], capture: CaptureIndex): Stretch {
  const count = capture.sentences.length;
  const changes = new Float64Array(count + 1);
  let total = 0;
  for (const word of words) {
    total += word.weight;
    addGains(changes, word, capture);
  }
  let [first, most, gain] = [0, 0, 0];
  for (let at = 0; at < count; at += 1) {
    gain += changes[at] ?? 0;
    if (gain <= most + ROUNDING) continue;
    most = gain;
    first = at;
  }
  const share = total === 0 ? 0 : Math.min(1, most / total);
  return { first, last: Math.min(first + STRETCH, count) - 1, share };
}
/** Sums of the same weights in another order differ by less. */
const ROUNDING = 1e-9;

/** `changes[i]` is what a stretch that begins at sentence i has more than the one before it. */
function addGains(changes: Float64Array, { stem, weight }: AskedWord, capture: CaptureIndex): void {
  const own = capture.postings(stem).sentences;
  const family = familyOf(capture, stem);
  if (family.length === 0) {
    addReach(changes, own, weight);
    return;
  }
  const either = [...own, ...family.flatMap((member) => capture.postings(member).sentences)];
  either.sort((a, b) => a - b);
  addReach(changes, either, weight * FAMILY_PROOF);
  addReach(changes, own, weight * (1 - FAMILY_PROOF));
}

/** Every stretch that has one of these sentences, in reading order, gains once. */
function addReach(changes: Float64Array, sentences: readonly number[], gain: number): void {
  let next = 0;
  for (const sentence of sentences) {
    const from = Math.max(next, sentence - STRETCH + 1);
    if (from > sentence) continue;
    changes[from] = (changes[from] ?? 0) + gain;
    changes[sentence + 1] = (changes[sentence + 1] ?? 0) - gain;
    next = sentence + 1;
  }
}

/** Share of the claim's neighbouring words that stand nowhere side by side in the stretch. */
function missingPairs(
  pairs: readonly WordPair[],
  { words, sentences, places }: CaptureIndex,
  { first, last, share }: Stretch,
): number {
  const from = sentences[first]?.from ?? 0;
  const to = share === 0 ? from : (sentences[last]?.to ?? from);
  const missing = pairs.filter(
    ({ before, behind }) => !followIn(words, places.get(before) ?? [], behind, from, to),
  );
  return pairs.length === 0 ? 1 : missing.length / pairs.length;
}

/** Whether a word of these places, between `from` and `to`, has that one behind it. */
function followIn(
  words: readonly TextWord[],
  places: readonly number[],
  behind: string,
  from: number,
  to: number,
): boolean {
  for (let at = firstFrom(places, from); at < places.length; at += 1) {
    const place = places[at] ?? to;
    if (place + 1 >= to) return false;
    const next = words[place + 1];
    if (next !== undefined && sameness(next) === behind) return true;
  }
  return false;
}

/** Of rising places the first that is not before `from`. */
function firstFrom(places: readonly number[], from: number): number {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A capitalised word that does not open the claim. */
function isName({ start, kind, capital }: TextWord): boolean {
  return start > 0 && kind !== 'number' && capital;
}

/** The words themselves, each once. */
function asWritten(claim: string, words: readonly TextWord[]): string[] {
  return [...new Map(words.map(({ stem, start, end }) => [stem, claim.slice(start, end)])).values()];
}
