/** A linear model of check-worthiness: 131,072 weights of four bits over hashed features. */

import { type FeatureVector, featuresOf } from './check-worthiness-features.ts';
import { BUCKETS } from './check-worthiness-hash.ts';
import { BIAS, LARGEST_WEIGHT, PACKED_WEIGHTS } from './check-worthiness-weights.ts';

/** One level a bucket, -7..7. A level's weight grows with its square: most weights are small and need the finer steps. */
export type WorthModel = { bias: number; largest: number; levels: Int8Array };

export const HIGHEST_LEVEL = 7;

/** Log-odds that someone would want the sentence checked, for a sentence spoken in a debate. Any string gives a finite number. */
export function worthLogit(sentence: string): number {
  return logitOf(featuresOf(sentence), shippedModel());
}

export function logitOf({ buckets, values }: FeatureVector, { bias, largest, levels }: WorthModel): number {
  const unit = largest / HIGHEST_LEVEL ** 2;
  let sum = 0;
  for (let i = 0; i < buckets.length; i += 1) {
    const level = levels[buckets[i] ?? 0] ?? 0;
    sum += level * Math.abs(level) * (values[i] ?? 0);
  }
  return bias + unit * sum;
}

let shipped: WorthModel | null = null;

/** Unpacked at the first sentence, not when the page loads. */
function shippedModel(): WorthModel {
  shipped ??= { bias: BIAS, largest: LARGEST_WEIGHT, levels: unpackLevels(PACKED_WEIGHTS) };
  return shipped;
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
/** What each letter of the alphabet stands for, by its code. */
const SIXES = new Uint8Array(128);
for (let six = 0; six < ALPHABET.length; six += 1) SIXES[ALPHABET.charCodeAt(six)] = six;

/** Base64 of two levels a byte, the first in the high half, each a level plus 7. */
export function packLevels(levels: Int8Array): string {
  let packed = '';
  for (let i = 0; i < levels.length; i += 6) {
    let bits = 0;
    for (let k = 0; k < 6; k += 1) bits = bits * 16 + (levels[i + k] ?? 0) + HIGHEST_LEVEL;
    for (let shift = 18; shift >= 0; shift -= 6) packed += ALPHABET.charAt((bits >>> shift) & 63);
  }
  return packed;
}

export function unpackLevels(packed: string): Int8Array {
  const levels = new Int8Array(BUCKETS);
  let at = 0;
  for (let i = 0; i < packed.length; i += 4) {
    let bits = 0;
    for (let k = 0; k < 4; k += 1) bits = bits * 64 + (SIXES[packed.charCodeAt(i + k)] ?? 0);
    for (let shift = 20; shift >= 0 && at < BUCKETS; shift -= 4) {
      levels[at] = ((bits >>> shift) & 15) - HIGHEST_LEVEL;
      at += 1;
    }
  }
  return levels;
}
