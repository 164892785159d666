/** Finds superlatives: "most", "best", and what "-est" makes of an adjective. */

import type { ReadSentence } from './tokens.ts';
import { EST_ENDING, NO_SUPERLATIVE, SUPERLATIVE } from './word-flags.ts';

const MAYBE = SUPERLATIVE | EST_ENDING;

export function hasSuperlative({ tokens, flags: all }: ReadSentence): boolean {
  if ((all & MAYBE) === 0) return false;
  for (const { word, flags } of tokens) {
    if (flags & SUPERLATIVE) return true;
    if (flags & EST_ENDING && (flags & NO_SUPERLATIVE) === 0 && VOWEL.test(word.slice(0, -3))) return true;
  }
  return false;
}

const VOWEL = /[aeiouy]/;
