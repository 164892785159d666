/** A sentence's fingerprints: a few numbers by which a store finds the drafts that have nearly the same sentence. */

import { FEWEST_WORDS } from './repeat-likeness.ts';
import { ANY_NUMBER, repeatWords } from './repeat-words.ts';

/** Words of fewer letters carry grammar in most languages; a sign of a script without spaces counts as it is. */
const SHORT_WORD = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}']{1,3}$/u;
/** A script without spaces has about this many signs where others have a word. */
const SIGNS_A_WORD = 3;
/** A sign counts half a word: below this share of its signs and words a text is of such a script. */
const MOSTLY_SIGNS = 0.75;

/** Words a print is made of: few enough that most changes leave one alone, enough that few other sentences have it. */
const PRINT_WORDS = 3;

/**
 * Up to three numbers (32 bits): of the words the sentence opens with, has in its middle and closes with, short words
 * left out and all numbers taken for one. The same words have the same prints; where one of six such words and more was
 * changed, added or dropped, at least one print stands. None for a sentence of fewer than eight words.
 */
export function sentencePrints(sentence: string): number[] {
  const { masked, size } = repeatWords(sentence);
  if (size < FEWEST_WORDS) return [];
  const words = masked.filter((key) => key === ANY_NUMBER || !SHORT_WORD.test(key));
  const length = PRINT_WORDS * (size < masked.length * MOSTLY_SIGNS ? SIGNS_A_WORD : 1);
  const prints = [printOf('opens', words.slice(0, length)), printOf('closes', words.slice(-length))];
  if (words.length < 3 * length) return prints;
  const middle = (words.length - length) >> 1;
  return [...prints, printOf('middle', words.slice(middle, middle + length))];
}

/** FNV-1a over UTF-16 units, as a number from 0 to 2^32 - 1. */
function printOf(part: string, words: readonly string[]): number {
  const text = `${part} ${words.join(' ')}`;
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
