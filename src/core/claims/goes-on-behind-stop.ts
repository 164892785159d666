/** Tells what follows a stop and goes on with its sentence, and what begins one with a small letter. */

import { EXCLAIMED_NAMES, SENTENCE_OPENERS } from './abbreviation-words.ts';
import { isLetter, isLower, isUpper } from './character-kinds.ts';
import { isStop, type Stop } from './read-stop.ts';
import { rawWordAt, wordAt, wordBefore } from './words-at-stop.ts';

/** "iPhone", "al-Sadr": names that open a sentence with a small letter. Careless writers open it with any word. */
export function opensSmall(text: string, at: number, first: number, stop: Stop): boolean {
  const word = rawWordAt(text, first);
  if (HAS_CAPITAL.test(word)) return true;
  const end = first + word.length;
  if (isHyphenOrApostrophe(text.charCodeAt(end)) && isUpper(text.charCodeAt(end + 1)))
    return word.length <= 3;
  return stop.end - at === 1 && stop.kind === 'point' && word.length > 1 && endsInLongWord(text, at);
}
const HAS_CAPITAL = /\p{Lu}/u;

const isHyphenOrApostrophe = (code: number): boolean => code === 45 || code === 39 || code === 0x2019;

/** Abbreviations are shorter. */
const LONG_WORD = 7;

function endsInLongWord(text: string, at: number): boolean {
  for (let before = at - LONG_WORD; before < at; before += 1)
    if (!isLetter(text.charCodeAt(before))) return false;
  return true;
}

/** "In Meurtres? (Three Sinners, 1950) and": what follows the bracket goes on with the sentence before it. */
export function goesOnBehindBracket(text: string, open: number): boolean {
  const limit = Math.min(text.length, open + LONGEST_ASIDE);
  let at = open + 1;
  while (at < limit && text.charCodeAt(at) !== 41) at += 1;
  if (at >= limit || isStop(text.charCodeAt(at - 1))) return false;
  return text.charCodeAt(at + 1) === 32 && isLower(text.charCodeAt(at + 2));
}
const LONGEST_ASIDE = 80;

/** "Yahoo! News", but not "They left Yahoo! The others stayed." */
export function isExclaimedName(text: string, from: number, at: number, first: number): boolean {
  if (text.charCodeAt(at) !== 33) return false;
  if (!EXCLAIMED_NAMES.has(text.slice(wordBefore(text, from, at), at))) return false;
  return !SENTENCE_OPENERS.has(wordAt(text, first));
}
