/** Reads the word that ends at a stop and the word that begins behind it. */

import { isLetter, isWhite } from './character-kinds.ts';

/** Openers before the first word of a sentence, marks of emphasis among them. */
const OPENERS = new Set([...'"\'“‘„‚«‹([{¿¡*_~`「『（【《〈•⁃◦‣▪●'].map((mark) => mark.charCodeAt(0)));
/** A word longer than this is no abbreviation. */
export const LONGEST_ABBREVIATION = 12;

/** The first letter or digit from `next` on: openers are passed over. */
export function firstOfWord(text: string, next: number): number {
  let at = next;
  while (OPENERS.has(text.charCodeAt(at))) at += 1;
  return at;
}

/** Where the word that ends at `at` begins: a white space, an opener or a dash is before it. */
export function wordBefore(text: string, from: number, at: number): number {
  const least = Math.max(from, at - LONGEST_ABBREVIATION - 1);
  let begin = at;
  while (begin > least) {
    const code = text.charCodeAt(begin - 1);
    if (isWhite(code) || OPENERS.has(code) || code === 0x2014 || code === 0x2013 || code === 47) break;
    begin -= 1;
  }
  return begin;
}

const LONGEST_WORD = 24;

/** The run of letters at `at`, cut where no word is so long. */
export function rawWordAt(text: string, at: number): string {
  let end = at;
  while (end < at + LONGEST_WORD && isLetter(text.charCodeAt(end))) end += 1;
  return text.slice(at, end);
}

export const wordAt = (text: string, at: number): string => rawWordAt(text, at).toLowerCase();
