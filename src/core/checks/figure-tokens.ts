/** Cuts out of a text what can be part of a figure or a date: digits, and the words that the lists know. */

import { isDigit, isLetter } from '../claims/character-kinds.ts';
import { MONTHS, WEEKDAYS } from './calendar-words.ts';
import {
  COUNT_WORDS,
  MONEY_SCALES,
  ORDINAL_WORDS,
  SCALES,
  SMALL_NUMBERS,
  UNIT_WORDS,
} from './number-values.ts';

/** UTF-16 units; `word` is in lower case. Between two tokens other words may stand. */
export type FigureToken = { word: string; start: number; end: number; digits: boolean };

/** What stands in and about figures: "a million", "half a dozen", "two hundred and five", "20th", "1990s". */
const JOINING_WORDS = 'a per and st nd rd th s'.split(' ');

/** Each known word as it may be written, with its lower case. */
const KNOWN_WORDS: ReadonlyMap<string, string> = new Map(
  [
    SMALL_NUMBERS,
    ORDINAL_WORDS,
    SCALES,
    MONEY_SCALES,
    COUNT_WORDS,
    UNIT_WORDS,
    MONTHS,
    WEEKDAYS,
    new Map(JOINING_WORDS.map((word) => [word, word])),
  ].flatMap((list) => [...list.keys()].flatMap((word) => spellings(word).map((one) => [one, word] as const))),
);
const LONGEST_KNOWN = Math.max(...[...KNOWN_WORDS.keys()].map(({ length }) => length));
/** Whether a known word begins with this unit of ASCII and has this length: most words are told apart by that. */
const BEGINNINGS = new Uint8Array(128 * (LONGEST_KNOWN + 1));
for (const word of KNOWN_WORDS.keys()) {
  const code = word.charCodeAt(0);
  if (code < 128) BEGINNINGS[code * (LONGEST_KNOWN + 1) + word.length] = 1;
}

function mayBeKnown(code: number, length: number): boolean {
  return length <= LONGEST_KNOWN && (code >= 128 || BEGINNINGS[code * (LONGEST_KNOWN + 1) + length] === 1);
}

function spellings(word: string): string[] {
  return [word, word.charAt(0).toUpperCase() + word.slice(1), word.toUpperCase()];
}

/** Digits with their separators. A group behind a plain space needs another behind it. */
const DIGITS =
  /\d+(?:(?:[.,'’]|[\u00a0\u202f\u2009](?=\d{3}(?!\d)))\d+)*(?: \d{3}){2,}(?!\d)|\d+(?:(?:[.,'’]|[\u00a0\u202f\u2009](?=\d{3}(?!\d)))\d+)*/uy;

export function figureTokens(text: string): FigureToken[] {
  const tokens: FigureToken[] = [];
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    const start = at;
    if (isDigit(code)) {
      DIGITS.lastIndex = at;
      at += DIGITS.exec(text)?.[0].length ?? 1;
      tokens.push({ word: text.slice(start, at), start, end: at, digits: true });
      continue;
    }
    at += 1;
    if (!isLetter(code)) continue;
    while (isLetter(text.charCodeAt(at))) at += 1;
    const word = mayBeKnown(code, at - start) ? KNOWN_WORDS.get(text.slice(start, at)) : undefined;
    if (word !== undefined) tokens.push({ word, start, end: at, digits: false });
  }
  return tokens;
}
