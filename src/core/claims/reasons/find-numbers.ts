/** Finds the numbers of a sentence that belong to no date: figures, spelled numbers and ordinals. */

import { NUMBER_SIGN, type ReadSentence, type Token } from './tokens.ts';
import { NUMERAL, ORDINAL } from './word-flags.ts';

const SPELLED = NUMERAL | ORDINAL;

/** `dated` as findDates gave it. */
export function hasNumber(
  text: string,
  { tokens, flags, signs }: ReadSentence,
  dated: readonly boolean[],
): boolean {
  if ((flags & SPELLED) === 0 && (signs & NUMBER_SIGN) === 0) return false;
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token === undefined || dated[index]) continue;
    if (token.shape === 'number' ? isFigure(text, token, index) : isSpelled(tokens, token, index))
      return true;
  }
  return false;
}

const isFigure = (text: string, token: Token, index: number): boolean =>
  !(isFootnote(text, token) || isMarker(text, token, index) || NAMED.test(token.word));

const isSpelled = (tokens: readonly Token[], token: Token, index: number): boolean =>
  (token.flags & SPELLED) !== 0 && (token.word !== 'one' || isCountingOne(tokens, index));

/** "4chan": a name that begins with a figure. */
const NAMED = /\d[\p{L}]{4,}$/u;

/** "1. The first point" counts nothing. */
function isMarker(text: string, token: Token, index: number): boolean {
  return index === 0 && token.end - token.start < 3 && /^[.)]+\s/.test(text.slice(token.end, token.end + 3));
}

/** "[4]" numbers a note. */
function isFootnote(text: string, token: Token): boolean {
  return text.charAt(token.start - 1) === '[' && text.charAt(token.end) === ']';
}

/** "No one", "this one", "one another" count nothing. */
function isCountingOne(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1]?.word ?? '';
  const after = tokens[index + 1]?.word ?? '';
  return !ONE_AFTER.has(before) && after !== 'another';
}
const ONE_AFTER = new Set(['no', 'any', 'this', 'that', 'which', 'another', 'the', 'every', 'each']);
