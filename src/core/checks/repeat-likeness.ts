/** Whether one sentence says again what another said: in the same words, in nearly the same, or with another number. */

import { diffArrays } from 'diff';
import { ANY_NUMBER, type RepeatWords } from './repeat-words.ts';

export const REPEAT_KINDS = ['same', 'near', 'other_number'] as const;
export type RepeatKind = (typeof REPEAT_KINDS)[number];

/** Shorter sentences repeat by chance; nearly alike by chance are also somewhat longer ones. */
export const FEWEST_WORDS = 8;
export const FEWEST_WORDS_NEAR = 10;
/** The share of words that both have in the same order, from which on two sentences are nearly the same. */
const LEAST_LIKENESS = 0.8;

/**
 * Null: two sentences of their own. So are those that part in more than one number, or in a name: "In Lund 12 came, in
 * May" and "In Ystad 30 came, in June" say something else in one form.
 */
export function repeatKind(one: RepeatWords, other: RepeatWords): RepeatKind | null {
  const [size, otherSize] = [one.keys.length, other.keys.length];
  if (one.size < FEWEST_WORDS || other.size < FEWEST_WORDS) return null;
  if (size === otherSize && one.keys.every((key, index) => key === other.keys[index])) return 'same';
  if (one.size < FEWEST_WORDS_NEAR || other.size < FEWEST_WORDS_NEAR) return null;
  const total = size + otherSize;
  const edits = Math.floor(total * (1 - LEAST_LIKENESS));
  if (Math.abs(size - otherSize) > edits) return null;
  const parts = diffArrays(one.masked, other.masked, { maxEditLength: edits });
  if (parts === undefined) return null;
  return judge(one, other, parts);
}

type Part = { added: boolean; removed: boolean; count: number };

function judge(one: RepeatWords, other: RepeatWords, parts: readonly Part[]): RepeatKind | null {
  let [at, there, numbers] = [0, 0, 0];
  let [named, namedThere] = [false, false];
  for (const { added, removed, count } of parts) {
    if (removed) {
      named = one.capitals.slice(at, at + count).includes(true);
      at += count;
    } else if (added) {
      namedThere = other.capitals.slice(there, there + count).includes(true);
      there += count;
    } else {
      for (let i = 0; i < count; i += 1) {
        const number = one.masked[at + i] === ANY_NUMBER;
        if (number && one.keys[at + i] !== other.keys[there + i]) numbers += 1;
      }
      at += count;
      there += count;
      [named, namedThere] = [false, false];
    }
    if (named && namedThere) return null;
  }
  if (numbers > 1) return null;
  return numbers === 1 ? 'other_number' : 'near';
}
