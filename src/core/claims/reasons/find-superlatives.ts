/** Finds superlatives: "most", "best", and what "-est" makes of an adjective. */

import type { Token } from './tokens.ts';
import { NO_SUPERLATIVE, SUPERLATIVE } from './word-flags.ts';

/** Shorter words in "-est" are "best", "rest", "test". */
const SHORTEST = 6;

export function hasSuperlative(tokens: readonly Token[]): boolean {
  return tokens.some((token, index) => {
    if (token.flags & SUPERLATIVE) return !isName(token, index);
    if (token.word.length < SHORTEST || !token.word.endsWith('est')) return false;
    return (
      (token.flags & NO_SUPERLATIVE) === 0 && !isName(token, index) && VOWEL.test(token.word.slice(0, -3))
    );
  });
}

const VOWEL = /[aeiouy]/;
/** A capital in mid-sentence is a name more often than a superlative. */
const isName = (token: Token, index: number): boolean =>
  token.shape === 'capital' && index > 0 && token.word.length < 0;
