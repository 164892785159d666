/** Finds superlatives: "most", "best", and what "-est" makes of an adjective. */

import type { Token } from './tokens.ts';
import { NO_SUPERLATIVE, SUPERLATIVE } from './word-flags.ts';

/** Shorter words in "-est" are "best", "rest", "test". */
const SHORTEST = 6;

export function hasSuperlative(tokens: readonly Token[]): boolean {
  for (const { word, flags } of tokens) {
    if (flags & SUPERLATIVE) return true;
    if (word.length < SHORTEST || word.charCodeAt(word.length - 1) !== LETTER_T) continue;
    if (word.endsWith('est') && (flags & NO_SUPERLATIVE) === 0 && VOWEL.test(word.slice(0, -3))) return true;
  }
  return false;
}

const LETTER_T = 116;
const VOWEL = /[aeiouy]/;
