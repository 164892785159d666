/** All listed words with their flags: one look-up, by units as they are read, gives all that is known of a word. */

import { EST_ENDING, LISTS } from './word-flags.ts';

/** Every word of the lists once, and its flags at the same index. */
export const WORDS: string[] = [];
export const FLAGS: number[] = [];

/** The units of all words one behind the other, and where each begins; the next begins where it ends. */
const WORD_UNITS = new Uint16Array(LISTS.reduce((sum, [, list]) => sum + list.length, 0));
const WORD_STARTS = new Uint16Array(WORD_UNITS.length);

/** Open addressing: more than twice as many slots as words, a power of two. */
const SLOTS = 8_192;
const SLOT_OF_HASH = new Int16Array(SLOTS).fill(-1);

/** The word of these units, in lower case, from `start` on, that has this hash (Java's string hash); its index in WORDS and FLAGS, or -1. */
export function findWord(units: Uint16Array, start: number, length: number, hash: number): number {
  for (let slot = slotOf(hash); ; slot = (slot + 1) % SLOTS) {
    const index = SLOT_OF_HASH[slot] ?? -1;
    if (index === -1 || isWordAt(units, start, length, index)) return index;
  }
}

const slotOf = (hash: number): number => (hash ^ (hash >>> 15)) & (SLOTS - 1);

function isWordAt(units: Uint16Array, start: number, length: number, index: number): boolean {
  const from = WORD_STARTS[index] ?? 0;
  if ((WORD_STARTS[index + 1] ?? 0) - from !== length) return false;
  for (let at = 0; at < length; at += 1) if (units[start + at] !== WORD_UNITS[from + at]) return false;
  return true;
}

/** Shorter words in "-est" are "best", "rest", "test". */
const SHORTEST_EST = 6;

/** Whether the word of these units, from `start` to `end`, ends in "est". */
export function endsInEst(units: Uint16Array, start: number, end: number): boolean {
  if (end - start < SHORTEST_EST || units[end - 1] !== 116) return false;
  return units[end - 2] === 115 && units[end - 3] === 101;
}

function addWord(word: string, flag: number): void {
  const units = Uint16Array.from(word, (unit) => unit.charCodeAt(0));
  const hash = units.reduce((sum, unit) => (Math.imul(sum, 31) + unit) | 0, 0);
  const known = findWord(units, 0, units.length, hash);
  if (known !== -1) {
    FLAGS[known] = (FLAGS[known] ?? 0) | flag;
    return;
  }
  let slot = slotOf(hash);
  while (SLOT_OF_HASH[slot] !== -1) slot = (slot + 1) % SLOTS;
  SLOT_OF_HASH[slot] = WORDS.length;
  const start = WORD_STARTS[WORDS.length] ?? 0;
  WORD_UNITS.set(units, start);
  WORDS.push(word);
  WORD_STARTS[WORDS.length] = start + units.length;
  FLAGS.push(endsInEst(units, 0, units.length) ? flag | EST_ENDING : flag);
}

for (const [flag, list] of LISTS) for (const word of list.split(' ')) addWord(word, flag);
