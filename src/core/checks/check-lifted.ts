/** The repeats check against sources: a sentence that stands in a capture as it stands in the draft. */

import { nearestWindows, type WordIndex } from '../anchoring/nearest-window.ts';
import { textWords } from '../anchoring/text-words.ts';
import type { Span } from '../draft/span.ts';
import type { CheckedCapture } from './checked-capture.ts';
import { FEWEST_WORDS } from './repeat-likeness.ts';
import { ANY_NUMBER, repeatWords } from './repeat-words.ts';

/** Where the words stand (UTF-16 units into the capture); `likeness` is the share of words that are the same, 1: all. */
export type Lifted = Span & { sourceId: string; capture: string; likeness: number };

/** A sentence with some words changed must be this much alike, and this long. */
const LEAST_LIKENESS = 0.9;
const FEWEST_WORDS_NEAR = 14;
/** Fewer words that are no names and no numbers: "the Convention on the Rights of the Child" is said by everybody. */
const FEWEST_OF_MATTER = 6;
/** Places of the rarest word that are looked at. */
const MOST_PLACES = 200;

export function findLifted(sentence: string, captures: readonly CheckedCapture[]): Lifted | null {
  const { size, capitals, masked } = repeatWords(sentence);
  const matter = masked.filter((key, index) => key !== ANY_NUMBER && capitals[index] === false);
  if (size < FEWEST_WORDS || matter.length < FEWEST_OF_MATTER) return null;
  const { keys } = textWords(sentence);
  let best: Lifted | null = null;
  for (const { sourceId, sha256, searchable } of captures) {
    const place = placeIn(searchable().words(), keys, size);
    if (place === null || place.likeness <= (best?.likeness ?? 0)) continue;
    best = { sourceId, capture: sha256, ...place };
    if (place.likeness === 1) break;
  }
  return best;
}

type Place = Span & { likeness: number };

function placeIn(index: WordIndex, keys: readonly string[], size: number): Place | null {
  let lacking = 0;
  for (const key of keys) {
    if (!index.places.has(key)) lacking += 1;
    if (keys.length - lacking < keys.length * LEAST_LIKENESS) return null;
  }
  const whole = lacking === 0 ? wholePlace(index, keys) : null;
  if (whole !== null) return { ...whole, likeness: 1 };
  if (size < FEWEST_WORDS_NEAR) return null;
  const near = nearestWindows(keys, index, LEAST_LIKENESS)[0];
  if (near === undefined) return null;
  return { ...spanOf(index, near.from, near.to), likeness: near.likeness };
}

/** The first place where all words follow each other. */
function wholePlace(index: WordIndex, keys: readonly string[]): Span | null {
  const { words, places } = index;
  let rarest = 0;
  const count = (at: number): number => places.get(keys[at] ?? '')?.length ?? 0;
  for (let at = 1; at < keys.length; at += 1) if (count(at) < count(rarest)) rarest = at;
  for (const place of places.get(keys[rarest] ?? '')?.slice(0, MOST_PLACES) ?? []) {
    const from = place - rarest;
    if (keys.every((key, i) => words.keys[from + i] === key)) return spanOf(index, from, from + keys.length);
  }
  return null;
}

function spanOf({ words }: WordIndex, from: number, to: number): Span {
  const start = words.starts[from] ?? 0;
  return { start, end: words.ends[to - 1] ?? start };
}
